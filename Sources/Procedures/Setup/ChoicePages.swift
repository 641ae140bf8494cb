import Database
import HTTP
import Mustache
import Platform

/// Which procedure new complaints begin on (row P3).
struct ChoicePages: Sendable {
  let homes: [CaseHome]

  /// GET /prosedur/pilih
  func show(_ visit: Visit) async throws -> Response {
    try visit.page(ProcedureChoice(FormData([("procedure", visit.app.office.procedure)]), FormErrors()))
  }

  /// POST /prosedur/pilih
  func choose(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let code = form.text("procedure")
    guard let chosen = ShippedProcedures.all.first(where: { $0.code == code }) else {
      let errors = FormErrors("procedure", "Pilih salah satu prosedur.")
      return try visit.page(ProcedureChoice(form, errors), status: .unprocessable)
    }
    try await visit.app.write(by: visit.actor) { [homes] deed in
      try deed.choose(procedure: code)
      for home in homes where home.procedures.contains(code) { try home.prepare(deed, code) }
    }
    try visit.app.refreshOffice()
    return visit.seeOther("/prosedur", Flash(.ok, "Keluhan baru mengikuti prosedur \(chosen.title)."))
  }
}

/// The procedures that ship, to choose one of.
struct ProcedureChoice: StaffPage {
  static let template = "Procedures/choice"
  let title: String
  let breadcrumbs = [Breadcrumb("Prosedur", "/prosedur"), Breadcrumb("Pilih prosedur")]
  let form: WebForm

  init(_ form: FormData, _ errors: FormErrors) {
    title = errors.titled("Pilih prosedur keluhan")
    self.form = WebForm(
      action: "/prosedur/pilih",
      fields: [
        RadioGroup(
          "procedure", "Prosedur",
          ShippedProcedures.all.map { procedure in
            let staff = procedure.performers.filter { !$0.isCustomer }.map(\.name).joined(separator: ", ")
            return Choice(
              procedure.code, procedure.title, hint: "\(procedure.steps.count) langkah. Pelaksana: \(staff).")
          }, form: form, errors: errors)
      ], button: "Pakai prosedur ini")
  }
}
