import HTTP
import Mustache
import Platform

/// What an administrator may set of rounds, endings, questions after closing, privacy.
struct CustomerRulesForm {
  let values: [Setting: String]

  /// The numbers, with the most each may be.
  fileprivate static let numbers: [(name: String, setting: Setting, most: Int)] = [
    ("rounds", .rounds, 9), ("lapseDays", .lapseDays, 60), ("reopenDays", .reopenDays, 365),
    ("surveyAfterDays", .surveyAfterDays, 60), ("surveyRemindDays", .surveyRemindDays, 60),
    ("surveyExpireDays", .surveyExpireDays, 365), ("retentionYears", .retentionYears, 50),
  ]
  static let limits: TextLimits = ["elsewhere": 1000, "privacyNotice": 4000]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    var values: [Setting: String] = [:]
    for (name, setting, most) in Self.numbers {
      let number = form.int(name) ?? -1
      if !(0...most).contains(number) { errors.note(name, "Tulis angka 0 sampai \(most).") }
      values[setting] = "\(number)"
    }
    if form.int("surveyExpireDays") == 0 { errors.note("surveyExpireDays", "Tulis paling sedikit 1 hari.") }
    values[.elsewhere] = form.text("elsewhere")
    values[.privacyNotice] = form.text("privacyNotice")
    Self.limits.check(form, &errors)
    if form.text("privacyNotice").isEmpty {
      errors.note("privacyNotice", "Tulis untuk apa data pelanggan dipakai, siapa yang melihat, dan haknya.")
    }
    guard errors.isEmpty else { throw errors }
    self.values = values
  }
}

/// Settings about customers.
enum CustomerRulesPages {
  static let path = "/pengaturan/pelanggan"

  /// GET /pengaturan/pelanggan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    try visit.page(page(visit.app.office.customers.form))
  }

  /// POST /pengaturan/pelanggan
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let values = try CustomerRulesForm(form).values
      try await visit.app.changeOffice(by: visit.actor) { deed in try deed.change(values) }
      return visit.seeOther(path, Flash(.ok, "Aturan pelanggan sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(page(form, errors), status: .unprocessable)
    }
  }

  private static func page(_ form: FormData, _ errors: FormErrors = FormErrors()) -> SettingsForm {
    SettingsForm(
      "Pelanggan",
      WebForm(
        action: path, fields: endings(form, errors) + survey(form, errors) + privacy(form, errors), button: "Simpan"),
      errors)
  }

  private static func number(
    _ name: String, _ label: String, _ form: FormData, _ errors: FormErrors, hint: String, unit: String
  ) -> TextField {
    TextField(
      name, label, form: form, errors: errors, hint: hint, kind: .wholeNumber, width: .four, unit: unit)
  }

  private static func endings(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      number(
        "rounds", "Putaran “belum puas”", form, errors,
        hint: "Sesudah sekian kali ditangani ulang, jawaban menjadi jawaban akhir. 0: tanpa batas.", unit: "kali"),
      number(
        "lapseDays", "Ditutup sendiri sesudah jawaban", form, errors,
        hint: "Pelanggan diberi tahu paling lambat \(CustomerRules.noticeDays) hari kerja sebelumnya. 0: tidak pernah.",
        unit: "hari kerja"),
      number(
        "reopenDays", "Pelanggan dapat membuka kembali", form, errors,
        hint: "Terhitung sejak ditutup. 0: tidak dapat.", unit: "hari"),
      TextArea(
        "elsewhere", "Ke mana lagi pelanggan dapat mengadu", form: form, errors: errors,
        hint: "Satu tempat sebaris. Dibaca pelanggan pada jawaban akhir.", rows: 4,
        maxLength: CustomerRulesForm.limits["elsewhere"], isOptional: true),
    ]
  }

  private static func survey(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      number(
        "surveyAfterDays", "Penilaian diminta sesudah ditutup", form, errors,
        hint: "Lewat surel, sekali untuk tiap keluhan. 0: tidak diminta.", unit: "hari kerja"),
      number(
        "surveyRemindDays", "Diingatkan sekali sesudahnya", form, errors, hint: "0: tidak diingatkan.",
        unit: "hari kerja"),
      number(
        "surveyExpireDays", "Tautan penilaian berlaku", form, errors, hint: "Sesudah itu tidak dapat diisi lagi.",
        unit: "hari"),
    ]
  }

  private static func privacy(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextArea(
        "privacyNotice", "Pemberitahuan privasi", form: form, errors: errors,
        hint: "Dibaca dan disetujui pelanggan sebelum mengirim (UU 27/2022). Tiap perubahan menjadi versi baru.",
        rows: 8, maxLength: CustomerRulesForm.limits["privacyNotice"]),
      number(
        "retentionYears", "Masa simpan data pribadi", form, errors,
        hint: "Terhitung sejak keluhan ditutup. 0: tanpa batas.", unit: "tahun"),
    ]
  }
}

extension CustomerRules {
  /// As the form would have sent it.
  fileprivate var form: FormData {
    [
      "rounds": "\(rounds)", "lapseDays": "\(lapseDays)", "reopenDays": "\(reopenDays)", "elsewhere": elsewhere,
      "privacyNotice": privacyNotice, "surveyAfterDays": "\(surveyAfterDays)",
      "surveyRemindDays": "\(surveyRemindDays)", "surveyExpireDays": "\(surveyExpireDays)",
      "retentionYears": "\(retentionYears)",
    ]
  }
}

enum CustomerRulesRoutes {
  static let all: [Route] = [
    Route(
      .get, CustomerRulesPages.path, .can(.manageSettings), CustomerRulesPages.show,
      "what customers are granted and asked (C6, D11)"),
    Route(
      .post, CustomerRulesPages.path, .can(.manageSettings), CustomerRulesPages.change,
      "changes what customers are granted and asked"),
  ]
}
