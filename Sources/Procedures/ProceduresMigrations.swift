import Database

extension Migration {
  /// The tables of written procedures and of the cases that run on them.
  package static let procedures: [Migration] = [
    .revisions, .performers, .steps, .cases, .caseSteps, .caseEntries, .actions, .completedStepIsFinal, .caseInformed,
    .entriesByKind, .tasksInOrder, .tasksFromIndexes, .tallies,
    .pauses, .stepReminders, .escalations, .standIns,
    .actionRequests, .papers, .papersAreFinal, .earlyEndings,
    .oneMatter, .revisionDrafts, .withdrawnRevisions, .takenBack, .caseFacts, .archiveOrders,
    .revisionReasons,
    .approvals, .improvements, .paperStarts, .paperPlaces, .leanIndexes, .newsIndex,
  ]
}

extension Migration {
  static let revisions = Migration(
    "procedures 0001 a procedure has revisions",
    """
    CREATE TABLE procedure (
      id   INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> '')
    ) STRICT;
    CREATE TABLE revision (
      id             INTEGER PRIMARY KEY,
      procedureID    INTEGER NOT NULL REFERENCES procedure(id),
      number         INTEGER NOT NULL CHECK (number >= 0),
      title          TEXT NOT NULL CHECK (title <> ''),
      documentNumber TEXT,
      madeOn         TEXT,
      revisedOn      TEXT,
      effectiveOn    TEXT,
      effectiveFrom  TEXT NOT NULL,
      UNIQUE (procedureID, number)
    ) STRICT;
    CREATE INDEX revisionByDate ON revision(procedureID, effectiveFrom);
    CREATE TABLE revisionText (
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      kind       TEXT NOT NULL CHECK (kind IN ('legalBasis', 'qualification', 'related', 'equipment', 'warning', 'recording')),
      ordinal    INTEGER NOT NULL,
      text       TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (revisionID, kind, ordinal)
    ) STRICT, WITHOUT ROWID;
    """)

  static let performers = Migration(
    "procedures 0002 a revision names its performers",
    """
    CREATE TABLE performer (
      id         INTEGER PRIMARY KEY,
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      code       TEXT NOT NULL CHECK (code <> ''),
      title      TEXT NOT NULL CHECK (title <> ''),
      ordinal    INTEGER NOT NULL,
      isCustomer INTEGER NOT NULL CHECK (isCustomer IN (0, 1)),
      isOfUnit   INTEGER NOT NULL CHECK (isOfUnit IN (0, 1)),
      positionID INTEGER REFERENCES position(id),
      UNIQUE (revisionID, code),
      CHECK ((isCustomer = 1) = (positionID IS NULL))
    ) STRICT;
    CREATE INDEX performerByPosition ON performer(positionID);
    """)

  static let steps = Migration(
    "procedures 0003 a step has a kind, a standard and outcomes",
    """
    CREATE TABLE step (
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
      UNIQUE (revisionID, number)
    ) STRICT;
    CREATE INDEX stepByPerformer ON step(performerID);
    CREATE TABLE outcome (
      id          INTEGER PRIMARY KEY,
      stepID      INTEGER NOT NULL REFERENCES step(id),
      ordinal     INTEGER NOT NULL,
      code        TEXT NOT NULL CHECK (code <> ''),
      words       TEXT NOT NULL CHECK (words <> ''),
      nextNumber  INTEGER CHECK (nextNumber >= 1),
      needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
      UNIQUE (stepID, code)
    ) STRICT;
    """)

  static let cases = Migration(
    "procedures 0004 a case runs on the revision it began with",
    """
    CREATE TABLE caseRun (
      id              INTEGER PRIMARY KEY,
      token           TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      revisionID      INTEGER NOT NULL REFERENCES revision(id),
      number          TEXT NOT NULL UNIQUE CHECK (number <> ''),
      subject         TEXT NOT NULL,
      openedAt        INTEGER NOT NULL,
      unitID          INTEGER REFERENCES unit(id),
      responsibleID   INTEGER REFERENCES person(id),
      priority        INTEGER CHECK (priority BETWEEN 1 AND 4),
      confidentiality TEXT NOT NULL CHECK (confidentiality IN ('named', 'confidential', 'anonymous')),
      isSafety        INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1)),
      version         INTEGER NOT NULL DEFAULT 1,
      changedAt       INTEGER NOT NULL,
      closedAt        INTEGER,
      ending          TEXT,
      CHECK ((closedAt IS NULL) = (ending IS NULL))
    ) STRICT;
    CREATE INDEX caseByOpening ON caseRun(openedAt, id);
    CREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id);
    CREATE INDEX caseByState ON caseRun(closedAt, openedAt, id);
    CREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id);
    CREATE INDEX caseByRevision ON caseRun(revisionID);
    CREATE INDEX caseBySafety ON caseRun(openedAt, id) WHERE isSafety = 1;
    """)

  static let caseSteps = Migration(
    "procedures 0005 a case opens and completes steps",
    """
    CREATE TABLE caseStep (
      id           INTEGER PRIMARY KEY,
      caseID       INTEGER NOT NULL REFERENCES caseRun(id),
      stepID       INTEGER NOT NULL REFERENCES step(id),
      round        INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
      openedAt     INTEGER NOT NULL,
      dueAt        INTEGER,
      positionID   INTEGER REFERENCES position(id),
      unitID       INTEGER REFERENCES unit(id),
      personID     INTEGER REFERENCES person(id),
      completedAt  INTEGER,
      completedBy  INTEGER REFERENCES person(id),
      outcomeID    INTEGER REFERENCES outcome(id),
      minutesUsed  INTEGER CHECK (minutesUsed >= 0),
      reason       TEXT NOT NULL DEFAULT '',
      UNIQUE (caseID, stepID, round),
      CHECK (completedAt >= openedAt),
      CHECK ((completedAt IS NULL) = (outcomeID IS NULL)),
      CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))
    ) STRICT;
    CREATE INDEX openStepByPosition ON caseStep(positionID, dueAt, id) WHERE completedAt IS NULL;
    CREATE INDEX openStepByPerson ON caseStep(personID, dueAt, id) WHERE completedAt IS NULL;
    CREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);
    CREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;
    """)

  static let caseEntries = Migration(
    "procedures 0006 the story of a case is told in entries",
    """
    CREATE TABLE caseEntry (
      id         INTEGER PRIMARY KEY,
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      caseStepID INTEGER REFERENCES caseStep(id),
      at         INTEGER NOT NULL,
      author     TEXT NOT NULL CHECK (author IN ('customer', 'staff', 'system')),
      personID   INTEGER REFERENCES person(id),
      audience   TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
      kind       TEXT NOT NULL CHECK (kind <> ''),
      heading    TEXT NOT NULL CHECK (heading <> ''),
      text       TEXT NOT NULL DEFAULT '',
      CHECK ((author = 'staff') = (personID IS NOT NULL))
    ) STRICT;
    CREATE INDEX entryByCase ON caseEntry(caseID, id);
    CREATE TABLE caseAttachment (
      caseID   INTEGER NOT NULL REFERENCES caseRun(id),
      fileID   INTEGER NOT NULL UNIQUE REFERENCES file(id),
      entryID  INTEGER REFERENCES caseEntry(id),
      audience TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
      PRIMARY KEY (caseID, fileID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attachmentByEntry ON caseAttachment(entryID);
    """)

  static let actions = Migration(
    "procedures 0007 an action is planned, carried out and judged",
    """
    CREATE TABLE action (
      id         INTEGER PRIMARY KEY,
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
      kind       TEXT NOT NULL CHECK (kind IN ('correction', 'corrective', 'preventive')),
      text       TEXT NOT NULL CHECK (text <> ''),
      owner      TEXT NOT NULL CHECK (owner <> ''),
      dueOn      TEXT NOT NULL,
      plannedAt  INTEGER NOT NULL,
      plannedBy  INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE INDEX actionByCase ON action(caseID, id);
    CREATE TABLE actionExecution (
      actionID   INTEGER NOT NULL REFERENCES action(id),
      caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
      doneOn     TEXT NOT NULL,
      evidence   TEXT NOT NULL CHECK (evidence <> ''),
      recordedAt INTEGER NOT NULL,
      recordedBy INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (actionID, caseStepID)
    ) STRICT, WITHOUT ROWID;
    """)

  /// Of what customers said, only few kinds are ever looked for; a note of a colleague is read with its case.
  static let entriesByKind = Migration(
    "procedures 0010 what customers said is found by its kind",
    "CREATE INDEX customerEntryByKind ON caseEntry(kind, caseID) WHERE author = 'customer' AND kind <> 'customer.note';"
  )

  /// The order of "Tugas saya", for who is named and for who holds the position.
  static let tasksInOrder = Migration(
    "procedures 0011 tasks stand in their order",
    """
    CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id) WHERE completedAt IS NULL;
    CREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id)
      WHERE completedAt IS NULL AND personID IS NULL;
    DROP INDEX openStepByPerson;
    """)

  /// Counts and pages of tasks are answered by the indexes alone, narrowed to a kind of step or not.
  static let tasksFromIndexes = Migration(
    "procedures 0012 tasks are counted without their rows",
    """
    DROP INDEX taskByPerson;
    DROP INDEX taskByPosition;
    DROP INDEX openStepByPosition;
    CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)
      WHERE completedAt IS NULL;
    CREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)
      WHERE completedAt IS NULL AND personID IS NULL;
    CREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;
    """)

  /// Filled by the verbs; those that happened before are counted when the program starts (`App.keepTally`).
  static let tallies = Migration(
    "procedures 0013 deeds are counted as they are done",
    """
    CREATE TABLE caseTally (
      figure    TEXT NOT NULL CHECK (figure <> ''),
      month     TEXT NOT NULL CHECK (length(month) = 7),
      subjectID INTEGER NOT NULL,
      count     INTEGER NOT NULL CHECK (count >= 1),
      total     INTEGER NOT NULL CHECK (total >= 0),
      PRIMARY KEY (figure, month, subjectID)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE caseTallyZone (
      id   INTEGER PRIMARY KEY CHECK (id = 1),
      zone TEXT NOT NULL
    ) STRICT;
    """)

  static let caseInformed = Migration(
    "procedures 0009 colleagues who were informed may read the case",
    """
    CREATE TABLE caseInformed (
      caseID   INTEGER NOT NULL REFERENCES caseRun(id),
      personID INTEGER NOT NULL REFERENCES person(id),
      at       INTEGER NOT NULL,
      PRIMARY KEY (caseID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX informedByPerson ON caseInformed(personID);
    """)
}
