import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// A report that was issued stays as it was, with its words, its figures and its marks; none ever goes.
  static let reportTriggers =
    """
    CREATE TRIGGER issuedReportIsFinal BEFORE UPDATE ON report WHEN OLD.paperID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
    CREATE TRIGGER reportIsKept BEFORE DELETE ON report
      BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;

    """
    + ["reportText", "reportFigure", "reportShare", "reportStep", "reportLate", "reportMark"]
    .flatMap { table in [("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")].map { (table, $0.0, $0.1) } }
    .map { table, deed, row in
      """
      CREATE TRIGGER \(table)IsFinalFor\(deed) BEFORE \(deed) ON \(table)
        WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = \(row).reportID AND r.paperID IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;

      """
    }.joined()
}
