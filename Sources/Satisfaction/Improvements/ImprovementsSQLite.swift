import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// What was published stays as it was read, and what was monitored as it was found; a withdrawal stands beside it.
  static let changeTriggers = """
    CREATE TRIGGER publishedChangeIsFinal BEFORE UPDATE OF found, changed, sinceOn, improvementID, roundID, publishedAt
      ON publicChange WHEN OLD.publishedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'what was published is withdrawn, never changed'); END;
    CREATE TRIGGER publicChangeIsKept BEFORE DELETE ON publicChange WHEN OLD.publishedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'what was published is kept'); END;
    CREATE TRIGGER monitoringLineIsFinal BEFORE UPDATE ON monitoringLine
      BEGIN SELECT RAISE(ABORT, 'what was monitored is never changed'); END;
    CREATE TRIGGER monitoringLineIsKept BEFORE DELETE ON monitoringLine
      BEGIN SELECT RAISE(ABORT, 'what was monitored is kept'); END;
    """
}
