/// A password that may be set: long enough, not the person's own name or address, not one that everybody tries first.
///
/// Length is what counts (NIST SP 800-63B §5.1.1.2): no rules about digits and marks, which make people note it.
package struct NewPassword: Sendable {
  let text: String

  static let shortest = 12
  static let longest = 200

  /// - Throws: what is wrong, beside the fields `password` and `repeat`.
  package init(_ typed: String, repeated: String, for person: Person) throws(FormErrors) {
    var errors = FormErrors()
    if let fault = Self.fault(of: typed, for: person) {
      errors.note("password", fault)
    } else if typed != repeated {
      errors.note("repeat", "Isinya tidak sama dengan kata sandi di atas. Ketik sekali lagi.")
    }
    guard errors.isEmpty else { throw errors }
    text = typed
  }

  private static func fault(of typed: String, for person: Person) -> String? {
    if typed.count < shortest { return "Kata sandi paling pendek \(shortest) karakter. Rangkai beberapa kata." }
    if typed.count > longest { return "Kata sandi paling panjang \(longest) karakter." }
    let plain = letters(typed)
    let own = [letters(person.name), letters(person.email), letters(String(person.email.prefix { $0 != "@" }))]
    if own.contains(where: { $0.count >= 4 && plain.contains($0) }) {
      return "Jangan memakai nama atau surel sendiri. Pilih kata-kata lain."
    }
    if Set(plain).count < 5 || common.contains(where: { plain.hasPrefix($0) }) && plain.count < 16 {
      return "Kata sandi ini terlalu mudah ditebak. Pilih rangkaian kata lain."
    }
    return nil
  }

  /// Lower case letters and digits alone: `Pass-Word 123` is no better than `password123`.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// How the passwords begin that are tried first, here and elsewhere.
  private static let common = [
    "password", "katasandi", "sandi123", "rahasia", "qwerty", "asdfgh", "zxcvbn", "1q2w3e", "abc123", "abcdef",
    "123456", "012345", "987654", "indonesia", "bismillah", "admin", "administrator", "welcome", "selamat", "sayang",
    "cintaku",
    "iloveyou", "letmein", "merdeka", "pancasila", "samarinda", "jakarta", "keluhan", "balai", "kemenperin",
  ]
}
