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
    guard text(Self.trap).isEmpty else {
      throw FormErrors(Self.trap, "Kosongkan kolom ini; isinya hanya diisi oleh program pengirim iklan.")
    }
    switch page {
    case .what: readWhat(&draft)
    case .service:
      draft.service = required("service", "Tulis layanan yang Anda keluhkan, atau “Tidak tahu”.", atMost: 200)
    case .occasion: readOccasion(&draft)
    case .danger: readDanger(&draft)
    case .remedy: draft.remedy = limited("remedy", 2000)
    case .identity: readIdentity(&draft)
    case .contact: readContact(&draft)
    case .files, .check: break
    }
    guard errors.isEmpty else { throw errors }
    draft.reached.insert(page)
  }

  /// A field no person sees; programs that fill in every field give themselves away.
  static let trap = "homepage"

  private mutating func readWhat(_ draft: inout Draft) {
    draft.subject = required("subject", "Tulis ringkasan keluhan dalam satu kalimat.", atMost: 120)
    draft.description = required("description", "Ceritakan apa yang terjadi.", atMost: 10_000)
  }

  private mutating func readOccasion(_ draft: inout Draft) {
    draft.place = limited("place", 200)
    let typed = text("occurredOn")
    draft.occurredOn = typed
    guard !typed.isEmpty else { return }
    guard let day = Day(typed: typed) else {
      return errors.note("occurredOn", "Tulis tanggalnya, misalnya 12/03/2026, atau kosongkan.")
    }
    draft.occurredOn = day.iso
    if day > today { errors.note("occurredOn", "Tanggal kejadian belum lewat. Periksa lagi tanggalnya.") }
  }

  private mutating func readDanger(_ draft: inout Draft) {
    let answer = text("isDangerous")
    guard answer == "yes" || answer == "no" else {
      return errors.note("isDangerous", "Pilih “Ya” atau “Tidak”.")
    }
    draft.isDangerous = answer
    draft.danger = answer == "yes" ? limited("danger", 2000) : ""
  }

  private mutating func readIdentity(_ draft: inout Draft) {
    guard let choice = Confidentiality(rawValue: text("confidentiality")) else {
      return errors.note("confidentiality", "Pilih salah satu cara Anda disebut.")
    }
    draft.confidentiality = choice
    // The promise is kept here already: nothing typed earlier stays with an anonymous draft.
    if choice == .anonymous { draft.contact = Contact() }
  }

  private mutating func readContact(_ draft: inout Draft) {
    draft.contact.name = required("name", "Tulis nama Anda.", atMost: 120)
    draft.contact.organisation = limited("organisation", 120)
    draft.contact.address = limited("address", 300)
    let reach = Reach(phone: text("phone"), email: text("email"), errors: &errors)
    draft.contact.phone = reach.phone
    draft.contact.email = reach.email
    if text("phone").isEmpty && text("email").isEmpty {
      errors.note("phone", "Tulis nomor telepon atau alamat surel, agar jawaban sampai kepada Anda.")
    }
  }

  private func text(_ name: String) -> String { form.text(name) }

  private mutating func limited(_ name: String, _ limit: Int) -> String {
    let typed = text(name)
    if typed.count > limit { errors.note(name, "Paling banyak \(limit) huruf; sekarang \(typed.count).") }
    return typed
  }

  private mutating func required(_ name: String, _ sentence: String, atMost limit: Int) -> String {
    let typed = limited(name, limit)
    if typed.isEmpty { errors.note(name, sentence) }
    return typed
  }
}

/// Telephone and e-mail as typed, brought into the form they are kept in; what cannot be is kept as typed and noted.
struct Reach {
  let phone: String
  let email: String

  init(phone typedPhone: String, email typedEmail: String, errors: inout FormErrors) {
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
