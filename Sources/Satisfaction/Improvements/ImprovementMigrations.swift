import Database

extension Migration {
  /// What was changed because of what customers said, told to everybody and to those who answered; whether improvements
  /// are looked after, point by point; and what of the programme itself shall be better.
  static let toldChanges = Migration(
    "satisfaction 0007 what was changed is told, improvements are monitored, and the programme is bettered",
    """
    \(changes)
    \(monitorings)
    \(changeTriggers)
    """)

  /// The page is shown to the public only while `changePage` says so. A mail of a change goes once along each link.
  private static let changes = """
    CREATE TABLE changePage (
      id        INTEGER PRIMARY KEY CHECK (id = 1),
      isOpen    INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
      changedAt INTEGER NOT NULL,
      changedBy INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE TABLE publicChange (
      id            INTEGER PRIMARY KEY,
      token         TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      improvementID INTEGER NOT NULL REFERENCES improvement(id),
      roundID       INTEGER REFERENCES surveyRound(id),
      found         TEXT NOT NULL CHECK (found <> ''),
      changed       TEXT NOT NULL CHECK (changed <> ''),
      sinceOn       TEXT NOT NULL CHECK (length(sinceOn) = 10),
      isMailed      INTEGER NOT NULL CHECK (isMailed IN (0, 1)),
      edition       INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      writtenAt     INTEGER NOT NULL,
      writtenBy     INTEGER NOT NULL REFERENCES person(id),
      publishedAt   INTEGER,
      publishedBy   INTEGER REFERENCES person(id),
      mailedAt      INTEGER,
      withdrawnAt   INTEGER,
      withdrawnBy   INTEGER REFERENCES person(id),
      withdrawal    TEXT CHECK (withdrawal <> ''),
      CHECK (isMailed = 0 OR roundID IS NOT NULL),
      CHECK ((publishedAt IS NULL) = (publishedBy IS NULL)),
      CHECK ((withdrawnAt IS NULL) = (withdrawal IS NULL)),
      CHECK (mailedAt IS NULL OR publishedAt IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX changeOfImprovement ON publicChange(improvementID) WHERE withdrawnAt IS NULL;
    CREATE INDEX changeByWriting ON publicChange(writtenAt, id);
    CREATE INDEX changeShown ON publicChange(publishedAt, id) WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL;
    CREATE INDEX changeToMail ON publicChange(roundID, id)
      WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL AND isMailed = 1 AND mailedAt IS NULL;
    CREATE TABLE changeMail (
      changeID INTEGER NOT NULL REFERENCES publicChange(id),
      linkID   INTEGER NOT NULL REFERENCES surveyLink(id),
      at       INTEGER NOT NULL,
      PRIMARY KEY (changeID, linkID)
    ) STRICT, WITHOUT ROWID;
    """

  private static let monitorings = """
    CREATE TABLE monitoring (
      id       INTEGER PRIMARY KEY,
      token    TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      heldOn   TEXT NOT NULL CHECK (length(heldOn) = 10),
      personID INTEGER NOT NULL REFERENCES person(id),
      note     TEXT NOT NULL DEFAULT '',
      writtenAt INTEGER NOT NULL,
      paperID  INTEGER REFERENCES paper(id)
    ) STRICT;
    CREATE INDEX monitoringByDay ON monitoring(heldOn, id);
    CREATE TABLE monitoringLine (
      monitoringID  INTEGER NOT NULL REFERENCES monitoring(id),
      improvementID INTEGER NOT NULL REFERENCES improvement(id),
      planned       TEXT NOT NULL CHECK (planned IN ('yes', 'no', 'notYet')),
      carriedOut    TEXT NOT NULL CHECK (carriedOut IN ('yes', 'no', 'notYet')),
      evidence      TEXT NOT NULL CHECK (evidence IN ('yes', 'no', 'notYet')),
      effective     TEXT NOT NULL CHECK (effective IN ('yes', 'no', 'notYet')),
      communicated  TEXT NOT NULL CHECK (communicated IN ('yes', 'no', 'notYet')),
      note          TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (monitoringID, improvementID)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE programmeNote (
      id          INTEGER PRIMARY KEY,
      token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      ground      TEXT NOT NULL CHECK (ground IN ('monitoring', 'audit', 'survey', 'review')),
      reference   TEXT NOT NULL DEFAULT '',
      text        TEXT NOT NULL CHECK (text <> ''),
      responsible TEXT NOT NULL CHECK (responsible <> ''),
      dueOn       TEXT NOT NULL CHECK (length(dueOn) = 10),
      edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      notedAt     INTEGER NOT NULL,
      notedBy     INTEGER NOT NULL REFERENCES person(id),
      doneAt      INTEGER,
      doneBy      INTEGER REFERENCES person(id),
      result      TEXT CHECK (result <> ''),
      CHECK ((doneAt IS NULL) = (result IS NULL))
    ) STRICT;
    CREATE INDEX noteByTime ON programmeNote(notedAt, id);
    """
}
