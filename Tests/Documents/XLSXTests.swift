import Documents
import Foundation
import Support
import Testing

@Suite struct XLSX {
  private let folder: ScratchFolder
  private let columns = [TableColumn("Nomor", width: 12), TableColumn("Perihal", width: 40)]

  init() throws { folder = try ScratchFolder() }

  private func writer(rowsOfSheet limit: Int = XLSXWriter.rowsOfSheet) throws -> XLSXWriter {
    try XLSXWriter(
      at: folder.path("a.xlsx"), sheet: "Keluhan", columns: columns, scratch: folder.path, rowsOfSheet: limit)
  }

  private func workbook() throws -> Workbook {
    try Workbook(Array(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.xlsx")))))
  }

  /// What comes out for these rows, without the head.
  private func rows(_ rows: [[TableCell]]) throws -> [[Workbook.Value]] {
    let writer = try writer()
    for row in rows { try writer.write(row) }
    try writer.finish()
    return Array(try workbook().sheets[0].values.dropFirst())
  }

  @Test("texts, numbers and times come out as they went in, and nothing stands in an empty cell")
  func values() throws {
    let written = try rows([
      ["K-1", "Perihal «ä» & <b> \"x\" 🎉"], [.integer(-12), .decimal(0.5), .empty, .text(""), " dua\nbaris "],
      [.decimal(.nan), .time(days: 46_127.375, words: "15 Apr 2026 09.00")],
    ])
    #expect(written[0] == [.text("K-1"), .text("Perihal «ä» & <b> \"x\" 🎉")])
    #expect(written[1] == [.number(-12), .number(0.5), .text(" dua\nbaris ")])
    #expect(written[2] == [.number(46_127.375)])
  }

  @Test("the first row is bold, stays in sight and can be filtered by; columns have their width, times their look")
  func head() throws {
    let writer = try writer()
    try writer.write(["K-1", .time(days: 46_127, words: "")])
    try writer.write(["K-2"])
    try writer.finish()
    let book = try workbook()
    let sheet = try #require(book.sheets.first)
    #expect(book.names == ["Keluhan"])
    #expect(sheet.frozenAbove == "A2" && sheet.filter == "A1:B3")
    #expect(sheet.values[0] == [.text("Nomor"), .text("Perihal")])
    #expect(sheet.rows[0].allSatisfy { book.isBold($0.style) } && !book.isBold(sheet.rows[1][0].style))
    #expect(zip(sheet.widths, [12, 40]).allSatisfy { abs($0 - $1) < 1 } && sheet.widths.count == 2)
    #expect(book.pattern(sheet.rows[1][1].style) == "dd/mm/yyyy hh:mm")
  }

  /// What openpyxl finds in the file: kind and value of each cell, a line for each row.
  private static let openpyxl = """
    import sys, openpyxl
    for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows():
        print([(cell.data_type, str(cell.value)) for cell in row])
    """

  @Test("openpyxl, which shares no code with what wrote it, reads the same cells and their kinds")
  func others() async throws {
    let writer = try writer()
    try writer.write(["=1+1", .time(days: 46_127.375, words: "")])
    try writer.write([.integer(-12), .decimal(0.5)])
    try writer.finish()
    let read = try await Program.run("/usr/bin/python3", ["-c", Self.openpyxl, folder.path("a.xlsx")])
    #expect(
      read.output.split(separator: "\n") == [
        "[('s', 'Nomor'), ('s', 'Perihal')]", "[('s', '=1+1'), ('d', '2026-04-15 09:00:00')]",
        "[('n', '-12'), ('n', '0.5')]",
      ], "\(read.errors)")
  }

  @Test("a text cannot become a formula", arguments: ["=1+1", "+62811", "-1", "@SUM(A1)", "\t=1", "{=1}"])
  func formula(text: String) throws {
    #expect(try rows([[.text(text)]]) == [[.text(text)]])
  }

  @Test("what a workbook has no room or no character for does not damage it")
  func unwritable() throws {
    let long = String(repeating: "é", count: 40_000)
    let written = try rows([
      [.text("a\u{0}b\u{1}c\u{FFFF}d"), .text("_x0041_ dan _x00_"), .text(long)], ["sesudahnya"],
    ])
    #expect(written[0] == [.text("ab\u{1}cd"), .text("_x0041_ dan _x00_"), .text(String(long.prefix(32_767)))])
    #expect(written[1] == [.text("sesudahnya")])
  }

  @Test("a full sheet goes on in the next, each with its head")
  func sheets() throws {
    let writer = try writer(rowsOfSheet: 3)
    for number in 1...5 { try writer.write([.integer(number)]) }
    try writer.finish()
    let book = try workbook()
    #expect(book.names == ["Keluhan", "Keluhan 2", "Keluhan 3"])
    let numbers = book.sheets.map { sheet in sheet.values.dropFirst().map { $0[0] } }
    #expect(numbers == [[.number(1), .number(2)], [.number(3), .number(4)], [.number(5)]])
    #expect(book.sheets.allSatisfy { $0.values[0] == [.text("Nomor"), .text("Perihal")] && $0.frozenAbove == "A2" })
  }

  @Test("a table without rows is a head")
  func empty() throws {
    #expect(try rows([]).isEmpty)
    #expect(try workbook().sheets[0].filter == "A1:B1")
  }

  @Test("a full disk is told, and what is not finished leaves no file")
  func failures() throws {
    let full = try XLSXWriter(at: "/dev/full", sheet: "a", columns: columns, scratch: folder.path)
    try full.write(["a"])
    #expect(throws: XLSXError.self) { try full.finish() }
    do {
      let unfinished = try writer()
      try unfinished.write(["a"])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
