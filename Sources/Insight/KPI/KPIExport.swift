import Documents
import Platform
import Procedures

/// The months of the figures as a table for a spreadsheet.
enum KPIExport {
  static let routes = Route.table("/kpi", .can(.readAllCases), "the figures by month (KPI)", table)

  /// GET /kpi.csv, .xlsx
  @Sendable private static func table(_ visit: Visit) throws -> TableExport {
    let (words, procedure) = (visit.words, visit.app.office.procedure)
    let month = Month(of: visit.app.office.zone.day(of: visit.now))
    return TableExport("kpi", sheet: "KPI", columns: columns) { db, add in
      let tallies = try db.monthTallies(of: procedure, stepsFrom: KPIYear.first(endingIn: month))
      for line in KPIYear(tallies, endingIn: month).lines.reversed() { try add(cells(line, words)) }
    }
  }

  private static let columns = [
    TableColumn("Bulan", width: 18), TableColumn("Diterima", width: 10), TableColumn("Ditutup", width: 10),
    TableColumn("Masih terbuka", width: 14), TableColumn("Langkah berjatuh tempo", width: 22),
    TableColumn("Sesuai mutu baku", width: 17), TableColumn("Sesuai mutu baku (%)", width: 20),
    TableColumn("Rata-rata lama langkah (menit kerja)", width: 34),
  ]

  /// Without data a cell stays empty, which is not the same as none.
  private static func cells(_ line: KPIYear.Line, _ words: Words) -> [TableCell] {
    [
      .text(words.month(line.month)), TableCell(line.received), TableCell(line.closed), TableCell(line.open),
      TableCell(line.compliance?.whole), TableCell(line.compliance?.part),
      line.compliance.map { .decimal(($0.percent * 100).rounded() / 100) } ?? .empty, TableCell(line.working?.minutes),
    ]
  }
}

extension TableCell {
  fileprivate init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }
}
