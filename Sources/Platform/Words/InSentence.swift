extension String {
  /// A title or heading within a sentence: its first letter small unless an abbreviation stands there ("CPAR"), the rest
  /// as it was written, a question without its mark ("Butuh surat?" is "butuh surat").
  package var inSentence: String {
    let words = hasSuffix("?") ? String(dropLast()) : self
    guard let first = words.first, words.dropFirst().first?.isUppercase != true else { return words }
    return first.lowercased() + words.dropFirst()
  }
}
