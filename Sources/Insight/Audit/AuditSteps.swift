import Database
import Platform
import Procedures

extension StepKind {
  /// The kinds of papers that completing a step of this kind issues; none where it is written down in its case only.
  var papers: [String] {
    switch self {
    case .intake, .sorting, .assignment, .cause, .letterDraft, .letterApproval, .satisfaction: []
    case .disposition: ["case.disposition"]
    case .study: ["case.study", "case.minutes"]
    case .investigation: ["sheet.investigation", "case.investigation"]
    case .actionPlan, .improvementPlan: ["case.actionPlan"]
    case .execution: ["case.verification"]
    case .letterSignature: ["letter.reply"]
    case .confirmation: ["letter.delivery"]
    case .escalation: ["case.escalation", "sheet.escalation"]
    case .cpar: ["case.cpar"]
    case .settlement: ["sheet.settlement", "case.settlement"]
    case .reception, .correction, .decision, .options, .solution, .validation, .specialAction, .delivery,
      .verification, .evaluation, .closing:
      ["sheet.\(rawValue)"]
    }
  }
}

/// What shows that one step of a procedure is kept to.
struct AuditStep: Sendable {
  let number: Int
  let title: String
  /// What the procedure says it gives.
  let documents: [String]
  /// How often it was completed.
  let performed: Int
  /// Nil where it is written down in its case only.
  let papers: AuditFinding?
}

/// A procedure as it is in force at the end of the period, step by step.
struct AuditProcedure: Sendable {
  let revision: Revision
  let steps: [AuditStep]

  /// - Parameter newest: papers of each step.
  init(_ db: Snapshot, _ revision: Revision, _ scope: AuditScope, newest: Int) throws {
    var own = scope
    own.procedure = revision.code
    let written = try db.steps(of: revision.id)
    let performed = try db.stepCompletions(of: revision.id, in: scope.months)
    let sources = written.flatMap { step in step.kind.papers.map { AuditSource.paper($0) } }
    let found = try AuditFindings(db, sources, in: own, newest: newest)
    self.revision = revision
    steps = written.map { step in
      let kinds = step.kind.papers.map { AuditSource.paper($0) }
      return AuditStep(
        number: step.number, title: step.title, documents: step.gives, performed: performed[step.id] ?? 0,
        papers: kinds.isEmpty ? nil : found.finding(of: kinds, most: newest))
    }
  }
}
