/// Sentences and pieces of them.
extension Words {
  /// "a", "a dan b", "a, b, dan c" (EYD: a comma before the last of three or more).
  package func list(_ items: [String], _ conjunction: String = "dan") -> String {
    switch items.count {
    case 0: ""
    case 1: items[0]
    case 2: "\(items[0]) \(conjunction) \(items[1])"
    default: "\(items.dropLast().joined(separator: ", ")), \(conjunction) \(items[items.count - 1])"
    }
  }

  /// At most `limit` characters (never fewer than one), cut at the end of a word where one ends in the second half,
  /// with "…" for what is missing. Line breaks and runs of space become one space.
  package func excerpt(_ text: String, _ limit: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > limit else { return words }
    let head = words.prefix(max(limit, 1) - 1)
    let next = words.dropFirst(head.count).first
    guard next != " ", let space = head.lastIndex(of: " "), head[..<space].count * 2 >= limit else {
      return Words.trimmed(head) + "…"
    }
    return Words.trimmed(head[..<space]) + "…"
  }

  /// Without space and marks that look torn off before an ellipsis.
  private static func trimmed(_ text: Substring) -> Substring {
    var result = text
    while let last = result.last, last == " " || last == "," || last == ";" || last == ":" { result.removeLast() }
    return result
  }
}
