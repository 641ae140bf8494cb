import Documents
import Platform
import Procedures

/// Every request for action as a table for a spreadsheet.
enum CPARExport {
  /// Requests that are read at once: memory holds no more.
  private static let portion = 200

  static let routes = Route.table("/cpar", .can(.readAllCases), "every CPAR and how far it is (D5)", table)

  /// GET /cpar.csv, .xlsx
  @Sendable private static func table(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    return TableExport("cpar", sheet: "CPAR", columns: columns(words)) { db, add in
      var place = ListPlace.start
      var found: [(cpar: CPAR, token: String, ticket: String)]
      repeat {
        found = try db.newestCPARs(from: place, limit: portion)
        for (cpar, _, ticket) in found { try add(cells(cpar, ticket, words)) }
        if let last = found.last?.cpar {
          place = .after(ListKey(order: last.issuedAt.rawValue, id: last.id.rawValue))
        }
      } while found.count == portion
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Nomor", width: 20), TableColumn("Diterbitkan (\(words.zone.label))", width: 17),
      TableColumn("Keluhan", width: 16), TableColumn("Unit kerja", width: 28), TableColumn("Kategori", width: 24),
      TableColumn("Tingkat", width: 14), TableColumn("Masalah", width: 44), TableColumn("Akar masalah", width: 44),
      TableColumn("Keadaan", width: 40),
    ]
  }

  private static func cells(_ cpar: CPAR, _ ticket: String, _ words: Words) -> [TableCell] {
    [
      .text(cpar.number), TableCell(cpar.issuedAt, words), .text(ticket), .text(cpar.unitName), .text(cpar.topic),
      .text(cpar.severity.words), .text(cpar.problem), .text(cpar.analysis?.rootCause ?? ""), .text(cpar.stateWords),
    ]
  }
}
