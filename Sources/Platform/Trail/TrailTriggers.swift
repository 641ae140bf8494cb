import Database

extension Migration {
  /// What SQLite itself refuses on the trail (one file per engine: triggers are not shared SQL).
  package static let trailIsAppendOnly = Migration(
    "platform 0014 a trail row stays as it was written",
    """
    CREATE TRIGGER trailIsFinal BEFORE UPDATE ON trail
      BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
    CREATE TRIGGER trailIsKept BEFORE DELETE ON trail
      BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;
    CREATE TRIGGER issuedNumberIsFinal BEFORE UPDATE ON numberIssued
      BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
    CREATE TRIGGER issuedNumberIsKept BEFORE DELETE ON numberIssued
      BEGIN SELECT RAISE(ABORT, 'an issued number stays'); END;
    """)
}
