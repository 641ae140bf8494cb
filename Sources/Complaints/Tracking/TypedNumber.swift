/// A complaint's number as people type it: "kel 2026 0056", "KEL–2026–0056".
struct TypedNumber: Sendable, Hashable {
  /// What it may stand for: as it is, and its parts joined by the signs that patterns of numbers use.
  let readings: [String]

  init(_ typed: String) {
    let text = typed.uppercased()
    let parts = text.split { $0.isWhitespace || $0 == "/" || Self.isDash($0) }.map { String($0) }
    readings = [text] + ["-", "/", ""].map { parts.joined(separator: $0) }
  }

  /// Hyphens, dashes, and the minus of a telephone's keyboard.
  private static func isDash(_ character: Character) -> Bool {
    character == "\u{2212}" || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
  }
}
