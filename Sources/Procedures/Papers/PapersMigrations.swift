import Database

extension Migration {
  static let papers = Migration(
    "procedures 0019 papers are issued, frozen and checked",
    """
    CREATE TABLE paper (
      id             INTEGER PRIMARY KEY,
      code           TEXT NOT NULL UNIQUE CHECK (length(code) = 12),
      kind           TEXT NOT NULL CHECK (kind <> ''),
      form           TEXT NOT NULL CHECK (form <> ''),
      title          TEXT NOT NULL CHECK (title <> ''),
      number         TEXT NOT NULL,
      documentNumber TEXT,
      revision       INTEGER NOT NULL CHECK (revision >= 0),
      effectiveOn    TEXT NOT NULL,
      revisedOn      TEXT,
      issuer         TEXT NOT NULL,
      subjectKind    TEXT NOT NULL,
      subjectID      INTEGER NOT NULL,
      caseID         INTEGER REFERENCES caseRun(id),
      content        TEXT NOT NULL,
      contentHash    BLOB NOT NULL CHECK (length(contentHash) = 32),
      issuedAt       INTEGER NOT NULL,
      issuedBy       INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE INDEX paperByCase ON paper(caseID, kind, id);
    CREATE INDEX paperByIssue ON paper(issuedAt, id);
    CREATE TABLE paperMark (
      paperID  INTEGER NOT NULL REFERENCES paper(id),
      role     TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
      name     TEXT NOT NULL,
      position TEXT NOT NULL,
      at       INTEGER NOT NULL,
      PRIMARY KEY (paperID, role)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE paperFile (
      paperID INTEGER PRIMARY KEY REFERENCES paper(id),
      fileID  INTEGER NOT NULL UNIQUE REFERENCES file(id),
      sha256  BLOB NOT NULL CHECK (length(sha256) = 32),
      madeAt  INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE paperWaiting (
      paperID  INTEGER PRIMARY KEY REFERENCES paper(id),
      nextAt   INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      fault    TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX paperWaitingByTime ON paperWaiting(nextAt);
    """)
}
