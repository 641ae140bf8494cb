import HTTP
import Mustache
import Platform
import Procedures

/// The customer's word on what was done (rows C6 and D11): his own page for each answer, and the desk's form.
enum SatisfactionPages {
  /// The two answers as they stand in addresses.
  private static let answers = ["selesai": true, "belum-selesai": false]

  /// GET /lacak/:link/tanggapan/:answer
  @Sendable static func ask(_ visit: Visit) async throws -> Response {
    let (tracked, isSatisfied) = try visit.asked()
    guard tracked.open?.kind == .satisfaction else { return visit.seeOther(tracked.path) }
    return try visit.page(CustomerQuestion.satisfaction(tracked, isSatisfied, visit.app.office.customers))
  }

  /// POST /lacak/:link/tanggapan/:answer
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (tracked, isSatisfied) = try visit.asked()
    do {
      let satisfaction = try SatisfactionForm(form, isSatisfied: isSatisfied)
      try await visit.app.answerSatisfaction(satisfaction, tracking: tracked.complaint.trackingToken)
    } catch let errors as FormErrors {
      return try visit.page(
        CustomerQuestion.satisfaction(tracked, isSatisfied, visit.app.office.customers, form, errors),
        status: .unprocessable)
    } catch VisitError.stale(let what) {
      return try TrackingPages.page(
        visit, changed: what, typed: CustomerQuestion.satisfactionForm(tracked, isSatisfied, form))
    }
    let said =
      isSatisfied
      ? "Terima kasih. Jawaban Anda tercatat." : "Tercatat bahwa Anda belum puas."
    return visit.seeOther(tracked.path, Flash(.ok, said))
  }

  /// POST /keluhan/:case/tanggapan
  @Sendable static func record(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .satisfaction) { form in
      try await visit.app.recordSatisfaction(
        try SatisfactionForm(desk: form), of: try visit.parameter("case"), by: visit.actor)
      return "Tanggapan pelanggan dicatat."
    }
  }

  fileprivate static func isSatisfied(_ answer: String) throws -> Bool {
    guard let known = answers[answer] else { throw VisitError.notFound }
    return known
  }
}

extension Visit {
  fileprivate func asked() throws -> (Tracked, Bool) {
    (try tracked(), try SatisfactionPages.isSatisfied(try parameter("answer")))
  }
}

extension Tracked {
  /// The customer's page.
  var path: String { "/lacak/\(complaint.trackingToken)" }
}

extension CustomerQuestion {
  private static let unsettled = "Keluhan tetap terbuka dan dilaporkan kepada pimpinan yang menanganinya."

  /// What else he would like to say with either answer.
  static func satisfaction(
    _ tracked: Tracked, _ isSatisfied: Bool, _ rules: CustomerRules, _ form: FormData = [:],
    _ errors: FormErrors = FormErrors()
  ) -> CustomerQuestion {
    CustomerQuestion(
      isSatisfied ? "Masalah Anda selesai" : "Masalah Anda belum selesai", of: tracked, isFieldTitle: !isSatisfied,
      consequence: isSatisfied ? "Dengan ini Anda menyatakan bahwa masalahnya sudah diselesaikan." : nil,
      satisfactionForm(tracked, isSatisfied, form, errors, hint: tracked.hint(unsettled, rules)), errors)
  }

  static func satisfactionForm(
    _ tracked: Tracked, _ isSatisfied: Bool, _ form: FormData, _ errors: FormErrors = FormErrors(),
    hint: String = unsettled
  ) -> WebForm {
    let field = TextArea(
      "text", isSatisfied ? "Catatan untuk kami" : "Apa yang belum sesuai?", form: form, errors: errors,
      hint: isSatisfied ? nil : hint, rows: 5,
      maxLength: SatisfactionForm.limits["text"], isOptional: isSatisfied, isQuestion: !isSatisfied)
    return WebForm(
      action: "\(tracked.path)/tanggapan/\(isSatisfied ? "selesai" : "belum-selesai")", fields: [field],
      button: isSatisfied ? "Ya, masalahnya selesai" : "Kirim tanggapan", cancel: ("Kembali ke keluhan", tracked.path))
  }
}

enum SatisfactionRoutes {
  static let all: [Route] = [
    Route(
      .get, "/lacak/:link/tanggapan/:answer", .trackingLink, SatisfactionPages.ask,
      "asks for the customer's word (C6, D11)"),
    Route(
      .post, "/lacak/:link/tanggapan/:answer", .trackingLink, SatisfactionPages.answer,
      "the customer is satisfied, or not (C6, D11)"),
    Route(
      .post, "/keluhan/:case/tanggapan", .can(.registerComplaints), SatisfactionPages.record,
      "writes down the customer's word for him (C6, D11)"),
  ]
}
