import Database
import Documents
import HTTP

/// A table as a file to download. It is made whole, on a background thread, in a temporary file without a name, and the
/// kernel sends it from there: memory stays flat, a slow reader holds up nothing, and the database is read only as long
/// as the rows take.
package struct TableExport: Sendable {
  package enum Format: Sendable {
    case csv, xlsx

    var ending: String {
      switch self {
      case .csv: "csv"
      case .xlsx: "xlsx"
      }
    }

    var mediaType: String {
      switch self {
      case .csv: "text/csv; charset=utf-8"
      case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      }
    }
  }

  package typealias Rows = @Sendable (Snapshot, _ add: ([TableCell]) throws -> Void) throws -> Void

  private let name: String
  private let sheet: String
  private let columns: [TableColumn]
  let rows: Rows

  /// - Parameters:
  ///   - name: of the file, without its ending.
  ///   - sheet: of the workbook; at most 28 characters.
  ///   - rows: reads the rows and adds each.
  package init(_ name: String, sheet: String, columns: [TableColumn], rows: @escaping Rows) {
    self.name = name
    self.sheet = sheet
    self.columns = columns
    self.rows = rows
  }

  func headers(_ format: Format) -> Headers {
    [
      "Content-Type": format.mediaType,
      "Content-Disposition": "attachment; filename=\"\(name).\(format.ending)\"",
    ]
  }

  private static let folder = FormLimits().temporaryDirectory
  /// Bytes of text that are written at once.
  private static let piece = 64 * 1024

  func file(_ format: Format, of database: Database, _ read: LongRead) throws -> FileSlice {
    do {
      let file = try TemporaryFile(in: Self.folder)
      switch format {
      case .csv: try writeText(to: file, of: database, read)
      case .xlsx: try writeWorkbook(to: file, of: database, read)
      }
      return try file.slice()
    } catch let error as XLSXError {
      throw DatabaseError.ioError("export of \(name): \(error)")
    } catch is FormError {
      throw DatabaseError.ioError("export of \(name): no room for a temporary file")
    }
  }

  private func writeText(to file: TemporaryFile, of database: Database, _ read: LongRead) throws {
    let writer = CSVWriter()
    var bytes = writer.start + writer.row(columns.map { .text($0.title) })
    try database.read { db in
      try rows(db) { row in
        try read.check()
        bytes += writer.row(row)
        guard bytes.count >= Self.piece else { return }
        try file.append(bytes[...])
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.append(bytes[...])
  }

  private func writeWorkbook(to file: TemporaryFile, of database: Database, _ read: LongRead) throws {
    let workbook = try XLSXWriter(at: file.path, sheet: sheet, columns: columns, scratch: Self.folder)
    try database.read { db in
      try rows(db) { row in
        try read.check()
        try workbook.write(row)
      }
    }
    try read.check()
    try workbook.finish()
  }
}

extension Visit {
  /// Answers with the table as a file, or with 503 when too many wait, the disk is full, or the client hangs up.
  package nonisolated(nonsending) func download(
    _ table: TableExport, as format: TableExport.Format
  ) async throws -> Response {
    var response = Response(.ok, headers: table.headers(format))
    // Nobody reads the body of an answer to HEAD, so none is made.
    response.body = .stream(length: nil) { _ in }
    guard !request.isHead else { return response }
    let database = app.database
    response.body = .file(try await app.longReads.run { read in try table.file(format, of: database, read) })
    return response
  }
}

extension TableCell {
  /// A moment as the clocks of an office show it.
  package init(_ instant: Instant, _ words: Words) {
    let (day, rest) = words.zone.local(instant)
    // Spreadsheets number 1 January 1970 as 25569; seconds are not shown and would only disturb comparisons.
    let days = Double(day.ordinal - Day.epoch + 25_569) + Double(rest / 60_000) / 1_440
    self = .time(days: days, words: words.shortDateTime(instant))
  }

  /// Empty when there is no such moment.
  package init(_ instant: Instant?, _ words: Words) {
    self = instant.map { TableCell($0, words) } ?? .empty
  }
}
