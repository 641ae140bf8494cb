import Database

/// *Klasifikasi keamanan* of a letter (facts §7): who may read it in the office that gets it.
enum LetterSecurity: String, CaseIterable, Sendable, ColumnValue {
  case open, limited, secret, topSecret

  var words: String {
    switch self {
    case .open: "Biasa (terbuka)"
    case .limited: "Terbatas"
    case .secret: "Rahasia"
    case .topSecret: "Sangat rahasia"
    }
  }
}

extension Migration {
  /// What came in with complaints before stands in the register from the start, under the same numbers.
  static let mailRegisters = Migration(
    "complaints 0023 letters have a class and templates, mail that comes in a register, and voided numbers their line",
    """
    ALTER TABLE letterVersion ADD COLUMN security TEXT NOT NULL DEFAULT 'open'
      CHECK (security IN ('open', 'limited', 'secret', 'topSecret'));
    ALTER TABLE letterSignature ADD COLUMN address TEXT NOT NULL DEFAULT '';
    CREATE TABLE letterTemplate (
      id          INTEGER PRIMARY KEY,
      name        TEXT NOT NULL CHECK (name <> ''),
      categoryID  INTEGER REFERENCES category(id),
      outcome     TEXT CHECK (outcome IN ('improved', 'promised', 'explained', 'again')),
      urgency     TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
      security    TEXT NOT NULL CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
      attachments TEXT NOT NULL DEFAULT '',
      subject     TEXT NOT NULL CHECK (subject <> ''),
      body        TEXT NOT NULL CHECK (body <> ''),
      copies      TEXT NOT NULL DEFAULT '',
      isActive    INTEGER NOT NULL CHECK (isActive IN (0, 1)),
      changedAt   INTEGER NOT NULL,
      changedBy   INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE TABLE incomingLetter (
      id          INTEGER PRIMARY KEY,
      agenda      TEXT NOT NULL UNIQUE CHECK (agenda <> ''),
      complaintID INTEGER UNIQUE REFERENCES complaint(id),
      caseID      INTEGER REFERENCES caseRun(id),
      once        TEXT UNIQUE,
      receivedAt  INTEGER NOT NULL,
      number      TEXT NOT NULL DEFAULT '',
      date        TEXT,
      sender      TEXT NOT NULL DEFAULT '',
      subject     TEXT NOT NULL DEFAULT '',
      attachments TEXT NOT NULL DEFAULT '',
      urgency     TEXT NOT NULL DEFAULT 'ordinary' CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
      security    TEXT NOT NULL DEFAULT 'open' CHECK (security IN ('open', 'limited', 'secret', 'topSecret')),
      unitID      INTEGER REFERENCES unit(id),
      note        TEXT NOT NULL DEFAULT '',
      recordedAt  INTEGER NOT NULL,
      recordedBy  INTEGER REFERENCES person(id),
      CHECK (complaintID IS NOT NULL OR sender <> '' AND subject <> ''),
      CHECK (complaintID IS NULL OR caseID IS NOT NULL)
    ) STRICT;
    CREATE INDEX incomingByEntry ON incomingLetter(recordedAt, id);
    CREATE INDEX incomingByCase ON incomingLetter(caseID) WHERE caseID IS NOT NULL;
    INSERT INTO incomingLetter (agenda, complaintID, caseID, receivedAt, number, date, recordedAt, recordedBy)
      SELECT agendaNumber, id, caseID, receivedAt, letterNumber, letterDate, recordedAt, recordedBy
      FROM complaint WHERE agendaNumber IS NOT NULL ORDER BY id;
    CREATE TABLE voidedNumber (
      kind     TEXT NOT NULL CHECK (kind <> ''),
      number   TEXT NOT NULL CHECK (number <> ''),
      reason   TEXT NOT NULL CHECK (reason <> ''),
      at       INTEGER NOT NULL,
      personID INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (kind, number)
    ) STRICT, WITHOUT ROWID;
    """)
}
