import Database
import HTTP
import Mustache
import Platform

/// One improvement to read, and what is done with it.
enum ImprovementPages {
  /// GET /tindakan/:improvement
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.improvementPage() }

  /// GET /tindakan/:improvement/berkas/:file
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let (improvement, token) = (try visit.improvement(), try visit.parameter("file"))
    guard let file = try visit.read({ try $0.evidence(token: token, of: improvement.id) }) else {
      throw VisitError.notFound
    }
    return try visit.download(file)
  }

  /// POST /tindakan/:improvement/kemajuan
  @Sendable static func advance(_ visit: Visit) async throws -> Response {
    let (improvement, form) = (try visit.improvement(), try visit.request.form())
    let tray = try await visit.takeIn(form)
    if tray.isRearranged { return try visit.improvementPage(SentImprovement(form: form, tray: tray)) }
    let edition = form.int("edition")
    return try await visit.pass(improvement, SentImprovement(form: form, tray: tray)) {
      let progress = try tray.reading { () throws(FormErrors) in try ImprovementProgress(form) }
      try await visit.app.write(by: visit.actor) { deed in
        try deed.advanceImprovement(improvement, edition: edition, progress, tray: tray.token)
      }
      return progress.isDone ? "Tindakan dinyatakan selesai dan menunggu verifikasi." : "Kemajuan sudah dicatat."
    }
  }

  /// POST /tindakan/:improvement/verifikasi
  @Sendable static func verify(_ visit: Visit) async throws -> Response {
    let (improvement, form) = (try visit.improvement(), try visit.request.form())
    let edition = form.int("edition")
    return try await visit.pass(improvement, SentImprovement(form: form)) {
      let verdict = try ImprovementVerdict(form)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.verifyImprovement(improvement, edition: edition, verdict)
      }
      return "Hasil verifikasi sudah disimpan."
    }
  }

  /// GET /tindakan/:improvement/batal
  @Sendable static func askToCancel(_ visit: Visit) async throws -> Response {
    try visit.cancelPage([:], FormErrors())
  }

  /// POST /tindakan/:improvement/batal
  @Sendable static func cancel(_ visit: Visit) async throws -> Response {
    let (improvement, form) = (try visit.improvement(), try visit.request.form())
    var errors = FormErrors()
    ImprovementProgress.limits.check(form, &errors)
    let (reason, edition) = (form.text("text"), form.int("edition"))
    if reason.isEmpty { errors.note("text", "Tulis alasannya; penanggung jawab membacanya.") }
    guard errors.isEmpty else { return try visit.cancelPage(form, errors) }
    return try await visit.pass(improvement, SentImprovement()) {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.cancelImprovement(improvement, edition: edition, reason: reason)
      }
      return "Tindakan dibatalkan."
    }
  }
}

extension Visit {
  /// The improvement in the address.
  func improvement() throws -> Improvement {
    let token = try parameter("improvement")
    guard let found = try read({ try $0.improvement(token: token) }) else { throw VisitError.notFound }
    return found
  }

  func improvementPage(_ sent: SentImprovement = SentImprovement()) throws -> Response {
    let (one, colleague) = (try improvement(), try colleague())
    let found = try read { db in
      let (previous, next) = try db.neighbours(of: one.id)
      return ImprovementShow.Found(
        entries: try db.entries(of: one.id), previous: previous, next: next, paper: try db.paper(of: one.id),
        isResponsible: try db.answers(colleague, for: one),
        hasWorked: try db.hasWorked(colleague.person, on: one))
    }
    let status: Status = sent.notice != nil ? .conflict : sent.errors.isEmpty ? .ok : .unprocessable
    return try page(ImprovementShow(one, found, for: colleague, sent, self), status: status)
  }

  /// Runs a deed: 409 with the improvement as it stands where the form came too late, 422 where it has faults.
  fileprivate nonisolated(nonsending) func pass(
    _ one: Improvement, _ sent: SentImprovement, _ deed: () async throws -> String
  ) async throws -> Response {
    var sent = sent
    do {
      let done = try await deed()
      return seeOther(one.path, Flash(.ok, done))
    } catch let errors as FormErrors {
      sent.errors = errors
    } catch VisitError.stale(let what) {
      let forms = ImprovementForms(one, sent, office)
      sent.notice = ChangeNotice(
        "Tindakan ini sudah berubah", what,
        typed: one.state == .open ? forms.progress : forms.verification,
        advice: "Periksa keadaannya, lalu kirim lagi bila masih perlu.")
    }
    return try improvementPage(sent)
  }

  fileprivate func cancelPage(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let one = try improvement()
    guard one.endedAt == nil else { throw ImprovementError.notItsTurn }
    let page = ImprovementFormPage(
      "Batalkan tindakan \(one.number)", of: one, trail: "Batalkan",
      about: "Tindakan berakhir tanpa dilaksanakan, dan tidak dapat dibuka lagi. Penanggung jawab diberi tahu.",
      WebForm(
        action: one.path + "/batal", hidden: [HiddenField("edition", form["edition"] ?? "\(one.edition)")],
        fields: [
          TextArea(
            "text", "Alasan", form: form, errors: errors, rows: 3, maxLength: ImprovementProgress.limits["text"])
        ], button: "Batalkan tindakan", isDangerous: true, cancel: (label: "Kembali", href: one.path)), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// A page of improvements that is one form.
struct ImprovementFormPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameters:
  ///   - one: what it is about; nil for a new one.
  ///   - trail: its own name on the way back up.
  init(_ heading: String, of one: Improvement?, trail: String, about: String, _ form: WebForm, _ errors: FormErrors) {
    self.heading = heading
    title = errors.titled(heading)
    breadcrumbs =
      [Breadcrumb("Tindakan", ImprovementRoutes.root)] + (one.map { [Breadcrumb($0.number, $0.path)] } ?? [])
      + [Breadcrumb(trail)]
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}
