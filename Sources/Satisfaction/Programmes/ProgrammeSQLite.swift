import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// A policy that was issued stays as it was, and a measured figure is corrected by another, never changed.
  static let programmeTriggers = """
    CREATE TRIGGER issuedPolicyIsFinal BEFORE UPDATE ON policy WHEN OLD.issuedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued policy is followed by another revision, never changed'); END;
    CREATE TRIGGER issuedPolicyIsKept BEFORE DELETE ON policy WHEN OLD.issuedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued policy is kept'); END;
    CREATE TRIGGER readingIsFinal BEFORE UPDATE ON indicatorReading
      BEGIN SELECT RAISE(ABORT, 'a reading is followed by another, never changed'); END;
    CREATE TRIGGER voiceChangeIsKept BEFORE DELETE ON voiceChange
      BEGIN SELECT RAISE(ABORT, 'who changed a note stays known'); END;
    CREATE UNIQUE INDEX draftPolicy ON policy((1)) WHERE issuedAt IS NULL;
    """

  /// Readings made before say the unit that their indicator has now.
  static let readingUnits = """
    DROP TRIGGER readingIsFinal;
    UPDATE indicatorReading SET measure = (SELECT measure FROM indicator WHERE id = indicatorID);
    CREATE TRIGGER readingIsFinal BEFORE UPDATE ON indicatorReading
      BEGIN SELECT RAISE(ABORT, 'a reading is followed by another, never changed'); END;
    CREATE TRIGGER approvedTargetIsFinal BEFORE UPDATE ON approvedIndicator
      BEGIN SELECT RAISE(ABORT, 'an approved target is followed by another revision, never changed'); END;
    CREATE TRIGGER approvedTargetIsKept BEFORE DELETE ON approvedIndicator
      BEGIN SELECT RAISE(ABORT, 'an approved target is kept'); END;
    """
}
