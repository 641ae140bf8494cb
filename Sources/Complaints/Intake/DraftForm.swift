import HTTP
import Platform
import Procedures

/// What each page of the public form may send, read into the draft. All faults of a page are told at once.
struct DraftForm {
  let form: FormData
  let today: Day
  private(set) var errors = FormErrors()

  init(_ form: FormData, today: Day) {
    self.form = form
    self.today = today
  }

  /// Reads one page's answers into a draft.
  mutating func fill(_ draft: inout Draft, on page: DraftPage) throws(FormErrors) {
    guard form.text(Self.trap).isEmpty else {
      throw FormErrors(Self.trap, "Kosongkan kolom ini; isinya hanya diisi oleh program pengirim iklan.")
    }
    switch page {
    case .what: readWhat(&draft)
    case .service:
      draft.service = required("service", "Tulis layanan yang Anda keluhkan, atau “Tidak tahu”.")
    case .occasion: readOccasion(&draft)
    case .danger: readDanger(&draft)
    case .remedy: draft.remedy = form.text("remedy")
    case .identity: readIdentity(&draft)
    case .contact: readContact(&draft)
    case .files, .check: break
    }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    draft.reached.insert(page)
  }

  /// Of all its pages.
  static let limits: TextLimits = [
    "subject": 120, "description": 10_000, "service": 200, "place": 200, "danger": 2000, "remedy": 2000, "name": 120,
    "organisation": 120, "phone": 40, "email": 254, "address": 300,
  ]

  /// A field no person sees; programs that fill in every field give themselves away.
  static let trap = "homepage"

  private mutating func readWhat(_ draft: inout Draft) {
    draft.subject = required("subject", "Tulis ringkasan keluhan dalam satu kalimat.")
    draft.description = form.text("description")
    if draft.description.isEmpty { errors.note("description", "Ceritakan apa yang terjadi.") }
  }

  private mutating func readOccasion(_ draft: inout Draft) {
    draft.place = form.line("place")
    draft.occurredOn = form.line("occurredOn")
    if let day = PastDay.occasion.read(form, today: today, &errors) { draft.occurredOn = day.iso }
  }

  private mutating func readDanger(_ draft: inout Draft) {
    let answer = form.text("isDangerous")
    guard answer == "yes" || answer == "no" else {
      return errors.note("isDangerous", "Pilih “Ya” atau “Tidak”.")
    }
    draft.isDangerous = answer
    draft.danger = answer == "yes" ? form.text("danger") : ""
  }

  private mutating func readIdentity(_ draft: inout Draft) {
    guard let choice = Confidentiality(rawValue: form.text("confidentiality")) else {
      return errors.note("confidentiality", "Pilih salah satu cara Anda disebut.")
    }
    draft.confidentiality = choice
    // The promise is kept here already: nothing typed earlier stays with an anonymous draft.
    if choice == .anonymous { draft.contact = Contact() }
  }

  private mutating func readContact(_ draft: inout Draft) {
    draft.contact.name = required("name", "Tulis nama Anda.")
    draft.contact.organisation = form.line("organisation")
    draft.contact.address = form.line("address")
    let reach = Reach(form, errors: &errors)
    draft.contact.phone = reach.phone
    draft.contact.email = reach.email
    if reach.isEmpty {
      errors.note("phone", "Tulis nomor telepon atau alamat surel, agar jawaban sampai kepada Anda.")
    }
  }

  /// One line that cannot be left out.
  private mutating func required(_ name: String, _ sentence: String) -> String {
    let typed = form.line(name)
    if typed.isEmpty { errors.note(name, sentence) }
    return typed
  }
}

/// Telephone and e-mail as typed, brought into the form they are kept in; what cannot be is kept as typed and noted.
struct Reach {
  let phone: String
  let email: String

  var isEmpty: Bool { phone.isEmpty && email.isEmpty }

  init(_ form: FormData, errors: inout FormErrors) {
    let (typedPhone, typedEmail) = (form.line("phone"), form.line("email"))
    let number = PhoneNumber(typedPhone)
    if number == nil && !typedPhone.isEmpty {
      errors.note("phone", "Tulis nomor telepon yang lengkap, misalnya 0812 3456 7890 atau 0541 732274.")
    }
    phone = number?.e164 ?? typedPhone
    let address = EmailAddress(typedEmail)
    if address == nil && !typedEmail.isEmpty {
      errors.note("email", "Tulis alamat surel yang lengkap, misalnya nama@contoh.id.")
    }
    email = address?.text ?? typedEmail
  }
}
