import Database

extension Migration {
  /// The tables of what customers are asked, and what they answer.
  package static let satisfaction: [Migration] = [
    .questionsAndAnswers, .questionnaires, .shippedQuestionnaires,
    .runningRounds,
    .surveyTallies,
    .programmes,
    .toldChanges,
    .surveyReports,
    .boundedNumbers,
    .feedbackReports,
    .textLots,
    .approvedTargets,
    .choosers,
    .wishesByResponse,
  ]
}

extension Migration {
  /// A question keeps its code for good; each wording of it is a version, and an answer keeps the one it was given to.
  static let questionsAndAnswers = Migration(
    "satisfaction 0001 customers are asked once, and their answers keep what was asked",
    """
    CREATE TABLE question (
      id      INTEGER PRIMARY KEY,
      code    TEXT NOT NULL CHECK (code <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      text    TEXT NOT NULL CHECK (text <> ''),
      highest INTEGER NOT NULL DEFAULT 5 CHECK (highest BETWEEN 2 AND 10),
      madeAt  INTEGER NOT NULL,
      madeBy  INTEGER REFERENCES person(id),
      UNIQUE (code, version)
    ) STRICT;
    INSERT INTO question (code, version, ordinal, text, madeAt) VALUES
      ('speed', 1, 1, 'Seberapa puas Anda dengan kecepatan kami menangani keluhan ini?', 0),
      ('courtesy', 1, 2, 'Seberapa puas Anda dengan sikap petugas kami?', 0),
      ('result', 1, 3, 'Seberapa puas Anda dengan hasil penyelesaiannya?', 0);
    CREATE TABLE asked (
      caseID INTEGER PRIMARY KEY REFERENCES caseRun(id),
      at     INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE invitation (
      id         INTEGER PRIMARY KEY,
      token      TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      caseID     INTEGER NOT NULL UNIQUE REFERENCES caseRun(id),
      sentAt     INTEGER NOT NULL,
      expiresAt  INTEGER NOT NULL CHECK (expiresAt > sentAt),
      remindedAt INTEGER
    ) STRICT;
    CREATE INDEX invitationBySending ON invitation(sentAt, id);
    CREATE TABLE answerSheet (
      invitationID INTEGER PRIMARY KEY REFERENCES invitation(id),
      answeredAt   INTEGER NOT NULL,
      comment      TEXT NOT NULL DEFAULT '',
      mayContact   INTEGER NOT NULL CHECK (mayContact IN (0, 1)),
      isBad        INTEGER NOT NULL CHECK (isBad IN (0, 1)),
      handledAt    INTEGER,
      handledBy    INTEGER REFERENCES person(id),
      handling     TEXT NOT NULL DEFAULT '',
      CHECK ((handledAt IS NULL) = (handledBy IS NULL))
    ) STRICT;
    CREATE INDEX sheetByTime ON answerSheet(answeredAt, invitationID);
    CREATE INDEX sheetWaiting ON answerSheet(answeredAt) WHERE mayContact = 1 AND isBad = 1 AND handledAt IS NULL;
    CREATE INDEX sheetWithWords ON answerSheet(answeredAt) WHERE comment <> '' OR handling <> '';
    CREATE TABLE answer (
      invitationID INTEGER NOT NULL REFERENCES answerSheet(invitationID),
      questionID   INTEGER NOT NULL REFERENCES question(id),
      score        INTEGER NOT NULL CHECK (score BETWEEN 1 AND 10),
      PRIMARY KEY (invitationID, questionID)
    ) STRICT, WITHOUT ROWID;
    """)
}
