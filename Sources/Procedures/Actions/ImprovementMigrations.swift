import Database

extension Migration {
  /// An improvement's row holds what is planned and how far it is; what was done about it, by whom and when, stands in
  /// its entries and is never changed.
  static let improvements = Migration(
    "procedures 0031 improvements follow from what surveys, voices, audits and inspections found",
    """
    CREATE TABLE improvement (
      id         INTEGER PRIMARY KEY,
      token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
      previousID INTEGER UNIQUE REFERENCES improvement(id),
      source     TEXT NOT NULL CHECK (source IN ('survey', 'voice', 'interview', 'audit', 'inspection', 'review')),
      sourceKey  TEXT NOT NULL DEFAULT '',
      sourceItem TEXT NOT NULL DEFAULT '',
      reference  TEXT NOT NULL DEFAULT '',
      finding    TEXT NOT NULL CHECK (finding <> ''),
      unitID     INTEGER NOT NULL REFERENCES unit(id),
      likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
      severity   INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
      rank       INTEGER NOT NULL,
      kind       TEXT NOT NULL CHECK (kind IN ('correction', 'corrective', 'preventive')),
      cause      TEXT NOT NULL DEFAULT '',
      task       TEXT NOT NULL CHECK (task <> ''),
      personID   INTEGER REFERENCES person(id),
      positionID INTEGER REFERENCES position(id),
      dueOn      TEXT NOT NULL CHECK (length(dueOn) = 10),
      evidence   TEXT NOT NULL CHECK (evidence <> ''),
      percent    INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
      edition    INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      plannedAt  INTEGER NOT NULL,
      plannedBy  INTEGER NOT NULL REFERENCES person(id),
      doneAt     INTEGER,
      doneBy     INTEGER REFERENCES person(id),
      endedAt    INTEGER,
      ending     TEXT CHECK (ending IN ('effective', 'notEffective', 'cancelled')),
      paperID    INTEGER REFERENCES paper(id),
      CHECK ((personID IS NULL) <> (positionID IS NULL)),
      CHECK ((doneAt IS NULL) = (doneBy IS NULL)),
      CHECK ((endedAt IS NULL) = (ending IS NULL)),
      CHECK (ending IS NULL OR ending = 'cancelled' OR doneAt IS NOT NULL)
    ) STRICT;
    CREATE INDEX improvementByRank ON improvement(rank, id);
    CREATE INDEX improvementByDay ON improvement(dueOn, id);
    CREATE INDEX improvementByPlan ON improvement(plannedAt, id);
    CREATE INDEX improvementBySource ON improvement(source, sourceKey, sourceItem, id);
    CREATE INDEX improvementOpen ON improvement(rank, id) WHERE endedAt IS NULL;
    CREATE INDEX improvementDue ON improvement(dueOn, id) WHERE endedAt IS NULL AND doneAt IS NULL;
    CREATE INDEX improvementOfPerson ON improvement(personID, dueOn, id) WHERE endedAt IS NULL;
    CREATE INDEX improvementOfPosition ON improvement(positionID, dueOn, id) WHERE endedAt IS NULL;
    CREATE INDEX improvementDone ON improvement(doneAt, id) WHERE endedAt IS NULL AND doneAt IS NOT NULL;
    CREATE TABLE improvementEntry (
      id            INTEGER PRIMARY KEY,
      improvementID INTEGER NOT NULL REFERENCES improvement(id),
      at            INTEGER NOT NULL,
      personID      INTEGER NOT NULL REFERENCES person(id),
      kind          TEXT NOT NULL CHECK (kind IN ('planned', 'changed', 'progress', 'done', 'verified', 'cancelled')),
      percent       INTEGER CHECK (percent BETWEEN 0 AND 100),
      verdict       TEXT CHECK (verdict IN ('effective', 'again', 'notEffective')),
      text          TEXT NOT NULL DEFAULT '',
      CHECK ((verdict IS NULL) = (kind <> 'verified'))
    ) STRICT;
    CREATE INDEX entryByImprovement ON improvementEntry(improvementID, id);
    CREATE TABLE improvementFile (
      fileID        INTEGER PRIMARY KEY REFERENCES file(id),
      entryID       INTEGER NOT NULL REFERENCES improvementEntry(id)
    ) STRICT;
    CREATE INDEX fileByEntry ON improvementFile(entryID);
    CREATE TABLE improvementReminder (
      improvementID INTEGER NOT NULL REFERENCES improvement(id),
      dueOn         TEXT NOT NULL,
      at            INTEGER NOT NULL,
      PRIMARY KEY (improvementID, dueOn)
    ) STRICT, WITHOUT ROWID;
    \(improvementTriggers)
    """)
}
