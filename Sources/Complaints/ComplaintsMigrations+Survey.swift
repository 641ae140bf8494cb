import Database

extension Migration {
  /// What a respondent left with his answers nobody wrote down for him: SQLite takes a check away only by making the
  /// table anew.
  static let surveyComplaints = Migration(
    "complaints 0027 a complaint born of an answer to a survey names no colleague as its recorder",
    """
    DROP TRIGGER versionIsFinal;
    CREATE TABLE heardComplaint (
      id            INTEGER PRIMARY KEY,
      caseID        INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),
      trackingToken TEXT NOT NULL UNIQUE CHECK (length(trackingToken) >= 22),
      draftHash     BLOB UNIQUE,
      channel       TEXT NOT NULL CHECK (channel IN
        ('website', 'inPerson', 'letter', 'whatsApp', 'email', 'telephone', 'complaintBox', 'socialMedia', 'survey')),
      receivedAt    INTEGER NOT NULL,
      recordedAt    INTEGER NOT NULL,
      recordedBy    INTEGER REFERENCES person(id),
      lateReason    TEXT NOT NULL DEFAULT '',
      agendaNumber  TEXT UNIQUE,
      letterNumber  TEXT NOT NULL DEFAULT '',
      letterDate    TEXT,
      description   TEXT NOT NULL,
      service       TEXT NOT NULL,
      occurredOn    TEXT,
      place         TEXT NOT NULL DEFAULT '',
      danger        TEXT NOT NULL DEFAULT '',
      remedy        TEXT NOT NULL DEFAULT '',
      formHash      BLOB,
      CHECK ((channel = 'letter') = (agendaNumber IS NOT NULL)),
      CHECK (channel <> 'website' OR recordedBy IS NULL),
      CHECK (channel IN ('website', 'survey') OR recordedBy IS NOT NULL)
    ) STRICT;
    INSERT INTO heardComplaint (\(complaintColumns)) SELECT \(complaintColumns) FROM complaint;
    DROP TABLE complaint;
    ALTER TABLE heardComplaint RENAME TO complaint;
    CREATE INDEX complaintByChannel ON complaint(channel, receivedAt);
    \(versionIsFinal)
    """)

  private static let complaintColumns = """
    id, caseID, trackingToken, draftHash, channel, receivedAt, recordedAt, recordedBy, lateReason, agendaNumber,
    letterNumber, letterDate, description, service, occurredOn, place, danger, remedy, formHash
    """
}
