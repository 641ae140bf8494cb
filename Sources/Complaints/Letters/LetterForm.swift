import HTTP
import Platform

/// What the editor of a letter may send.
struct LetterForm: Sendable {
  let text: LetterText
  /// The version the text was made from; 0 before the first.
  let base: Int

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let urgency = Disposition.Urgency(rawValue: form.text("urgency"))
    let text = LetterText(typed: form)
    if urgency == nil { errors.note("urgency", "Pilih sifat surat.") }
    // A page that was opened before letters had a class sends none.
    if LetterSecurity(rawValue: form.text("security")) == nil, !form.text("security").isEmpty {
      errors.note("security", "Pilih klasifikasi keamanan surat.")
    }
    if text.subject.isEmpty { errors.note("subject", "Tulis hal surat, misalnya Jawaban atas keluhan sertifikat.") }
    if text.subject.contains("\n") { errors.note("subject", "Tulis hal surat dalam satu baris.") }
    if text.addressee.isEmpty { errors.note("addressee", "Tulis kepada siapa surat ini, tanpa Yth.") }
    if text.body.isEmpty { errors.note("body", "Tulis isi suratnya.") }
    LetterText.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    self.text = text
    base = form.int("version") ?? 0
  }
}

extension LetterText {
  /// What was typed, right or wrong.
  init(typed form: FormData) {
    urgency = Disposition.Urgency(rawValue: form.text("urgency")) ?? .ordinary
    security = LetterSecurity(rawValue: form.text("security")) ?? .open
    attachments = form.text("attachments")
    subject = form.text("subject")
    addressee = form.text("addressee")
    body = form.text("body")
    copies = form.text("copies")
  }

  /// The same as fields of a form.
  var form: FormData { FormData(Part.allCases.map { (name: $0.rawValue, value: self[$0]) }) }
}

extension LetterReading {
  /// The text a form was about; what cannot be read matches no version.
  init(_ form: FormData) {
    version = form.int("version") ?? 0
    hash = Sodium.bytes(base64URL: form.text("hash")) ?? []
  }

  var fields: [HiddenField] {
    [HiddenField("version", "\(version)"), HiddenField("hash", Sodium.base64URL(hash))]
  }
}

/// What sending a letter back may send.
struct LetterReturnForm: Sendable {
  static let limits: TextLimits = ["reason": 2000]

  let reason: String
  let reading: LetterReading

  init(_ form: FormData) throws(FormErrors) {
    reason = form.text("reason")
    reading = LetterReading(form)
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    if reason.isEmpty {
      errors.note("reason", "Tulis apa yang perlu diperbaiki, supaya penyusun dapat memperbaikinya.")
    }
    guard errors.isEmpty else { throw errors }
  }
}
