import Database

extension Migration {
  /// A report keeps a copy of its figures: what is counted later never changes what was issued.
  ///
  /// `endOrder` is the last day as 20260331, which the list goes by.
  static let surveyReports = Migration(
    "satisfaction 0008 reports keep their figures, and their words are drafted and written",
    """
    CREATE TABLE surveyReport (
      id         INTEGER PRIMARY KEY,
      token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      kind       TEXT NOT NULL CHECK (kind IN ('periodic', 'analysis', 'evaluation', 'review', 'management')),
      fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),
      throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),
      endOrder   INTEGER NOT NULL,
      roundID    INTEGER REFERENCES surveyRound(id),
      title      TEXT NOT NULL CHECK (title <> ''),
      number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
      draftedAt  INTEGER NOT NULL,
      draftedBy  INTEGER REFERENCES person(id),
      countedAt  INTEGER NOT NULL,
      replacesID INTEGER UNIQUE REFERENCES surveyReport(id),
      paperID    INTEGER REFERENCES paper(id)
    ) STRICT;
    CREATE UNIQUE INDEX surveyReportOfScope ON surveyReport(kind, fromOn, throughOn, COALESCE(roundID, 0))
      WHERE replacesID IS NULL;
    CREATE INDEX surveyReportByScope ON surveyReport(kind, fromOn, throughOn, id);
    CREATE INDEX surveyReportByEnd ON surveyReport(endOrder, id);
    CREATE INDEX surveyReportByDraft ON surveyReport(draftedAt, id);
    CREATE INDEX surveyReportByRound ON surveyReport(roundID, id) WHERE roundID IS NOT NULL;
    CREATE TABLE surveyReportText (
      reportID INTEGER NOT NULL REFERENCES surveyReport(id),
      section  TEXT NOT NULL CHECK (section <> ''),
      drafted  TEXT NOT NULL CHECK (drafted <> ''),
      written  TEXT CHECK (written <> ''),
      PRIMARY KEY (reportID, section)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE surveyReportFigure (
      reportID  INTEGER NOT NULL REFERENCES surveyReport(id),
      ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),
      part      TEXT NOT NULL CHECK (part <> ''),
      code      TEXT NOT NULL,
      label     TEXT NOT NULL CHECK (label <> ''),
      unit      TEXT NOT NULL CHECK (unit IN ('count', 'index', 'percent', 'net')),
      value     INTEGER,
      count     INTEGER CHECK (count >= 0),
      before    INTEGER,
      target    INTEGER,
      isCeiling INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),
      note      TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (reportID, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE surveyReportTurn (
      span   TEXT NOT NULL CHECK (span IN ('month', 'quarter', 'year')),
      fromOn TEXT NOT NULL CHECK (length(fromOn) = 10),
      at     INTEGER NOT NULL,
      PRIMARY KEY (span, fromOn)
    ) STRICT, WITHOUT ROWID;
    \(surveyReportTriggers)
    """)
}
