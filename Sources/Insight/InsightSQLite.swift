import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  static let kpiTargetTriggers = """
    CREATE TRIGGER kpiTargetIsFinal BEFORE UPDATE ON kpiTarget
      BEGIN SELECT RAISE(ABORT, 'a standard is followed by another, never changed'); END;
    CREATE TRIGGER kpiTargetIsKept BEFORE DELETE ON kpiTarget
      BEGIN SELECT RAISE(ABORT, 'a standard of its time is kept'); END;
    """
}
