import Database

/// What a position may do beyond the steps it performs. Procedures give steps; abilities give the rest.
package enum Ability: String, CaseIterable, Sendable, ColumnValue {
  /// Reads every case.
  case readAllCases
  /// Reads the cases of one's own units.
  case readUnitCases
  /// Records complaints that came by other ways than the website (B1), and receipts on the customer's behalf (B10).
  case registerComplaints
  /// Sees who asked to stay confidential; each look is written to the trail.
  case revealIdentity
  /// Reads the register of signed letters.
  case readLetters
  /// Is told at once when somebody is or could be hurt, to look after safety (K3).
  case hearDangers
  /// Adds persons, gives positions, makes one-time links.
  case managePeople
  /// Changes the organisation's data, hours, holidays, patterns and attachment rules.
  case manageSettings
}
