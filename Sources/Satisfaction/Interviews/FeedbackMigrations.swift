import Database

extension Migration {
  /// A feedback report keeps what was counted and heard when it was drafted: what is checked is what is approved.
  static let feedbackReports = Migration(
    "satisfaction 0010 feedback reports are drafted with what was heard, checked and approved",
    """
    CREATE TABLE feedbackReport (
      id         INTEGER PRIMARY KEY,
      token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      number     TEXT NOT NULL UNIQUE CHECK (number <> ''),
      title      TEXT NOT NULL CHECK (title <> ''),
      fromOn     TEXT NOT NULL CHECK (length(fromOn) = 10),
      throughOn  TEXT NOT NULL CHECK (throughOn >= fromOn),
      conclusion TEXT NOT NULL DEFAULT '',
      draftedAt  INTEGER NOT NULL,
      draftedBy  INTEGER NOT NULL REFERENCES person(id),
      paperID    INTEGER REFERENCES paper(id)
    ) STRICT;
    CREATE UNIQUE INDEX openFeedbackReport ON feedbackReport(fromOn, throughOn) WHERE paperID IS NULL;
    CREATE INDEX feedbackReportByDraft ON feedbackReport(draftedAt, id);
    CREATE INDEX feedbackReportByPeriod ON feedbackReport(throughOn, fromOn, id);
    CREATE TABLE feedbackLine (
      reportID INTEGER NOT NULL REFERENCES feedbackReport(id),
      ordinal  INTEGER NOT NULL CHECK (ordinal >= 1),
      part     TEXT NOT NULL CHECK (part <> ''),
      first    TEXT NOT NULL,
      second   TEXT NOT NULL DEFAULT '',
      third    TEXT NOT NULL DEFAULT '',
      fourth   TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (reportID, ordinal)
    ) STRICT, WITHOUT ROWID;
    \(feedbackTriggers)
    """)
}
