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
  package func perform(_ kind: StepKind, with form: FormData, of token: String) throws {
    let today = office.zone.day(of: at)
    switch kind {
    case .sorting: try sort(try SortingForm(form), of: token)
    case .disposition: try dispose(try DispositionForm(form, today: today), of: token)
    case .study: try study(try StudyForm(form, zone: office.zone, now: at), of: token)
    case .cause: try findCause(try CauseForm(form, complaint: try run(of: token).subject), of: token)
    case .actionPlan: try plan(try PlanForm(form, today: today), of: token)
    case .execution:
      let actions = try currentActions(of: token)
      try execute(try ExecutionForm(form, actions: actions, zone: office.zone, today: today), files: [], of: token)
    default: throw VisitError.notFound
    }
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
