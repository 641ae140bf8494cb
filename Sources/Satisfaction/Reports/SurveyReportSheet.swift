import Documents
import Mustache
import Platform
import Procedures

/// A report as it is read, on screen and on paper: words and the figures kept with it, never a new count.
struct SurveyReportSheet: Renderable {
  struct Section: Renderable {
    let heading: String
    let paragraphs: [String]
    let tables: [SurveyReportTable]
  }

  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let name: String
  let form: String
  /// Nil where the name tells it.
  let period: String?
  let number: String
  let sections: [Section]
  let footnotes: [String]

  init(
    _ report: SurveyReport, _ data: SurveyReportData, _ texts: [SurveyReportText], _ trim: PaperTrim, _ office: Office
  ) {
    let words = Words(zone: office.zone)
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    (name, form, number) = (report.title, report.kind.title, report.number)
    // The title has the months already; of a round it has the round's name.
    period = report.scope.round == nil ? nil : report.scope.words(words)
    sections = texts.enumerated().map { place, text in
      Section(
        heading: "\(place + 1). \(text.section.title)",
        paragraphs: text.words.split(separator: "\n").map(String.init),
        tables: text.section.parts.flatMap {
          SurveyReportTable.all($0, data, isBrief: report.kind == .management, words)
        })
    }
    footnotes = Self.footnotes(data, words)
  }

  /// How what is printed was computed, by the exact rules of the program.
  private static func footnotes(_ data: SurveyReportData, _ words: Words) -> [String] {
    let figures = data.figures
    let hasService = figures.contains { $0.code == "ikm" && $0.value != nil }
    let hasCustomer = figures.contains { $0.code == "csi" && $0.value != nil }
    let bands = CustomerIndex.bands.map { "\($0.words) mulai \($0.least)%" }
    let hasScales = figures.contains { $0.part == .scales }
    let hasPairs = figures.contains { $0.part == .quadrants }
    let hasScore = figures.contains { $0.code == "nps" && $0.value != nil }
    return [
      "Angka dihitung \(words.dateTime(data.countedAt)) dan disimpan bersama laporan ini. “–” berarti belum ada data, "
        + "bukan nol; “n kecil” berarti kurang dari 5 jawaban.",
      hasService
        ? "IKM: rata-rata semua unsur dengan bobot tepat 1/k tiap unsur, dikalikan 25, dibulatkan ke atas mulai setengah "
          + "pada dua desimal, baru kemudian diberi mutu (PermenPAN-RB 14/2017): A mulai 88,31, B mulai 76,61, "
          + "C mulai 65,00, D di bawahnya." : nil,
      hasCustomer
        ? "CSI: jumlah bobot kepentingan kali rata-rata kinerja, dibagi nilai tertinggi. Kategorinya menurut nilai dua "
          + "desimal, tiap kelas mulai dari batas bawahnya: \(bands.joined(separator: ", "))." : nil,
      hasScore
        ? "NPS: bagian yang menjawab 9 atau 10 dikurangi bagian yang menjawab 0 sampai 6, dalam persen, dibulatkan."
        : nil,
      hasPairs
        ? "Kuadran: kinerja dan kepentingan dibandingkan dengan rata-rata dari rata-rata semua butir; yang sama dengan "
          + "rata-rata dianggap tinggi. Selisih = kinerja − kepentingan." : nil,
      hasScales
        ? "α Cronbach = k/(k − 1) × (1 − jumlah varians butir ÷ varians total), dari jawaban yang lengkap; andal bila di "
          + "atas 0,60. r hitung ialah korelasi butir dengan total, sahih bila sedikitnya r tabel (dua arah, 5%). Dua "
          + "nilai teratas = jawaban pada dua nilai tertinggi skala ÷ semua jawaban." : nil,
    ].compactMap { $0 }
  }
}

/// A report as a paper: it stands where it is read by itself, is printed and made into a PDF.
struct SurveyReportPaper: PaperPage {
  static let template = "Satisfaction/Reports/paper"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke laporan"
  let sheet: SurveyReportSheet

  init(_ sheet: SurveyReportSheet, at path: String) {
    title = sheet.name
    backURL = path
    self.sheet = sheet
  }
}
