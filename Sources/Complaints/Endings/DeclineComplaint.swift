import Database
import HTTP
import Platform
import Procedures

/// What a colleague says who finds that a complaint is not within the organisation's power.
struct DeclineForm: Sendable {
  let reason: String
  let elsewhere: String
  let version: Int?

  static let limits: TextLimits = ["reason": 3000, "elsewhere": 1000]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    reason = form.text("reason")
    elsewhere = form.text("elsewhere")
    version = form.int("version")
    if reason.isEmpty { errors.note("reason", "Tulis mengapa keluhan ini di luar wewenang kita.") }
    if elsewhere.isEmpty { errors.note("elsewhere", "Tulis ke mana pelanggan dapat mengadu.") }
    guard errors.isEmpty else { throw errors }
  }
}

extension App {
  /// A colleague closes a complaint that is not within the organisation's power, with why and where else to go.
  func declineComplaint(_ form: DeclineForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.declineComplaint(form, of: token) }
  }
}

extension Deed {
  /// - Throws: `VisitError.stale` when the case has moved on since the form was read.
  func declineComplaint(_ form: DeclineForm, of token: String) throws {
    guard let run = try db.caseRun(token: token), let complaint = try db.complaint(of: run.id) else {
      throw VisitError.notFound
    }
    guard let colleague = try colleague(), try db.mayDecline(run, colleague, at: at) else { throw VisitError.forbidden }
    guard run.isOpen, form.version == run.version else {
      throw VisitError.stale(try db.changes(of: run, words: Words(zone: office.zone), isForColleague: true))
    }
    try end(run, as: .notOurs, reason: form.reason)
    try record("complaint.declined", Subject("case", run.id), "complaint=\(complaint.id)")
    try addEntry(
      run.id, audience: .public, kind: "case.notOurs", heading: "Di luar wewenang kami",
      text: "\(form.reason)\n\nAnda dapat mengadu ke:\n\(form.elsewhere)")
    try tellCustomer(
      of: complaint, in: run, kind: "case.notOurs", subject: "Keluhan \(run.number) di luar wewenang kami",
      "Keluhan \(run.number) sudah kami periksa. Ternyata penyelesaiannya di luar wewenang kami, sehingga keluhan ini "
        + "kami tutup.",
      way: "Alasannya, dan ke mana Anda dapat mengadu, ada")
  }
}
