import HTTP
import Mustache
import Platform

/// Asks why a number of a register is void.
enum VoidForm {
  private static let limit = 500

  static func reason(_ form: FormData) throws(FormErrors) -> String {
    let reason = form.text("reason")
    if reason.isEmpty { throw FormErrors("reason", "Tulis mengapa nomor ini dibatalkan.") }
    if reason.count > limit { throw FormErrors("reason", "Paling banyak \(limit) huruf; sekarang \(reason.count).") }
    return reason
  }

  static func page(
    _ number: String, action: String, back: String, trail: [Breadcrumb], _ form: FormData, _ errors: FormErrors
  ) -> CaseFormPage {
    CaseFormPage(
      "Batalkan nomor \(number)",
      about: "Barisnya tetap ada dalam buku agenda dengan alasannya; nomornya tidak dipakai lagi.", trail: trail,
      WebForm(
        action: action,
        fields: [
          TextArea("reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: limit)
        ], button: "Batalkan nomor", isDangerous: true, cancel: (label: "Kembali", href: back)), errors)
  }
}

extension CaseFormPage {
  /// The same for a form that is about no case.
  init(_ heading: String, about: String, trail: [Breadcrumb], _ form: WebForm, _ errors: FormErrors) {
    title = errors.titled(heading)
    breadcrumbs = trail + [Breadcrumb(heading)]
    errorSummary = errors.summary
    self.heading = heading
    self.about = about
    self.form = form
  }
}
