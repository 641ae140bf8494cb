import Database

extension Migration {
  /// The tables of audits and inspections.
  package static let safety: [Migration] = []
}
