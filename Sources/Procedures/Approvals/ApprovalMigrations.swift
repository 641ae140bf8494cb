import Database

extension Migration {
  /// One way for every document that is prepared, checked, approved and then frozen as a controlled paper.
  static let approvals = Migration(
    "procedures 0030 documents of every kind are prepared, checked, approved and replaced",
    """
    CREATE TABLE approvalCase (
      id        INTEGER PRIMARY KEY,
      kind      TEXT NOT NULL CHECK (kind <> ''),
      subjectID INTEGER NOT NULL,
      version   INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
      openedAt  INTEGER NOT NULL,
      openedBy  INTEGER REFERENCES person(id),
      paperID   INTEGER REFERENCES paper(id),
      UNIQUE (kind, subjectID)
    ) STRICT;
    CREATE INDEX openApproval ON approvalCase(kind, id) WHERE paperID IS NULL;
    CREATE INDEX approvalByPaper ON approvalCase(paperID) WHERE paperID IS NOT NULL;
    CREATE TABLE approvalMark (
      id         INTEGER PRIMARY KEY,
      approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
      role       TEXT NOT NULL CHECK (role IN ('prepared', 'checked', 'approved')),
      personID   INTEGER NOT NULL REFERENCES person(id),
      name       TEXT NOT NULL CHECK (name <> ''),
      position   TEXT NOT NULL,
      at         INTEGER NOT NULL,
      voidedAt   INTEGER CHECK (voidedAt >= at)
    ) STRICT;
    CREATE UNIQUE INDEX standingApprovalMark ON approvalMark(approvalID, role) WHERE voidedAt IS NULL;
    CREATE INDEX approvalMarkByCase ON approvalMark(approvalID, id);
    CREATE TABLE approvalReturn (
      id         INTEGER PRIMARY KEY,
      approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
      at         INTEGER NOT NULL,
      personID   INTEGER NOT NULL REFERENCES person(id),
      reason     TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE INDEX approvalReturnByCase ON approvalReturn(approvalID, id);
    CREATE TABLE approvalChange (
      approvalID INTEGER NOT NULL REFERENCES approvalCase(id),
      version    INTEGER NOT NULL,
      at         INTEGER NOT NULL,
      personID   INTEGER REFERENCES person(id),
      part       TEXT NOT NULL CHECK (part <> ''),
      isWriting  INTEGER NOT NULL CHECK (isWriting IN (0, 1)),
      PRIMARY KEY (approvalID, version)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE paperVoid ADD COLUMN replacedBy INTEGER REFERENCES paper(id);
    \(approvalTriggers)
    """)
}
