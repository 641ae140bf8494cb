import Database
import Procedures

extension Migration {
  /// What stood in tables of the reports' own moves to where every document has it.
  ///
  /// A period could have one report only, so that a wrong one could not be replaced: SQLite takes such a rule away only
  /// by making the table anew.
  static let reportApprovals = Migration(
    "insight 0005 reports are approved as every document is, and are replaced by revisions",
    """
    \(takeOver("report", from: "report", written: "written", parts: parts))
    \(dropContentTriggers)
    CREATE TABLE revisedReport (
      id         INTEGER PRIMARY KEY,
      kind       TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'year')),
      firstMonth TEXT NOT NULL CHECK (length(firstMonth) = 7),
      revision   INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
      endOn      INTEGER NOT NULL CHECK (endOn BETWEEN 101 AND 999912),
      draftedAt  INTEGER NOT NULL,
      draftedBy  INTEGER REFERENCES person(id),
      countedAt  INTEGER NOT NULL,
      paperID    INTEGER REFERENCES paper(id),
      UNIQUE (kind, firstMonth, revision)
    ) STRICT;
    INSERT INTO revisedReport (id, kind, firstMonth, endOn, draftedAt, draftedBy, countedAt, paperID)
      SELECT id, kind, firstMonth, endOn, draftedAt, draftedBy, countedAt, paperID FROM report;
    DROP TABLE report;
    ALTER TABLE revisedReport RENAME TO report;
    CREATE INDEX reportByEnd ON report(endOn, id);
    \(revisedReportTriggers)
    """)

  private static let parts = [
    ("drafted", "laporan disusun"), ("written", "isi diubah"), ("counted", "angka dihitung ulang"),
    ("prepared", "dikirim untuk diperiksa"), ("checked", "diperiksa"), ("returned", "dikembalikan"),
    ("approved", "disahkan"),
  ]
}
