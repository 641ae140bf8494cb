import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// A report that was issued stays as it was, with its words and its figures; none ever goes.
  static let surveyReportTriggers =
    """
    CREATE TRIGGER issuedSurveyReportIsFinal BEFORE UPDATE ON surveyReport WHEN OLD.paperID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
    CREATE TRIGGER surveyReportIsKept BEFORE DELETE ON surveyReport
      BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;

    """
    + ["surveyReportText", "surveyReportFigure"]
    .flatMap { table in [("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")].map { (table, $0.0, $0.1) } }
    .map { table, deed, row in
      """
      CREATE TRIGGER \(table)IsFinalFor\(deed) BEFORE \(deed) ON \(table)
        WHEN EXISTS (SELECT 1 FROM surveyReport r WHERE r.id = \(row).reportID AND r.paperID IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;

      """
    }.joined()
}
