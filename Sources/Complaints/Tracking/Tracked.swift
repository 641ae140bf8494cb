import Database
import Platform
import Procedures

/// All that a customer's page shows of his complaint, read in one snapshot.
struct Tracked {
  let run: Case
  let complaint: Complaint
  /// Every step passed, in the order it was opened, the open one last.
  let passed: [CaseStep]
  let steps: [Step]
  let entries: [CaseEntry]
  let files: [CaseFile]
  let letter: SignedLetter?
  /// Why the open step stands still; nil while its clock runs.
  let pause: Pause?
  /// The day promised at filing.
  let promise: Day?
  /// How often the customer was heard anew.
  let rounds: Int
  /// What he was told of the day on which it closes by itself.
  let notice: LapseNotice?
  /// Whether others than the customer ended it before its procedure did.
  let earlyEnd: EarlyEnd?

  /// The step that goes on now; nil once the case is closed.
  var open: CaseStep? { passed.last { $0.completedAt == nil } }

  /// Nil for a link that leads nowhere.
  init?(_ db: Snapshot, token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      return nil
    }
    self.run = run
    self.complaint = complaint
    passed = try db.caseSteps(of: run.id)
    steps = try db.steps(of: run.revision)
    entries = try db.entries(of: run.id, for: .public)
    files = try db.caseFiles(of: run.id, for: .public)
    letter = try db.signedLetter(of: complaint.id)
    pause = try passed.last.flatMap { try db.pause(of: $0) }
    promise = try db.promise(of: complaint.id)?.day
    rounds = try db.rounds(of: run.id)
    notice = try passed.last.flatMap { $0.isOpen ? try db.lapseNotice(of: $0) : nil }
    earlyEnd = try db.earlyEnd(of: run)
  }
}

extension [CaseStep] {
  /// The code of the outcome last chosen at each step, by its number.
  var codes: [Int: String] {
    Dictionary(compactMap { step in step.outcomeCode.map { (step.number, $0) } }) { $1 }
  }
}

extension Access {
  /// Whoever holds the customer's secret link.
  static let trackingLink = Access("tracking link") { visit in
    let token = try visit.parameter("link")
    return try visit.read { db in try db.complaint(tracking: token) == nil } ? .hide : .allow
  }
}

extension Visit {
  /// The complaint behind the link of this visit's address.
  func tracked() throws -> Tracked {
    let token = try parameter("link")
    guard let tracked = try read({ try Tracked($0, token: token) }) else { throw VisitError.notFound }
    return tracked
  }
}
