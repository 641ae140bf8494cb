import Documents
import HTTP
import Platform
import Procedures

/// The register as a table for a spreadsheet: all that the filter shows, without who wants to stay unknown.
enum RegisterExport {
  /// GET /keluhan.csv, .xlsx
  @Sendable static func register(_ visit: Visit) throws -> TableExport {
    try table(visit, RegisterFilter(visit.request.query))
  }

  /// GET /cari.csv, .xlsx
  @Sendable static func found(_ visit: Visit) throws -> TableExport {
    try table(visit, .everywhere(visit.request.query))
  }

  private static func table(_ visit: Visit, _ filter: RegisterFilter) throws -> TableExport {
    let question = filter.question(zone: visit.app.office.zone, seenBy: try visit.colleague(), at: visit.now)
    let words = visit.words
    return TableExport("keluhan", sheet: "Keluhan", columns: columns(words)) { db, add in
      try db.eachRegisterLine(question) { line in try add(cells(line, words)) }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    let zone = words.zone.label
    return [
      TableColumn("Nomor", width: 16), TableColumn("Perihal", width: 44), TableColumn("Pelanggan", width: 28),
      TableColumn("Diterima (\(zone))", width: 17), TableColumn("Saluran", width: 14),
      TableColumn("Unit kerja", width: 28), TableColumn("Prioritas", width: 11), TableColumn("K3", width: 6),
      TableColumn("Langkah", width: 32), TableColumn("Pelaksana", width: 24),
      TableColumn("Jatuh tempo (\(zone))", width: 17), TableColumn("Ditutup (\(zone))", width: 17),
      TableColumn("Hasil", width: 24),
    ]
  }

  private static func cells(_ line: RegisterLine, _ words: Words) -> [TableCell] {
    [
      .text(line.number), .text(line.subject), .text(line.customerWords), TableCell(line.openedAt, words),
      .text(line.channel.words), .text(line.unit), .text(line.priority?.words ?? ""), .text(line.isSafety ? "Ya" : ""),
      .text(line.step.map { "\($0). \(line.stepTitle)" } ?? ""), .text(line.performer), TableCell(line.dueAt, words),
      TableCell(line.closedAt, words), .text(line.ending ?? ""),
    ]
  }
}
