import HTTP
import Platform
import Procedures

/// What the desk may send for a complaint that came by another way than the website (row B1).
struct DeskForm: Sendable {
  let new: NewComplaint

  /// What the form is read against.
  struct Context: Sendable {
    let colleague: SignedIn
    let zone: Zone
    let now: Instant
    let openedAt: Instant
  }

  init(_ form: FormData, _ context: Context) throws(FormErrors) {
    var errors = FormErrors()
    let channel = Channel(rawValue: form.text("channel")).flatMap { $0 == .website ? nil : $0 }
    let secrecy = Confidentiality(rawValue: form.text("confidentiality"))
    if channel == nil { errors.note("channel", "Pilih cara keluhan ini sampai.") }
    let received = Self.received(form, context, &errors)
    if secrecy == nil { errors.note("confidentiality", "Pilih bagaimana pelanggan ingin disebut.") }
    let contact = secrecy == .anonymous ? Contact() : Self.contact(form, context.colleague, &errors)
    for (name, sentence, limit) in Self.texts {
      let typed = form.text(name)
      if typed.isEmpty, let sentence { errors.note(name, sentence) }
      if typed.count > limit { errors.note(name, "Paling banyak \(limit) huruf; sekarang \(typed.count).") }
    }
    let letter = channel == .letter ? Self.letter(form, &errors) : nil
    let day = Self.occasion(form, context, &errors)
    if !["yes", "no"].contains(form.text("isDangerous")) { errors.note("isDangerous", "Pilih “Ya” atau “Tidak”.") }
    guard errors.isEmpty, let channel, let secrecy, let received else { throw errors }
    var new = NewComplaint(
      channel: channel, confidentiality: secrecy, contact: contact, subject: form.text("subject"),
      description: form.text("description"), service: form.text("service"), receivedAt: received,
      openedAt: context.openedAt)
    new.occurredOn = day
    new.place = form.text("place")
    new.isDangerous = form.text("isDangerous") == "yes"
    new.danger = new.isDangerous ? form.text("danger") : ""
    new.remedy = form.text("remedy")
    new.lateReason = form.text("lateReason")
    new.letter = letter
    self.new = new
  }

  private static let texts: [(name: String, needed: String?, limit: Int)] = [
    ("subject", "Tulis ringkasan keluhan dalam satu kalimat.", 120),
    ("description", "Tulis isi keluhan dengan kata-kata pelanggan.", 10_000),
    ("service", "Tulis layanan yang dikeluhkan, atau “Tidak tahu”.", 200), ("place", nil, 200), ("danger", nil, 2000),
    ("remedy", nil, 2000), ("lateReason", nil, 500),
  ]

  /// Now, unless it came earlier; earlier than today needs a reason, later than now cannot be.
  private static func received(_ form: FormData, _ context: Context, _ errors: inout FormErrors) -> Instant? {
    guard !form.text("receivedOn").isEmpty else { return context.now }
    guard let day = Day(typed: form.text("receivedOn")) else {
      errors.note("receivedOn", "Tulis tanggal diterima, misalnya 12/03/2026, atau kosongkan bila baru saja.")
      return nil
    }
    let today = context.zone.day(of: context.now)
    let time = TimeOfDay(typed: form.text("receivedTime"))
    if time == nil && !form.text("receivedTime").isEmpty {
      errors.note("receivedTime", "Tulis pukul berapa diterima, misalnya 09.30.")
    }
    let moment = time.map { context.zone.instant(day, $0) } ?? (day == today ? context.now : context.zone.instant(day))
    if moment > context.now { errors.note("receivedOn", "Waktu ini belum tiba. Periksa tanggal dan jamnya.") }
    if day < today && form.text("lateReason").isEmpty {
      errors.note("lateReason", "Tulis mengapa baru dicatat hari ini.")
    }
    return moment
  }

  /// The customer's contact; a colleague's own address is no customer's.
  private static func contact(_ form: FormData, _ colleague: SignedIn, _ errors: inout FormErrors) -> Contact {
    var contact = Contact(
      name: form.text("name"), organisation: form.text("organisation"), address: form.text("address"))
    if contact.name.isEmpty { errors.note("name", "Tulis nama pelanggan.") }
    for name in ["name", "organisation", "address"] where form.text(name).count > 300 {
      errors.note(name, "Paling banyak 300 huruf.")
    }
    let reach = Reach(phone: form.text("phone"), email: form.text("email"), errors: &errors)
    (contact.phone, contact.email) = (reach.phone, reach.email)
    if !contact.email.isEmpty && contact.email == colleague.email.lowercased() {
      errors.note("email", "Ini alamat surel Anda sendiri. Tulis alamat pelanggan, atau kosongkan.")
    }
    return contact
  }

  private static func letter(_ form: FormData, _ errors: inout FormErrors) -> IncomingLetter {
    let typed = form.text("letterDate")
    let day = Day(typed: typed)
    if day == nil && !typed.isEmpty { errors.note("letterDate", "Tulis tanggal surat, misalnya 12/03/2026.") }
    if form.text("letterNumber").count > 100 { errors.note("letterNumber", "Paling banyak 100 huruf.") }
    return IncomingLetter(number: form.text("letterNumber"), date: day)
  }

  private static func occasion(_ form: FormData, _ context: Context, _ errors: inout FormErrors) -> Day? {
    let typed = form.text("occurredOn")
    guard !typed.isEmpty else { return nil }
    guard let day = Day(typed: typed) else {
      errors.note("occurredOn", "Tulis tanggalnya, misalnya 12/03/2026, atau kosongkan.")
      return nil
    }
    if day > context.zone.day(of: context.now) { errors.note("occurredOn", "Tanggal kejadian belum lewat.") }
    return day
  }
}
