import Database
import Platform
import Procedures

extension Deed {
  /// Records a complaint on what a survey brought to light, for the customer of an earlier one and as secret as that was
  /// (row D1).
  func raise(_ request: CaseRequest) throws -> String {
    guard let earlier = try db.complaint(of: request.earlier.id) else { throw VisitError.notFound }
    let contact = try db.contact(of: earlier.id) ?? Contact()
    let new = NewComplaint(
      channel: .survey, confidentiality: request.earlier.confidentiality, contact: contact, subject: request.subject,
      description: request.description, service: earlier.service, receivedAt: at, openedAt: at)
    return try receive(new).caseToken
  }
}

extension Snapshot {
  /// Nil for an anonymous customer, and for one without an address.
  func correspondent(of run: Case) throws -> CaseCorrespondent? {
    guard run.confidentiality != .anonymous, let complaint = try complaint(of: run.id),
      let contact = try contact(of: complaint.id), !contact.email.isEmpty
    else { return nil }
    return CaseCorrespondent(name: contact.name, email: contact.email)
  }
}
