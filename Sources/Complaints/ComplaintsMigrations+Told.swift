import Database

extension Migration {
  /// Of a letter's receipt that the customer told a colleague of there is no other proof than that conversation.
  static let toldAtTheDesk = Migration(
    "complaints 0024 what a customer tells a colleague counts as his word, and as his consent",
    """
    CREATE TABLE toldReceipt (
      letterID   INTEGER PRIMARY KEY REFERENCES letter(id),
      caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
      source     TEXT NOT NULL CHECK (source IN ('customer', 'desk')),
      way        TEXT NOT NULL CHECK (way IN ('tracking', 'handed', 'courier', 'email', 'whatsApp', 'other', 'told')),
      at         INTEGER NOT NULL,
      receivedOn TEXT NOT NULL,
      recipient  TEXT NOT NULL DEFAULT '',
      note       TEXT NOT NULL DEFAULT '',
      recordedBy INTEGER REFERENCES person(id),
      proofID    INTEGER REFERENCES file(id),
      CHECK ((source = 'desk') = (recordedBy IS NOT NULL)),
      CHECK ((source = 'desk' AND way <> 'told') = (proofID IS NOT NULL)),
      CHECK ((source = 'customer') = (way = 'tracking'))
    ) STRICT;
    INSERT INTO toldReceipt (letterID, caseStepID, source, way, at, receivedOn, recipient, note, recordedBy, proofID)
      SELECT letterID, caseStepID, source, way, at, receivedOn, recipient, note, recordedBy, proofID FROM letterReceipt;
    DROP TABLE letterReceipt;
    ALTER TABLE toldReceipt RENAME TO letterReceipt;
    ALTER TABLE consent ADD COLUMN channel TEXT NOT NULL DEFAULT 'website' CHECK (channel <> '');
    ALTER TABLE consent ADD COLUMN recordedBy INTEGER REFERENCES person(id);
    CREATE INDEX disputedEntry ON caseEntry(caseID) WHERE kind = 'customer.disputed';
    """)
}
