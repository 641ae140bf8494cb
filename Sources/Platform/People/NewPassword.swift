/// A password that may be set: long enough, not the person's own name or address, not made of what everybody tries first.
///
/// Length is what counts (NIST SP 800-63B §5.1.1.2): no rules about digits and marks, which make people note it.
package struct NewPassword: Sendable {
  let text: String

  static let shortest = 12
  static let longest = 200
  /// Two words that everybody tries are no better than one: three take a guesser's patience.
  private static let tooFewWords = 2

  /// - Throws: what is wrong, beside the fields `password` and `repeat`.
  package init(_ typed: String, repeated: String, for person: Person, of office: Office) throws(FormErrors) {
    var errors = FormErrors()
    if let fault = Self.fault(of: typed, for: person, of: office) {
      errors.note("password", fault)
    } else if typed != repeated {
      errors.note("repeat", "Isinya tidak sama dengan kata sandi di atas. Ketik sekali lagi.")
    }
    guard errors.isEmpty else { throw errors }
    text = typed
  }

  private static func fault(of typed: String, for person: Person, of office: Office) -> String? {
    if typed.count < shortest { return "Kata sandi paling pendek \(shortest) karakter. Rangkai beberapa kata." }
    if typed.count > longest { return "Kata sandi paling panjang \(longest) karakter." }
    let plain = PasswordText(typed)
    let own = [person.name, person.email, String(person.email.prefix { $0 != "@" })].map { PasswordText($0).letters }
    if own.contains(where: { $0.count >= 4 && plain.letters.contains($0) }) {
      return "Jangan memakai nama atau surel sendiri. Pilih kata-kata lain."
    }
    let names = (person.name + " " + office.name + " " + office.city).split { !$0.isLetter && !$0.isNumber }
    let words = CommonPasswords.shipped.count(in: plain, with: Set(names.map { $0.lowercased() }))
    if Set(plain.letters).count < 5 || words ?? .max <= tooFewWords {
      return "Kata sandi ini terlalu mudah ditebak. Rangkai tiga kata atau lebih yang tidak biasa berdampingan."
    }
    return nil
  }
}
