import Documents
import Mustache
import Platform

/// The figures of one part as a table, with a chart above where a picture tells more.
struct SurveyReportTable: Renderable {
  struct Cell: Renderable {
    let label: String
    let value: String
    let isNumber: Bool
  }

  struct Line: Renderable {
    let name: String
    let cells: [Cell]
  }

  let title: String
  /// How its drawing is read.
  let lead: String?
  /// A whole `<svg>` element of our own making; nil where the table alone is enough.
  let chart: String?
  let head: String
  let heads: [Cell]
  let lines: [Line]

  /// The tables of a part: one, or one of each round where those of several stand apart; none without figures.
  ///
  /// - Parameter isBrief: whether what was not asked in these days is left out.
  static func all(
    _ part: KeptFigure.Part, _ data: SurveyReportData, isBrief: Bool, _ words: Words
  ) -> [SurveyReportTable] {
    let cut = data.figures(.cut).first
    return data.groups(part).compactMap { group in
      let figures =
        part == .headline && isBrief
        ? group.figures.filter { ($0.value ?? 0) != 0 || $0.code == "responses" } : group.figures
      return figures.isEmpty
        ? nil : SurveyReportTable(part, KeptGroup(round: group.round, figures: figures), cut, words)
    }
  }

  private init(_ part: KeptFigure.Part, _ group: KeptGroup, _ cut: KeptFigure?, _ words: Words) {
    let figures = group.figures
    let columns = ReportColumn.of(part, figures)
    title =
      part.title + (part == .items ? ReportColumn.commonScale(figures).map { " (skala \($0))" } ?? "" : "")
      + (group.round.map { ": \($0)" } ?? "")
    head = part.noun
    lead = part == .themes && figures.count > 1 ? ThemeFigure.legend + " Pujian tidak ikut diurutkan." : nil
    chart =
      (part == .quadrants
      ? SurveyReportCharts.quadrants(figures, cut, words)
      : SurveyReportCharts.chart(part, figures, words)).map { PaperDrawing.dressed($0) }
    heads = columns.map { Cell(label: $0.label, value: "", isNumber: $0.isNumber) }
    lines = ReportColumn.rows(part, figures).map { row in
      Line(
        name: ReportColumn.name(part, row[0]),
        cells: columns.map { Cell(label: $0.label, value: $0.text(row, words), isNumber: $0.isNumber) })
    }
  }
}

extension KeptFigure.Part {
  var title: String {
    switch self {
    case .headline: "Angka pokok"
    case .rounds: "Putaran survei"
    case .items: "Nilai rata-rata tiap butir"
    case .quadrants: "Kepentingan dan kinerja"
    case .cut: "Garis potong diagram"
    case .spread: "Sebaran jawaban tiap butir"
    case .scales: "Keandalan kuesioner"
    case .validity: "Kesahihan tiap butir"
    case .audited: "Audit dan inspeksi yang dilaksanakan"
    case .segments: "Menurut kelompok"
    case .units: "Menurut unit kerja"
    case .themes: "Tema jawaban bebas"
    case .voices: "Wawancara, diskusi, dan observasi"
    case .indicators: "Indikator program"
    case .improvements: "Tindakan perbaikan"
    case .audits: "Tindakan dari audit dan inspeksi"
    case .programme: "Catatan perbaikan program"
    }
  }

  /// What a line of its table is.
  var noun: String {
    switch self {
    case .headline: "Ukuran"
    case .rounds: "Putaran"
    case .items, .quadrants, .cut, .spread, .validity: "Butir"
    case .scales: "Skala"
    case .audited: "Audit atau inspeksi"
    case .segments: "Kelompok"
    case .units: "Unit kerja"
    case .themes: "Tema"
    case .voices: "Jenis"
    case .indicators: "Indikator"
    case .improvements, .audits: "Tindakan"
    case .programme: "Catatan"
    }
  }
}
