/// Reads HTML into a tree: tolerant as a browser, but only as much as pages of this program need.
///
/// It knows void elements, elements whose end may be left out, raw text, character references, and that the first
/// line end in a `textarea` does not count. A wrong end tag is passed over.
struct HTMLParser {
  private let source: [UInt8]
  private var place = 0
  private var open = [HTMLElement(name: "#document")]

  init(_ html: String) { source = Array(html.utf8) }

  static func parse(_ html: String) -> HTMLElement {
    var parser = HTMLParser(html)
    return parser.run()
  }

  private mutating func run() -> HTMLElement {
    while place < source.count {
      if source[place] == UInt8(ascii: "<"), readMarkup() { continue }
      let end = source[(place + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
      append(text: place..<end)
      place = end
    }
    while open.count > 1 { closeLast() }
    return open[0]
  }

  /// Reads a tag, comment or declaration at the present place; false if the `<` is only a character.
  private mutating func readMarkup() -> Bool {
    guard place + 1 < source.count else { return false }
    if starts(with: "<!--") {
      skip(past: "-->")
    } else if source[place + 1] == UInt8(ascii: "!") || source[place + 1] == UInt8(ascii: "?") {
      skip(past: ">")
    } else if source[place + 1] == UInt8(ascii: "/") {
      place += 2
      let name = readName()
      skip(past: ">")
      close(name)
    } else if isLetter(source[place + 1]) {
      place += 1
      readStartTag()
    } else {
      return false
    }
    return true
  }

  private mutating func readStartTag() {
    var element = HTMLElement(name: readName())
    while let (name, value) = readAttribute() {
      if element.attributes[name] == nil { element.attributes[name] = value }
    }
    if place < source.count { place += 1 }
    while let last = open.last, Self.closedBy[element.name]?.contains(last.name) == true { closeLast() }
    open.append(element)
    if Self.void.contains(element.name) {
      closeLast()
    } else if let kind = Self.rawText[element.name] {
      readRawText(of: element.name, decoding: kind == .escapable)
    }
  }

  /// The next attribute of the tag; nil at its end, with the place on the `>`.
  private mutating func readAttribute() -> (String, String)? {
    skip { isBlank($0) || $0 == UInt8(ascii: "/") }
    guard place < source.count, source[place] != UInt8(ascii: ">") else { return nil }
    let start = place
    place += 1
    skip { !isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let name = text(start..<place).lowercased()
    skip(isBlank)
    guard place < source.count, source[place] == UInt8(ascii: "=") else { return (name, "") }
    place += 1
    skip(isBlank)
    return (name, HTMLEntities.decode(readValue()))
  }

  private mutating func readValue() -> String {
    guard place < source.count else { return "" }
    let quote = source[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      place += 1
      let start = place
      skip { $0 != quote }
      defer { place = min(place + 1, source.count) }
      return text(start..<place)
    }
    let start = place
    skip { !isBlank($0) && $0 != UInt8(ascii: ">") }
    return text(start..<place)
  }

  /// Text in which no tag is read until the element's own end tag.
  private mutating func readRawText(of name: String, decoding: Bool) {
    let start = place
    while place < source.count, !(starts(with: "</") && endTagMatches(name)) { place += 1 }
    var content = text(start..<place)
    if name == "textarea" { content = content.replacing("\r\n", with: "\n") }
    if name == "textarea", content.hasPrefix("\n") { content.removeFirst() }
    open[open.count - 1].children.append(.text(decoding ? HTMLEntities.decode(content) : content))
    skip(past: ">")
    closeLast()
  }

  private func endTagMatches(_ name: String) -> Bool {
    let end = place + 2 + name.utf8.count
    guard end <= source.count, text((place + 2)..<end).lowercased() == name else { return false }
    return end == source.count || !isLetter(source[end])
  }

  private mutating func append(text range: Range<Int>) {
    open[open.count - 1].children.append(.text(HTMLEntities.decode(text(range))))
  }

  private mutating func close(_ name: String) {
    guard open.dropFirst().contains(where: { $0.name == name }) else { return }
    while let last = open.last, last.name != name { closeLast() }
    closeLast()
  }

  private mutating func closeLast() {
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }

  private mutating func readName() -> String {
    let start = place
    skip { !isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return text(start..<place).lowercased()
  }

  private mutating func skip(_ goOn: (UInt8) -> Bool) {
    while place < source.count, goOn(source[place]) { place += 1 }
  }

  private mutating func skip(past end: String) {
    while place < source.count, !starts(with: end) { place += 1 }
    place = min(place + end.utf8.count, source.count)
  }

  private func starts(with text: String) -> Bool { source[place...].starts(with: text.utf8) }
  private func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private enum RawText { case plain, escapable }
  private static let rawText: [String: RawText] = [
    "script": .plain, "style": .plain, "textarea": .escapable, "title": .escapable,
  ]

  /// Which open elements end, unsaid, where this one begins.
  private static let closedBy: [String: Set<String>] = [
    "li": ["li", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"], "option": ["option"],
    "optgroup": ["option", "optgroup"], "tr": ["td", "th", "tr"], "td": ["td", "th"], "th": ["td", "th"],
    "tbody": ["td", "th", "tr", "thead", "tbody"], "tfoot": ["td", "th", "tr", "tbody"],
    "p": ["p"], "div": ["p"], "ul": ["p"], "ol": ["p"], "dl": ["p"], "table": ["p"], "form": ["p"],
    "fieldset": ["p"], "section": ["p"], "h1": ["p"], "h2": ["p"], "h3": ["p"], "body": ["head"],
  ]
}

private func isLetter(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
