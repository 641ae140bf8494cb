import HTTP
import Mustache
import Platform

/// What a colleague may send to make a link for many.
struct LinkForm: Sendable {
  let kind: SurveyLink.Kind
  let segment: Segment.ID?
  let unit: WorkUnit.ID?
  let name: String
  let capacity: Int?

  static let limits: TextLimits = ["name": 120]

  /// - Throws: `FormErrors`.
  init(_ form: FormData, segments: [RoundSegment], units: [WorkUnit]) throws(FormErrors) {
    var errors = FormErrors()
    kind =
      SurveyLink.Kind(rawValue: form.text("kind")).flatMap { SurveyLink.Kind.madeSingly.contains($0) ? $0 : nil }
      ?? .personal
    if kind == .personal { errors.note("kind", "Pilih jenisnya.") }
    segment = Segment.ID(form.text("segment")).flatMap { id in segments.first { $0.segment == id }?.segment }
    unit = WorkUnit.ID(form.text("unit")).flatMap { id in units.first { $0.id == id }?.id }
    name = form.line("name")
    let typed = form.line("capacity").replacing(".", with: "")
    capacity = Int(typed).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    if !typed.isEmpty, capacity == nil { errors.note("capacity", "Tulis bilangan bulat mulai dari 1.") }
    if kind == .open, typed.isEmpty { errors.note("capacity", "Tautan terbuka perlu batas jawaban, misalnya 200.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  static func fields(
    _ form: FormData, _ errors: FormErrors, segments: [RoundSegment], units: [WorkUnit]
  ) -> [any Renderable] {
    [
      RadioGroup(
        "kind", "Jenis",
        [
          Choice("poster", "Poster QR", hint: "Halaman A4 untuk ditempel; siapa pun yang memindainya dapat mengisi."),
          Choice("open", "Tautan terbuka", hint: "Untuk situs atau grup pesan; berhenti pada batas jawabannya."),
          Choice("kiosk", "Layar isi mandiri", hint: "Untuk tablet di ruang layanan; kembali ke awal sendiri."),
          Choice("paper", "Lembar kertas", hint: "Dicetak kosong, lalu jawabannya diketik petugas."),
        ], form: form, errors: errors),
      SelectField(
        "segment", "Kelompok", segments.map { Choice("\($0.segment)", $0.name) }, form: form, errors: errors,
        prompt: "Tidak ditentukan", isOptional: true),
      SelectField(
        "unit", "Unit kerja", units.map { Choice("\($0.id)", $0.name) }, form: form, errors: errors,
        prompt: "Tidak ditentukan", isOptional: true),
      TextField(
        "name", "Keterangan", form: form, errors: errors, hint: "Misalnya tempat poster atau layarnya.",
        maxLength: limits["name"], isOptional: true),
      TextField(
        "capacity", "Batas jawaban", form: form, errors: errors, hint: "Wajib untuk tautan terbuka.",
        kind: .wholeNumber, width: .ten, unit: "jawaban"),
    ]
  }
}
