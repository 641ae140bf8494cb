import Database

extension Migration {
  /// What procedures C and D write down: sheets, conversations, who was told, the customer's word, and more than one
  /// letter, since what was not solved is answered again.
  static let sheets = Migration(
    "complaints 0018 steps have sheets, customers a say, and a complaint several letters",
    """
    CREATE TABLE record (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id)
    ) STRICT;
    CREATE INDEX recordByComplaint ON record(complaintID);
    CREATE TABLE recordAnswer (
      caseStepID INTEGER NOT NULL REFERENCES record(caseStepID),
      question   TEXT NOT NULL CHECK (question <> ''),
      answer     TEXT NOT NULL CHECK (answer <> ''),
      PRIMARY KEY (caseStepID, question)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contactLog (
      id          INTEGER PRIMARY KEY,
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      way         TEXT NOT NULL CHECK (way IN
        ('telephone', 'inPerson', 'email', 'whatsApp', 'socialMedia', 'letter', 'survey', 'other')),
      isIncoming  INTEGER NOT NULL CHECK (isIncoming IN (0, 1)),
      summary     TEXT NOT NULL CHECK (summary <> ''),
      at          INTEGER NOT NULL,
      recordedBy  INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE INDEX contactByComplaint ON contactLog(complaintID, id);
    CREATE TABLE assignment (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      personID    INTEGER NOT NULL REFERENCES person(id),
      unitID      INTEGER NOT NULL REFERENCES unit(id),
      note        TEXT NOT NULL CHECK (note <> '')
    ) STRICT;
    CREATE INDEX assignmentByComplaint ON assignment(complaintID);
    CREATE TABLE satisfaction (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      isSatisfied INTEGER NOT NULL CHECK (isSatisfied IN (0, 1)),
      text        TEXT NOT NULL DEFAULT '',
      at          INTEGER NOT NULL,
      recordedBy  INTEGER REFERENCES person(id),
      CHECK (isSatisfied = 1 OR text <> '')
    ) STRICT;
    CREATE INDEX satisfactionByComplaint ON satisfaction(complaintID, caseStepID);
    CREATE TABLE furtherLetter (
      id          INTEGER PRIMARY KEY,
      complaintID INTEGER NOT NULL REFERENCES complaint(id)
    ) STRICT;
    INSERT INTO furtherLetter SELECT id, complaintID FROM letter;
    DROP TABLE letter;
    ALTER TABLE furtherLetter RENAME TO letter;
    CREATE INDEX letterByComplaint ON letter(complaintID, id);
    """)
}
