import Database
import HTTP
import Platform
import Procedures

// How sample data and tests do what people do in the browser: the same forms with the same checks, and behind them the
// same sub-verbs. Only the HTTP around them is left out.
extension Deed {
  /// Performs the open step of a case with what its form would send. Steps with a letter have deeds of their own.
  ///
  /// - Throws: `FormErrors` where the page would show them; what the sub-verb throws.
  ///
  /// - Parameter files: kept before, for a form that takes files.
  package func perform(
    _ kind: StepKind, with form: FormData, files: [Attachment.ID] = [], of token: String
  ) throws {
    let today = office.zone.day(of: at)
    switch kind {
    case .sorting:
      let run = try run(of: token)
      let ways = try db.openStep(of: run.id).map { try choices(of: $0, in: run) } ?? []
      try sort(try SortingForm(form, choices: ways), of: token)
    case .disposition: try dispose(try DispositionForm(form, today: today), of: token)
    case .study: try study(try StudyForm(form, zone: office.zone, now: at), of: token)
    case .cause: try findCause(try CauseForm(form, complaint: try run(of: token).subject), of: token)
    case .actionPlan: try plan(try PlanForm(form, today: today), of: token)
    case .execution:
      let actions = try currentActions(of: token)
      let run = try run(of: token)
      let isJudged = try db.isJudged(try db.openStep(of: run.id), in: run)
      let execution = try ExecutionForm(form, actions: actions, isJudged: isJudged, zone: office.zone, today: today)
      try execute(execution, files: files, of: token)
    case .assignment: try assign(try AssignmentForm(form), of: token)
    case .cpar: try issueCPAR(try CPARForm(form), of: token)
    case .improvementPlan:
      let subject = try run(of: token).subject
      try planImprovement(try ImprovementPlanForm(form, complaint: subject, today: today), of: token)
    default: try hand(in: form, files: files, at: kind, of: token)
    }
  }

  /// The sheet of a kind, as its page would take it.
  private func hand(in form: FormData, files: [Attachment.ID], at kind: StepKind, of token: String) throws {
    guard let sheet = RecordSheet.serving(kind), let step = try db.openStep(of: try run(of: token).id) else {
      throw VisitError.notFound
    }
    let read = try RecordForm(
      form, of: sheet, choices: try choices(of: step, in: try run(of: token)), hasFiles: !files.isEmpty,
      today: office.zone.day(of: at))
    try record(sheet, read, files: files, of: token)
  }

  /// A colleague's note with what its form would send.
  package func addStaffNote(with form: FormData, of token: String) throws {
    try addStaffNote(try NoteForm(form), of: token)
  }

  /// The actions that the execution's form asks about.
  package func currentActions(of token: String) throws -> [Action] {
    try db.actions(of: try run(of: token).id).ofNewestPlan
  }

  private func run(of token: String) throws -> Case {
    guard let run = try db.caseRun(token: token) else { throw VisitError.notFound }
    return run
  }
}

extension Deed {
  /// The ways that whoever performs a step has to choose from: the code of each, and whether it has to be explained.
  package func ways(from step: CaseStep) throws -> [(code: String, needsReason: Bool)] {
    guard let run = try db.caseRun(step.caseID) else { throw VisitError.notFound }
    return try choices(of: step, in: run).map { ($0.code, $0.needsReason) }
  }

  /// Who in a unit can be told of a complaint at a step, as its form names them.
  package func candidateCodes(after step: CaseStep, in unit: WorkUnit.ID) throws -> [String] {
    try db.candidates(after: step, at: at).filter { $0.unit == unit }.map(\.code)
  }
}
