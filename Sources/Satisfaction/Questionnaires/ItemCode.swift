/// Codes by which items keep their names over all versions: small letters, digits and single hyphens.
enum ItemCode {
  static let longest = 40

  /// Whether a text is a code as it should be.
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest && text == made(of: text, words: .max)
  }

  /// A code for a sentence: its first telling words, numbered on where it is taken.
  static func suggested(for text: String, besides taken: Set<String>) -> String {
    let first = made(of: text, words: 3)
    let code = first.isEmpty ? "butir" : first
    guard taken.contains(code) else { return code }
    return (2...).lazy.map { "\(code)-\($0)" }.first { !taken.contains($0) } ?? code
  }

  private static func made(of text: String, words limit: Int) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    let telling = limit == .max ? words : words.filter { !fillers.contains($0) }
    var code = ""
    for word in (telling.isEmpty ? words : telling).prefix(limit) {
      let longer = code.isEmpty ? word : "\(code)-\(word)"
      guard longer.utf8.count <= longest - 4 || limit == .max else { break }
      code = longer
    }
    return code
  }

  /// Words that say nothing of what an item asks.
  private static let fillers: Set<String> = [
    "apa", "apakah", "bagaimana", "seberapa", "berapa", "mana", "siapa", "anda", "kami", "kita", "saya", "di", "ke",
    "dari", "dan", "atau", "yang", "untuk", "dengan", "pada", "dalam", "ini", "itu", "menurut", "terhadap", "tentang",
    "adalah", "oleh", "para", "semua", "setiap", "paling", "perlu", "puas", "penting",
  ]
}
