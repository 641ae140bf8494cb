import Database
import Platform

extension Snapshot {
  /// The open cases that would stand still without somebody, with the step each has come to: his own steps, and those
  /// whose next steps are his because he is responsible. What waits for the customer does not come back to him.
  func openDuties(of person: Person.ID) throws -> [String] {
    try rows(
      """
      SELECT r.number, d.number AS step, d.title FROM caseStep s
        JOIN caseRun r ON r.id = s.caseID JOIN step d ON d.id = s.stepID
      WHERE s.completedAt IS NULL AND s.personID = \(person)
      UNION
      SELECT r.number, d.number, d.title FROM caseRun r
        JOIN caseStep s ON s.caseID = r.id AND s.completedAt IS NULL
        JOIN step d ON d.id = s.stepID JOIN performer p ON p.id = d.performerID
      WHERE r.responsibleID = \(person) AND r.closedAt IS NULL AND p.isCustomer = 0
      ORDER BY 1
      """
    ) { row in
      let (number, title): (String, String) = (try row["number"], try row["title"])
      return "\(number), langkah \(try row["step"] as Int): \(title)"
    }
  }
}
