import Database
import Platform
import Procedures

extension App {
  /// A colleague writes down what the customer told him of the letter (row B10): it goes on as if he had said so himself.
  func recordAnswer(_ form: SatisfactionForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.recordAnswer(form, of: token) }
  }
}

extension Deed {
  /// The same deed as the customer's own, by the desk's right; the conversation stands in the log of contacts.
  func recordAnswer(_ form: SatisfactionForm, of token: String) throws {
    let (run, step) = try openStep(.confirmation, of: token, version: form.version, gate: .onBehalf)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let way = form.way ?? .other
    try logContact(NewContact(way: way, isIncoming: true, summary: form.text), of: complaint.id, in: run)
    guard form.isSatisfied else { return try dispute(form.text, of: complaint, at: step, in: run, .told(way)) }
    try accept(form.text, of: complaint, at: step, in: run, .told(way))
  }
}
