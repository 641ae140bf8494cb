import Database
import HTTP
import Platform
import Procedures

/// The paper form of one kind of step: its questions, and what else happens when it is handed in.
///
/// A kind whose result is words, days and files is wholly told by its sheet; form, verb, page and paper are the same for
/// all of them.
struct RecordSheet: Sendable {
  enum Files: Sendable {
    case none
    case welcome(label: String)
    /// With what is said when there are none.
    case needed(label: String, missing: String)
  }

  let kind: StepKind
  /// Its part of the address.
  let slug: String
  /// What the paper is called where the procedure does not say what the step gives.
  let name: String
  /// Whether what the procedure says the step gives is this paper, rather than the log that all is written in.
  var isNamedByProcedure = true
  let button: String
  /// What is said once it is done.
  let done: String
  /// The rows of the requirements it serves, for the table of routes.
  let rows: String
  var questions: [Question] = []
  /// How the choice is asked for, where the step ends in one.
  var choice = "Hasil"
  var files = Files.welcome(label: "Dokumen pendukung")
  /// What the customer reads of it: a heading, and the question whose answer he is shown.
  var toCustomer: (heading: String, question: String?)?
  /// What was recorded before and stands in the fields when the form is first read.
  var known: @Sendable (Dossier) -> FormData = { _ in [:] }
  /// What the answers must be beside being there.
  var check: @Sendable (FormData, inout FormErrors) -> Void = { _, _ in }
  /// What has to be ready before the deed begins, such as a file that takes its time.
  var prepare: @Sendable (App, Case, FormData) async throws -> Void = { _, _, _ in }
  /// What else the deed does, before the step is completed.
  var effect: @Sendable (Deed, RecordedStep) throws -> Void = { _, _ in }
  /// What papers beside its own it makes final, once the step is completed.
  var completes: @Sendable (Deed, Case.ID) throws -> Void = { _, _ in }

  /// Every kind that is served by a sheet.
  static let all: [RecordSheet] = [
    .reception, .correction, .decision, .investigation, .options, .solution, .settlement, .validation, .escalation,
    .specialAction, .delivery, .verification, .evaluation, .closing,
  ]

  static func serving(_ kind: StepKind) -> RecordSheet? { all.first { $0.kind == kind } }
}

/// A sheet about to be handed in.
struct RecordedStep {
  let run: Case
  let step: CaseStep
  let complaint: Complaint
  let form: RecordForm
  let files: [Attachment.ID]
}

/// What was handed in, checked against the sheet and the ways that the procedure leaves open.
struct RecordForm: Sendable {
  let answers: [String: String]
  /// The code of the chosen outcome; nil where nothing was to be chosen.
  let outcome: String?
  let reason: String
  let version: Int?
  let source: FormData

  subscript(_ question: String) -> String { answers[question] ?? "" }

  static let outcomeField = "outcome"
  static let reasonField = "reason"
  static let limits: TextLimits = [reasonField: 2000]

  init(_ form: FormData, of sheet: RecordSheet, choices: [Outcome], hasFiles: Bool, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    source = form
    version = form.int("version")
    let chosen = choices.first { $0.code == form.text(Self.outcomeField) }
    reason = form.text(Self.reasonField)
    var answers: [String: String] = [:]
    for question in sheet.questions {
      answers[question.name] = question.read(form, outcome: chosen?.code, today: today, &errors)
    }
    if !choices.isEmpty, chosen == nil { errors.note(Self.outcomeField, "Pilih salah satu.") }
    if let chosen, chosen.needsReason, reason.isEmpty {
      errors.note(Self.reasonField, "Tulis alasannya, supaya penerima tahu apa yang perlu dilakukan.")
    }
    Self.limits.check(form, &errors)
    if case .needed(_, let missing) = sheet.files, !hasFiles { errors.note("files", missing) }
    sheet.check(form, &errors)
    self.answers = answers.filter { !$0.value.isEmpty }
    outcome = chosen?.code
    guard errors.isEmpty else { throw errors }
  }
}
