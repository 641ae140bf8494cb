import Database
import Platform

/// What a feature knows of its cases that figures are told by. The raw value is what the database keeps.
package enum CaseTrait: String, CaseIterable, Sendable, ColumnValue {
  /// The way it came: "website".
  case channel
  /// The id of its category.
  case category
  /// The group of its cause: "method".
  case cause
  /// Whether the customer is satisfied: "1" or "0".
  case satisfaction

  /// What a migration runs to write down traits of cases from before they were kept.
  ///
  /// - Parameter select: gives case, value and moment.
  package func filling(from select: String) -> String {
    """
    INSERT INTO caseTrait (caseID, trait, value, at)
      SELECT caseID, '\(rawValue)', value, at FROM (\(select)) WHERE true ON CONFLICT (caseID, trait) DO NOTHING;
    """
  }
}

extension Deed {
  /// Writes down what is known of a case now, in place of what was known before.
  package func note(_ trait: CaseTrait, _ value: String, of run: Case.ID) throws {
    try db.execute(
      """
      INSERT INTO caseTrait (caseID, trait, value, at) VALUES (\(run), \(trait), \(value), \(at))
      ON CONFLICT (caseID, trait) DO UPDATE SET value = excluded.value, at = excluded.at
      """)
    keepFigures(of: run)
  }
}

extension Migration {
  /// Counters go by more than the month, and each case has one row of what they count, so that a list can be asked for
  /// the cases behind a number. All is counted when the program starts (`App.keepTally`).
  static let caseFacts = Migration(
    "procedures 0026 every figure leads to its cases",
    """
    CREATE TABLE caseTrait (
      caseID INTEGER NOT NULL REFERENCES caseRun(id),
      trait  TEXT NOT NULL CHECK (trait IN ('channel', 'category', 'cause', 'satisfaction')),
      value  TEXT NOT NULL CHECK (value <> ''),
      at     INTEGER NOT NULL,
      PRIMARY KEY (caseID, trait)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE caseFact (
      caseID        INTEGER PRIMARY KEY REFERENCES caseRun(id),
      revisionID    INTEGER NOT NULL REFERENCES revision(id),
      openedAt      INTEGER NOT NULL,
      unitID        INTEGER REFERENCES unit(id),
      priority      INTEGER,
      isSafety      INTEGER NOT NULL,
      channel       TEXT,
      category      TEXT,
      cause         TEXT,
      answeredAt    INTEGER,
      answerMinutes INTEGER,
      closedAt      INTEGER,
      isWhole       INTEGER NOT NULL,
      settles       INTEGER NOT NULL,
      settleMinutes INTEGER,
      reopenedAt    INTEGER,
      escalatedAt   INTEGER,
      isSatisfied   INTEGER,
      satisfiedAt   INTEGER,
      isEffective   INTEGER,
      isOnTime      INTEGER,
      verifiedAt    INTEGER,
      passedSteps   INTEGER NOT NULL,
      repeatedSteps INTEGER NOT NULL,
      CHECK ((answeredAt IS NULL) = (answerMinutes IS NULL))
    ) STRICT;
    CREATE INDEX factByOpening ON caseFact(openedAt);
    CREATE INDEX factOfOpen ON caseFact(openedAt) WHERE closedAt IS NULL;
    CREATE INDEX factByAnswer ON caseFact(answeredAt) WHERE answeredAt IS NOT NULL;
    CREATE INDEX factByClosing ON caseFact(closedAt) WHERE closedAt IS NOT NULL;
    CREATE INDEX factByReopening ON caseFact(reopenedAt) WHERE reopenedAt IS NOT NULL;
    CREATE INDEX factByEscalation ON caseFact(escalatedAt) WHERE escalatedAt IS NOT NULL;
    CREATE INDEX factBySatisfaction ON caseFact(satisfiedAt) WHERE satisfiedAt IS NOT NULL;
    CREATE INDEX factByVerification ON caseFact(verifiedAt) WHERE verifiedAt IS NOT NULL;
    CREATE INDEX factByCause ON caseFact(cause) WHERE cause IS NOT NULL;
    CREATE INDEX lateStep ON caseStep(completedAt, id)
      WHERE dueAt < completedAt AND outcomeID IS NOT NULL AND completedBy IS NOT NULL;
    DROP TABLE caseTally;
    CREATE TABLE caseTally (
      figure    TEXT NOT NULL CHECK (figure <> ''),
      slice     TEXT NOT NULL,
      month     TEXT NOT NULL CHECK (length(month) = 7),
      subjectID INTEGER NOT NULL,
      bucket    INTEGER NOT NULL CHECK (bucket >= 0),
      count     INTEGER NOT NULL CHECK (count >= 1),
      total     INTEGER NOT NULL CHECK (total >= 0),
      PRIMARY KEY (figure, slice, month, subjectID, bucket)
    ) STRICT, WITHOUT ROWID;
    DELETE FROM caseTallyZone;
    """)
}
