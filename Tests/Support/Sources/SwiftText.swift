/// A Swift text taken apart: what is code, what is in string literals, what is comment.
///
/// Each part is as long as the text itself, with blanks where the others are, so that lines and places agree. What is
/// interpolated into a string is code.
package struct SwiftText: Sendable {
  private let source: [UInt8]
  private var kinds: [Kind]
  private var place = 0

  private enum Kind { case code, literal, comment }

  package private(set) var code = ""
  package private(set) var literals = ""

  package init(_ text: String) {
    source = Array(text.utf8)
    kinds = Array(repeating: .code, count: source.count)
    readCode(interpolated: false)
    code = part(.code)
    literals = part(.literal)
  }

  private func part(_ kind: Kind) -> String {
    let bytes = source.indices.map { source[$0] == newline || kinds[$0] == kind ? source[$0] : blank }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads code to the end, or to the bracket that ends an interpolation.
  private mutating func readCode(interpolated: Bool) {
    var depth = 0
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "/") where at("//"): mark(.comment, to: "\n")
      case UInt8(ascii: "/") where at("/*"): readBlockComment()
      case UInt8(ascii: "#") where at("#/"): mark(.literal, to: "/#")
      case UInt8(ascii: "#"), quote:
        if let hashes = hashesBeforeQuote() { readString(hashes: hashes) } else { place += 1 }
      case UInt8(ascii: "("):
        depth += 1
        place += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if interpolated, depth == 0 { return }
        place += 1
      default: place += 1
      }
    }
  }

  private mutating func readBlockComment() {
    var depth = 0
    repeat {
      let step = at("/*") || at("*/") ? 2 : 1
      depth += at("/*") ? 1 : at("*/") ? -1 : 0
      for _ in 0..<step where place < source.count { advance(as: .comment) }
    } while depth > 0 && place < source.count
  }

  /// How many `#` stand before a quote that begins here; nil if no string begins here.
  private func hashesBeforeQuote() -> Int? {
    let end = source[place...].firstIndex { $0 != UInt8(ascii: "#") } ?? source.count
    return end < source.count && source[end] == quote ? end - place : nil
  }

  private mutating func readString(hashes: Int) {
    place += hashes
    let quotes = at("\"\"\"") ? "\"\"\"" : "\""
    let fence = String(repeating: "#", count: hashes)
    place += quotes.utf8.count
    let end = quotes + fence
    let escape = "\\" + fence
    let interpolation = escape + "("
    while place < source.count, !at(end) {
      if source[place] != backslash || !at(escape) {
        advance(as: .literal)
      } else if at(interpolation) {
        place += 1 + hashes
        readCode(interpolated: true)
        place += 1
      } else {
        for _ in 0..<(2 + hashes) where place < source.count { advance(as: .literal) }
      }
    }
    place = min(place + quotes.utf8.count + hashes, source.count)
  }

  private mutating func mark(_ kind: Kind, to end: String) {
    repeat { advance(as: kind) } while place < source.count && !at(end)
  }

  private mutating func advance(as kind: Kind) {
    kinds[place] = kind
    place += 1
  }

  private func at(_ text: String) -> Bool {
    var next = place
    for byte in text.utf8 {
      guard next < source.count, source[next] == byte else { return false }
      next += 1
    }
    return true
  }
}

private let newline = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")
private let backslash = UInt8(ascii: "\\")
private let quote = UInt8(ascii: "\"")
