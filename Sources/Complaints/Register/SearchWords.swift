import Database
import Platform

/// Typed words as a question to the full-text index; nil when nothing searchable was typed.
struct SearchWords: Sendable {
  /// Each word quoted, so that no sign in it is read as an operator.
  private let words: String
  /// The same as a telephone number, in whatever way it was written; nil when it is none.
  private let phone: String?

  init?(_ typed: String) {
    let words = typed.split { !$0.isLetter && !$0.isNumber }.prefix(8)
    guard !words.isEmpty else { return nil }
    self.words = words.map { "\"\($0)\"" }.joined(separator: " ")
    phone = PhoneNumber(typed).map { "phone : \"\($0.e164.dropFirst())\"" }
  }

  /// Whole words, or the telephone number they are.
  var exact: String { phone.map { "\($0) OR (\(words))" } ?? words }

  /// The words, the last being the beginning of one.
  var beginning: String { words + "*" }

  /// Over `complaint c`, for lists that are short beside the register.
  var condition: SQL { "c.id IN (SELECT rowid FROM complaintSearch WHERE complaintSearch MATCH \(beginning))" }
}

extension Snapshot {
  /// The question to ask for these words: whole words where a complaint has them, else the last as a beginning.
  ///
  /// Whole words are read from the index in their order, however many complaints have them; for a beginning, all its
  /// words have to be gathered first, which only pays where there is nothing else to show.
  func match(_ words: SearchWords) throws -> String {
    let isFound = try exists(
      "SELECT rowid FROM complaintSearch WHERE complaintSearch MATCH \(words.exact) LIMIT 1")
    return isFound ? words.exact : words.beginning
  }
}
