/// Which periodic reports the program drafts by itself, and who is told beside those who finish them.
package struct ReportRules: Sendable, Hashable {
  /// Codes of kinds; those of none are not drafted but by hand.
  package let kinds: Set<String>
  /// Codes of positions.
  package let told: Set<String>

  /// Reads what the settings hold: codes with commas between.
  init(kinds: String, told: String) {
    self.kinds = Set(kinds.split(separator: ",").map(String.init))
    self.told = Set(told.split(separator: ",").map(String.init))
  }

  /// As the settings hold a list of codes.
  package static func stored(_ codes: [String]) -> String { codes.sorted().joined(separator: ",") }
}
