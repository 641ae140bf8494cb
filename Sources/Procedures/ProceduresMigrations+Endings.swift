import Database

extension Migration {
  /// A step may end without any of its ways, because its case ended: SQLite takes a check away only by making the table
  /// anew.
  static let earlyEndings = Migration(
    "procedures 0021 a case may end before its procedure does, and be opened again",
    """
    DROP TRIGGER closedCaseStaysClosed;
    \(widerSteps)
    CREATE TABLE earlyEnd (
      caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      ending     TEXT NOT NULL CHECK (ending <> ''),
      reason     TEXT NOT NULL DEFAULT '',
      at         INTEGER NOT NULL,
      endedBy    INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE INDEX earlyEndByCase ON earlyEnd(caseID, caseStepID);
    CREATE TABLE reopening (
      caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      ending     TEXT NOT NULL CHECK (ending <> ''),
      closedAt   INTEGER NOT NULL,
      reason     TEXT NOT NULL,
      at         INTEGER NOT NULL CHECK (at >= closedAt),
      reopenedBy INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE INDEX reopeningByCase ON reopening(caseID, caseStepID);
    \(endingTriggers)
    """)

  private static let stepColumns = """
    id, caseID, stepID, round, openedAt, dueAt, positionID, unitID, personID, completedAt, completedBy, outcomeID,
    minutesUsed, reason, pausedAt, idleMinutes, completedFor, completedAs, priority
    """

  private static let widerSteps = """
    CREATE TABLE widerStep (
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
      pausedAt     INTEGER,
      idleMinutes  INTEGER NOT NULL DEFAULT 0 CHECK (idleMinutes >= 0),
      completedFor INTEGER REFERENCES person(id),
      completedAs  TEXT NOT NULL DEFAULT '',
      priority     INTEGER CHECK (priority BETWEEN 1 AND 4),
      UNIQUE (caseID, stepID, round),
      CHECK (completedAt >= openedAt),
      CHECK (completedAt IS NOT NULL OR outcomeID IS NULL),
      CHECK ((completedAt IS NULL) = (minutesUsed IS NULL))
    ) STRICT;
    INSERT INTO widerStep (\(stepColumns)) SELECT \(stepColumns) FROM caseStep;
    DROP TABLE caseStep;
    ALTER TABLE widerStep RENAME TO caseStep;
    CREATE INDEX stepByCompletion ON caseStep(completedBy, caseID);
    CREATE UNIQUE INDEX openStepOfCase ON caseStep(caseID) WHERE completedAt IS NULL;
    CREATE INDEX taskByPerson ON caseStep(personID, COALESCE(dueAt, 9223372036854775807), id, stepID)
      WHERE completedAt IS NULL;
    CREATE INDEX taskByPosition ON caseStep(positionID, COALESCE(dueAt, 9223372036854775807), id, unitID, stepID)
      WHERE completedAt IS NULL AND personID IS NULL;
    CREATE INDEX taskByKind ON caseStep(stepID, positionID, unitID) WHERE completedAt IS NULL AND personID IS NULL;
    """
}
