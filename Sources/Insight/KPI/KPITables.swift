import Complaints
import Database
import Documents
import HTTP
import Platform
import Procedures

/// What the pages below `/kpi` show, as tables for a spreadsheet, by the same filter.
enum KPITables {
  static let routes =
    Route.table("/kpi/langkah", .figures, "steps against their standards (KPI)", steps)
    + Route.table("/kpi/langkah/terlambat", .figures, "the steps done late (KPI)", late)
    + Route.table("/kpi/sebaran", .figures, "what complaints are about (KPI)", spread)

  /// GET /kpi/langkah.csv, .xlsx
  @Sendable private static func steps(_ visit: Visit) throws -> TableExport {
    let (filter, zone) = (try visit.kpiFilter(), visit.app.office.zone)
    return TableExport("kpi-langkah", sheet: "Langkah", columns: stepColumns) { db, add in
      for figure in try db.stepFigures(in: filter.months, of: filter.scope, zone: zone) {
        try add([
          .text(figure.procedure), .integer(figure.revision), .integer(figure.number), .text(figure.title),
          .text(figure.standard.words), .integer(figure.timed), cell(figure.times.median), cell(figure.times.p90),
          .integer(figure.late), .integer(figure.walked), .integer(figure.skipped), .integer(figure.repeated),
        ])
      }
    }
  }

  private static let stepColumns = [
    TableColumn("Prosedur", width: 10), TableColumn("Revisi", width: 8), TableColumn("No", width: 6),
    TableColumn("Langkah", width: 44), TableColumn("Mutu baku", width: 24), TableColumn("Selesai", width: 10),
    TableColumn("Median (menit)", width: 14), TableColumn("p90 (menit)", width: 14),
    TableColumn("Terlambat", width: 10), TableColumn("Keluhan tuntas", width: 14),
    TableColumn("Dilewati pada", width: 14), TableColumn("Diulang pada", width: 14),
  ]

  private static func cell(_ minutes: Int?) -> TableCell { minutes.map { .integer($0) } ?? .empty }

  /// GET /kpi/langkah/terlambat.csv, .xlsx
  @Sendable private static func late(_ visit: Visit) throws -> TableExport {
    let (filter, zone, words) = (try visit.kpiFilter(), visit.app.office.zone, visit.words)
    let step = visit.request.query.int("langkah").map { Step.ID(rawValue: Int64($0)) }
    return TableExport("langkah-terlambat", sheet: "Langkah terlambat", columns: lateColumns(words)) { db, add in
      var place = ListPlace.start
      while true {
        let found = try db.lateSteps(
          step, in: filter.months, of: filter.scope, at: place, limit: atOnce, zone: zone)
        for late in found {
          try add([
            .text(late.caseNumber), .integer(late.number), .text(late.title), .text(late.performer),
            TableCell(late.dueAt, words), TableCell(late.completedAt, words),
          ])
        }
        guard found.count == atOnce, let last = found.last else { return }
        place = .after(last.key)
      }
    }
  }

  private static let atOnce = 500

  private static func lateColumns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Keluhan", width: 18), TableColumn("No", width: 6), TableColumn("Langkah", width: 44),
      TableColumn("Pelaksana", width: 28), TableColumn("Jatuh tempo (\(words.zone.label))", width: 18),
      TableColumn("Selesai (\(words.zone.label))", width: 18),
    ]
  }

  /// GET /kpi/sebaran.csv, .xlsx
  @Sendable private static func spread(_ visit: Visit) throws -> TableExport {
    let (filter, zone, words) = (try visit.kpiFilter(), visit.app.office.zone, visit.words)
    return TableExport("kpi-sebaran", sheet: "Sebaran", columns: spreadColumns) { db, add in
      let spread = try KPISpread(db, filter, zone: zone)
      for (head, values) in spread.named {
        for (name, count) in values { try add([.text(head), .text(name), .integer(count)]) }
      }
      for (name, count) in KPIHours(spread, words).named {
        try add([.text("Hari dan jam"), .text(name), .integer(count)])
      }
    }
  }

  private static let spreadColumns = [
    TableColumn("Menurut", width: 16), TableColumn("Nilai", width: 36), TableColumn("Keluhan", width: 10),
  ]
}
