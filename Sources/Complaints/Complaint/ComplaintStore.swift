import Database
import Platform
import Procedures

extension Snapshot {
  /// The complaint a case runs on.
  package func complaint(of run: Case.ID) throws -> Complaint? {
    try row("SELECT * FROM complaint WHERE caseID = \(run)")
  }

  /// The complaint behind a customer's secret link.
  package func complaint(tracking token: String) throws -> Complaint? {
    try row("SELECT * FROM complaint WHERE trackingToken = \(token)")
  }

  /// Who complained; nil for an anonymous complaint. Whether it may be shown is for the caller to know.
  package func contact(of complaint: Complaint.ID) throws -> Contact? {
    try row("SELECT * FROM complainant WHERE complaintID = \(complaint)") { row in
      Contact(
        name: try row["name"], organisation: try row["organisation"], phone: try row["phone"], email: try row["email"],
        address: try row["address"])
    }
  }

  /// What was filed from a draft, so that a second press of the button finds the first one's complaint.
  func filed(draftHash: [UInt8]) throws -> FiledComplaint? {
    try row(
      """
      SELECT c.id, c.trackingToken, r.token, r.number FROM complaint c JOIN caseRun r ON r.id = c.caseID
      WHERE c.draftHash = \(draftHash)
      """
    ) { row in
      FiledComplaint(
        id: try row["id"], caseToken: try row["token"], ticket: try row["number"],
        trackingToken: try row["trackingToken"])
    }
  }
}
