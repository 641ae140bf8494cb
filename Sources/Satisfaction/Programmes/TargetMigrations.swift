import Database

extension Migration {
  /// The targets of revisions approved before are those that stand now; what a draft opened over them has changed since
  /// is only on their papers.
  static let approvedTargets = Migration(
    "satisfaction 0012 targets are kept as approved, indicators name items, readings units, rounds and piles what came otherwise",
    """
    ALTER TABLE indicator ADD COLUMN items TEXT NOT NULL DEFAULT '';
    ALTER TABLE indicator ADD COLUMN removedAt INTEGER;
    ALTER TABLE indicatorReading ADD COLUMN measure TEXT
      CHECK (measure IN ('ikm', 'csi', 'topTwo', 'compliance', 'count'));
    ALTER TABLE surveyRound ADD COLUMN plannedClosesOn TEXT CHECK (length(plannedClosesOn) = 10);
    ALTER TABLE surveyLink ADD COLUMN online INTEGER NOT NULL DEFAULT 0 CHECK (online BETWEEN 0 AND used);
    ALTER TABLE programmeRevision ADD COLUMN approvedAt INTEGER;
    CREATE TABLE approvedIndicator (
      revisionID  INTEGER NOT NULL REFERENCES programmeRevision(id),
      indicatorID INTEGER NOT NULL REFERENCES indicator(id),
      measure     TEXT NOT NULL CHECK (measure IN ('ikm', 'csi', 'topTwo', 'compliance', 'count')),
      target      INTEGER NOT NULL CHECK (target >= 0),
      isCeiling   INTEGER NOT NULL CHECK (isCeiling IN (0, 1)),
      items       TEXT NOT NULL,
      PRIMARY KEY (revisionID, indicatorID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX approvalOfIndicator ON approvedIndicator(indicatorID);
    UPDATE programmeRevision SET approvedAt = (
      SELECT p.issuedAt FROM approvalCase c JOIN paper p ON p.id = c.paperID
      WHERE c.kind = 'satisfaction.programme' AND c.subjectID = programmeRevision.id);
    INSERT INTO approvedIndicator (revisionID, indicatorID, measure, target, isCeiling, items)
      SELECT v.id, i.id, i.measure, i.target, i.isCeiling, ''
      FROM programmeRevision v JOIN indicator i ON i.programmeID = v.programmeID
      WHERE v.approvedAt IS NOT NULL;
    \(readingUnits)
    """)
}
