import HTTP
import Platform

/// How the organisation approves its procedures.
enum ApprovalSettings {
  static let path = "/pengaturan/prosedur"

  /// GET /pengaturan/prosedur
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    var form = FormData()
    if visit.app.office.approverMayCheck { form.append("approverMayCheck", "1") }
    return try visit.page(ApprovalSettingsPage(form))
  }

  /// POST /pengaturan/prosedur
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard form.isChecked("sent") else {
      throw VisitError.stale("Formulir ini tidak lengkap.")
    }
    let value = form.isChecked("approverMayCheck") ? "1" : "0"
    try await visit.app.write(by: visit.actor) { deed in try deed.change([.approverMayCheck: value]) }
    try visit.app.refreshOffice()
    return visit.seeOther(path, Flash(.ok, "Aturan pengesahan prosedur sudah disimpan."))
  }

  static let routes = [
    Route(.get, path, .can(.manageSettings), show, "how procedures are approved (P2)"),
    Route(.post, path, .can(.manageSettings), change, "changes how procedures are approved (P2)"),
  ]
}

/// The one choice that there is.
struct ApprovalSettingsPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title = "Pengesahan prosedur"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Pengesahan prosedur")]
  let heading = "Pengesahan prosedur"
  let about =
    "Penyusun dan pengesah selalu dua orang. Pemeriksa adalah orang ketiga, kecuali diizinkan di bawah ini; lembar "
    + "prosedur lalu menyebutkannya."
  let errorSummary: ErrorSummary? = nil
  let form: WebForm

  init(_ form: FormData) {
    self.form = WebForm(
      action: ApprovalSettings.path, hidden: [HiddenField("sent", "1")],
      fields: [
        CheckGroup(
          "approverMayCheck", "Pemeriksa", [Choice("1", "Pengesah boleh memeriksa konsep yang disahkannya")],
          form: form, isOptional: true)
      ], button: "Simpan")
  }
}
