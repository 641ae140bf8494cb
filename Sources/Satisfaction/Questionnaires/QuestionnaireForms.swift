import HTTP
import Mustache
import Platform

/// The title of a version and what is said around its items.
struct CoverForm: Sendable {
  let title: String
  let purpose: String
  let minutes: Int
  let thanks: String

  static let limits: TextLimits = ["title": 150, "purpose": 1_000, "thanks": 500]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    title = form.line("title")
    purpose = form.text("purpose")
    thanks = form.text("thanks")
    minutes = form.int("minutes") ?? 0
    if title.isEmpty { errors.note("title", "Tulis judul kuesionernya.") }
    if !(1...60).contains(minutes) { errors.note("minutes", "Tulis lamanya dalam menit, 1 sampai 60.") }
    guard errors.isEmpty else { throw errors }
  }

  static func form(of version: QuestionnaireVersion) -> FormData {
    [
      "title": version.title, "purpose": version.purpose, "minutes": "\(version.minutes)", "thanks": version.thanks,
    ]
  }

  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("title", "Judul", form: form, errors: errors, width: .full, maxLength: limits["title"]),
      TextArea(
        "purpose", "Untuk apa", form: form, errors: errors, hint: "Dibaca responden sebelum mulai mengisi.", rows: 4,
        maxLength: limits["purpose"], isOptional: true),
      TextField(
        "minutes", "Lama mengisi", form: form, errors: errors, kind: .wholeNumber, width: .four, unit: "menit"),
      TextArea(
        "thanks", "Ucapan setelah selesai", form: form, errors: errors, rows: 3, maxLength: limits["thanks"],
        isOptional: true),
    ]
  }

  func apply(to version: inout QuestionnaireVersion) {
    version.title = title
    version.purpose = purpose
    version.minutes = minutes
    version.thanks = thanks
  }
}

/// The title of a section and what is said above its items.
struct SectionForm: Sendable {
  let title: String
  let guidance: String

  static let limits: TextLimits = ["title": 120, "guidance": 600]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    title = form.line("title")
    guidance = form.text("guidance")
    if title.isEmpty { errors.note("title", "Tulis judul bagiannya.") }
    guard errors.isEmpty else { throw errors }
  }

  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("title", "Judul bagian", form: form, errors: errors, width: .full, maxLength: limits["title"]),
      TextArea(
        "guidance", "Petunjuk bagian", form: form, errors: errors, rows: 3, maxLength: limits["guidance"],
        isOptional: true),
    ]
  }
}

extension NewQuestionnaire {
  /// - Parameter models: what it may be a copy of.
  init(_ form: FormData, models: [IssuedQuestionnaire]) throws(FormErrors) {
    var errors = FormErrors()
    CoverForm.limits.check(form, &errors)
    let title = form.line("title")
    if title.isEmpty { errors.note("title", "Tulis judul kuesionernya.") }
    let kind = Questionnaire.Kind(rawValue: form.text("kind"))
    if kind == nil { errors.note("kind", "Pilih jenisnya.") }
    let chosen = form.int("model").flatMap { id in models.first { $0.id.rawValue == Int64(id) } }
    if chosen == nil, !form.line("model").isEmpty { errors.note("model", "Pilih dari daftar.") }
    guard errors.isEmpty, let kind else { throw errors }
    self.init(title: title, kind: kind, model: chosen?.id)
  }

  static func fields(
    _ form: FormData, _ errors: FormErrors, models: [IssuedQuestionnaire]
  ) -> [any Renderable] {
    [
      TextField("title", "Judul", form: form, errors: errors, width: .full, maxLength: CoverForm.limits["title"]),
      RadioGroup(
        "kind", "Jenis",
        [
          Choice("skm", "SKM", hint: "Dinilai dengan indeks kepuasan masyarakat, dari butir berskala 1–4."),
          Choice("k3", "Kepuasan K3", hint: "Keselamatan dan kesehatan kerja menurut pelanggan."),
          Choice("other", "Lainnya"),
        ], form: form, errors: errors),
      SelectField(
        "model", "Mulai dari", models.map { Choice("\($0.id)", "Salinan \($0.title), versi \($0.number)") }, form: form,
        errors: errors, prompt: "Kuesioner kosong", width: .full),
    ]
  }
}
