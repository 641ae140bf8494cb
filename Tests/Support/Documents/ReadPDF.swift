import Foundation

/// A PDF as the tools of others read it.
package struct ReadPDF: Sendable {
  package let folder: ScratchFolder
  package let path: String

  package init(_ pdf: [UInt8]) throws {
    folder = try ScratchFolder()
    path = folder.path("paper.pdf")
    try Data(pdf).write(to: URL(fileURLWithPath: path))
  }

  /// One that another program wrote.
  package init(path: String) throws {
    folder = try ScratchFolder()
    self.path = path
  }

  /// The text of each page, every stretch of blanks as one.
  package func pages() async throws -> [String] {
    let text = try await Program.run("pdftotext", [path, "-"]).output
    return text.split(separator: "\u{0C}").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// What `qpdf --check` finds; empty when it is sound.
  package func faults() async throws -> String {
    let check = try await Program.run("qpdf", ["--check", path])
    return check.status == 0 ? "" : check.output + check.errors
  }

  /// A line for each font.
  package func fonts() async throws -> [Substring] {
    try await Program.run("pdffonts", [path]).output.split(separator: "\n").dropFirst(2).map { $0 }
  }

  /// Its objects as text, uncompressed.
  package func objects() async throws -> String {
    let plain = folder.path("plain.pdf")
    _ = try await Program.run("qpdf", ["--qdf", "--object-streams=disable", path, plain])
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: plain)), as: UTF8.self)
  }
}
