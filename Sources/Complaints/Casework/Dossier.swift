import Database
import Platform
import Procedures

/// All that a colleague's case page shows of a complaint, read in one snapshot.
struct Dossier {
  let run: Case
  let complaint: Complaint
  /// Nil for an anonymous complaint, and for a confidential one until somebody entitled asks to see it.
  let contact: Contact?
  let passed: [CaseStep]
  let entries: [CaseEntry]
  let files: [CaseFile]
  /// The unit that handles it, once sorted.
  let unitName: String?
  let sorting: Sorting?
  let actions: [Action]
  /// Why the open step stands still; nil while its clock runs.
  let pause: Pause?
  /// All that went up the chain of positions, oldest first.
  let escalations: [Escalation]
  /// Who was told what by mail.
  let mails: [KeptMail]
  /// The requests for corrective and preventive action that were issued in it, oldest first.
  let cpars: [CPAR]
  /// Earlier requests that its newest one repeats.
  let recurring: [CPAR.Earlier]
  /// Which privacy notice the customer consented to; nil where he was not asked.
  let consent: Consent?
  /// Whether the team recorded a meeting.
  let hasMinutes: Bool
  /// Cases of the same matter.
  let related: RelatedCases

  /// The step that goes on now; nil once the case is closed.
  var open: CaseStep? { passed.last { $0.completedAt == nil } }

  /// Nil when the case is not a complaint.
  init?(_ db: Snapshot, of run: Case) throws {
    guard let complaint = try db.complaint(of: run.id) else { return nil }
    self.run = run
    self.complaint = complaint
    contact = run.confidentiality == .named ? try db.contact(of: complaint.id) : nil
    passed = try db.caseSteps(of: run.id)
    entries = try db.entries(of: run.id, for: .internal)
    files = try db.caseFiles(of: run.id, for: .internal)
    unitName = try run.unit.flatMap { try db.value("SELECT name FROM unit WHERE id = \($0)") }
    sorting = try db.sorting(of: complaint.id)
    actions = try db.actions(of: run.id)
    pause = try passed.last.flatMap { try db.pause(of: $0) }
    escalations = try db.escalations(of: run.id)
    mails = try db.mails(about: Subject("case", run.id))
    cpars = try db.cpars(of: run.id)
    recurring = try cpars.last.map { try db.recurrences(of: $0) } ?? []
    consent = try db.consent(of: complaint.id)
    hasMinutes = try db.exists(
      "SELECT 1 FROM minutes m JOIN study t ON t.caseStepID = m.caseStepID WHERE m.complaintID = \(complaint.id)")
    related = try RelatedCases(db, of: run)
  }
}

extension Visit {
  /// The complaint of the case in this visit's address.
  func dossier() throws -> Dossier {
    let run = try caseRun()
    guard let dossier = try read({ try Dossier($0, of: run) }) else { throw VisitError.notFound }
    return dossier
  }
}
