import Database
import Platform
import Procedures

extension Deed {
  /// Records a complaint on what a survey brought to light: for the customer of an earlier one and as secret as that was,
  /// or for who left his contact with the survey (row D1). Who answered by himself has no recorder; of a paper it is
  /// the colleague who keys it in.
  func raise(_ request: CaseRequest) throws -> String {
    switch request.customer {
    case .same(let earlier): return try raise(request, after: earlier)
    case .new(let known):
      var new = NewComplaint(
        channel: .survey, confidentiality: .named,
        contact: Contact(name: known.name, phone: known.phone, email: known.email), subject: request.subject,
        description: request.description, service: request.service, receivedAt: at, openedAt: at)
      (new.isSafety, new.isDangerous) = (request.isSafety, !request.danger.isEmpty)
      (new.danger, new.place) = (request.danger, request.place)
      return try receive(new, gate: .customer).caseToken
    }
  }

  private func raise(_ request: CaseRequest, after run: Case) throws -> String {
    guard let earlier = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let new = NewComplaint(
      channel: .survey, confidentiality: run.confidentiality, contact: try db.contact(of: earlier.id) ?? Contact(),
      subject: request.subject, description: request.description, service: earlier.service, receivedAt: at,
      openedAt: at)
    return try receive(new).caseToken
  }
}

extension Snapshot {
  /// Where a complaint's customer follows it; nil for a case that has none.
  func tracking(of run: Case) throws -> String? {
    try complaint(of: run.id).map { "/lacak/\($0.trackingToken)" }
  }

  /// Nil for an anonymous customer, and for one without an address.
  func correspondent(of run: Case) throws -> CaseCorrespondent? {
    guard run.confidentiality != .anonymous, let complaint = try complaint(of: run.id),
      let contact = try contact(of: complaint.id), !contact.email.isEmpty
    else { return nil }
    return CaseCorrespondent(name: contact.name, email: contact.email)
  }
}
