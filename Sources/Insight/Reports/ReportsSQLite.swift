import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  private static let contents = ["reportText", "reportFigure", "reportShare", "reportStep", "reportLate"]

  /// A report that was issued stays as it was, with its words, its figures and its marks; none ever goes.
  static let reportTriggers = issuedReports + finality(of: contents + ["reportMark"])

  /// The same once the marks stand elsewhere.
  static let revisedReportTriggers = issuedReports + finality(of: contents)

  static let dropContentTriggers = contents.flatMap { table in
    ["INSERT", "UPDATE", "DELETE"].map { "DROP TRIGGER \(table)IsFinalFor\($0);" }
  }.joined(separator: "\n")

  private static let issuedReports = """
    CREATE TRIGGER issuedReportIsFinal BEFORE UPDATE ON report WHEN OLD.paperID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;
    CREATE TRIGGER reportIsKept BEFORE DELETE ON report
      BEGIN SELECT RAISE(ABORT, 'a report is kept'); END;

    """

  private static func finality(of tables: [String]) -> String {
    tables.flatMap { table in [("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")].map { (table, $0.0, $0.1) } }
      .map { table, deed, row in
        """
        CREATE TRIGGER \(table)IsFinalFor\(deed) BEFORE \(deed) ON \(table)
          WHEN EXISTS (SELECT 1 FROM report r WHERE r.id = \(row).reportID AND r.paperID IS NOT NULL)
          BEGIN SELECT RAISE(ABORT, 'an issued report is final'); END;

        """
      }.joined()
  }
}
