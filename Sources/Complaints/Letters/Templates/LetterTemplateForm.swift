import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the editor of a template may send.
struct LetterTemplateForm: Sendable {
  let template: LetterTemplate

  static let limits: TextLimits = ["name": 100, "attachments": 100, "subject": 200, "body": 20_000, "copies": 1_000]

  init(_ form: FormData, categories: [Category]) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    if form.line("name").isEmpty { errors.note("name", "Beri nama, supaya templat ini dapat dipilih.") }
    if form.line("subject").isEmpty { errors.note("subject", "Tulis hal suratnya, misalnya Jawaban atas {perihal}.") }
    if form.text("body").isEmpty { errors.note("body", "Tulis isi suratnya.") }
    for name in ["subject", "body"] {
      do { _ = try MergeText(form.text(name)) } catch { errors.note(name, error.message) }
    }
    let urgency = Disposition.Urgency(rawValue: form.text("urgency"))
    let security = LetterSecurity(rawValue: form.text("security"))
    if urgency == nil { errors.note("urgency", "Pilih sifat surat.") }
    if security == nil { errors.note("security", "Pilih klasifikasi keamanan surat.") }
    let category = categories.first { $0.id.description == form.text("category") }
    if category == nil, !form.text("category").isEmpty { errors.note("category", "Pilih kategori dari daftar.") }
    let outcome = LetterOutcome(rawValue: form.text("outcome"))
    if outcome == nil, !form.text("outcome").isEmpty { errors.note("outcome", "Pilih hasil dari daftar.") }
    guard errors.isEmpty, let urgency, let security else { throw errors }
    template = LetterTemplate(
      name: form.line("name"), category: category?.id, outcome: outcome, urgency: urgency, security: security,
      attachments: form.line("attachments"), subject: form.line("subject"), body: form.text("body"),
      copies: form.text("copies"), isActive: form.isChecked("isActive"))
  }
}

extension LetterTemplate {
  /// As its form would have sent it.
  var form: FormData {
    var form: FormData = [
      "name": name, "category": category?.description ?? "", "outcome": outcome?.rawValue ?? "",
      "urgency": urgency.rawValue, "security": security.rawValue, "attachments": attachments, "subject": subject,
      "body": body, "copies": copies,
    ]
    if isActive { form.append("isActive", "1") }
    return form
  }
}

extension Deed {
  /// Saves a template: a new one, or another text in an old one's place. Letters that were begun stay as they are.
  @discardableResult
  func save(_ template: LetterTemplate, as id: LetterTemplate.ID?) throws -> LetterTemplate.ID {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let kept: LetterTemplate.ID
    if let id {
      let count = try db.execute(
        """
        UPDATE letterTemplate SET name = \(template.name), categoryID = \(template.category),
          outcome = \(template.outcome), urgency = \(template.urgency), security = \(template.security),
          attachments = \(template.attachments), subject = \(template.subject), body = \(template.body),
          copies = \(template.copies), isActive = \(template.isActive), changedAt = \(at), changedBy = \(person)
        WHERE id = \(id)
        """)
      guard count == 1 else { throw VisitError.notFound }
      kept = id
    } else {
      kept = try db.insert(
        """
        INSERT INTO letterTemplate (name, categoryID, outcome, urgency, security, attachments, subject, body, copies,
          isActive, changedAt, changedBy)
        VALUES (\(template.name), \(template.category), \(template.outcome), \(template.urgency), \(template.security),
          \(template.attachments), \(template.subject), \(template.body), \(template.copies), \(template.isActive),
          \(at), \(person))
        """)
    }
    try record("letterTemplate.saved", Subject("letterTemplate", kept))
    return kept
  }
}
