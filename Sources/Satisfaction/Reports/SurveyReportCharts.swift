import Documents
import Platform

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

  /// The diagram of one questionnaire's pairs; nil without the lines that cut it.
  static func quadrants(_ figures: [KeptFigure], _ cut: KeptFigure?, _ words: Words) -> String? {
    guard let cut, let x = cut.value, let y = cut.target else { return nil }
    let mean = { (value: Int) in Double(value) / 100 }
    return QuadrantChart(
      id: "ipa", title: "Diagram kepentingan dan kinerja",
      summary: "Nomor butir seperti pada tabel di bawah. Garis membagi bidang pada rata-rata kinerja dan kepentingan.",
      x: .init("Kinerja", cut: mean(x), words.mean(mean(x))),
      y: .init("Kepentingan", cut: mean(y), words.mean(mean(y))),
      fields: ImportancePerformance.Quadrant.allCases.map { "\($0.numeral) \($0.words)" },
      points: figures.compactMap { figure in
        guard let x = figure.value, let y = figure.target else { return nil }
        return QuadrantChart.Point(String(figure.label.prefix { $0 != "." }), figure.label, x: mean(x), y: mean(y))
      }
    ).svg
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
          line.label, [line.figure.value.map { BarChart.Bar($0, line.figure.told($0, words)) }])
      })
    return chart.svg
  }

  private static func pareto(_ figures: [KeptFigure]) -> String? {
    let figures = figures.filter { $0.code != ThemeFigure.praise }
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
