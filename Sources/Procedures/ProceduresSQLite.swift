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

extension Migration {
  /// Of what is final only the free text may be blanked, as somebody may have a right to be forgotten. A closed case
  /// opens only together with the fact that somebody reopened it.
  static let endingTriggers = """
    CREATE TRIGGER completedStepIsFinal BEFORE UPDATE ON caseStep
      WHEN OLD.completedAt IS NOT NULL AND NOT (NEW.reason = '' AND NEW.completedAt = OLD.completedAt
        AND NEW.completedBy IS OLD.completedBy AND NEW.outcomeID IS OLD.outcomeID
        AND NEW.minutesUsed = OLD.minutesUsed AND NEW.openedAt = OLD.openedAt AND NEW.dueAt IS OLD.dueAt
        AND NEW.completedFor IS OLD.completedFor AND NEW.completedAs = OLD.completedAs
        AND NEW.stepID = OLD.stepID AND NEW.caseID = OLD.caseID)
      BEGIN SELECT RAISE(ABORT, 'a completed step is final'); END;
    CREATE TRIGGER caseStepIsKept BEFORE DELETE ON caseStep
      BEGIN SELECT RAISE(ABORT, 'a step of a case is kept'); END;
    CREATE TRIGGER closedCaseStaysClosed BEFORE UPDATE OF closedAt, ending ON caseRun
      WHEN OLD.closedAt IS NOT NULL AND NOT (NEW.closedAt IS NULL AND NEW.ending IS NULL
        AND EXISTS (SELECT 1 FROM reopening r WHERE r.caseID = OLD.id AND r.closedAt = OLD.closedAt
          AND r.ending = OLD.ending))
      BEGIN SELECT RAISE(ABORT, 'a closed case stays closed'); END;
    CREATE TRIGGER earlyEndIsKept BEFORE DELETE ON earlyEnd
      BEGIN SELECT RAISE(ABORT, 'the end of a case is kept'); END;
    CREATE TRIGGER reopeningIsKept BEFORE DELETE ON reopening
      BEGIN SELECT RAISE(ABORT, 'the reopening of a case is kept'); END;
    """

  /// What a paper says may only be blanked, as somebody may have a right to be forgotten; its hash stays.
  static let papersAreFinal = Migration(
    "procedures 0020 an issued paper stays as it was issued",
    """
    CREATE TRIGGER paperIsFinal BEFORE UPDATE ON paper
      WHEN NEW.content <> '' OR NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.number <> OLD.number
        OR NEW.contentHash <> OLD.contentHash OR NEW.issuedAt <> OLD.issuedAt OR NEW.issuer <> OLD.issuer
      BEGIN SELECT RAISE(ABORT, 'an issued paper is final'); END;
    CREATE TRIGGER paperIsKept BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'an issued paper is kept'); END;
    CREATE TRIGGER paperFileIsFinal BEFORE UPDATE ON paperFile
      BEGIN SELECT RAISE(ABORT, 'the PDF of a paper is final'); END;
    CREATE TRIGGER paperFileIsKept BEFORE DELETE ON paperFile
      BEGIN SELECT RAISE(ABORT, 'the PDF of a paper is kept'); END;
    """)
}

extension Migration {
  /// Cases run by it and people have signed it: an approved revision stays as it was approved, and nobody approves what
  /// he has prepared himself.
  static let revisionTriggers = """
    CREATE TRIGGER revisionIsFinal BEFORE UPDATE ON revision WHEN OLD.effectiveFrom IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an approved revision is final'); END;
    CREATE TRIGGER revisionIsKept BEFORE DELETE ON revision WHEN OLD.effectiveFrom IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an approved revision is kept'); END;
    CREATE TRIGGER stepIsFinal BEFORE UPDATE ON step
      WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a step of an approved revision is final'); END;
    CREATE TRIGGER stepIsKept BEFORE DELETE ON step
      WHEN EXISTS (SELECT 1 FROM revision WHERE id = OLD.revisionID AND effectiveFrom IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a step of an approved revision is kept'); END;
    CREATE TRIGGER markStays BEFORE UPDATE ON revisionMark
      WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at
      BEGIN SELECT RAISE(ABORT, 'a mark can only be voided, once'); END;
    CREATE TRIGGER approverIsAnother BEFORE INSERT ON revisionMark
      WHEN NEW.role <> 'prepared' AND EXISTS (SELECT 1 FROM revisionMark m WHERE m.revisionID = NEW.revisionID
        AND m.role = 'prepared' AND m.voidedAt IS NULL AND m.personID = NEW.personID)
      BEGIN SELECT RAISE(ABORT, 'nobody checks or approves what he has prepared'); END;
    """
  static let withdrawalTriggers = """
    CREATE TRIGGER withdrawalIsFinal BEFORE UPDATE ON revisionWithdrawal
      BEGIN SELECT RAISE(ABORT, 'a withdrawal is final'); END;
    CREATE TRIGGER withdrawalIsKept BEFORE DELETE ON revisionWithdrawal
      BEGIN SELECT RAISE(ABORT, 'a withdrawal is kept'); END;
    """
  static let takenBackTriggers = """
    CREATE TRIGGER takenBackIsKept BEFORE DELETE ON takenBack
      BEGIN SELECT RAISE(ABORT, 'that a case was taken back is kept'); END;
    CREATE TRIGGER paperVoidIsFinal BEFORE UPDATE ON paperVoid
      BEGIN SELECT RAISE(ABORT, 'a voided paper stays void'); END;
    CREATE TRIGGER paperVoidIsKept BEFORE DELETE ON paperVoid
      BEGIN SELECT RAISE(ABORT, 'a voided paper stays void'); END;
    """
}

extension Migration {
  /// What was issued stays as it was, with the marks under it; a mark is voided once at most, and nobody checks or
  /// approves what he has prepared himself.
  static let approvalTriggers = """
    CREATE TRIGGER issuedApprovalIsFinal BEFORE UPDATE ON approvalCase WHEN OLD.paperID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'an issued document is final'); END;
    CREATE TRIGGER approvalIsKept BEFORE DELETE ON approvalCase
      BEGIN SELECT RAISE(ABORT, 'the way of a document is kept'); END;
    CREATE TRIGGER approvalMarkStays BEFORE UPDATE ON approvalMark
      WHEN OLD.voidedAt IS NOT NULL OR NEW.role <> OLD.role OR NEW.personID <> OLD.personID OR NEW.at <> OLD.at
        OR EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = OLD.approvalID AND c.paperID IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a mark can only be voided, once, and not under what is issued'); END;
    CREATE TRIGGER approvalMarkIsKept BEFORE DELETE ON approvalMark
      BEGIN SELECT RAISE(ABORT, 'a mark is kept'); END;
    CREATE TRIGGER issuedApprovalTakesNoMark BEFORE INSERT ON approvalMark
      WHEN EXISTS (SELECT 1 FROM approvalCase c WHERE c.id = NEW.approvalID AND c.paperID IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'an issued document is final'); END;
    CREATE TRIGGER documentApproverIsAnother BEFORE INSERT ON approvalMark
      WHEN NEW.role <> 'prepared' AND EXISTS (SELECT 1 FROM approvalMark m WHERE m.approvalID = NEW.approvalID
        AND m.role = 'prepared' AND m.voidedAt IS NULL AND m.personID = NEW.personID)
      BEGIN SELECT RAISE(ABORT, 'nobody checks or approves what he has prepared'); END;
    """

  /// From when a paper holds was said as it was approved; it is settled once.
  static let paperStartTriggers = """
    CREATE TRIGGER paperStartIsFinal BEFORE UPDATE ON paperStart
      WHEN OLD.settledAt IS NOT NULL OR NEW.paperID <> OLD.paperID OR NEW.startsAt <> OLD.startsAt
        OR NEW.replaces IS NOT OLD.replaces OR NEW.personID <> OLD.personID
      BEGIN SELECT RAISE(ABORT, 'from when a paper holds is settled once'); END;
    CREATE TRIGGER paperStartIsKept BEFORE DELETE ON paperStart
      BEGIN SELECT RAISE(ABORT, 'from when a paper holds stays known'); END;
    """
}
