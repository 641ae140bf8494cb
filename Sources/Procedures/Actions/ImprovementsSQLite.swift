import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// What was done stays as it was written down, what has ended stays ended, and nobody verifies his own work.
  static let improvementTriggers = """
    CREATE TRIGGER improvementIsKept BEFORE DELETE ON improvement
      BEGIN SELECT RAISE(ABORT, 'an improvement is kept'); END;
    CREATE TRIGGER endedImprovementIsFinal BEFORE UPDATE ON improvement
      WHEN OLD.endedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL
        AND NEW.endedAt = OLD.endedAt AND NEW.ending = OLD.ending AND NEW.edition = OLD.edition)
      BEGIN SELECT RAISE(ABORT, 'an ended improvement is final'); END;
    CREATE TRIGGER improvementEntryIsFinal BEFORE UPDATE ON improvementEntry
      BEGIN SELECT RAISE(ABORT, 'what was done about an improvement is never changed'); END;
    CREATE TRIGGER improvementEntryIsKept BEFORE DELETE ON improvementEntry
      BEGIN SELECT RAISE(ABORT, 'what was done about an improvement is kept'); END;
    CREATE TRIGGER improvementIsVerifiedByOthers BEFORE INSERT ON improvementEntry
      WHEN NEW.kind = 'verified'
        AND NEW.personID = (SELECT i.doneBy FROM improvement i WHERE i.id = NEW.improvementID)
      BEGIN SELECT RAISE(ABORT, 'nobody verifies his own work'); END;
    """
}
