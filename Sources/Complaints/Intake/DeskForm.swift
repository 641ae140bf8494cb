import HTTP
import Platform
import Procedures

/// What the desk may send for a complaint that came by another way than the website (row B1). Nothing that was typed
/// is left out unsaid: what does not go together is a fault.
struct DeskForm: Sendable {
  let new: NewComplaint
  /// The mark of the privacy notice that was read or shown to the customer, who agreed; nil where it was not.
  let notice: String?

  /// What the form is read against.
  struct Context: Sendable {
    let colleague: Person.ID
    let zone: Zone
    let now: Instant
    let openedAt: Instant
    /// Whose address among the colleagues the typed one is; nil when it is nobody's.
    var owner: Person.ID?
    /// The mark of the privacy notice as it reads now.
    let notice: String

    var today: Day { zone.day(of: now) }
  }

  /// As long as on the public form, and what only the desk asks.
  static let limits = DraftForm.limits.adding(["lateReason": 500, "letterNumber": 100])

  init(_ form: FormData, _ context: Context) throws(FormErrors) {
    var errors = FormErrors()
    let channel = Channel(rawValue: form.text("channel")).flatMap { $0 == .website ? nil : $0 }
    if channel == nil { errors.note("channel", "Pilih cara keluhan ini sampai.") }
    let received = Self.received(form, context, &errors)
    let letter = Self.letter(form, channel, received ?? context.now, context, &errors)
    for (name, sentence) in Self.needed where form.text(name).isEmpty { errors.note(name, sentence) }
    let day = PastDay.occasion.read(form, today: context.today, &errors)
    let isDangerous = Self.danger(form, &errors)
    let secrecy = Confidentiality(rawValue: form.text("confidentiality"))
    if secrecy == nil { errors.note("confidentiality", "Pilih bagaimana pelanggan ingin disebut.") }
    let contact = secrecy == .anonymous ? Contact() : Self.contact(form, context, &errors)
    let notice = form.text(Self.noticeField)
    if !notice.isEmpty && notice != context.notice { errors.note(Self.noticeField, Self.noticeChanged) }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let channel, let secrecy, let received else { throw errors }
    var new = NewComplaint(
      channel: channel, confidentiality: secrecy, contact: contact, subject: form.line("subject"),
      description: form.text("description"), service: form.line("service"), receivedAt: received,
      openedAt: context.openedAt)
    new.occurredOn = day
    new.place = form.line("place")
    new.isDangerous = isDangerous
    new.danger = form.text("danger")
    new.remedy = form.text("remedy")
    new.lateReason = form.line("lateReason")
    new.letter = letter
    self.new = new
    self.notice = notice.isEmpty || secrecy == .anonymous ? nil : notice
  }

  static let noticeField = "notice"
  static let noticeChanged = "Pemberitahuan privasi berubah sejak halaman ini dibuka. Bacakan lagi, lalu centang."

  private static let needed = [
    ("subject", "Tulis ringkasan keluhan dalam satu kalimat."),
    ("description", "Tulis isi keluhan dengan kata-kata pelanggan."),
    ("service", "Tulis layanan yang dikeluhkan, atau “Tidak tahu”."),
  ]

  /// Now, unless it came earlier; earlier than today needs a reason, later than now cannot be.
  private static func received(_ form: FormData, _ context: Context, _ errors: inout FormErrors) -> Instant? {
    let typed = form.line("receivedTime")
    let time = TimeOfDay(typed: typed)
    if time == nil && !typed.isEmpty { errors.note("receivedTime", "Tulis pukul berapa diterima, misalnya 09.30.") }
    guard !form.line("receivedOn").isEmpty else {
      if !typed.isEmpty { errors.note("receivedOn", "Tulis juga tanggalnya, atau kosongkan pukulnya.") }
      return context.now
    }
    guard let day = PastDay.received.read(form, today: context.today, &errors) else { return nil }
    let isToday = day == context.today
    let moment =
      time.map { context.zone.instant(day, $0) } ?? (isToday ? context.now : context.zone.instant(day))
    if moment > context.now { errors.note("receivedOn", PastDay.received.future) }
    if !isToday && form.text("lateReason").isEmpty {
      errors.note("lateReason", "Tulis mengapa baru dicatat hari ini.")
    }
    return moment
  }

  /// Number and date of the customer's letter, which nobody can have sent who did not write one.
  private static func letter(
    _ form: FormData, _ channel: Channel?, _ received: Instant, _ context: Context, _ errors: inout FormErrors
  ) -> IncomingLetter? {
    guard channel == .letter else {
      for name in ["letterNumber", "letterDate"] where channel != nil && !form.text(name).isEmpty {
        errors.note(name, "Hanya untuk keluhan yang datang sebagai surat. Kosongkan, atau pilih “Surat” di atas.")
      }
      return nil
    }
    let date = PastDay.letter.read(form, today: context.today, &errors)
    if let date, date > context.zone.day(of: received) {
      errors.note("letterDate", "Surat ini bertanggal sesudah diterima. Periksa kedua tanggalnya.")
    }
    return IncomingLetter(number: form.line("letterNumber"), date: date)
  }

  private static func danger(_ form: FormData, _ errors: inout FormErrors) -> Bool {
    let answer = form.text("isDangerous")
    if !["yes", "no"].contains(answer) { errors.note("isDangerous", "Pilih “Ya” atau “Tidak”.") }
    if answer == "no" && !form.text("danger").isEmpty {
      errors.note("danger", "Di atas dipilih “Tidak”. Kosongkan bagian ini, atau pilih “Ya”.")
    }
    return answer == "yes"
  }

  /// The customer's contact; a colleague's address is no customer's.
  private static func contact(_ form: FormData, _ context: Context, _ errors: inout FormErrors) -> Contact {
    var contact = Contact(
      name: form.line("name"), organisation: form.line("organisation"), address: form.line("address"))
    if contact.name.isEmpty { errors.note("name", "Tulis nama pelanggan.") }
    let reach = Reach(form, errors: &errors)
    (contact.phone, contact.email) = (reach.phone, reach.email)
    if let owner = context.owner {
      let whose = owner == context.colleague ? "Anda sendiri" : "rekan kerja"
      errors.note("email", "Ini alamat surel \(whose). Tulis alamat pelanggan, atau kosongkan.")
    }
    return contact
  }
}
