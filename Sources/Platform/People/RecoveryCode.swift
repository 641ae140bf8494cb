/// A code for whoever has lost his telephone: noted on paper when the second factor is set up, good once.
///
/// 120 random bits, so that a keyed hash is enough to keep it by: nobody finds it by trying, as he would a password.
struct RecoveryCode: Sendable, Hashable {
  /// How many somebody is given at a time.
  static let count = 10
  private static let bytes = 15
  private static let length = 24

  /// 24 letters and digits of Base32.
  let text: String

  /// A full set that nobody has seen yet.
  static func fresh(_ world: World) -> [RecoveryCode] {
    (0..<count).map { _ in RecoveryCode(text: Base32.encode(world.randomBytes(bytes))) }
  }

  private init(text: String) { self.text = text }

  /// What somebody typed, in any case and with any blanks or hyphens; nil when it is no such code.
  init?(typed: String) {
    let kept = typed.uppercased().filter { $0.isLetter || $0.isNumber }
    guard kept.utf8.count == Self.length else { return nil }
    text = kept
  }

  /// As it is printed.
  var printed: String { text.grouped.replacing(" ", with: "-") }

  /// What the database keeps of it.
  func hash(of person: Person.ID, key: [UInt8]) -> [UInt8] {
    Sodium.hash(Array("recovery:\(person):\(text)".utf8), key: key)
  }
}
