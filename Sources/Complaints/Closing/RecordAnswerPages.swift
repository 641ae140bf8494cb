import HTTP
import Mustache
import Platform
import Procedures

/// The desk's page for what a customer says of the letter by telephone or at the counter (row B10). Where the procedure
/// asks him whether he is satisfied, the same form stands on the case page.
enum RecordAnswerPages {
  static func path(_ dossier: Dossier) -> String { "\(dossier.path)/jawaban-pelanggan" }

  /// GET /keluhan/:case/jawaban-pelanggan
  @Sendable static func ask(_ visit: Visit) async throws -> Response {
    let dossier = try visit.dossier()
    guard dossier.open?.kind == .confirmation else { return visit.seeOther(dossier.path) }
    return try visit.page(page(dossier, ["version": "\(dossier.run.version)"]))
  }

  /// POST /keluhan/:case/jawaban-pelanggan
  @Sendable static func record(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let dossier = try visit.dossier()
    do {
      try await visit.app.recordAnswer(try SatisfactionForm(desk: form), of: dossier.run.token, by: visit.actor)
    } catch let errors as FormErrors {
      return try visit.page(page(dossier, form, errors), status: .unprocessable)
    } catch VisitError.stale(let what) {
      return try visit.page(page(dossier, form, FormErrors("", what)), status: .conflict)
    }
    return visit.seeOther(dossier.path, Flash(.ok, "Jawaban pelanggan dicatat."))
  }

  private static func page(_ dossier: Dossier, _ form: FormData, _ errors: FormErrors = FormErrors()) -> CaseFormPage {
    let answers = [Choice("satisfied", "Menerima jawaban"), Choice("dissatisfied", "Belum puas")]
    return CaseFormPage(
      "Catat jawaban pelanggan",
      about: """
        Untuk pelanggan yang menyampaikan jawabannya kepada Anda. Bila menerima, keluhan selesai. Bila belum puas, \
        keluhan berlanjut kepada yang ditetapkan prosedur, seperti bila pelanggan menulisnya sendiri.
        """, of: dossier.run,
      WebForm(
        action: path(dossier), hidden: [HiddenField("version", form.text("version"))],
        fields: SatisfactionForm.deskFields(answers, form, errors), button: "Catat jawaban",
        cancel: (label: "Batal", href: dossier.path)), errors)
  }

  static let routes: [Route] = [
    Route(
      .get, "/keluhan/:case/jawaban-pelanggan", .can(.registerComplaints), ask,
      "asks what the customer said of the letter (B10)"),
    Route(
      .post, "/keluhan/:case/jawaban-pelanggan", .can(.registerComplaints), record,
      "writes down what the customer said of the letter (B10)"),
  ]
}
