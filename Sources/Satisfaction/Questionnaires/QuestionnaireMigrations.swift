import Database

extension Migration {
  /// A questionnaire has versions; a round asks one version; a response keeps the version it was given to by its round.
  ///
  /// Whether a version is issued, a round opened or closed is told by its times. A response of an anonymous round carries
  /// nothing that leads back to who gave it: no link, no instant, and an id without order.
  static let questionnaires = Migration(
    "satisfaction 0002 questionnaires have versions, rounds ask them, and responses are kept by their round",
    """
    \(questionnaireVersions)
    \(rounds)
    \(responses)
    \(questionnaireTriggers)
    """)

  /// Of numbers: the bounds in thousandths, as their answers are kept. Taking an item out of a draft makes the database
  /// look for answers to it, of which there are a million elsewhere.
  static let boundedNumbers = Migration(
    "satisfaction 0009 a number has bounds and a unit, and answers are found by their item",
    """
    ALTER TABLE item ADD COLUMN smallest INTEGER CHECK (smallest IS NULL OR kind = 'number');
    ALTER TABLE item ADD COLUMN largest INTEGER
      CHECK (largest IS NULL OR (kind = 'number' AND (smallest IS NULL OR largest >= smallest)));
    ALTER TABLE item ADD COLUMN unit TEXT NOT NULL DEFAULT '' CHECK (unit = '' OR kind = 'number');
    CREATE INDEX valueByItem ON responseValue(itemID);
    """)

  /// Kinds of item: `skm` a scale of four words, `likert` of five, `pair` importance beside performance (each of five),
  /// `rating` 0–10, `single` and `multiple` choices, `matrix` rows on one scale, `number`, `date`, `text`.
  private static let questionnaireVersions = """
    CREATE TABLE questionnaire (
      id        INTEGER PRIMARY KEY,
      code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
      kind      TEXT NOT NULL CHECK (kind IN ('skm', 'k3', 'other')),
      madeAt    INTEGER NOT NULL,
      madeBy    INTEGER REFERENCES person(id),
      retiredAt INTEGER
    ) STRICT;
    CREATE TABLE questionnaireVersion (
      id              INTEGER PRIMARY KEY,
      questionnaireID INTEGER NOT NULL REFERENCES questionnaire(id),
      number          INTEGER NOT NULL CHECK (number >= 1),
      title           TEXT NOT NULL CHECK (title <> ''),
      purpose         TEXT NOT NULL DEFAULT '',
      minutes         INTEGER NOT NULL DEFAULT 5 CHECK (minutes BETWEEN 1 AND 60),
      thanks          TEXT NOT NULL DEFAULT '',
      edition         INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      madeAt          INTEGER NOT NULL,
      madeBy          INTEGER REFERENCES person(id),
      issuedAt        INTEGER,
      issuedBy        INTEGER REFERENCES person(id),
      UNIQUE (questionnaireID, number)
    ) STRICT;
    CREATE UNIQUE INDEX draftOfQuestionnaire ON questionnaireVersion(questionnaireID) WHERE issuedAt IS NULL;
    CREATE TABLE questionSection (
      id        INTEGER PRIMARY KEY,
      versionID INTEGER NOT NULL REFERENCES questionnaireVersion(id),
      ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),
      title     TEXT NOT NULL CHECK (title <> ''),
      guidance  TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX sectionByVersion ON questionSection(versionID, ordinal, id);
    CREATE TABLE item (
      id         INTEGER PRIMARY KEY,
      versionID  INTEGER NOT NULL REFERENCES questionnaireVersion(id),
      sectionID  INTEGER NOT NULL REFERENCES questionSection(id),
      ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),
      code       TEXT NOT NULL CHECK (code <> ''),
      kind       TEXT NOT NULL CHECK (kind IN ('skm', 'likert', 'pair', 'rating', 'single', 'multiple', 'matrix',
                   'number', 'date', 'text')),
      text       TEXT NOT NULL CHECK (text <> ''),
      hint       TEXT NOT NULL DEFAULT '',
      topic      TEXT NOT NULL DEFAULT '',
      isRequired INTEGER NOT NULL CHECK (isRequired IN (0, 1)),
      shownIf    TEXT CHECK (shownIf <> ''),
      shownValue INTEGER,
      UNIQUE (versionID, code),
      CHECK ((shownIf IS NULL) = (shownValue IS NULL))
    ) STRICT;
    CREATE INDEX itemBySection ON item(sectionID, ordinal, id);
    CREATE TABLE itemChoice (
      itemID INTEGER NOT NULL REFERENCES item(id),
      value  INTEGER NOT NULL CHECK (value BETWEEN 0 AND 99),
      label  TEXT NOT NULL CHECK (label <> ''),
      PRIMARY KEY (itemID, value)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE itemRow (
      itemID INTEGER NOT NULL REFERENCES item(id),
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 30),
      label  TEXT NOT NULL CHECK (label <> ''),
      PRIMARY KEY (itemID, number)
    ) STRICT, WITHOUT ROWID;
    """

  /// Of an anonymous round a personal link says whether it was used, and not when.
  private static let rounds = """
    CREATE TABLE segment (
      id        INTEGER PRIMARY KEY,
      code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name      TEXT NOT NULL CHECK (name <> ''),
      side      TEXT NOT NULL CHECK (side IN ('internal', 'external')),
      ordinal   INTEGER NOT NULL CHECK (ordinal >= 1)
    ) STRICT;
    INSERT INTO segment (code, name, side, ordinal) VALUES
      ('employee', 'Karyawan', 'internal', 1), ('contractor', 'Kontraktor', 'internal', 2),
      ('client', 'Klien', 'external', 3), ('vendor', 'Vendor', 'external', 4),
      ('neighbour', 'Masyarakat sekitar', 'external', 5);
    CREATE TABLE surveyRound (
      id          INTEGER PRIMARY KEY,
      token       TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      versionID   INTEGER NOT NULL REFERENCES questionnaireVersion(id),
      title       TEXT NOT NULL CHECK (title <> ''),
      opensOn     TEXT NOT NULL CHECK (length(opensOn) = 10),
      closesOn    TEXT NOT NULL CHECK (closesOn >= opensOn),
      isAnonymous INTEGER NOT NULL CHECK (isAnonymous IN (0, 1)),
      edition     INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      madeAt      INTEGER NOT NULL,
      madeBy      INTEGER REFERENCES person(id),
      openedAt    INTEGER,
      openedBy    INTEGER REFERENCES person(id),
      remindedAt  INTEGER,
      closedAt    INTEGER,
      closedBy    INTEGER REFERENCES person(id),
      cancelledAt INTEGER,
      CHECK (closedAt IS NULL OR openedAt IS NOT NULL)
    ) STRICT;
    CREATE INDEX roundByOpening ON surveyRound(opensOn, id);
    CREATE INDEX roundByVersion ON surveyRound(versionID, closesOn, id);
    CREATE TABLE roundSegment (
      roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
      segmentID  INTEGER NOT NULL REFERENCES segment(id),
      population INTEGER CHECK (population >= 1),
      target     INTEGER CHECK (target >= 1),
      PRIMARY KEY (roundID, segmentID)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE surveyLink (
      id         INTEGER PRIMARY KEY,
      token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
      kind       TEXT NOT NULL CHECK (kind IN ('personal', 'open', 'poster', 'kiosk', 'paper')),
      segmentID  INTEGER REFERENCES segment(id),
      unitID     INTEGER REFERENCES unit(id),
      name       TEXT NOT NULL DEFAULT '',
      email      TEXT NOT NULL DEFAULT '',
      capacity   INTEGER CHECK (capacity >= 1),
      used       INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0),
      madeAt     INTEGER NOT NULL,
      madeBy     INTEGER REFERENCES person(id),
      sentAt     INTEGER,
      remindedAt INTEGER,
      revokedAt  INTEGER,
      CHECK (kind <> 'personal' OR used <= 1)
    ) STRICT;
    CREATE INDEX linkByRound ON surveyLink(roundID, kind, id);
    """

  /// `place` in a value: 0 for a plain answer; of a pair 0 is performance and 1 importance; of a matrix the number of
  /// the row; of multiple choices the value chosen (and `value` is 1). Numbers are kept in thousandths, dates as
  /// 20260312.
  private static let responses = """
    CREATE TABLE response (
      id         INTEGER PRIMARY KEY,
      roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
      segmentID  INTEGER REFERENCES segment(id),
      unitID     INTEGER REFERENCES unit(id),
      channel    TEXT NOT NULL CHECK (channel IN ('personal', 'open', 'poster', 'kiosk', 'paper')),
      answeredOn TEXT NOT NULL CHECK (length(answeredOn) = 10),
      answeredAt INTEGER,
      linkID     INTEGER REFERENCES surveyLink(id)
    ) STRICT;
    CREATE INDEX responseByRound ON response(roundID, answeredOn, id);
    CREATE INDEX responseByLink ON response(linkID) WHERE linkID IS NOT NULL;
    CREATE TABLE responseValue (
      responseID INTEGER NOT NULL REFERENCES response(id),
      itemID     INTEGER NOT NULL REFERENCES item(id),
      place      INTEGER NOT NULL CHECK (place BETWEEN 0 AND 99),
      value      INTEGER NOT NULL,
      PRIMARY KEY (responseID, itemID, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE responseText (
      responseID INTEGER NOT NULL REFERENCES response(id),
      itemID     INTEGER NOT NULL REFERENCES item(id),
      text       TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (responseID, itemID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX textByItem ON responseText(itemID, responseID);
    """
}
