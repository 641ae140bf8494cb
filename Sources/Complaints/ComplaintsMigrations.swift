import Database
import Platform

extension Migration {
  /// The tables of customer complaints, in the order of the ten steps.
  package static let complaints: [Migration] = [
    .drafts, .complaintRecords, .categories, .sortings, .dispositions, .investigations, .verifications, .letters,
    .receipts,
    .signedLetterIsFinal, .complaintSearch, .draftFilesWait, .recordedForms, .emailInAnySpelling,
    .sentNotes, .answerPromises, .dispositionAnswers, .sheets, .lapseNotices, .awaitedAnswers,
    .incomingLettersAreFound, .privacy, .mailRegisters, .toldAtTheDesk, .outgoingMail, .figureTraits,
    .surveyComplaints,
  ]
}

extension Migration {
  static let drafts = Migration(
    "complaints 0001 a draft lives between the pages of the form",
    """
    CREATE TABLE draft (
      token           TEXT PRIMARY KEY CHECK (length(token) >= 22),
      createdAt       INTEGER NOT NULL,
      changedAt       INTEGER NOT NULL,
      subject         TEXT NOT NULL DEFAULT '',
      description     TEXT NOT NULL DEFAULT '',
      service         TEXT NOT NULL DEFAULT '',
      occurredOn      TEXT NOT NULL DEFAULT '',
      place           TEXT NOT NULL DEFAULT '',
      isDangerous     TEXT NOT NULL DEFAULT '' CHECK (isDangerous IN ('', 'no', 'yes')),
      danger          TEXT NOT NULL DEFAULT '',
      remedy          TEXT NOT NULL DEFAULT '',
      confidentiality TEXT NOT NULL DEFAULT '' CHECK (confidentiality IN ('', 'named', 'confidential', 'anonymous')),
      name            TEXT NOT NULL DEFAULT '',
      organisation    TEXT NOT NULL DEFAULT '',
      phone           TEXT NOT NULL DEFAULT '',
      email           TEXT NOT NULL DEFAULT '',
      address         TEXT NOT NULL DEFAULT '',
      reached         TEXT NOT NULL DEFAULT '',
      CHECK (confidentiality <> 'anonymous' OR (name = '' AND organisation = '' AND phone = '' AND email = '' AND address = ''))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draftByAge ON draft(changedAt);
    CREATE TABLE draftFile (
      draftToken TEXT NOT NULL REFERENCES draft(token) ON DELETE CASCADE,
      fileID     INTEGER NOT NULL UNIQUE REFERENCES file(id),
      PRIMARY KEY (draftToken, fileID)
    ) STRICT, WITHOUT ROWID;
    """)

  static let complaintRecords = Migration(
    "complaints 0002 a complaint is a case with a customer's words",
    """
    CREATE TABLE complaint (
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
      CHECK ((channel = 'letter') = (agendaNumber IS NOT NULL)),
      CHECK ((channel = 'website') = (recordedBy IS NULL))
    ) STRICT;
    CREATE INDEX complaintByChannel ON complaint(channel, receivedAt);
    CREATE TABLE complainant (
      complaintID  INTEGER PRIMARY KEY REFERENCES complaint(id),
      name         TEXT NOT NULL,
      organisation TEXT NOT NULL DEFAULT '',
      phone        TEXT NOT NULL DEFAULT '',
      email        TEXT NOT NULL DEFAULT '',
      address      TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX complainantByPhone ON complainant(phone) WHERE phone <> '';
    CREATE INDEX complainantByEmail ON complainant(email) WHERE email <> '';
    """)

  static let categories = Migration(
    "complaints 0003 categories in the words of citizens",
    """
    CREATE TABLE category (
      id       INTEGER PRIMARY KEY,
      code     TEXT NOT NULL UNIQUE,
      name     TEXT NOT NULL,
      ordinal  INTEGER NOT NULL,
      isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1))
    ) STRICT;
    INSERT INTO category (code, name, ordinal) VALUES
      ('delay', 'Keterlambatan', 1), ('result', 'Hasil uji atau sertifikat', 2), ('staff', 'Sikap atau perilaku petugas', 3),
      ('procedure', 'Persyaratan atau prosedur', 4), ('fee', 'Biaya atau tarif', 5), ('facility', 'Sarana dan prasarana', 6),
      ('information', 'Informasi dan komunikasi', 7), ('other', 'Lainnya', 8);
    """)

  static let sortings = Migration(
    "complaints 0004 sorting gives category, unit and priority",
    """
    CREATE TABLE sorting (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      categoryID  INTEGER NOT NULL REFERENCES category(id),
      unitID      INTEGER NOT NULL REFERENCES unit(id),
      impact      TEXT NOT NULL CHECK (impact IN ('high', 'medium', 'low')),
      urgency     TEXT NOT NULL CHECK (urgency IN ('high', 'medium', 'low')),
      note        TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX sortingByComplaint ON sorting(complaintID);
    CREATE INDEX sortingByCategory ON sorting(categoryID);
    """)

  static let dispositions = Migration(
    "complaints 0005 the head instructs one and informs others",
    """
    CREATE TABLE disposition (
      id           INTEGER PRIMARY KEY,
      caseStepID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
      complaintID  INTEGER NOT NULL REFERENCES complaint(id),
      urgency      TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
      instructions TEXT NOT NULL CHECK (instructions <> ''),
      note         TEXT NOT NULL DEFAULT '',
      answerBy     TEXT NOT NULL,
      givenAt      INTEGER NOT NULL,
      givenBy      INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    CREATE INDEX dispositionByComplaint ON disposition(complaintID);
    CREATE TABLE dispositionRecipient (
      dispositionID INTEGER NOT NULL REFERENCES disposition(id),
      personID      INTEGER NOT NULL REFERENCES person(id),
      unitID        INTEGER NOT NULL REFERENCES unit(id),
      isResponsible INTEGER NOT NULL CHECK (isResponsible IN (0, 1)),
      PRIMARY KEY (dispositionID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX oneResponsible ON dispositionRecipient(dispositionID) WHERE isResponsible = 1;
    CREATE INDEX recipientByPerson ON dispositionRecipient(personID);
    """)

  static let investigations = Migration(
    "complaints 0006 study, minutes and cause",
    """
    CREATE TABLE study (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      note        TEXT NOT NULL CHECK (note <> '')
    ) STRICT;
    CREATE INDEX studyByComplaint ON study(complaintID);
    CREATE TABLE minutes (
      id          INTEGER PRIMARY KEY,
      caseStepID  INTEGER NOT NULL REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      heldAt      INTEGER NOT NULL,
      place       TEXT NOT NULL,
      attendees   TEXT NOT NULL CHECK (attendees <> ''),
      discussion  TEXT NOT NULL CHECK (discussion <> ''),
      decisions   TEXT NOT NULL DEFAULT '',
      recordedBy  INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE INDEX minutesByComplaint ON minutes(complaintID);
    CREATE INDEX minutesByStep ON minutes(caseStepID);
    CREATE TABLE cause (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      kind        TEXT NOT NULL CHECK (kind IN ('people', 'machine', 'method', 'material', 'measurement', 'environment')),
      statement   TEXT NOT NULL CHECK (statement <> '')
    ) STRICT;
    CREATE INDEX causeByComplaint ON cause(complaintID);
    CREATE TABLE causeWhy (
      caseStepID INTEGER NOT NULL REFERENCES cause(caseStepID),
      ordinal    INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 5),
      answer     TEXT NOT NULL CHECK (answer <> ''),
      PRIMARY KEY (caseStepID, ordinal)
    ) STRICT, WITHOUT ROWID;
    """)

  static let verifications = Migration(
    "complaints 0007 the action is judged and reported to the head",
    """
    CREATE TABLE verification (
      caseStepID  INTEGER PRIMARY KEY REFERENCES caseStep(id),
      complaintID INTEGER NOT NULL REFERENCES complaint(id),
      isEffective INTEGER NOT NULL CHECK (isEffective IN (0, 1)),
      monitoring  TEXT NOT NULL CHECK (monitoring <> ''),
      evaluation  TEXT NOT NULL CHECK (evaluation <> ''),
      report      TEXT NOT NULL CHECK (report <> '')
    ) STRICT;
    CREATE INDEX verificationByComplaint ON verification(complaintID);
    """)

  static let letters = Migration(
    "complaints 0008 a letter keeps every version and every mark",
    """
    CREATE TABLE letter (
      id          INTEGER PRIMARY KEY,
      complaintID INTEGER NOT NULL UNIQUE REFERENCES complaint(id)
    ) STRICT;
    CREATE TABLE letterVersion (
      letterID    INTEGER NOT NULL REFERENCES letter(id),
      version     INTEGER NOT NULL CHECK (version >= 1),
      urgency     TEXT NOT NULL CHECK (urgency IN ('ordinary', 'soon', 'immediate')),
      addressee   TEXT NOT NULL CHECK (addressee <> ''),
      subject     TEXT NOT NULL CHECK (subject <> ''),
      attachments TEXT NOT NULL DEFAULT '',
      body        TEXT NOT NULL CHECK (body <> ''),
      copies      TEXT NOT NULL DEFAULT '',
      hash        BLOB NOT NULL CHECK (length(hash) = 32),
      savedAt     INTEGER NOT NULL,
      savedBy     INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (letterID, version)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE letterInitials (
      id       INTEGER PRIMARY KEY,
      letterID INTEGER NOT NULL,
      version  INTEGER NOT NULL,
      personID INTEGER NOT NULL REFERENCES person(id),
      title    TEXT NOT NULL,
      at       INTEGER NOT NULL,
      hash     BLOB NOT NULL CHECK (length(hash) = 32),
      FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
    ) STRICT;
    CREATE INDEX initialsByVersion ON letterInitials(letterID, version);
    CREATE TABLE letterReturn (
      id       INTEGER PRIMARY KEY,
      letterID INTEGER NOT NULL,
      version  INTEGER NOT NULL,
      personID INTEGER NOT NULL REFERENCES person(id),
      at       INTEGER NOT NULL,
      reason   TEXT NOT NULL CHECK (reason <> ''),
      FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
    ) STRICT;
    CREATE INDEX returnsByLetter ON letterReturn(letterID);
    CREATE TABLE letterSignature (
      letterID  INTEGER PRIMARY KEY,
      version   INTEGER NOT NULL,
      number    TEXT NOT NULL UNIQUE CHECK (number <> ''),
      personID  INTEGER NOT NULL REFERENCES person(id),
      name      TEXT NOT NULL,
      title     TEXT NOT NULL,
      at        INTEGER NOT NULL,
      hash      BLOB NOT NULL CHECK (length(hash) = 32),
      trailSeq  INTEGER NOT NULL,
      trailHash BLOB NOT NULL CHECK (length(trailHash) = 32),
      FOREIGN KEY (letterID, version) REFERENCES letterVersion(letterID, version)
    ) STRICT;
    CREATE INDEX signatureByTime ON letterSignature(at);
    """)

  static let receipts = Migration(
    "complaints 0009 the customer's receipt is a fact of its own",
    """
    CREATE TABLE letterReceipt (
      letterID   INTEGER PRIMARY KEY REFERENCES letter(id),
      caseStepID INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
      source     TEXT NOT NULL CHECK (source IN ('customer', 'desk')),
      way        TEXT NOT NULL CHECK (way IN ('tracking', 'handed', 'courier', 'email', 'whatsApp', 'other')),
      at         INTEGER NOT NULL,
      receivedOn TEXT NOT NULL,
      recipient  TEXT NOT NULL DEFAULT '',
      note       TEXT NOT NULL DEFAULT '',
      recordedBy INTEGER REFERENCES person(id),
      proofID    INTEGER REFERENCES file(id),
      CHECK ((source = 'desk') = (recordedBy IS NOT NULL)),
      CHECK ((source = 'desk') = (proofID IS NOT NULL)),
      CHECK ((source = 'customer') = (way = 'tracking'))
    ) STRICT;
    """)

  /// Drafts keep their files where every other form does; nothing of a desk's form was ever kept but its files.
  static let draftFilesWait = Migration(
    "complaints 0012 a draft's files wait in the tray of its token",
    FileTray.moving(
      from: "SELECT f.draftToken, f.fileID, d.changedAt FROM draftFile f JOIN draft d ON d.token = f.draftToken")
      + "\nDROP TABLE draftFile;")
}
