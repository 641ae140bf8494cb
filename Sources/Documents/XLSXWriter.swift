import CXLSXWriter
import Glibc

/// A table as a workbook of Office Open XML (ECMA-376), row by row: values in, a file out. However many rows there are,
/// memory holds one; the others wait in a temporary file.
///
///     let workbook = try XLSXWriter(at: path, sheet: "Keluhan", columns: columns, scratch: "/tmp")
///     try workbook.write(["K-0012", .integer(3)])
///     try workbook.finish()
///
/// The first row is bold and stays in sight, and can be filtered by. A text stays a text: nothing becomes a formula.
/// It belongs to one thread; one that is let go unfinished leaves nothing behind.
package final class XLSXWriter {
  /// The most rows that a sheet takes, head included.
  package static let rowsOfSheet = 1_048_576

  private let name: String
  private let columns: [TableColumn]
  private let scratch: String
  private let rowLimit: Int
  private let heading: UnsafeMutablePointer<lxw_format>
  private let time: UnsafeMutablePointer<lxw_format>
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
  private var row = 0

  /// - Parameters:
  ///   - path: the file, which is made or overwritten by `finish`.
  ///   - name: of the sheet; when one is full, "NAME 2" follows. At most 28 characters, none of `[]:*?/\`.
  ///   - folder: where rows wait.
  ///   - limit: rows of a sheet, head included.
  package init(
    at path: String, sheet name: String, columns: [TableColumn], scratch folder: String,
    rowsOfSheet limit: Int = XLSXWriter.rowsOfSheet
  ) throws(XLSXError) {
    self.name = name
    self.columns = columns
    scratch = folder
    rowLimit = min(max(limit, 2), Self.rowsOfSheet)
    var folderName = Array(folder.utf8CString)
    guard let opened = folderName.withUnsafeMutableBufferPointer({ tanggap_xlsx_open(path, $0.baseAddress) }),
      let heading = workbook_add_format(opened), let time = workbook_add_format(opened)
    else { throw .outOfMemory }
    (workbook, self.heading, self.time) = (opened, heading, time)
    format_set_bold(heading)
    format_set_num_format(time, "dd/mm/yyyy hh:mm")
    try beginSheet()
  }

  deinit {
    guard let workbook else { return }
    for sheet in sheets { tanggap_xlsx_drop_rows(sheet) }
    lxw_workbook_free(workbook)
  }

  /// Writes the next row; cells beyond the columns are written too.
  package func write(_ cells: [TableCell]) throws(XLSXError) {
    if row == rowLimit { try beginSheet() }
    guard let sheet = sheets.last else { return }
    for (column, cell) in cells.enumerated() {
      try check(put(cell, on: sheet, UInt32(row), UInt16(truncatingIfNeeded: column)))
    }
    row += 1
  }

  /// Ends the table and writes the file. Nothing is there before.
  package func finish() throws(XLSXError) {
    guard let workbook else { return }
    endSheet()
    try checkRoom()
    self.workbook = nil
    try check(workbook_close(workbook))
  }

  private func beginSheet() throws(XLSXError) {
    endSheet()
    let title = sheets.isEmpty ? name : "\(name) \(sheets.count + 1)"
    guard let sheet = workbook_add_worksheet(workbook, title) else { throw .refused("no sheet “\(title)”") }
    sheets.append(sheet)
    for (place, column) in columns.enumerated() {
      let place = UInt16(truncatingIfNeeded: place)
      try check(worksheet_set_column(sheet, place, place, column.width, nil))
      try check(worksheet_write_string(sheet, 0, place, XLSXText.storable(column.title), heading))
    }
    worksheet_freeze_panes(sheet, 1, 0)
    row = 1
  }

  private func endSheet() {
    guard let sheet = sheets.last, !columns.isEmpty else { return }
    worksheet_autofilter(sheet, 0, 0, UInt32(row - 1), UInt16(truncatingIfNeeded: columns.count - 1))
  }

  private func put(
    _ cell: TableCell, on sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
  ) -> lxw_error {
    switch cell {
    case .empty: LXW_NO_ERROR
    case .text(let text):
      text.isEmpty ? LXW_NO_ERROR : worksheet_write_string(sheet, row, column, XLSXText.storable(text), nil)
    case .integer(let integer): worksheet_write_number(sheet, row, column, Double(integer), nil)
    case .decimal(let decimal):
      // What is no number has no spelling in the file.
      decimal.isFinite ? worksheet_write_number(sheet, row, column, decimal, nil) : LXW_NO_ERROR
    case .time(let days, _):
      days.isFinite ? worksheet_write_number(sheet, row, column, days, time) : LXW_NO_ERROR
    }
  }

  private func check(_ code: lxw_error) throws(XLSXError) {
    guard code != LXW_NO_ERROR else { return }
    throw .refused(lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
  }

  /// Asks before closing: the library would write half a file without a word, and keep its descriptor after an error.
  /// The rows are copied once more, with a little around them, and then packed.
  private func checkRoom() throws(XLSXError) {
    let written = sheets.map { tanggap_xlsx_written($0) }
    guard !written.contains(-1) else { throw .noRoom }
    var room = statvfs()
    guard statvfs(scratch, &room) == 0 else { return }
    let needed = UInt(written.reduce(0, +)) / 4 * 5 + 1 << 20
    guard UInt(room.f_bavail) > needed / UInt(max(room.f_frsize, 1)) else { throw .noRoom }
  }
}

/// Why a workbook could not be written. The description is for the log.
package enum XLSXError: Error, Hashable, Sendable, CustomStringConvertible {
  case outOfMemory
  /// The folder for temporary files is full.
  case noRoom
  /// libxlsxwriter refuses; its own words.
  case refused(String)

  package var description: String {
    switch self {
    case .outOfMemory: "no memory for a workbook"
    case .noRoom: "no room for the temporary file of a workbook"
    case .refused(let words): "libxlsxwriter: \(words)"
    }
  }
}
