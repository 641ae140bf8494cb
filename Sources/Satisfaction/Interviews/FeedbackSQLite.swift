import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// What is issued stays as it was issued.
  static let feedbackTriggers =
    """
    CREATE TRIGGER issuedFeedbackReportIsFinal BEFORE UPDATE ON feedbackReport WHEN OLD.paperID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
    CREATE TRIGGER feedbackReportIsKept BEFORE DELETE ON feedbackReport
      BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;

    """
    + [("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")].map { deed, row in
      """
      CREATE TRIGGER feedbackLineIsFinalFor\(deed) BEFORE \(deed) ON feedbackLine
        WHEN EXISTS (SELECT 1 FROM feedbackReport r WHERE r.id = \(row).reportID AND r.paperID IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;

      """
    }.joined()
}
