import Database

extension Migration {
  /// What a round needs while it runs: when it was let go, what was answered so far, what waits to be sent, and who
  /// asked to be spoken to, apart from what he answered.
  static let runningRounds = Migration(
    "satisfaction 0004 rounds are let go, links are sent, and who asks to be contacted is kept apart from answers",
    """
    ALTER TABLE surveyRound ADD COLUMN scheduledAt INTEGER;
    ALTER TABLE surveyRound ADD COLUMN scheduledBy INTEGER REFERENCES person(id);
    ALTER TABLE surveyRound ADD COLUMN cancelledBy INTEGER REFERENCES person(id);
    ALTER TABLE surveyRound ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE INDEX roundByClosing ON surveyRound(closesOn, id);
    CREATE INDEX roundWaiting ON surveyRound(opensOn, id)
      WHERE scheduledAt IS NOT NULL AND openedAt IS NULL AND cancelledAt IS NULL;
    CREATE INDEX roundOpen ON surveyRound(closesOn, id)
      WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL;
    CREATE TABLE savedAnswers (
      linkID INTEGER PRIMARY KEY REFERENCES surveyLink(id),
      text   TEXT NOT NULL
    ) STRICT;
    CREATE TABLE contactWish (
      id         INTEGER PRIMARY KEY,
      roundID    INTEGER NOT NULL REFERENCES surveyRound(id),
      responseID INTEGER REFERENCES response(id),
      name       TEXT NOT NULL,
      phone      TEXT NOT NULL,
      email      TEXT NOT NULL,
      about      TEXT NOT NULL,
      isBad      INTEGER NOT NULL CHECK (isBad IN (0, 1)),
      caseID     INTEGER REFERENCES caseRun(id),
      madeAt     INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX wishByRound ON contactWish(roundID, id);
    CREATE INDEX wishWithContact ON contactWish(madeAt) WHERE name <> '' OR phone <> '' OR email <> '' OR about <> '';
    CREATE INDEX linkToSend ON surveyLink(roundID, id)
      WHERE kind = 'personal' AND sentAt IS NULL AND revokedAt IS NULL AND used = 0;
    CREATE INDEX linkToRemind ON surveyLink(roundID, id)
      WHERE kind = 'personal' AND sentAt IS NOT NULL AND remindedAt IS NULL AND revokedAt IS NULL AND used = 0;
    CREATE INDEX linkByEmail ON surveyLink(roundID, email) WHERE email <> '';
    CREATE INDEX linkWithContact ON surveyLink(madeAt) WHERE kind = 'personal' AND (name <> '' OR email <> '');
    \(anonymousRoundTriggers)
    """)

  /// Whoever has just sent a sheet is told the number of the complaint it became.
  static let wishesByResponse = Migration(
    "satisfaction 0014 the complaint that a response gave rise to is found by it",
    "CREATE INDEX wishByResponse ON contactWish(responseID) WHERE responseID IS NOT NULL;")
}
