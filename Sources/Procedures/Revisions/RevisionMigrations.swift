import Database

extension Migration {
  /// Until it is approved, a revision has no day from which cases begin on it. What was there before had been installed
  /// with the program: the trail knows when, and by whom.
  static let revisionDrafts = Migration(
    "procedures 0023 a revision is prepared, checked and approved before it takes effect",
    """
    CREATE TABLE datedRevision (
      id             INTEGER PRIMARY KEY,
      procedureID    INTEGER NOT NULL REFERENCES procedure(id),
      number         INTEGER NOT NULL CHECK (number >= 0),
      title          TEXT NOT NULL CHECK (title <> ''),
      documentNumber TEXT,
      madeOn         TEXT,
      revisedOn      TEXT,
      effectiveOn    TEXT,
      effectiveFrom  TEXT,
      UNIQUE (procedureID, number)
    ) STRICT;
    INSERT INTO datedRevision (id, procedureID, number, title, documentNumber, madeOn, revisedOn, effectiveOn,
        effectiveFrom)
      SELECT id, procedureID, number, title, documentNumber, madeOn, revisedOn, effectiveOn, effectiveFrom
      FROM revision;
    DROP TABLE revision;
    ALTER TABLE datedRevision RENAME TO revision;
    CREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);
    CREATE UNIQUE INDEX draftOfProcedure ON revision(procedureID) WHERE effectiveFrom IS NULL;
    \(drafting)
    \(draftSteps)
    \(approving)
    \(revisionTriggers)
    """)

  private static let drafting = """
    CREATE TABLE revisionInstalled (
      revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
      at         INTEGER NOT NULL,
      personID   INTEGER REFERENCES person(id)
    ) STRICT;
    INSERT INTO revisionInstalled (revisionID, at, personID)
      SELECT r.id, MIN(t.at), MAX(CASE WHEN t.actorKind = 'person' THEN t.actorID END)
      FROM revision r JOIN trail t ON t.verb = 'revision.installed' AND t.subjectKind = 'procedure'
        AND t.subjectID = r.procedureID AND t.detail = 'revision=' || r.id || ' number=' || r.number
      GROUP BY r.id;
    CREATE TABLE revisionDraft (
      revisionID INTEGER PRIMARY KEY REFERENCES revision(id),
      baseID     INTEGER NOT NULL REFERENCES revision(id),
      version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
      startedAt  INTEGER NOT NULL,
      startedBy  INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE TABLE revisionChange (
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      version    INTEGER NOT NULL,
      at         INTEGER NOT NULL,
      personID   INTEGER NOT NULL REFERENCES person(id),
      part       TEXT NOT NULL CHECK (part <> ''),
      place      INTEGER,
      PRIMARY KEY (revisionID, version)
    ) STRICT, WITHOUT ROWID;
    """

  /// As those of approved revisions.
  private static let draftSteps = """
    CREATE TABLE draftStep (
      id             INTEGER PRIMARY KEY,
      revisionID     INTEGER NOT NULL REFERENCES revision(id),
      number         INTEGER NOT NULL CHECK (number >= 1),
      kind           TEXT NOT NULL CHECK (kind <> ''),
      title          TEXT NOT NULL CHECK (title <> ''),
      text           TEXT NOT NULL CHECK (text <> ''),
      performerID    INTEGER NOT NULL REFERENCES performer(id),
      standardAmount INTEGER NOT NULL CHECK (standardAmount >= 1),
      standardUnit   TEXT NOT NULL
        CHECK (standardUnit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
      runsClock      INTEGER NOT NULL CHECK (runsClock IN (0, 1)),
      needs          TEXT NOT NULL DEFAULT '',
      gives          TEXT NOT NULL DEFAULT '',
      remark         TEXT NOT NULL DEFAULT '',
      worth          TEXT CHECK (worth IN ('rva', 'bva', 'nva')),
      isIndependent  INTEGER NOT NULL DEFAULT 0 CHECK (isIndependent IN (0, 1)),
      followsNumber  INTEGER CHECK (followsNumber >= 1),
      UNIQUE (revisionID, number)
    ) STRICT;
    CREATE INDEX draftStepByPerformer ON draftStep(performerID);
    CREATE TABLE draftOutcome (
      id          INTEGER PRIMARY KEY,
      stepID      INTEGER NOT NULL REFERENCES draftStep(id),
      ordinal     INTEGER NOT NULL,
      code        TEXT NOT NULL CHECK (code <> ''),
      words       TEXT NOT NULL CHECK (words <> ''),
      nextNumber  INTEGER CHECK (nextNumber >= 1),
      needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
      UNIQUE (stepID, code)
    ) STRICT;
    CREATE TABLE draftStandard (
      stepID   INTEGER NOT NULL REFERENCES draftStep(id),
      priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
      amount   INTEGER NOT NULL CHECK (amount >= 1),
      unit     TEXT NOT NULL CHECK (unit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
      PRIMARY KEY (stepID, priority)
    ) STRICT, WITHOUT ROWID;
    """

  private static let approving = """
    CREATE TABLE revisionMark (
      id         INTEGER PRIMARY KEY,
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      role       TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
      personID   INTEGER NOT NULL REFERENCES person(id),
      name       TEXT NOT NULL CHECK (name <> ''),
      position   TEXT NOT NULL,
      at         INTEGER NOT NULL,
      voidedAt   INTEGER CHECK (voidedAt >= at)
    ) STRICT;
    CREATE INDEX markByRevision ON revisionMark(revisionID, id);
    CREATE UNIQUE INDEX standingMark ON revisionMark(revisionID, role) WHERE voidedAt IS NULL;
    CREATE TABLE revisionReturn (
      id         INTEGER PRIMARY KEY,
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      at         INTEGER NOT NULL,
      personID   INTEGER NOT NULL REFERENCES person(id),
      reason     TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE INDEX returnByRevision ON revisionReturn(revisionID, id);
    CREATE TABLE revisionReading (
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      personID   INTEGER NOT NULL REFERENCES person(id),
      at         INTEGER NOT NULL,
      PRIMARY KEY (revisionID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE revisionReminder (
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      personID   INTEGER NOT NULL REFERENCES person(id),
      at         INTEGER NOT NULL,
      PRIMARY KEY (revisionID, personID, at)
    ) STRICT, WITHOUT ROWID;
    """
}
