import HTTP

/// What the page about the organisation may send.
struct OrganisationForm {
  let values: [Setting: String]

  /// The fields by their names in the form.
  static let fields: [(name: String, setting: Setting)] = [
    ("name", .name), ("city", .city), ("address", .address), ("phone", .phone), ("email", .email),
    ("website", .website), ("emergencyPhone", .emergencyPhone), ("zone", .zone), ("baseURL", .baseURL),
  ]

  /// - Parameter isSecure: whether this very request came through TLS.
  init(_ form: FormData, isSecure: Bool) throws(FormErrors) {
    var errors = FormErrors()
    var values: [Setting: String] = [:]
    for (name, setting) in Self.fields {
      values[setting] = form.text(name)
      if form.text(name).count > 300 { errors.note(name, "Paling panjang 300 karakter.") }
    }
    values[.isBehindTLS] = form.isChecked("isBehindTLS") ? "1" : "0"
    self.values = values
    check(form, isSecure, &errors)
    guard errors.isEmpty else { throw errors }
  }

  private func check(_ form: FormData, _ isSecure: Bool, _ errors: inout FormErrors) {
    if form.text("name").isEmpty { errors.note("name", "Tulis nama organisasinya.") }
    let email = form.text("email")
    if !email.isEmpty, EmailAddress(email) == nil {
      errors.note("email", "Tulis alamat surel yang lengkap, misalnya layanan@contoh.go.id.")
    }
    if form.text("emergencyPhone").isEmpty { errors.note("emergencyPhone", "Tulis nomor darurat, misalnya 112.") }
    if Zone(rawValue: form.text("zone")) == nil { errors.note("zone", "Pilih zona waktunya.") }
    let base = form.text("baseURL")
    let isWebAddress = ["https://", "http://"].contains { base.hasPrefix($0) && base.count > $0.count }
    if !base.isEmpty, !isWebAddress || base.hasSuffix("/") || base.contains(where: \.isWhitespace) {
      errors.note("baseURL", "Tulis seperti https://keluhan.contoh.go.id, tanpa garis miring di akhir.")
    }
    if form.isChecked("isBehindTLS"), !isSecure {
      // Otherwise browsers would keep no cookie any more, and nobody could sign in to turn it off.
      errors.note(
        "isBehindTLS",
        """
        Halaman ini belum dibuka lewat https. Buka lewat proksi yang disebut pada --proxies dan mengirim \
        X-Forwarded-Proto: https, lalu nyalakan lagi.
        """
      )
    }
  }
}
