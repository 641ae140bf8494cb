/// An e-mail address that mail can be sent to: an RFC 5322 dot-atom, "@", a host name of two labels or more (RFC 1035).
///
/// Quoted local parts, comments and address literals are refused: nobody has them, and they hide mistakes.
package struct EmailAddress: Hashable, Sendable {
  /// As typed, without space around it, the domain in lower case.
  package let text: String

  package init?(_ typed: String) {
    let trimmed = typed.split(whereSeparator: \.isWhitespace)
    guard trimmed.count == 1, trimmed[0].utf8.count <= 254 else { return nil }
    let parts = trimmed[0].split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, EmailAddress.isLocal(parts[0]), EmailAddress.isDomain(parts[1]) else { return nil }
    text = "\(parts[0])@\(parts[1].lowercased())"
  }

  /// "r***@contoh.id".
  package var masked: String { "\(text.prefix(1))***\(text.drop { $0 != "@" })" }

  private static func isLocal(_ text: Substring) -> Bool {
    let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
    return (1...64).contains(text.utf8.count)
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty && atom.utf8.allSatisfy { isAlphanumeric($0) || marks.contains($0) }
      }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.utf8.contains(where: { !(48...57).contains($0) }) else {
      return false
    }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    } && top.utf8.count >= 2
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
