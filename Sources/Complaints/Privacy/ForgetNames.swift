import Database
import Platform
import Procedures

extension KnownIdentity {
  /// A customer as his contact tells.
  init(_ contact: Contact) {
    self.init(
      name: contact.name, phrases: [contact.organisation, contact.email, contact.address], phone: contact.phone)
  }
}

extension WrittenColumn {
  /// What colleagues write about a complaint: sorting, disposition, study, cause, judgement, letters sent back.
  static func all(of complaint: Complaint.ID, in run: Case.ID) -> [WrittenColumn] {
    let isOfIt: SQL = "complaintID = \(complaint)"
    let ofDisposition: SQL = "dispositionID IN (SELECT id FROM disposition WHERE complaintID = \(complaint))"
    let ofCause: SQL = "caseStepID IN (SELECT caseStepID FROM cause WHERE complaintID = \(complaint))"
    let ofLetter: SQL = "letterID IN (SELECT id FROM letter WHERE complaintID = \(complaint))"
    let isOfCase: SQL = "caseID = \(run)"
    return [
      WrittenColumn("sorting", "note", where: isOfIt), WrittenColumn("disposition", "instructions", where: isOfIt),
      WrittenColumn("disposition", "note", where: isOfIt),
      WrittenColumn("dispositionRecipient", "task", where: ofDisposition),
      WrittenColumn("dispositionRecipient", "answer", where: ofDisposition),
      WrittenColumn("assignment", "note", where: isOfIt), WrittenColumn("study", "note", where: isOfIt),
      WrittenColumn("cause", "statement", where: isOfIt), WrittenColumn("causeWhy", "answer", where: ofCause),
      WrittenColumn("verification", "monitoring", where: isOfIt),
      WrittenColumn("verification", "evaluation", where: isOfIt),
      WrittenColumn("verification", "report", where: isOfIt), WrittenColumn("letterReturn", "reason", where: ofLetter),
      WrittenColumn("incomingLetter", "sender", where: isOfCase),
      WrittenColumn("incomingLetter", "subject", where: isOfCase),
      WrittenColumn("incomingLetter", "note", where: isOfCase),
      WrittenColumn("outgoingLetter", "addressee", where: isOfCase),
      WrittenColumn("outgoingLetter", "subject", where: isOfCase),
      WrittenColumn("outgoingLetter", "note", where: isOfCase),
    ]
  }
}
