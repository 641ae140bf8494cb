import Documents
import Platform
import Procedures

/// The figures that were kept with a report, as a table for a spreadsheet.
enum ReportExport {
  /// GET /laporan/:report/data.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let report = try visit.report()
    let words = visit.words
    return TableExport("laporan-\(report.name.code)", sheet: "Data laporan", columns: columns) { db, add in
      let data = try db.keptData(of: report)
      for cell in data.cells { try add(line(cell, words)) }
      for share in data.shares {
        try add(line("Keluhan menurut \(share.dimension.noun)", share.name, data.period, .integer(share.count), words))
      }
      for step in data.steps { try add(line(step, data.period, words)) }
      for late in data.late {
        try add(
          line(
            "Langkah terlambat", "\(late.caseNumber), \(late.step), \(late.performer)", data.period,
            TableCell(late.completedAt, words), words))
      }
    }
  }

  private static let columns = [
    TableColumn("Bagian", width: 26), TableColumn("Nama", width: 44), TableColumn("Dari bulan", width: 12),
    TableColumn("Sampai bulan", width: 12), TableColumn("Nilai", width: 18), TableColumn("Satuan", width: 14),
    TableColumn("Dari (n)", width: 10), TableColumn("Bagiannya", width: 10), TableColumn("p90", width: 10),
    TableColumn("Rata-rata", width: 10), TableColumn("Standar", width: 10),
  ]

  /// Without data a cell stays empty, which is not the same as none.
  private static func line(_ cell: ReportData.Cell, _ words: Words) -> [TableCell] {
    let reading = cell.reading
    return [
      .text("Angka"), .text(cell.figure.label), .text(cell.months.first.iso), .text(cell.months.last.iso),
      reading.map { amount($0) } ?? .empty, .text(cell.figure.unit.words),
      count(reading?.count), count(reading?.part), count(reading?.p90), count(reading?.mean), count(cell.target),
    ]
  }

  /// Only shares have decimals.
  private static func amount(_ reading: KPIReading) -> TableCell {
    reading.part == nil ? .integer(Int(reading.amount)) : .decimal((reading.amount * 100).rounded() / 100)
  }

  private static func line(
    _ part: String, _ name: String, _ period: ReportPeriod, _ value: TableCell, _ words: Words
  ) -> [TableCell] {
    [.text(part), .text(name), .text(period.months.first.iso), .text(period.months.last.iso), value]
      + Array(repeating: .empty, count: 6)
  }

  private static func line(_ step: ReportData.StepLine, _ period: ReportPeriod, _ words: Words) -> [TableCell] {
    [
      .text("Langkah"), .text("\(step.number). \(step.title) (\(step.source))"), .text(period.months.first.iso),
      .text(period.months.last.iso), .integer(step.median), .text(step.isByClock ? "menit" : "menit kerja"),
      .integer(step.timed), .integer(step.late), .integer(step.p90), .empty, .integer(step.allowed),
    ]
  }

  private static func count(_ number: Int?) -> TableCell { number.map { .integer($0) } ?? .empty }
}

extension KPIFigure.Unit {
  fileprivate var words: String {
    switch self {
    case .workingMinutes: "menit kerja"
    case .count: "keluhan"
    case .percent: "persen"
    }
  }
}
