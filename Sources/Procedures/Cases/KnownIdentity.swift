/// Who a customer is, as far as it is known, to be taken out of what others wrote about his case (UU 27/2022 pasal 43
/// and 44): the office keeps what it found and did, and no longer whom it was for.
///
/// Names, organisation, address and mail are found in any case of letters, a telephone number however it is spelled; a
/// single word of a name only where it is written as a name, with a capital letter.
package struct KnownIdentity: Sendable {
  /// What stands in the place of what was taken out.
  package static let blank = "[data dihapus]"

  private let phrases: [[Character]]
  private let words: Set<String>
  private let digits: [Character]

  private static let shortestPhrase = 3
  private static let shortestWord = 3
  private static let shortestNumber = 7

  /// - Parameters:
  ///   - name: with or without titles.
  ///   - phrases: what else tells who he is, each as a whole: organisation, mail, address.
  ///   - phone: in any spelling; empty where none is known.
  package init(name: String, phrases: [String], phone: String) {
    let parts = name.split { !$0.isLetter }.map { String($0) }
      .filter { $0.count >= Self.shortestWord && !Self.titles.contains($0.lowercased()) }
    self.phrases = ([name, parts.joined(separator: " ")] + phrases).map { Self.folded($0) }
      .filter { $0.count >= Self.shortestPhrase }.sorted { $0.count > $1.count }
    words = Set(parts.map { $0.lowercased() })
    digits = Self.national(Array(phone))
  }

  /// A text without him; nil where he does not occur in it.
  package func removed(from text: String) -> String? {
    var rest = Array(text)[...]
    var result = ""
    var last: Character?
    var isFound = false
    while let first = rest.first {
      let length = last.map { Self.isOfWord($0) } == true && Self.isOfWord(first) ? nil : match(rest)
      guard let length else {
        result.append(first)
        last = rest.removeFirst()
        continue
      }
      isFound = true
      result += Self.blank
      last = rest[rest.startIndex + length - 1]
      rest = rest.dropFirst(length)
    }
    return isFound ? result : nil
  }

  /// How many characters from here on tell who he is.
  private func match(_ text: ArraySlice<Character>) -> Int? {
    phraseLength(text) ?? numberLength(text) ?? wordLength(text)
  }

  private func phraseLength(_ text: ArraySlice<Character>) -> Int? {
    for phrase in phrases where text.count >= phrase.count {
      let candidate = text.prefix(phrase.count)
      guard zip(candidate, phrase).allSatisfy({ Self.folded($0) == $1 }) else { continue }
      if let next = text.dropFirst(phrase.count).first, Self.isOfWord(next) { continue }
      return phrase.count
    }
    return nil
  }

  private func wordLength(_ text: ArraySlice<Character>) -> Int? {
    guard text.first?.isUppercase == true else { return nil }
    let word = text.prefix { $0.isLetter }
    return words.contains(String(word).lowercased()) ? word.count : nil
  }

  /// A telephone number goes on over what people write between its digits.
  private func numberLength(_ text: ArraySlice<Character>) -> Int? {
    guard digits.count >= Self.shortestNumber, let first = text.first, first == "+" || first.isNumber || first == "("
    else { return nil }
    let run = text.prefix { $0.isNumber || " -.()+".contains($0) }
    let ends = run.indices.filter { at in run[at].isNumber && !(at + 1 < run.endIndex && run[at + 1].isNumber) }
    for end in ends {
      let number = run[...end]
      // A bracket that is closed behind the number is not of the number.
      guard first != "(" || number.contains(")") else { continue }
      if Self.national(Array(number)) == digits { return number.count }
    }
    return nil
  }

  /// The digits without the country's or the trunk's.
  private static func national(_ text: [Character]) -> [Character] {
    let digits = text.filter(\.isNumber)
    if digits.starts(with: "62") { return Array(digits.dropFirst(2)) }
    return Array(digits.drop { $0 == "0" })
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
  private static func folded(_ text: String) -> [Character] { text.map { folded($0) } }
  private static func folded(_ character: Character) -> Character {
    let lower = character.lowercased()
    return lower.count == 1 ? lower.first ?? character : character
  }

  private static let titles: Set<String> = [
    "bapak", "ibu", "pak", "saudara", "saudari", "sdr", "sdri", "tuan", "nyonya", "haji", "hajah", "drs", "dra", "prof",
    "dan", "bin", "binti",
  ]
}
