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
  /// A whole `<svg>` element of our own making; nil where the table alone is enough.
  let chart: String?
  let head: String
  let heads: [Cell]
  let lines: [Line]

  /// The tables of a part: one, or one of each round where those of several stand apart; none without figures.
  static func all(_ part: KeptFigure.Part, _ data: SurveyReportData, _ words: Words) -> [SurveyReportTable] {
    data.groups(part).filter { !$0.figures.isEmpty }.map { SurveyReportTable(part, $0, words) }
  }

  private init(_ part: KeptFigure.Part, _ group: KeptGroup, _ words: Words) {
    let figures = group.figures
    let columns = Column.of(part, figures)
    title = part.title + (group.round.map { ": \($0)" } ?? "")
    head = part.noun
    chart = SurveyReportCharts.chart(part, figures, words).map { PaperDrawing.dressed($0) }
    heads = columns.map { Cell(label: $0.label, value: "", isNumber: $0.isNumber) }
    lines = figures.map { figure in
      Line(
        name: figure.label,
        cells: columns.map { Cell(label: $0.label, value: $0.text(figure, words), isNumber: $0.isNumber) })
    }
  }

  fileprivate struct Column: Sendable {
    let label: String
    let isNumber: Bool
    let text: @Sendable (KeptFigure, Words) -> String

    init(_ label: String, isNumber: Bool = true, _ text: @escaping @Sendable (KeptFigure, Words) -> String) {
      (self.label, self.isNumber, self.text) = (label, isNumber, text)
    }

    private static func value(_ label: String) -> Column { Column(label) { $0.said($1) } }
    private static let note = Column("Keterangan", isNumber: false) { figure, _ in figure.note }
    private static let count = Column("n") { figure, words in figure.count.map { words.number($0) } ?? "–" }
    private static let before = Column("Sebelumnya") { figure, words in
      figure.before.map { figure.unit.words($0, words) } ?? "–"
    }
    private static func target(_ label: String) -> Column {
      Column(label) { figure, words in
        figure.target.map { (figure.isCeiling ? "paling banyak " : "") + figure.unit.words($0, words) } ?? "–"
      }
    }
    private static let verdict = Column("Tercapai", isNumber: false) { figure, _ in
      figure.isReached.map { $0 ? "tercapai" : "belum tercapai" }
        ?? (figure.value == nil ? "belum diukur" : "target belum disahkan")
    }

    /// A column that would be empty throughout is left out.
    static func of(_ part: KeptFigure.Part, _ figures: [KeptFigure]) -> [Column] {
      let hasBefore = figures.contains { $0.before != nil }
      switch part {
      case .headline: return [value("Angka"), before, note]
      case .rounds: return [value("Indeks"), count, note]
      case .items: return [value("Rata-rata"), count] + (hasBefore ? [before] : []) + [note]
      case .quadrants: return [value("Kinerja"), target("Kepentingan"), note]
      case .segments, .units: return [value("Angka")] + (figures.contains { $0.count != nil } ? [count] : []) + [note]
      case .themes, .voices: return [value("Disebut")]
      case .indicators: return [value("Hasil"), target("Target"), verdict, note]
      case .improvements, .audits: return [value("Kemajuan"), note]
      case .programme: return [note]
      }
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
    case .segments: "Menurut segmen"
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
    case .headline: "Angka"
    case .rounds: "Putaran"
    case .items, .quadrants: "Butir"
    case .segments: "Segmen"
    case .units: "Unit kerja"
    case .themes: "Tema"
    case .voices: "Jenis"
    case .indicators: "Indikator"
    case .improvements, .audits: "Tindakan"
    case .programme: "Catatan"
    }
  }
}

/// The charts of a report, from what was kept with it: each with its look in itself, for paper knows no style sheet.
enum SurveyReportCharts {
  static func chart(_ part: KeptFigure.Part, _ figures: [KeptFigure], _ words: Words) -> String? {
    switch part {
    case .rounds: bars("rounds", "Indeks tiap putaran", figures.enumerated().map { ("\($0 + 1)", $1) }, words)
    case .items: items(figures, words)
    case .themes: pareto(figures)
    default: nil
    }
  }

  /// Those of the scale that most items share: bars of different scales side by side would mislead.
  private static func items(_ figures: [KeptFigure], _ words: Words) -> String? {
    let main = Dictionary(grouping: figures, by: \.target).values.max { $0.count < $1.count } ?? []
    guard main.count * 3 >= figures.count * 2 else { return nil }
    return bars("items", "Rata-rata tiap butir", main.map { (number($0), $0) }, words)
  }

  private static func bars(
    _ id: String, _ title: String, _ lines: [(label: String, figure: KeptFigure)], _ words: Words
  ) -> String? {
    guard lines.count(where: { $0.figure.value != nil }) > 1 else { return nil }
    let chart = BarChart(
      id: id, title: title, summary: "Nomornya menurut urutan tabel di bawah; angkanya ada dalam tabel.",
      series: [BarChart.Series(title)],
      groups: lines.map { line in
        BarChart.Group(
          line.label, [line.figure.value.map { BarChart.Bar($0, line.figure.unit.words($0, words)) }])
      })
    return chart.svg
  }

  private static func pareto(_ figures: [KeptFigure]) -> String? {
    guard figures.count > 1 else { return nil }
    return ParetoChart(
      id: "themes", title: "Tema jawaban bebas",
      summary: "Batang terisi bersama-sama mencapai 80 persen. Angkanya ada dalam tabel.",
      figures.map { ParetoChart.Category($0.label, $0.value ?? 0) }
    ).svg
  }

  /// What stands before an item's text.
  private static func number(_ figure: KeptFigure) -> String {
    "No. \(figure.label.prefix { $0 != "." })"
  }
}
