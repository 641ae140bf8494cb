import Database
import Platform

/// What names one sample case among texts: numbers that people read, tokens of addresses, check codes. Each copy of a
/// case has its own.
final class SampleNames {
  private var makers: [String: (Int) -> String] = [:]

  /// Learns every number that was issued, and every token.
  init(_ base: Snapshot, times: Int, series: [String: NumberPattern], zone: Zone) throws {
    try base.each("SELECT kind, serial, text, issuedAt FROM numberIssued") { row in
      let (kind, serial, text): (String, Int, String) = (try row["kind"], try row["serial"], try row["text"])
      let day = zone.day(of: try row["issuedAt"])
      guard let pattern = series[kind] else { throw SampleFault.missing(kind) }
      makers[text] = { copy in pattern.number((serial - 1) * times + copy + 1, on: day) }
    }
    let tokens: [String] = try base.values(
      "SELECT token FROM caseRun UNION ALL SELECT trackingToken FROM complaint UNION ALL SELECT token FROM file")
    for token in tokens { makers[token] = { copy in Self.token(token, copy) } }
  }

  /// A name that was found out later, with those of the copies.
  func learn(_ name: String, copies: [String]) { makers[name] = { copies[$0] } }

  /// Still 22 characters, and unlike any other: 16 bytes in base64url end with A, Q, g or w, never with an underscore.
  static func token(_ token: String, _ copy: Int) -> String {
    guard copy > 0 else { return token }
    let digits = String(copy, radix: 36)
    return token.prefix(17) + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "_"
  }

  /// A text with names in it, in pieces; nil when there are none.
  func fragments(of value: Stored) -> Fragments? {
    guard case .text(let text) = value else { return nil }
    var parts: [Fragments.Part] = []
    var rest = text[...]
    var plain = ""
    while let start = rest.firstIndex(where: Self.isOfName) {
      plain += rest[..<start]
      let word = rest[start...].prefix(while: Self.isOfName)
      rest = rest[word.endIndex...]
      let (before, name) = split(word)
      plain += before
      if let maker = makers[String(name)] {
        parts += [.plain(plain), .name(maker)]
        plain = ""
      } else {
        plain += name
      }
    }
    guard !parts.isEmpty else { return nil }
    return Fragments(parts: parts + [.plain(plain + rest)])
  }

  /// An address ends with its token.
  private func split(_ word: Substring) -> (before: Substring, name: Substring) {
    guard makers[String(word)] == nil, word.hasPrefix("/"), let slash = word.lastIndex(of: "/") else {
      return ("", word)
    }
    let start = word.index(after: slash)
    return (word[..<start], word[start...])
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_/".contains(character))
  }

  struct Fragments {
    enum Part {
      case plain(String)
      case name((Int) -> String)
    }

    let parts: [Part]

    func string(_ copy: Int) -> String {
      parts.map { part in
        switch part {
        case .plain(let text): text
        case .name(let maker): maker(copy)
        }
      }.joined()
    }

    func text(_ copy: Int) -> Stored { .text(string(copy)) }
  }
}
