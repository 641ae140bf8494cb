import Database

// What only SQLite understands. A second engine gets a file beside this one.
extension Migration {
  /// What a finished inspection found stays as it was found; nobody audits the unit he works in, whatever the form said.
  static let safetyTriggers = """
    CREATE TRIGGER finishedInspectionIsFinal BEFORE UPDATE ON inspection
      WHEN OLD.finishedAt IS NOT NULL AND NOT (OLD.paperID IS NULL AND NEW.paperID IS NOT NULL
        AND NEW.finishedAt = OLD.finishedAt AND NEW.edition = OLD.edition AND NEW.note = OLD.note)
      BEGIN SELECT RAISE(ABORT, 'a finished inspection is final'); END;
    CREATE TRIGGER inspectionIsKept BEFORE DELETE ON inspection WHEN OLD.finishedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an inspection is kept'); END;
    CREATE TRIGGER inspectedPointIsFinal BEFORE UPDATE ON inspectionPoint
      WHEN (SELECT i.finishedAt FROM inspection i WHERE i.id = OLD.inspectionID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a finished inspection is final'); END;
    CREATE TRIGGER leadAuditsOthers BEFORE INSERT ON safetyAudit
      WHEN EXISTS (SELECT 1 FROM appointment p WHERE p.personID = NEW.leadID AND p.unitID = NEW.unitID
        AND p.fromAt <= NEW.madeAt AND (p.untilAt IS NULL OR p.untilAt > NEW.madeAt))
      BEGIN SELECT RAISE(ABORT, 'nobody audits his own unit'); END;
    CREATE TRIGGER auditIsKept BEFORE DELETE ON safetyAudit
      BEGIN SELECT RAISE(ABORT, 'an audit is kept'); END;
    """
}
