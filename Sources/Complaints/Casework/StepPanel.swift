import Database
import HTTP
import Mustache
import Platform
import Procedures

/// How a feature serves one kind of step on the case page: who works on it, what its form asks, where it goes.
///
/// A procedure arranges kinds; each kind is served by exactly one panel, so procedures differ in rows, never in `if`.
struct StepPanel: Sendable {
  let kind: StepKind
  /// Whether a colleague may work on the step: its performer, unless the kind says otherwise.
  let isOpenTo: @Sendable (CaseStep, SignedIn) -> Bool
  /// The form for what the step gives. `form` holds what was typed, and is empty on a first reading.
  let work: @Sendable (_ dossier: Dossier, _ form: FormData, _ errors: FormErrors, _ context: Context) throws -> Work

  /// A form on the case page, or the way to a page of its own.
  enum Work {
    /// - Parameter beside: where else the step can be done, above the form.
    case form(WebForm, beside: CasePage.PaperLink? = nil)
    case page(label: String, href: String)
  }

  /// The panel as one colleague sees it.
  struct Shown {
    var isMine = false
    /// Why it is not his although he performs it; nil where it is.
    var barred: String?
    var form: WebForm?
    var beside: CasePage.PaperLink?
    var link: CasePage.PaperLink?
  }

  init(
    kind: StepKind,
    isOpenTo: @escaping @Sendable (CaseStep, SignedIn) -> Bool = { step, colleague in
      step.isPerformed(by: colleague)
    },
    work: @escaping @Sendable (Dossier, FormData, FormErrors, Context) throws -> Work
  ) {
    self.kind = kind
    self.isOpenTo = isOpenTo
    self.work = work
  }

  /// What a form may need beyond the case: lists to choose from, today, the colleague who fills it in.
  struct Context {
    let db: Snapshot
    let office: Office
    let now: Instant
    let colleague: SignedIn
    /// The files that wait with the form.
    var tray: FileTray?
    /// Whether the form is not to be sent any more, and only says what was asked in it, in whatever round.
    var isPast = false
  }

  /// Every kind that complaints implement.
  static let all: [StepPanel] =
    [
      .sorting, .disposition, .study, .cause, .plan, .execution, .letterDraft, .letterApproval, .letterSignature,
      .confirmation, .assignment, .cpar, .improvementPlan, .satisfaction,
    ] + RecordSheet.all.map(\.panel)

  static func serving(_ kind: StepKind) -> StepPanel? { all.first { $0.kind == kind } }
}

extension Dossier {
  /// Where the case lies for colleagues.
  var path: String { "/keluhan/\(run.token)" }

  /// The field that tells a stale form: the version of the case it was read at.
  var versionField: HiddenField { HiddenField("version", String(run.version)) }
}
