import Documents
import Platform
import Procedures

/// The months of the figures as a table for a spreadsheet.
enum KPIExport {
  static let routes = Route.table("/kpi", .figures, "the figures by month (KPI)", table)

  /// GET /kpi.csv, .xlsx
  @Sendable private static func table(_ visit: Visit) throws -> TableExport {
    let (words, zone, filter) = (visit.words, visit.app.office.zone, try visit.kpiFilter())
    return TableExport("kpi", sheet: "KPI", columns: columns) { db, add in
      let data = try KPIData(db, filter, zone: zone)
      for month in data.trail.suffix(KPIPage.months).reversed() { try add(cells(month, data, words)) }
    }
  }

  private static let columns =
    [TableColumn("Bulan", width: 18)]
    + KPIFigure.allCases.flatMap { figure in
      [
        TableColumn("\(figure.label)\(figure.unit.suffix)", width: 26), TableColumn("Dari (n)", width: 10),
        TableColumn("Standar", width: 10),
      ]
    }

  /// Without data a cell stays empty, which is not the same as none.
  private static func cells(_ month: Month, _ data: KPIData, _ words: Words) -> [TableCell] {
    let figures = KPIFigure.allCases.flatMap { figure -> [TableCell] in
      let reading = data.count.reading(figure, in: MonthSpan(month))
      return [
        reading.map { .decimal(($0.amount * 100).rounded() / 100) } ?? .empty,
        reading.map { .integer($0.count) } ?? .empty,
        data.targets.amount(of: figure, in: month).map { .integer($0) } ?? .empty,
      ]
    }
    return [.text(words.month(month))] + figures
  }
}

extension KPIFigure.Unit {
  fileprivate var suffix: String {
    switch self {
    case .workingMinutes: " (menit kerja)"
    case .count: ""
    case .percent: " (%)"
    }
  }
}
