import Documents
import Platform
import Procedures

/// The charts of a report, from what was kept with it: each with its look in itself, for paper knows no style sheet.
enum ReportCharts {
  /// The median of each month beside the standard of its time; nil without any.
  static func response(_ data: ReportData, _ words: Words) -> String? {
    let groups = data.period.trail.map { month in
      let (reading, target) = (data.reading(.response, MonthSpan(month)), data.target(.response, MonthSpan(month)))
      let bar = reading.map { BarChart.Bar(Int($0.amount), KPICharts.short(Int($0.amount), words)) }
      return BarChart.Group(words.shortMonth(month), [bar], mark: target)
    }
    guard groups.contains(where: { $0.bars.contains { $0 != nil } }) else { return nil }
    let chart = BarChart(
      id: "response", title: "Median waktu jawab tiap bulan",
      summary: "Garis tegak ialah standar yang berlaku pada bulan itu. Angkanya ada dalam tabel.",
      series: [BarChart.Series("Median waktu jawab")], groups: groups)
    return PaperDrawing.dressed(chart.svg)
  }

  /// Received and closed, month by month; nil without any.
  static func trend(_ data: ReportData, _ words: Words) -> String? {
    let months = data.period.trail
    let line = { (name: String, figure: KPIFigure) in
      LineChart.Series(
        name,
        months.map { month in
          data.reading(figure, MonthSpan(month)).map { reading in
            LineChart.Point(reading.count, "\(name), \(words.shortMonth(month)): \(words.number(reading.count))")
          }
        })
    }
    let series = [line("Diterima", .quantity), line("Ditutup", .closed)]
    guard series.contains(where: { $0.points.contains { ($0?.value ?? 0) > 0 } }) else { return nil }
    let chart = LineChart(
      id: "trend", title: "Diterima dan ditutup tiap bulan", summary: "Angkanya ada dalam tabel.",
      labels: months.enumerated().map { $0 % 3 == 0 ? words.shortMonth($1) : "" }, series: series)
    return PaperDrawing.dressed(chart.svg)
  }
}
