import Database

extension Migration {
  /// Cases of one matter are linked, or go on as one. And of steps due at the same moment, those stand first where
  /// somebody is or could be hurt.
  static let oneMatter = Migration(
    "procedures 0022 cases of one matter are linked or go on as one, and danger goes first",
    """
    ALTER TABLE caseRun ADD COLUMN endingDetail TEXT NOT NULL DEFAULT '';
    CREATE TABLE caseLink (
      id       INTEGER PRIMARY KEY,
      firstID  INTEGER NOT NULL REFERENCES caseRun(id),
      secondID INTEGER NOT NULL REFERENCES caseRun(id),
      linkedAt INTEGER NOT NULL,
      linkedBy INTEGER NOT NULL REFERENCES person(id),
      undoneAt INTEGER CHECK (undoneAt >= linkedAt),
      undoneBy INTEGER REFERENCES person(id),
      CHECK (firstID < secondID),
      CHECK ((undoneAt IS NULL) = (undoneBy IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX linkOfCases ON caseLink(firstID, secondID) WHERE undoneAt IS NULL;
    CREATE INDEX linkBySecond ON caseLink(secondID) WHERE undoneAt IS NULL;
    CREATE TABLE caseMerge (
      id         INTEGER PRIMARY KEY,
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      survivorID INTEGER NOT NULL REFERENCES caseRun(id),
      mergedAt   INTEGER NOT NULL,
      mergedBy   INTEGER NOT NULL REFERENCES person(id),
      splitAt    INTEGER CHECK (splitAt >= mergedAt),
      splitBy    INTEGER REFERENCES person(id),
      CHECK (caseID <> survivorID),
      CHECK ((splitAt IS NULL) = (splitBy IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX mergeOfCase ON caseMerge(caseID) WHERE splitAt IS NULL;
    CREATE INDEX mergeBySurvivor ON caseMerge(survivorID) WHERE splitAt IS NULL;
    ALTER TABLE caseStep ADD COLUMN isSafety INTEGER NOT NULL DEFAULT 0 CHECK (isSafety IN (0, 1));
    UPDATE caseStep SET isSafety = 1
      WHERE completedAt IS NULL AND caseID IN (SELECT id FROM caseRun WHERE isSafety = 1);
    DROP INDEX taskByPerson;
    DROP INDEX taskByPosition;
    CREATE INDEX taskByPerson ON caseStep(personID,
      COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, stepID) WHERE completedAt IS NULL;
    CREATE INDEX taskByPosition ON caseStep(positionID,
      COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, unitID, stepID)
      WHERE completedAt IS NULL AND personID IS NULL;
    """)
}
