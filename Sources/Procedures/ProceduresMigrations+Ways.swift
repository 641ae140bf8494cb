import Database

extension Migration {
  /// What procedures C and D need: standards by priority, ways that are kept to, a paper's purpose and scope; and the
  /// requests for corrective and preventive action (CPAR) that procedure D raises.
  static let actionRequests = Migration(
    "procedures 0018 standards go by priority, ways are kept, and actions are requested",
    """
    ALTER TABLE step ADD COLUMN followsNumber INTEGER CHECK (followsNumber >= 1);
    CREATE TABLE stepStandard (
      stepID   INTEGER NOT NULL REFERENCES step(id),
      priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
      amount   INTEGER NOT NULL CHECK (amount >= 1),
      unit     TEXT NOT NULL CHECK (unit IN ('minutes', 'days', 'workingDays', 'calendarDays', 'elapsedHours')),
      PRIMARY KEY (stepID, priority)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE caseStep ADD COLUMN priority INTEGER CHECK (priority BETWEEN 1 AND 4);
    CREATE TABLE widerText (
      revisionID INTEGER NOT NULL REFERENCES revision(id),
      kind       TEXT NOT NULL CHECK (kind IN ('legalBasis', 'qualification', 'related', 'equipment', 'warning',
        'recording', 'purpose', 'scope', 'definition', 'responsibility', 'indicator')),
      ordinal    INTEGER NOT NULL,
      text       TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (revisionID, kind, ordinal)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO widerText SELECT revisionID, kind, ordinal, text FROM revisionText;
    DROP TABLE revisionText;
    ALTER TABLE widerText RENAME TO revisionText;
    \(criteria)
    \(requests)
    """)

  /// When a request is issued (*kriteria penerbitan CPAR*). As shipped: for every complaint.
  private static let criteria = """
    CREATE TABLE cparCriterion (
      id       INTEGER PRIMARY KEY,
      rule     TEXT NOT NULL UNIQUE CHECK (rule IN ('every', 'danger', 'urgent', 'late', 'repeated')),
      ordinal  INTEGER NOT NULL,
      isActive INTEGER NOT NULL CHECK (isActive IN (0, 1))
    ) STRICT;
    INSERT INTO cparCriterion (rule, ordinal, isActive) VALUES
      ('every', 1, 1), ('danger', 2, 0), ('urgent', 3, 0), ('late', 4, 0), ('repeated', 5, 0);
    """

  private static let requests = """
    CREATE TABLE cpar (
      id          INTEGER PRIMARY KEY,
      number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
      caseID      INTEGER REFERENCES caseRun(id),
      caseStepID  INTEGER UNIQUE REFERENCES caseStep(id),
      previousID  INTEGER UNIQUE REFERENCES cpar(id),
      source      TEXT NOT NULL CHECK (source IN ('complaint', 'survey', 'audit', 'incident', 'inspection', 'review')),
      severity    TEXT NOT NULL CHECK (severity IN ('major', 'minor', 'observation')),
      problem     TEXT NOT NULL CHECK (problem <> ''),
      place       TEXT NOT NULL DEFAULT '',
      evidence    TEXT NOT NULL CHECK (evidence <> ''),
      reference   TEXT NOT NULL DEFAULT '',
      ground      TEXT NOT NULL DEFAULT '',
      unitID      INTEGER REFERENCES unit(id),
      topic       TEXT NOT NULL DEFAULT '',
      issuedAt    INTEGER NOT NULL,
      issuedBy    INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE INDEX cparByCase ON cpar(caseID, id);
    CREATE INDEX cparByIssue ON cpar(issuedAt, id);
    CREATE INDEX cparByMatter ON cpar(unitID, topic, issuedAt);
    CREATE TABLE cparGround (
      cparID INTEGER NOT NULL REFERENCES cpar(id),
      rule   TEXT NOT NULL CHECK (rule <> ''),
      PRIMARY KEY (cparID, rule)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cparAnalysis (
      cparID     INTEGER PRIMARY KEY REFERENCES cpar(id),
      caseStepID INTEGER UNIQUE REFERENCES caseStep(id),
      causeGroup TEXT NOT NULL CHECK (causeGroup <> ''),
      rootCause  TEXT NOT NULL CHECK (rootCause <> ''),
      analysedAt INTEGER NOT NULL,
      analysedBy INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE TABLE cparVerification (
      cparID     INTEGER NOT NULL REFERENCES cpar(id),
      ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),
      caseStepID INTEGER UNIQUE REFERENCES caseStep(id),
      verdict    TEXT NOT NULL CHECK (verdict IN ('effective', 'again', 'notEffective')),
      evidence   TEXT NOT NULL CHECK (evidence <> ''),
      finding    TEXT NOT NULL CHECK (finding <> ''),
      verifiedAt INTEGER NOT NULL,
      verifiedBy INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (cparID, ordinal),
      CHECK (ordinal < 3 OR verdict <> 'again')
    ) STRICT, WITHOUT ROWID;
    """
}
