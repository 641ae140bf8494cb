import Complaints
import Database
import Platform

extension TestApp {
  /// Fills the register with open copies of a complaint, each a millisecond younger than the one before and found by the
  /// same words: enough of them to see what a list does when it is long. They have no steps.
  package func copy(_ filed: FiledComplaint, times count: Int) throws {
    try app.database.writeNow { db in
      let numbers: SQL =
        "WITH RECURSIVE /* whole table */ n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
      try db.execute(
        numbers + """
           INSERT INTO caseRun (token, revisionID, number, subject, openedAt, confidentiality, changedAt)
          SELECT SUBSTR(token, 1, 16) || (1000000 + i), revisionID, number || '-' || i, subject, openedAt + i,
            confidentiality, changedAt
          FROM caseRun, n WHERE token = \(filed.caseToken)
          """)
      try db.execute(
        """
        INSERT INTO complaint (caseID, trackingToken, channel, receivedAt, recordedAt, description, service)
        SELECT r.id, r.token, c.channel, c.receivedAt, c.recordedAt, '', c.service
        FROM caseRun r, complaint c /* whole table */ WHERE c.id = \(filed.id) AND r.number LIKE \(filed.ticket + "-%")
        ORDER BY r.id
        """)
      try db.execute(
        """
        INSERT INTO complaintSearch (rowid, number, subject, description, service, name, phone, letterNumber)
        SELECT c.id, r.number, r.subject, '', c.service, '', '', '' FROM complaint c /* whole table */
          JOIN caseRun r ON r.id = c.caseID
        WHERE r.number LIKE \(filed.ticket + "-%") ORDER BY c.id
        """)
    }
  }
}
