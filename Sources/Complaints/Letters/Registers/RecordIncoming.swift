import Database
import HTTP
import Platform
import Procedures

/// What the form of incoming mail may send.
struct IncomingForm: Sendable {
  let receivedOn: Day
  let number: String
  let date: Day?
  let sender: String
  let subject: String
  let attachments: String
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  /// The number of the case it belongs to; empty for none.
  let ticket: String
  let unit: String
  let note: String
  /// What tells a second press of the button from the next letter.
  let once: String

  static let limits: TextLimits = [
    "number": 100, "sender": 300, "subject": 300, "attachments": 100, "ticket": 40, "note": 2000,
  ]
  private static let received = PastDay(
    field: "receivedOn", example: "Tulis tanggal diterima, misalnya 12/03/2026.", years: 5,
    future: "Tanggal ini belum tiba. Periksa lagi tanggalnya.")

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    receivedOn = Self.received.read(form, today: today, &errors) ?? today
    date = PastDay.letter.read(form, today: today, &errors)
    if let date, date > receivedOn {
      errors.note("letterDate", "Surat ini bertanggal sesudah diterima. Periksa kedua tanggalnya.")
    }
    number = form.line("number")
    sender = form.line("sender")
    subject = form.line("subject")
    attachments = form.line("attachments")
    urgency = Disposition.Urgency(rawValue: form.text("urgency")) ?? .ordinary
    security = LetterSecurity(rawValue: form.text("security")) ?? .open
    ticket = form.line("ticket").uppercased()
    unit = form.text("unit")
    note = form.text("note")
    once = form.text("once")
    if sender.isEmpty { errors.note("sender", "Tulis dari siapa surat ini.") }
    if subject.isEmpty { errors.note("subject", "Tulis perihal surat ini.") }
    if once.isEmpty { errors.note("", "Formulir ini tidak lengkap terkirim. Periksa isinya, lalu kirim lagi.") }
    guard errors.isEmpty else { throw errors }
  }
}

extension Deed {
  /// Enters a letter into the register of incoming mail; the same form sent twice enters it once.
  /// - Returns: its agenda number.
  func recordIncoming(_ form: IncomingForm) throws -> String {
    let known: String? = try db.value("SELECT agenda FROM incomingLetter WHERE once = \(form.once)")
    if let known {
      try record("mail.repeated", Subject("office", 1))
      return known
    }
    let run = try linkedCase(form.ticket)
    let unit: WorkUnit.ID? = try db.value("SELECT id FROM unit WHERE id = \(Int64(form.unit) ?? 0)")
    let agenda = try nextNumber(.agenda)
    let id: IncomingLine.ID = try db.insert(
      """
      INSERT INTO incomingLetter (agenda, caseID, once, receivedAt, number, date, sender, subject, attachments,
        urgency, security, unitID, note, recordedAt, recordedBy)
      VALUES (\(agenda), \(run?.id), \(form.once), \(office.zone.instant(form.receivedOn)), \(form.number),
        \(form.date), \(form.sender), \(form.subject), \(form.attachments), \(form.urgency), \(form.security),
        \(unit), \(form.note), \(at), \(actor.personID))
      """)
    try record("mail.recorded", Subject("incomingLetter", id))
    if let run {
      try addEntry(
        run.id, audience: .internal, kind: "mail.recorded", heading: "Surat masuk \(agenda) dicatat",
        text: "Dari \(form.sender): \(form.subject)")
    }
    return agenda
  }

  /// The case that a letter is said to belong to; nil where none is named.
  func linkedCase(_ ticket: String) throws -> Case? {
    guard !ticket.isEmpty else { return nil }
    let token: String? = try db.value("SELECT token FROM caseRun WHERE number = \(ticket)")
    guard let token, let run = try db.caseRun(token: token), let colleague = try colleague(),
      try db.mayRead(run, colleague)
    else {
      throw FormErrors(
        "ticket", "Tidak ada keluhan dengan nomor ini yang dapat Anda baca. Periksa lagi, atau kosongkan.")
    }
    return run
  }

  /// Voids a number: its line stays, with who, when and why. Once is enough.
  func void(_ number: String, of kind: NumberKind, because reason: String, about subject: Subject) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let count = try db.execute(
      """
      INSERT INTO voidedNumber (kind, number, reason, at, personID) VALUES (\(kind), \(number), \(reason), \(at), \(person))
      ON CONFLICT (kind, number) DO NOTHING
      """)
    guard count == 1 else { throw VisitError.stale("Nomor \(number) sudah dibatalkan.") }
    try record("number.voided", subject, "kind=\(kind.rawValue)")
  }
}
