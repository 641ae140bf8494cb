import Database
import Platform

extension Deed {
  /// Gives a case to a unit and to the colleague responsible there: the unit's steps become theirs, the open one too.
  package func assign(_ run: Case.ID, unit: WorkUnit.ID, responsible: Person.ID) throws {
    try db.execute(
      "UPDATE caseRun SET unitID = \(unit), responsibleID = \(responsible) WHERE id = \(run) AND closedAt IS NULL")
    try db.execute(
      """
      UPDATE caseStep SET unitID = \(unit), personID = \(responsible)
      WHERE caseID = \(run) AND completedAt IS NULL AND stepID IN
        (SELECT s.id FROM step s JOIN performer p ON p.id = s.performerID WHERE p.isOfUnit = 1)
      """)
    try touch(run)
    try record("case.assigned", Subject("case", run), "unit=\(unit) person=\(responsible)")
  }

  /// Says how urgent a case is and which unit it concerns.
  ///
  /// - Parameters:
  ///   - priority: 1 (most urgent) to 4.
  ///   - isSafety: whether somebody is or could be hurt; nil leaves it as it is.
  package func classify(_ run: Case.ID, priority: Int, unit: WorkUnit.ID, isSafety: Bool? = nil) throws {
    try db.execute(
      "UPDATE caseRun SET priority = \(priority), unitID = \(unit) WHERE id = \(run) AND closedAt IS NULL")
    if let isSafety {
      try db.execute("UPDATE caseRun SET isSafety = \(isSafety) WHERE id = \(run)")
      try db.execute("UPDATE caseStep SET isSafety = \(isSafety) WHERE caseID = \(run) AND completedAt IS NULL")
    }
    try touch(run)
    try record("case.classified", Subject("case", run), "priority=\(priority) unit=\(unit)")
  }

  /// Lets colleagues read a case because they were told of it.
  package func inform(_ run: Case.ID, _ persons: [Person.ID]) throws {
    for person in persons {
      try db.execute(
        """
        INSERT INTO caseInformed (caseID, personID, at) VALUES (\(run), \(person), \(at))
        ON CONFLICT (caseID, personID) DO NOTHING
        """)
      try record("case.informed", Subject("case", run), "person=\(person)")
    }
  }
}
