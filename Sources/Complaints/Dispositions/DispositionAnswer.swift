import Database
import HTTP
import Mustache
import Platform
import Procedures

extension Migration {
  static let dispositionAnswers = Migration(
    "complaints 0017 a disposition asks each recipient for his own, and he answers",
    """
    ALTER TABLE dispositionRecipient ADD COLUMN task TEXT NOT NULL DEFAULT '';
    ALTER TABLE dispositionRecipient ADD COLUMN answer TEXT NOT NULL DEFAULT '';
    ALTER TABLE dispositionRecipient ADD COLUMN answeredAt INTEGER;
    """)

  /// Whoever was ever told of a complaint is one of its recipients; few of them are still asked for something.
  static let awaitedAnswers = Migration(
    "complaints 0020 the answers that are awaited of somebody are found without all that ever were",
    """
    CREATE INDEX awaitedAnswer ON dispositionRecipient(personID, dispositionID) WHERE task <> '' AND answeredAt IS NULL;
    """)
}

/// What the newest disposition asks of the reader himself, as the case page shows it, with the form for his answer.
struct DispositionAnswer: Renderable {
  let task: String
  let until: String
  let form: WebForm

  /// Nil when nothing is asked of him, or he has answered, or the case is closed.
  init?(_ dossier: Dossier, _ context: StepPanel.Context) throws {
    guard dossier.run.isOpen, let disposition = try context.db.disposition(of: dossier.complaint.id),
      let recipient = disposition.recipients.first(where: { $0.person == context.colleague.person }),
      recipient.owesAnswer
    else { return nil }
    let words = Words(zone: context.office.zone)
    task = recipient.task
    until = "Dari \(disposition.givenBy). Jawaban paling lambat \(words.fullDate(disposition.answerBy))."
    form = Self.form(dossier.run)
  }

  static let limits: TextLimits = ["answer": 2000]

  static func form(_ run: Case, _ typed: FormData = FormData(), _ errors: FormErrors = FormErrors()) -> WebForm {
    WebForm(
      action: "/keluhan/\(run.token)/disposisi/jawaban",
      fields: [
        TextArea("answer", "Jawaban Anda", form: typed, errors: errors, rows: 3, maxLength: limits["answer"])
      ], button: "Kirim jawaban")
  }
}

extension Deed {
  /// A recipient answers what the newest disposition asks of him; who gave it is told.
  ///
  /// - Throws: `VisitError.notFound` when nothing is asked of him any more.
  func answerDisposition(_ answer: String, of run: Case) throws {
    guard run.isOpen, let complaint = try db.complaint(of: run.id),
      let disposition = try db.disposition(of: complaint.id),
      let recipient = disposition.recipients.first(where: { .person($0.person) == actor && $0.owesAnswer })
    else { throw VisitError.notFound }
    try db.execute(
      """
      UPDATE dispositionRecipient SET answer = \(answer), answeredAt = \(at)
      WHERE dispositionID = \(disposition.id) AND personID = \(recipient.person)
      """)
    try addEntry(
      run.id, audience: .internal, kind: "disposition.answered", heading: "Jawaban atas disposisi", text: answer)
    try record("disposition.answered", Subject("case", run.id), "disposition=\(disposition.id)")
    let giver: String? = try db.value(
      "SELECT p.email FROM disposition d JOIN person p ON p.id = d.givenBy WHERE d.id = \(disposition.id)")
    guard let giver else { return }
    try enqueue(
      Mail(
        kind: "disposition.answered", address: giver, subject: "Disposisi dijawab: \(run.number)",
        body: """
          \(recipient.name) menjawab disposisi Anda atas keluhan \(run.number).
          \(office.line("Jawabannya ada", to: run))

          \(office.name)
          """, about: Subject("case", run.id)))
  }

  /// Tells one of those informed what is asked of him.
  func askForAnswer(of person: Person.ID, about run: Case, _ task: String, by day: Day) throws {
    guard let receiver = try db.person(person) else { return }
    for one in try db.withSubstitutes([receiver], at: at) {
      try enqueue(
        Mail(
          kind: "disposition.given", address: one.email, subject: "Disposisi untuk Anda: \(run.number)",
          body: """
            Yth. \(one.name),

            Pada keluhan \(run.number) Anda diminta: \(task)
            Jawaban paling lambat \(Words(zone: office.zone).fullDate(day)).
            \(office.line("Jawab", to: run))

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}

extension Snapshot {
  /// The open cases in which the newest disposition asks a colleague for an answer he has not given, newest first.
  func unansweredDispositions(of colleague: SignedIn) throws -> [(run: Case, task: String, at: Instant)] {
    let found: [(id: Case.ID, task: String, at: Instant)] = try rows(
      """
      SELECT c.caseID, r.task, d.givenAt FROM dispositionRecipient r JOIN disposition d ON d.id = r.dispositionID
        JOIN complaint c ON c.id = d.complaintID JOIN caseRun k ON k.id = c.caseID
      WHERE r.personID = \(colleague.person) AND r.task <> '' AND r.answeredAt IS NULL AND k.closedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM disposition n WHERE n.complaintID = d.complaintID AND n.id > d.id)
      ORDER BY d.givenAt DESC LIMIT 50
      """
    ) { row in (try row["caseID"], try row["task"], try row["givenAt"]) }
    return try found.compactMap { one in try caseRun(one.id).map { ($0, one.task, one.at) } }
  }
}

enum DispositionAnswerPages {
  /// POST /keluhan/:case/disposisi/jawaban
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    let dossier = try visit.dossier()
    let isAsked = try visit.read { db in
      try DispositionAnswer(
        dossier,
        StepPanel.Context(db: db, office: visit.app.office, now: visit.now, colleague: try visit.colleague())) != nil
    }
    guard isAsked else { throw VisitError.notFound }
    let answer = form.text("answer")
    var errors = FormErrors()
    DispositionAnswer.limits.check(form, &errors)
    if answer.isEmpty { errors.note("answer", "Tulis jawabannya.") }
    guard errors.isEmpty else {
      let shown = CaseFormPage(
        "Jawab disposisi", about: "Jawaban masuk ke catatan dalam keluhan dan sampai kepada pemberi disposisi.",
        of: run, DispositionAnswer.form(run, form, errors), errors)
      return try visit.page(shown, status: .unprocessable)
    }
    try await visit.app.write(by: visit.actor) { deed in try deed.answerDisposition(answer, of: run) }
    return visit.seeOther("/keluhan/\(run.token)", Flash(.ok, "Jawaban Anda sampai kepada pemberi disposisi."))
  }
}
