import Database

extension Migration {
  /// How many marks stand tells how far a report has come; that it has a paper, that it is final.
  static let reports = Migration(
    "insight 0002 reports are drafted, checked, approved and frozen with their figures",
    """
    CREATE TABLE report (
      id         INTEGER PRIMARY KEY,
      kind       TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
      firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
      endOn      INTEGER NOT NULL CHECK (endOn BETWEEN 101 AND 999912),
      version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
      draftedAt  INTEGER NOT NULL,
      draftedBy  INTEGER REFERENCES person(id),
      countedAt  INTEGER NOT NULL,
      paperID    INTEGER REFERENCES paper(id),
      UNIQUE (kind, firstMonth)
    ) STRICT;
    CREATE INDEX reportByEnd ON report(endOn, id);
    CREATE INDEX reportByPaper ON report(paperID, endOn);
    \(reportContents)
    \(reportMarks)
    CREATE TABLE reportTurn (
      kind       TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
      firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
      at         INTEGER NOT NULL,
      PRIMARY KEY (kind, firstMonth)
    ) STRICT, WITHOUT ROWID;
    \(reportTriggers)
    """)

  /// Its words, and the copy of its figures: of a span of months that has no data the amount is empty.
  private static let reportContents = """
    CREATE TABLE reportText (
      reportID INTEGER NOT NULL REFERENCES report(id),
      section  TEXT NOT NULL CHECK (section IN ('summary', 'analysis', 'recommendations', 'followUp')),
      drafted  TEXT NOT NULL,
      written  TEXT CHECK (written <> ''),
      PRIMARY KEY (reportID, section)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reportFigure (
      reportID   INTEGER NOT NULL REFERENCES report(id),
      figure     TEXT NOT NULL CHECK (figure <> ''),
      firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
      lastMonth  TEXT NOT NULL CHECK (length(lastMonth) = 7),
      ordinal    INTEGER NOT NULL,
      amount     INTEGER,
      count      INTEGER CHECK (count >= 0),
      part       INTEGER CHECK (part BETWEEN 0 AND count),
      p90        INTEGER,
      mean       INTEGER,
      target     INTEGER,
      PRIMARY KEY (reportID, figure, firstMonth, lastMonth)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reportShare (
      reportID  INTEGER NOT NULL REFERENCES report(id),
      dimension TEXT NOT NULL CHECK (dimension IN ('category', 'cause', 'unit')),
      ordinal   INTEGER NOT NULL,
      name      TEXT NOT NULL,
      count     INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (reportID, dimension, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reportStep (
      reportID  INTEGER NOT NULL REFERENCES report(id),
      ordinal   INTEGER NOT NULL,
      number    INTEGER NOT NULL,
      title     TEXT NOT NULL,
      source    TEXT NOT NULL,
      standard  TEXT NOT NULL,
      median    INTEGER NOT NULL,
      p90       INTEGER NOT NULL,
      allowed   INTEGER NOT NULL,
      isByClock INTEGER NOT NULL CHECK (isByClock IN (0, 1)),
      late      INTEGER NOT NULL CHECK (late BETWEEN 0 AND timed),
      timed     INTEGER NOT NULL CHECK (timed > 0),
      PRIMARY KEY (reportID, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reportLate (
      reportID    INTEGER NOT NULL REFERENCES report(id),
      ordinal     INTEGER NOT NULL,
      caseNumber  TEXT NOT NULL,
      step        TEXT NOT NULL,
      performer   TEXT NOT NULL,
      dueAt       INTEGER NOT NULL,
      completedAt INTEGER NOT NULL CHECK (completedAt > dueAt),
      PRIMARY KEY (reportID, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  private static let reportMarks = """
    CREATE TABLE reportMark (
      id       INTEGER PRIMARY KEY,
      reportID INTEGER NOT NULL REFERENCES report(id),
      role     TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
      personID INTEGER NOT NULL REFERENCES person(id),
      name     TEXT NOT NULL CHECK (name <> ''),
      position TEXT NOT NULL,
      at       INTEGER NOT NULL,
      voidedAt INTEGER CHECK (voidedAt >= at)
    ) STRICT;
    CREATE INDEX markByReport ON reportMark(reportID, id);
    CREATE UNIQUE INDEX standingReportMark ON reportMark(reportID, role) WHERE voidedAt IS NULL;
    CREATE TABLE reportReturn (
      id       INTEGER PRIMARY KEY,
      reportID INTEGER NOT NULL REFERENCES report(id),
      at       INTEGER NOT NULL,
      personID INTEGER NOT NULL REFERENCES person(id),
      reason   TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE INDEX returnByReport ON reportReturn(reportID, id);
    CREATE TABLE reportChange (
      reportID INTEGER NOT NULL REFERENCES report(id),
      version  INTEGER NOT NULL,
      at       INTEGER NOT NULL,
      personID INTEGER REFERENCES person(id),
      part     TEXT NOT NULL CHECK (part <> ''),
      PRIMARY KEY (reportID, version)
    ) STRICT, WITHOUT ROWID;
    """
}
