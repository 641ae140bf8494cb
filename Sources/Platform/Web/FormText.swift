import HTTP

extension FormData {
  /// A field as a person meant it: without blanks at its ends, with line ends as `\n`, and without what nobody types:
  /// control characters but for tabs, and marks that turn the direction of reading. Empty when it was not sent, or
  /// when nothing in it can be seen.
  package func text(_ name: String) -> String { (self[name] ?? "").asMeant }

  /// The same of a field of one line: what a browser would not let in, a line break, becomes a space.
  package func line(_ name: String) -> String {
    let text = text(name)
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  fileprivate var asMeant: String {
    // Most fields are one line of ASCII, and looking at scalars is slow.
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    let kept = isPlain ? self : String(harmlessScalars)
    guard let first = kept.firstIndex(where: { !$0.isBlank }), let last = kept.lastIndex(where: { !$0.isBlank }) else {
      return ""
    }
    return String(kept[first...last])
  }

  private var harmlessScalars: String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\n", "\t": kept.append(scalar)
      default: if scalar.isHarmless { kept.append(scalar) }
      }
      previous = scalar
    }
    return kept
  }
}

extension Unicode.Scalar {
  /// Direction marks could make one text read as another; control characters do worse to terminals and papers.
  fileprivate var isHarmless: Bool { properties.generalCategory != .control && !properties.isBidiControl }

  /// Space, and what takes none: joiners, fillers, the byte order mark, the empty Braille cell.
  fileprivate var isUnseen: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || self == "\u{2800}"
  }
}

extension Character {
  /// By whole characters, since the joiners inside an emoji belong to it.
  fileprivate var isBlank: Bool { isWhitespace || unicodeScalars.allSatisfy(\.isUnseen) }
}
