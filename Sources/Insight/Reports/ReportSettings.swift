import Database
import HTTP
import Platform

/// Which reports the program drafts by itself, and who is told of it.
enum ReportSettings {
  static let path = "/pengaturan/laporan"

  /// GET /pengaturan/laporan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let rules = visit.app.office.reports
    var form = FormData()
    for kind in rules.kinds.sorted() { form.append("kinds", kind) }
    for code in rules.told.sorted() { form.append("told", code) }
    return try visit.page(ReportSettingsPage(form, try visit.positionChoices()))
  }

  /// POST /pengaturan/laporan
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard form.isChecked("sent") else { throw VisitError.stale("Formulir ini tidak lengkap.") }
    let kinds = ReportPeriod.Kind.allCases.map(\.rawValue).filter { form.all("kinds").contains($0) }
    let told = try visit.positionChoices().map(\.value).filter { form.all("told").contains($0) }
    try await visit.app.changeOffice(by: visit.actor) { deed in
      try deed.change([.reportKinds: ReportRules.stored(kinds), .reportReaders: ReportRules.stored(told)])
    }
    return visit.seeOther(path, Flash(.ok, "Aturan laporan berkala sudah disimpan."))
  }
}

extension Visit {
  fileprivate func positionChoices() throws -> [Choice] {
    try read { db in
      try db.rows("SELECT code, title FROM position ORDER BY title, id") { row in
        Choice(try row["code"], try row["title"])
      }
    }
  }
}

/// Two lists of boxes.
struct ReportSettingsPage: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title = "Laporan berkala"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Laporan berkala")]
  let heading = "Laporan berkala"
  let about =
    "Pada hari kerja pertama sesudah periodenya berakhir, pada jam kerja, program menyusun konsep laporan dan memberi "
    + "tahu penyusunnya lewat surel. Yang terlewat karena program berhenti disusun kemudian, sampai setahun ke belakang."
  let errorSummary: ErrorSummary? = nil
  let form: WebForm

  init(_ form: FormData, _ positions: [Choice]) {
    self.form = WebForm(
      action: ReportSettings.path, hidden: [HiddenField("sent", "1")],
      fields: [
        CheckGroup(
          "kinds", "Disusun sendiri oleh program",
          ReportPeriod.Kind.allCases.map { Choice($0.rawValue, "Laporan \($0.adjective.lowercased())") }, form: form,
          isOptional: true),
        CheckGroup(
          "told", "Selain penyusun, beri tahu juga", positions, form: form, hint: "Semua pemegang jabatan itu.",
          isOptional: true),
      ], button: "Simpan aturan")
  }
}
