import HTTP
import Mustache
import Platform
import Procedures

/// A colleague ends a case that is not within the organisation's power, or opens a closed one again.
enum EndingPages {
  private static let limits: TextLimits = ["reason": 3000]

  /// GET /keluhan/:case/di-luar-wewenang
  @Sendable static func askDecline(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    return try decline(visit, run, ["elsewhere": visit.app.office.customers.elsewhere, "version": "\(run.version)"])
  }

  /// POST /keluhan/:case/di-luar-wewenang
  @Sendable static func decline(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    do {
      let sent = try DeclineForm(form)
      try await visit.app.declineComplaint(sent, of: run.token, by: visit.actor)
    } catch let errors as FormErrors {
      return try decline(visit, run, form, errors)
    }
    return visit.seeOther(
      "/keluhan/\(run.token)", Flash(.ok, "Keluhan ditutup sebagai di luar wewenang; pelanggan diberi tahu."))
  }

  /// GET /keluhan/:case/buka-kembali
  @Sendable static func askReopening(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard !run.isOpen else { throw VisitError.stale("\(run.number) sudah terbuka.") }
    return try reopening(visit, run)
  }

  /// POST /keluhan/:case/buka-kembali
  @Sendable static func reopen(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    let form = try visit.request.form()
    guard !run.isOpen else { throw VisitError.stale("\(run.number) sudah terbuka.") }
    var errors = FormErrors()
    limits.check(form, &errors)
    if form.text("reason").isEmpty { errors.note("reason", "Tulis mengapa keluhan ini dibuka kembali.") }
    guard errors.isEmpty else { return try reopening(visit, run, form, errors) }
    try await visit.app.reopenComplaint(reason: form.text("reason"), of: run.token, by: visit.actor)
    return visit.seeOther(
      "/keluhan/\(run.token)", Flash(.ok, "Keluhan dibuka kembali; pelaksana dan pelanggan diberi tahu."))
  }

  private static func decline(
    _ visit: Visit, _ run: Case, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let path = "/keluhan/\(run.token)"
    let fields: [any Renderable] = [
      TextArea(
        "reason", "Mengapa di luar wewenang", form: form, errors: errors, hint: "Pelanggan membaca kalimat ini.",
        rows: 4, maxLength: DeclineForm.limits["reason"]),
      TextArea(
        "elsewhere", "Ke mana pelanggan dapat mengadu", form: form, errors: errors,
        hint: "Hapus yang tidak sesuai, tambahkan instansi yang berwenang.", rows: 4,
        maxLength: DeclineForm.limits["elsewhere"]),
    ]
    let shown = CaseFormPage(
      "Di luar wewenang",
      about: "Keluhan ditutup sekarang juga, langkah yang berjalan berakhir, dan pelanggan diberi tahu lewat surel.",
      of: run,
      WebForm(
        action: "\(path)/di-luar-wewenang", hidden: [HiddenField("version", form.text("version"))], fields: fields,
        button: "Tutup keluhan", isDangerous: true, cancel: (label: "Batal", href: path)), errors)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func reopening(
    _ visit: Visit, _ run: Case, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let path = "/keluhan/\(run.token)"
    let field = TextArea(
      "reason", "Alasan", form: form, errors: errors, hint: "Pelanggan membaca kalimat ini.", rows: 3,
      maxLength: limits["reason"])
    let shown = CaseFormPage(
      "Buka kembali", about: "Keluhan terbuka lagi pada langkah yang ditetapkan prosedurnya.", of: run,
      WebForm(
        action: "\(path)/buka-kembali", fields: [field], button: "Buka kembali", cancel: (label: "Batal", href: path)),
      errors)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

enum EndingRoutes {
  static let all: [Route] = [
    Route(
      .get, "/lacak/:link/tarik", .trackingLink, CustomerEndingPages.askWithdrawal,
      "asks whether the customer takes it back"),
    Route(.post, "/lacak/:link/tarik", .trackingLink, CustomerEndingPages.withdraw, "the customer takes it back"),
    Route(
      .get, "/lacak/:link/buka-kembali", .trackingLink, CustomerEndingPages.askReopening,
      "asks what is not settled (D11)"),
    Route(
      .post, "/lacak/:link/buka-kembali", .trackingLink, CustomerEndingPages.reopen,
      "the customer has it opened again (D11)"),
    Route(
      .get, "/keluhan/:case/di-luar-wewenang", .caseDecliner, EndingPages.askDecline,
      "asks why it is not within our power"),
    Route(
      .post, "/keluhan/:case/di-luar-wewenang", .caseDecliner, EndingPages.decline,
      "closes it as not within our power"),
    Route(
      .get, "/keluhan/:case/buka-kembali", .caseWorker, EndingPages.askReopening, "asks why it is opened again"),
    Route(.post, "/keluhan/:case/buka-kembali", .caseWorker, EndingPages.reopen, "opens a closed case again"),
  ]
}
