import Database
import Documents
import HTTP
import Platform

/// The figures of a round, and its answers without identities, as tables for a spreadsheet.
enum AnalysisExport {
  /// GET /survei/putaran/:round/analisis.csv, .xlsx
  @Sendable static func figures(_ visit: Visit) throws -> TableExport {
    let figures = try visit.figures()
    return TableExport("analisis-survei", sheet: "Angka", columns: columns) { _, add in
      for line in FigureLines(figures).all { try add(line) }
    }
  }

  private static let columns = [
    TableColumn("Bagian", width: 22), TableColumn("Kode", width: 20), TableColumn("Nama", width: 50),
    TableColumn("Angka", width: 24), TableColumn("Nilai", width: 14), TableColumn("Jawaban (n)", width: 12),
    TableColumn("Keterangan", width: 34),
  ]

  /// GET /survei/putaran/:round/analisis/data.csv, .xlsx: a row a response.
  ///
  /// An anonymous round's rows stand in no order, and hold marks alone: neither group nor day nor what its author said of
  /// himself, nor free text, for words may tell who wrote them. While it is open, and below five answers, there are none.
  @Sendable static func data(_ visit: Visit) throws -> TableExport {
    let figures = try visit.figures()
    let sheet = AnswerSheetColumns(figures)
    return TableExport("jawaban-survei", sheet: "Jawaban", columns: sheet.columns) { db, add in
      if let absence = figures.absence { return try add(sheet.note(absence.words)) }
      try db.eachSheet(of: sheet) { row in try add(row) }
    }
  }
}

/// All figures of a round as rows.
private struct FigureLines {
  let figures: RoundFigures

  init(_ figures: RoundFigures) { self.figures = figures }

  var all: [[TableCell]] {
    rates + (figures.absence.map { [line("Catatan", "", $0.words, "", nil, nil)] } ?? []) + service + pairs + items
      + scales + themes + trend
  }

  /// Without a figure the cell stays empty, which is not the same as 0.
  private func line(
    _ part: String, _ code: String, _ name: String, _ figure: String, _ value: Double?, _ count: Int?,
    _ note: String = ""
  ) -> [TableCell] {
    [
      .text(part), .text(code), .text(name), .text(figure), value.map { .decimal($0) } ?? .empty,
      count.map { .integer($0) } ?? .empty, .text(note),
    ]
  }

  private var rates: [[TableCell]] {
    let rates = figures.rates
    return [line("Tingkat jawaban", "", "Semua", "Persen tautan pribadi dijawab", rates.rate, rates.answered)]
      + rates.lines.map { line("Tingkat jawaban", "", $0.name, "Jawaban", $0.answered.map(Double.init), $0.answered) }
  }

  private var service: [[TableCell]] {
    guard let service = figures.service else { return [] }
    let parts = (service.bySegment + service.byUnit).map { part in
      line("IKM", "", part.name, "IKM", part.index?.value, part.count, service.mark(part.index) ?? "")
    }
    return [line("IKM", "", "Semua", "IKM", service.index?.value, figures.count, service.mark(service.index) ?? "")]
      + parts
      + service.elements.map { line("IKM", $0.code, $0.element, "NRR", $0.mean, $0.count, $0.reason ?? "") }
  }

  private var pairs: [[TableCell]] {
    guard let pairs = figures.pairs else { return [] }
    let attributes = pairs.attributes.flatMap { one -> [[TableCell]] in
      let quadrant = "\(one.quadrant.numeral). \(one.quadrant.words)"
      return [
        line("IPA", one.code, one.text, "Kinerja", one.means.satisfaction, one.performance.count, quadrant),
        line("IPA", one.code, one.text, "Kepentingan", one.means.importance, one.importance.count, quadrant),
        line("IPA", one.code, one.text, "Bobot (%)", one.part.weight, nil),
      ]
    }
    let index = line(
      "CSI", "", "Semua", "CSI (%)", pairs.index, figures.count, pairs.index.map { CustomerIndex.words($0) } ?? "")
    let groups = (figures.bySegment + figures.byUnit).flatMap { group in
      [
        line("CSI", "", group.name, "CSI (%)", group.customer, group.count),
        line("NPS", "", group.name, "NPS", group.nps, group.count),
      ].filter { $0[4] != .empty }
    }
    return [index] + groups + attributes
      + pairs.topics.map { line("SERVQUAL", "", $0.name, "Kesenjangan", $0.gap, nil, $0.codes.joined(separator: ", ")) }
  }

  private var items: [[TableCell]] {
    figures.items.flatMap { item -> [[TableCell]] in
      let name = item.label
      let middle = [
        line("Sebaran", item.code, name, "Rata-rata", item.mean, item.count, item.reason ?? ""),
        line("Sebaran", item.code, name, "Median", item.median, item.count),
        line(
          "Sebaran", item.code, name, "Simpangan baku", item.deviation, item.count,
          item.mean != nil && item.deviation == nil ? "perlu sedikitnya dua jawaban" : ""),
        line("Sebaran", item.code, name, "Dua nilai teratas (%)", item.topTwo?.share, item.count),
        line("Sebaran", item.code, name, "NPS", item.promoters?.nps, item.count),
      ].filter { $0[4] != .empty || $0[6] != .text("") }
      return middle
        + item.values.map {
          line(
            "Sebaran", item.code, name, $0.label, Double($0.count), item.count,
            item.item.kind == .multiple ? "banyaknya dari n responden; boleh memilih beberapa" : "banyaknya")
        }
    }
  }

  private var scales: [[TableCell]] {
    figures.scales.flatMap { scale in
      [line("Keandalan", "", scale.words, "Alpha Cronbach", scale.alpha, scale.moments.count)]
        + [line("Keandalan", "", scale.words, "r tabel 5%", scale.critical, scale.moments.count)]
        + scale.lines.map { line("Kesahihan", $0.code, $0.text, "r hitung", $0.r, scale.moments.count) }
        + scale.lines.map { line("Kesahihan", $0.code, $0.text, "r terkoreksi", $0.corrected, scale.moments.count) }
    }
  }

  private var themes: [[TableCell]] {
    figures.themes.lines.map { line("Tema", $0.code, $0.name, "Banyaknya", Double($0.count), figures.themes.texts) }
  }

  private var trend: [[TableCell]] {
    figures.trend.points.flatMap { point in
      [
        line("Tren", "", point.title, "IKM", point.service?.value, point.responses),
        line("Tren", "", point.title, "CSI (%)", point.customer, point.responses),
      ].filter { $0[4] != .empty }
    }
  }
}
