import HTTP

/// What the organisation asks of those who sign in.
enum SecurityPages {
  static let path = "/pengaturan/keamanan"

  /// GET /pengaturan/keamanan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try visit.page(page(["secondFactor": visit.app.office.secondFactor.rawValue]))
  }

  /// POST /pengaturan/keamanan
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let rule = SecondFactorRule(rawValue: form.text("secondFactor")) else {
      return try visit.page(page(form, FormErrors("secondFactor", "Pilih salah satu.")), status: .unprocessable)
    }
    try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change([.secondFactor: rule.rawValue]) }
    return visit.seeOther(path, Flash(.ok, "Aturan keamanan sudah disimpan."))
  }

  private static func page(_ form: FormData, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    let choices = [
      Choice(
        SecondFactorRule.duties.rawValue, "Wajib untuk penanda tangan dan pengurus",
        hint: "Yang belum mendaftarkan telepon diantar ke sana begitu masuk berikutnya."),
      Choice(SecondFactorRule.everybody.rawValue, "Wajib untuk semua petugas"),
      Choice(
        SecondFactorRule.nobody.rawValue, "Tidak wajib",
        hint: "Setiap orang boleh menyalakannya sendiri. Kantor contoh (demo) mulai dengan ini."),
    ]
    let field = RadioGroup(
      "secondFactor", "Verifikasi dua langkah", choices, form: form, errors: errors,
      hint: "Kode dari telepon di samping kata sandi.")
    return SettingsForm("Keamanan", WebForm(action: path, fields: [field], button: "Simpan"), errors)
  }
}
