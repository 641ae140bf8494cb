import HTTP
import Mustache
import Platform

/// Asks why a number of a register is void.
enum VoidForm {
  private static let limits: TextLimits = ["reason": 500]

  static func reason(_ form: FormData) throws(FormErrors) -> String {
    let reason = form.text("reason")
    var errors = FormErrors()
    limits.check(form, &errors)
    if reason.isEmpty { errors.note("reason", "Tulis mengapa nomor ini dibatalkan.") }
    guard errors.isEmpty else { throw errors }
    return reason
  }

  /// - Parameter isSent: whether nothing else follows from it; a reply that still waits to be sent is withdrawn too.
  static func page(
    _ number: String, action: String, back: String, trail: [Breadcrumb], isSent: Bool = true, _ form: FormData,
    _ errors: FormErrors
  ) -> CaseFormPage {
    let kept = "Barisnya tetap ada dalam buku agenda dengan alasannya; nomornya tidak dipakai lagi."
    return CaseFormPage(
      "Batalkan nomor \(number)",
      about: isSent
        ? kept : "\(kept) Surat ini belum dikirim: suratnya ditarik, dan penyusun menyusun penggantinya.", trail: trail,
      WebForm(
        action: action,
        fields: [
          TextArea("reason", "Alasan", form: form, errors: errors, rows: 3, maxLength: limits["reason"])
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
