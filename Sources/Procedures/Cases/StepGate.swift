import Database
import Platform

/// By what right a step is performed.
package enum StepGate: Sendable {
  /// The actor is the colleague whose step it is.
  case performer
  /// The customer, proved by draft or tracking link before; only for the customer's own steps.
  case customer
  /// A colleague who may act for customers (`registerComplaints`); only for the customer's own steps.
  case onBehalf
}

extension Deed {
  /// The guard of every form about a step: the case, and its open step if it is of this kind and the actor's to do.
  ///
  /// - Parameter version: of the case as the form was made; nil where no form was read before.
  /// - Throws: `VisitError.notFound` without such a case; `.forbidden` when it is not the actor's; `.stale`, which says
  ///   who did what meanwhile, when the case has moved on.
  package func openStep(
    _ kind: StepKind, of token: String, version: Int?, gate: StepGate = .performer
  ) throws -> (run: Case, step: CaseStep) {
    guard let run = try db.caseRun(token: token) else { throw VisitError.notFound }
    guard let step = try db.openStep(of: run.id), step.kind == kind, version == nil || version == run.version else {
      try requireFormerRight(to: kind, in: run, gate)
      throw try stale(run, gate)
    }
    try requireRight(to: step, gate)
    return (run, step)
  }

  /// What has changed is told only to whom the step was or would be.
  private func requireFormerRight(to kind: StepKind, in run: Case, _ gate: StepGate) throws {
    guard gate == .performer else { return }
    guard let colleague = try colleague(), try db.mayPerform([kind], in: run, colleague) else {
      throw VisitError.forbidden
    }
  }

  /// Refuses whoever may not perform this very step.
  func requireRight(to step: CaseStep, _ gate: StepGate) throws {
    switch gate {
    case .customer:
      guard step.isCustomers else { throw VisitError.forbidden }
    case .onBehalf:
      guard step.isCustomers, try colleague()?.can(.registerComplaints) == true else { throw VisitError.forbidden }
    case .performer:
      guard let colleague = try colleague(), step.isPerformed(by: colleague) else { throw VisitError.forbidden }
      if try db.isDependent(colleague.person, at: step) { throw ProcedureError.notIndependent }
    }
  }

  /// As above, for a step that only a customer performs.
  func requireRight(toFirstOf case: OpenedCase, _ gate: StepGate) throws {
    guard try facts(of: `case`.run.revision).plans[`case`.first.number]?.isCustomers == true else {
      throw VisitError.forbidden
    }
    switch gate {
    case .customer: break
    case .onBehalf: guard try colleague()?.can(.registerComplaints) == true else { throw VisitError.forbidden }
    case .performer: throw VisitError.forbidden
    }
  }

  /// What has changed since the form was read.
  func stale(_ run: Case, _ gate: StepGate) throws -> VisitError {
    .stale(try db.changes(of: run, words: Words(zone: office.zone), isForColleague: gate != .customer))
  }
}

extension Snapshot {
  /// What a case has become since a form about it was read, in whole sentences; colleagues are named to colleagues only.
  package func changes(of run: Case, words: Words, isForColleague: Bool) throws -> String {
    let steps = try caseSteps(of: run.id)
    var sentences = ["\(run.number) sudah berubah sejak halaman ini dibuka."]
    if let last = steps.last(where: { !$0.isOpen }), let moment = last.completedAt {
      let office = last.isCustomers ? (last.completedBy == nil ? "Anda" : "petugas") : nil
      let who = isForColleague ? last.completedByName : office
      if let outcome = last.outcomeWords {
        sentences.append(
          "Langkah \(last.number), \(last.title.inSentence), diselesaikan \(who ?? last.performerTitle) pada "
            + "\(words.dateTime(moment)): \(outcome.inSentence).")
      }
    }
    if let now = steps.last(where: \.isOpen) {
      sentences.append("Sekarang langkah \(now.number), \(now.title.inSentence).")
    } else if let ending = isForColleague ? run.endingWords : run.customerEndingWords {
      sentences.append("\(ending).")
    }
    return sentences.joined(separator: " ")
  }

  /// Whether a colleague performs the steps of these kinds in a case: the latest round of one that was reached, else
  /// as the procedure names its performer.
  func mayPerform(_ kinds: [StepKind], in run: Case, _ colleague: SignedIn) throws -> Bool {
    let reached: [CaseStep] = try rows(
      "\(CaseStep.selection) WHERE s.caseID = \(run.id) AND d.kind IN \(list: kinds) ORDER BY s.id")
    if let last = reached.last { return last.isPerformed(by: colleague) }
    var mayPerform = false
    try each(
      """
      SELECT p.positionID, p.isOfUnit FROM step s JOIN performer p ON p.id = s.performerID
      WHERE s.revisionID = \(run.revision) AND s.kind IN \(list: kinds) AND p.positionID IS NOT NULL
      """
    ) { row in
      let isOfUnit: Bool = try row["isOfUnit"]
      mayPerform = try mayPerform || colleague.holds(try row["positionID"], in: isOfUnit ? run.unit : nil)
    }
    return mayPerform
  }

  /// Whether an independent step is closed to somebody: he drafted, planned or carried out what it judges, or the plan
  /// names him as the one who does it.
  package func isDependent(_ person: Person.ID, at step: CaseStep) throws -> Bool {
    guard step.isIndependent else { return false }
    let didIt = try exists(
      """
      SELECT 1 FROM caseStep s JOIN step d ON d.id = s.stepID
      WHERE s.caseID = \(step.caseID) AND s.completedBy = \(person)
        AND d.kind IN \(list: StepKind.work)
      """)
    guard !didIt, let name: String = try value("SELECT name FROM person WHERE id = \(person)") else { return didIt }
    let owners: [String] = try values("SELECT owner FROM action WHERE caseID = \(step.caseID)")
    return owners.contains { $0.lowercased() == name.lowercased() }
  }

  /// Whether a colleague may close an open case as not within the organisation's power. Before any work was done on it:
  /// who performs the open step, stands above him or receives complaints. Afterwards only who stands above, or nobody
  /// does, so that no one ends with it what others are to judge.
  package func mayDecline(_ run: Case, _ colleague: SignedIn, at now: Instant) throws -> Bool {
    guard let step = try openStep(of: run.id) else { return try worksOn(run, colleague) }
    let chain = try escalationChain(above: step, at: now)
    if chain.contains(where: { colleague.holds($0.position) }) { return true }
    let wasWorkedOn = try exists(
      """
      SELECT 1 FROM caseStep s JOIN step d ON d.id = s.stepID
      WHERE s.caseID = \(run.id) AND s.completedAt IS NOT NULL AND d.kind IN \(list: StepKind.work)
      """)
    if wasWorkedOn { return chain.isEmpty && step.isPerformed(by: colleague) }
    return try step.isPerformed(by: colleague) || (colleague.can(.registerComplaints) && mayRead(run, colleague))
  }
}

extension StepKind {
  /// What makes somebody dependent: he cannot judge the same case afterwards.
  fileprivate static let work: [StepKind] = [
    .actionPlan, .execution, .specialAction, .correction, .cpar, .improvementPlan, .letterDraft, .settlement,
  ]
}
