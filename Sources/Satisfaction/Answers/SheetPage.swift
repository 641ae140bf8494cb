import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One customer's answers, and what was done about them.
struct SheetPage: StaffPage {
  static let template = "Satisfaction/Answers/sheet"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let subject: String
  let href: String
  let tags: [Tag]
  let facts: [Fact]
  let handling: WebForm?
  /// Where the answer becomes a complaint of its own; nil when it was dealt with, or is not the reader's to do.
  let raise: String?

  init(
    _ run: Case, _ sheet: AnsweredSheet, _ answers: [(question: String, score: Int, highest: Int)], mayHandle: Bool,
    _ form: FormData, _ errors: FormErrors, _ words: Words
  ) {
    title = errors.titled("Penilaian \(run.number)")
    breadcrumbs = [Breadcrumb("Kepuasan", SheetRoutes.root), Breadcrumb(run.number)]
    errorSummary = errors.summary
    subject = run.subject
    href = "/keluhan/\(run.token)"
    tags = sheet.tags
    let done = sheet.handledAt.map { at in
      [Fact("Ditindaklanjuti", "\(words.dateTime(at)), \(sheet.handledBy ?? "petugas"). \(sheet.handling)")]
    }
    facts =
      [Fact("Dijawab", words.dateTime(sheet.answeredAt))]
      + answers.map { Fact($0.question, "\($0.score) dari \($0.highest)") }
      + [Fact("Komentar", sheet.comment), Fact("Boleh dihubungi", sheet.mayContact ? "Ya" : "Tidak")] + (done ?? [])
    let isWaiting = mayHandle && sheet.handledAt == nil
    raise = isWaiting ? "\(SheetRoutes.root)/\(run.token)/keluhan" : nil
    let field = TextArea(
      "handling", "Apa yang dibicarakan", form: form, errors: errors, rows: 3, maxLength: SheetPages.limits["handling"])
    handling =
      isWaiting && sheet.mayContact
      ? WebForm(
        action: "\(SheetRoutes.root)/\(run.token)/dihubungi", fields: [field], button: "Catat bahwa sudah dihubungi")
      : nil
  }
}

extension SheetPages {
  static let limits: TextLimits = ["handling": 2000]

  /// GET /kepuasan/:case
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /kepuasan/:case/dihubungi
  @Sendable static func handle(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let run = try visit.caseRun()
    var errors = FormErrors()
    limits.check(form, &errors)
    let text = form.text("handling")
    if text.isEmpty { errors.note("handling", "Tulis apa yang dibicarakan dengan pelanggan.") }
    guard errors.isEmpty else { return try page(visit, form, errors) }
    try await visit.app.write(by: visit.actor) { deed in try deed.handle(run, text) }
    return visit.seeOther("\(SheetRoutes.root)/\(run.token)", Flash(.ok, "Tindak lanjut dicatat."))
  }

  /// POST /kepuasan/:case/keluhan
  @Sendable func raise(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard let home = homes.first(where: { $0.procedures.contains(run.procedure) }) else { throw VisitError.notFound }
    let token = try await visit.app.write(by: visit.actor) { deed in try deed.raise(run, at: home) }
    return visit.seeOther(home.path + token, Flash(.ok, "Dicatat sebagai keluhan baru."))
  }

  private static func page(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let run = try visit.caseRun()
    let mayHandle = try visit.colleague().can(.registerComplaints)
    let found = try visit.read { db -> (AnsweredSheet, [(question: String, score: Int, highest: Int)])? in
      try db.sheet(of: run.id).map { ($0, try db.answers(of: $0.id)) }
    }
    guard let (sheet, answers) = found else { throw VisitError.notFound }
    let shown = SheetPage(run, sheet, answers, mayHandle: mayHandle, form, errors, visit.words)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Snapshot {
  /// The answers of a sheet in the wording they were given to.
  func answers(of sheet: Invitation.ID) throws -> [(question: String, score: Int, highest: Int)] {
    try rows(
      """
      SELECT q.text, a.score, q.highest FROM answer a JOIN question q ON q.id = a.questionID
      WHERE a.invitationID = \(sheet) ORDER BY q.ordinal
      """
    ) { row in (try row["text"], try row["score"], try row["highest"]) }
  }
}

extension Deed {
  /// Writes down that the customer was called.
  ///
  /// - Throws: `VisitError.stale` when somebody has done so before.
  func handle(
    _ run: Case, _ text: String, heading: String = "Penilaian kurang: pelanggan dihubungi"
  ) throws {
    guard let sheet = try db.sheet(of: run.id) else { throw VisitError.notFound }
    guard sheet.handledAt == nil else { throw VisitError.stale("Penilaian ini sudah ditindaklanjuti rekan lain.") }
    try db.execute(
      """
      UPDATE answerSheet SET handledAt = \(at), handledBy = \(actor.personID), handling = \(text)
      WHERE invitationID = \(sheet.id)
      """)
    try record("survey.handled", Subject("case", run.id))
    try addEntry(run.id, audience: .internal, kind: "survey.handled", heading: heading, text: text)
  }

  /// Makes a bad answer a complaint of its own (row D1), in the same transaction.
  ///
  /// - Returns: the token of the new case.
  func raise(_ run: Case, at home: CaseHome) throws -> String {
    guard let sheet = try db.sheet(of: run.id) else { throw VisitError.notFound }
    let scores = try db.answers(of: sheet.id).map { "\($0.question) \($0.score) dari \($0.highest)" }
    let text = ([sheet.comment] + scores).filter { !$0.isEmpty }.joined(separator: "\n")
    let token = try home.raise(
      self, CaseRequest(after: run, subject: "Penilaian kurang: \(run.subject)", description: text))
    let number = try db.caseRun(token: token)?.number ?? ""
    try handle(run, "Dicatat sebagai keluhan \(number).", heading: "Penilaian kurang: menjadi keluhan baru")
    return token
  }
}
