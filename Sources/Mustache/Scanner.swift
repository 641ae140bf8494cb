/// Walks over a template's bytes and cuts out its tags.
struct Scanner {
  let source: Source
  var delimiters: Delimiters
  var position = 0
  /// Where the current line starts, and whether a tag or anything but white space was met on it.
  var lineStart = 0
  var lineIsUsed = false

  struct Tag {
    enum Sigil {
      case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
    }
    let sigil: Sigil
    let content: String
    /// From the first byte of the opening mark to the one after the closing mark.
    let range: Range<Int>
  }

  private var bytes: [UInt8] { source.bytes }

  /// The offset of the next tag, or the end of the text.
  func nextTag() -> Int { find(delimiters.open, from: position) ?? bytes.count }

  /// Reads the tag that starts at `start`.
  func tag(at start: Int) throws(TemplateError) -> Tag {
    var inner = blanks(from: start + delimiters.open.count, newlines: true)
    guard inner < bytes.count else { throw fault("this tag is never closed", start) }
    let sigil = sigil(bytes[inner])
    if sigil != .variable { inner += 1 }
    var mark = delimiters.close
    if bytes[inner - 1] == UInt8(ascii: "{") && sigil == .unescaped { mark.insert(UInt8(ascii: "}"), at: 0) }
    if sigil == .delimiters { mark.insert(UInt8(ascii: "="), at: 0) }
    guard let end = find(mark, from: inner) else { throw fault("this tag is never closed", start) }
    return Tag(sigil: sigil, content: trimmed(inner..<end), range: start..<(end + mark.count))
  }

  private func sigil(_ byte: UInt8) -> Tag.Sigil {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .variable
    }
  }

  /// The start of the line that `offset` is on, or the current position if that is on the same line.
  func lastLine(before offset: Int) -> Int {
    bytes[position..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? position
  }

  /// White space before `offset`, if nothing else stands before it on its line.
  func lead(of offset: Int) -> Range<Int>? {
    guard !lineIsUsed, blanks(from: lineStart, newlines: false) >= offset else { return nil }
    return lineStart..<offset
  }

  /// The start of the next line, if nothing but white space follows `offset` on this one.
  func lineEnd(after offset: Int) -> Int? {
    let end = blanks(from: offset, newlines: false)
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
    let next = end + 1
    return bytes[end] == UInt8(ascii: "\r") && next < bytes.count && bytes[next] == UInt8(ascii: "\n") ? next + 1 : nil
  }

  mutating func startLine(at offset: Int) {
    position = offset
    lineStart = offset
    lineIsUsed = false
  }

  /// The first offset from `start` on that holds no white space.
  func blanks(from start: Int, newlines: Bool) -> Int {
    var end = start
    while end < bytes.count, isBlank(bytes[end]) || (newlines && isNewline(bytes[end])) { end += 1 }
    return end
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  private func trimmed(_ range: Range<Int>) -> String {
    let start = min(blanks(from: range.lowerBound, newlines: true), range.upperBound)
    var end = range.upperBound
    while end > start, isBlank(bytes[end - 1]) || isNewline(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    var at = start
    while at <= bytes.count - mark.count {
      if bytes[at] == first && bytes[at..<(at + mark.count)].elementsEqual(mark) { return at }
      at += 1
    }
    return nil
  }

  func fault(_ message: String, _ offset: Int) -> TemplateError { .syntax(message, source.place(offset)) }
}
