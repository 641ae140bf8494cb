import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What somebody says who lets the clock of his step stand still.
struct PauseForm: Sendable {
  let pause: NewPause
  let version: Int?

  /// How many days ahead a pause may be expected to end; beyond it a complaint could not be settled in time.
  static let farthest = 60
  static let limits: TextLimits = ["note": 1000]

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let kind = PauseKind(rawValue: form.text("kind"))
    let note = form.text("note")
    let day = Day(typed: form.text("expectedOn"))
    version = form.int("version")
    if kind == nil { errors.note("kind", "Pilih alasannya.") }
    if note.isEmpty { errors.note("note", "Tulis apa yang ditunggu, atau aturan yang membolehkannya.") }
    if let day, day <= today { errors.note("expectedOn", "Pilih besok atau sesudahnya.") }
    if let day, today.days(until: day) > Self.farthest {
      errors.note("expectedOn", "Pilih tanggal dalam \(Self.farthest) hari ke depan.")
    }
    guard let day else {
      errors.note("expectedOn", "Tulis tanggal perkiraannya, misalnya 12/03/2026.")
      throw errors
    }
    guard errors.isEmpty, let kind else { throw errors }
    pause = NewPause(kind, note: note, expectedOn: day)
  }

  static func fields(_ run: Case, today: Day, _ form: FormData, _ errors: FormErrors) -> WebForm {
    let hints: [PauseKind: String] = [
      .customer: "Pelanggan diberi tahu lewat surel. Keterangannya melanjutkan waktu dengan sendirinya.",
      .lawfulExtension: "Sebut aturannya.",
    ]
    let version = form.fields.isEmpty ? String(run.version) : form.text("version")
    return WebForm(
      action: "/keluhan/\(run.token)/jeda", hidden: [HiddenField("version", version)],
      fields: [
        RadioGroup(
          "kind", "Alasan",
          PauseKind.allCases.map { kind in
            Choice(kind.rawValue, kind.words.prefix(1).uppercased() + kind.words.dropFirst(), hint: hints[kind])
          }, form: form, errors: errors),
        TextArea(
          "note", "Apa yang ditunggu", form: form, errors: errors, hint: "Pelanggan membaca kalimat ini.", rows: 3,
          maxLength: limits["note"]),
        DateField(
          "expectedOn", "Perkiraan dilanjutkan", form: form, errors: errors, earliest: today.next.iso,
          latest: today.adding(days: farthest).iso),
      ], button: "Tunda langkah ini", cancel: (label: "Batal", href: "/keluhan/\(run.token)"))
  }
}

extension Deed {
  /// Lets the clock stand still, and asks the customer by mail where it waits for him.
  package func pauseComplaint(of token: String, _ pause: NewPause, version: Int?) throws {
    let run = try pauseStep(of: token, pause, version: version)
    guard pause.kind == .customer, let complaint = try db.complaint(of: run.id),
      let contact = try db.contact(of: complaint.id), !contact.email.isEmpty
    else { return }
    let way = office.line("Jawab", toTracking: complaint.trackingToken, of: run.number)
    try enqueue(
      Mail(
        kind: "complaint.waiting", address: contact.email, subject: "Kami menunggu keterangan Anda: \(run.number)",
        body: """
          Yth. \(contact.name),

          Agar keluhan Anda dapat kami teruskan, kami memerlukan keterangan dari Anda.
          \(way)

          \(office.name)
          """, about: Subject("case", run.id), isForCustomer: true))
  }
}

/// The clock of a step stands still, and runs again.
enum PausePages {
  /// GET /keluhan/:case/jeda
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    return try page(visit, run)
  }

  /// POST /keluhan/:case/jeda
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    do {
      guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
      let sent = try PauseForm(form, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.write(by: visit.actor) { deed in
        try deed.pauseComplaint(of: run.token, sent.pause, version: sent.version)
      }
      return visit.seeOther("/keluhan/\(run.token)", Flash(.ok, "Waktu langkah ini berhenti sampai dilanjutkan."))
    } catch let errors as FormErrors {
      return try page(visit, run, form, errors)
    }
  }

  /// POST /keluhan/:case/lanjut
  @Sendable static func end(_ visit: Visit) async throws -> Response {
    let (run, form) = (try visit.caseRun(), try visit.request.form())
    let due = try await visit.app.write(by: visit.actor) { deed in
      try deed.resumeStep(of: run.token, version: form.int("version"))
    }
    return visit.seeOther(
      "/keluhan/\(run.token)", Flash(.ok, "Waktu berjalan lagi. Jatuh tempo \(visit.words.dateTime(due))."))
  }

  private static func page(
    _ visit: Visit, _ run: Case, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let today = visit.app.office.zone.day(of: visit.now)
    return try visit.page(
      CaseFormPage(
        "Tunda langkah", about: "Selama ditunda, waktu tidak dihitung. Pelanggan melihat alasan dan perkiraannya.",
        of: run, PauseForm.fields(run, today: today, form, errors), errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }
}
