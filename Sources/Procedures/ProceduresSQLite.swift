import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  static let completedStepIsFinal = Migration(
    "procedures 0008 a completed step stays as it was completed",
    """
    CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep WHEN OLD.completedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a completed step is final'); END;
    CREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep
      BEGIN SELECT RAISE(ABORT, 'a step of a case is kept'); END;
    CREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun WHEN OLD.closedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a closed case stays closed'); END;
    """)
}
