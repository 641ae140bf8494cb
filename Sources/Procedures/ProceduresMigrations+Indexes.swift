import Database

extension Migration {
  /// An index by who holds something has no use for rows that nobody holds: a new case stood in four of them with nothing.
  static let leanIndexes = Migration(
    "procedures 0034 indexes by unit and person hold only what has one",
    """
    DROP INDEX caseByUnit;
    CREATE INDEX caseByUnit ON caseRun(unitID, openedAt, id) WHERE unitID IS NOT NULL;
    DROP INDEX caseByResponsible;
    CREATE INDEX caseByResponsible ON caseRun(responsibleID, openedAt, id) WHERE responsibleID IS NOT NULL;
    DROP INDEX stepByCompletion;
    CREATE INDEX stepByCompletion ON caseStep(completedBy, caseID) WHERE completedBy IS NOT NULL;
    DROP INDEX taskByPerson;
    CREATE INDEX taskByPerson ON caseStep(personID,
      COALESCE(dueAt, 4611686018427387903) * 2 + (1 - isSafety), id, stepID)
      WHERE completedAt IS NULL AND personID IS NOT NULL;
    """)

  /// "Tugas saya" counts what customers added to each case of a page: without reading the whole story of each.
  static let newsIndex = Migration(
    "procedures 0035 what customers said is found by its case",
    "CREATE INDEX customerEntryByCase ON caseEntry(caseID, at) WHERE author = 'customer';")
}
