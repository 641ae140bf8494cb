import Foundation
import FoundationXML

/// A workbook as somebody else's program opens it: unpacked, each sheet read by an XML parser, without the server's code.
package struct Workbook {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    /// What a spreadsheet computes.
    case formula(String)
  }

  package struct Cell: Hashable, Sendable {
    /// Such as "B2".
    package let place: String
    /// Its format's number; 0 is the plain one.
    package let style: Int
    package let value: Value
  }

  package struct Sheet: Sendable {
    package let rows: [[Cell]]
    /// Rows above this stay in sight: "A2" when the first does.
    package let frozenAbove: String?
    /// Which cells can be filtered by, such as "A1:C9".
    package let filter: String?
    package let widths: [Double]

    /// The values alone.
    package var values: [[Value]] { rows.map { $0.map(\.value) } }
  }

  package let sheets: [Sheet]
  package let names: [String]
  private let archive: ZipArchive

  package init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    self.archive = archive
    let book = try SheetParser(archive.files["xl/workbook.xml"] ?? [])
    names = book.names
    sheets = try book.names.indices.map { place in
      try SheetParser(archive.files["xl/worksheets/sheet\(place + 1).xml"] ?? []).sheet
    }
  }

  /// Whether the format of this number is bold.
  package func isBold(_ style: Int) -> Bool {
    let styles = archive.text("xl/styles.xml")
    let fonts = styles.matches(of: #/<font>(.*?)<\/font>/#).map { $0.1.contains("<b/>") }
    let formats = styles.split(separator: "<cellXfs").last ?? ""
    let used = formats.matches(of: #/<xf [^>]*fontId="(\d+)"/#).map { Int($0.1) ?? 0 }
    guard used.indices.contains(style), fonts.indices.contains(used[style]) else { return false }
    return fonts[used[style]]
  }

  /// The pattern by which the format of this number shows numbers; nil when it has none of its own.
  package func pattern(_ style: Int) -> String? {
    let styles = archive.text("xl/styles.xml")
    let formats = styles.split(separator: "<cellXfs").last ?? ""
    let used = formats.matches(of: #/<xf numFmtId="(\d+)"/#).map { String($0.1) }
    guard used.indices.contains(style) else { return nil }
    let patterns = styles.matches(of: #/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/#)
    return patterns.first { $0.1 == used[style] }.map { String($0.2) }
  }
}

/// Reads workbook.xml or a sheet, element by element.
private final class SheetParser: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private var rows: [[Workbook.Cell]] = []
  private var frozenAbove: String?
  private var filter: String?
  private var widths: [Double] = []
  private var cell: [String: String] = [:]
  private var text = ""
  private var formula: String?

  var sheet: Workbook.Sheet {
    Workbook.Sheet(rows: rows, frozenAbove: frozenAbove, filter: filter, widths: widths)
  }

  init(_ bytes: [UInt8]) throws {
    super.init()
    // In pieces: given everything at once, libxml2 takes more than ten megabytes ahead of it for an attack.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    parser.delegate = self
    guard parser.parse() else { throw ZipArchive.Fault.damaged("\(String(describing: parser.parserError))") }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    switch element {
    case "sheet": names.append(attributes["name"] ?? "")
    case "row": rows.append([])
    case "c": (cell, text, formula) = (attributes, "", nil)
    case "t", "v", "f": text = ""
    case "pane": frozenAbove = attributes["state"] == "frozen" ? attributes["topLeftCell"] : nil
    case "autoFilter": filter = attributes["ref"]
    case "col": widths.append(Double(attributes["width"] ?? "") ?? 0)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if element == "f" { formula = text }
    guard element == "c" else { return }
    let value: Workbook.Value =
      if let formula {
        .formula(formula)
      } else if cell["t"] == "inlineStr" { .text(Self.unspelled(text)) } else { .number(Double(text) ?? .nan) }
    rows[rows.count - 1].append(
      Workbook.Cell(place: cell["r"] ?? "", style: Int(cell["s"] ?? "") ?? 0, value: value))
  }

  /// `_x0041_` is an A (ECMA-376 part 1, §22.9.2.19).
  private static func unspelled(_ text: String) -> String {
    text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? ""
    }
  }
}
