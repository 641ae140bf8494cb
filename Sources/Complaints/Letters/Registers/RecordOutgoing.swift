import Database
import HTTP
import Platform
import Procedures

/// What the form of a letter made outside the program may send.
struct OutgoingForm: Sendable {
  let date: Day
  let addressee: String
  let subject: String
  let signer: String
  let attachments: String
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  /// The number of the case it belongs to; empty for none.
  let ticket: String
  let note: String
  /// What tells a second press of the button from the next letter.
  let once: String

  static let limits: TextLimits = [
    "addressee": 300, "subject": 300, "signer": 200, "attachments": 100, "ticket": 40, "note": 2000,
  ]

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    date = PastDay.letter.read(form, today: today, &errors) ?? today
    addressee = form.line("addressee")
    subject = form.line("subject")
    signer = form.line("signer")
    attachments = form.line("attachments")
    urgency = Disposition.Urgency(rawValue: form.text("urgency")) ?? .ordinary
    security = LetterSecurity(rawValue: form.text("security")) ?? .open
    ticket = form.line("ticket").uppercased()
    note = form.text("note")
    once = form.text("once")
    if addressee.isEmpty { errors.note("addressee", "Tulis kepada siapa surat ini.") }
    if subject.isEmpty { errors.note("subject", "Tulis hal surat ini.") }
    if signer.isEmpty { errors.note("signer", "Tulis siapa yang menandatanganinya.") }
    if once.isEmpty { errors.note("", "Formulir ini tidak lengkap terkirim. Periksa isinya, lalu kirim lagi.") }
    guard errors.isEmpty else { throw errors }
  }
}

extension Deed {
  /// Enters a letter made outside the program into the register of outgoing mail, under the next number of all letters;
  /// the same form sent twice enters it once.
  ///
  /// - Parameter tray: where the letter itself waits, if it came along.
  /// - Returns: its number.
  func recordOutgoing(_ form: OutgoingForm, tray: String) throws -> String {
    let known: String? = try db.value("SELECT number FROM outgoingLetter WHERE once = \(form.once)")
    if let known {
      try record("mail.repeated", Subject("office", 1))
      return known
    }
    let run = try linkedCase(form.ticket)
    let number = try nextNumber(.letter)
    let id: OutgoingLine.ID = try db.insert(
      """
      INSERT INTO outgoingLetter (number, at, once, date, addressee, subject, signer, attachments, urgency, security,
        caseID, note, fileID, recordedBy)
      VALUES (\(number), \(at), \(form.once), \(form.date), \(form.addressee), \(form.subject), \(form.signer),
        \(form.attachments), \(form.urgency), \(form.security), \(run?.id), \(form.note),
        \(try db.handOver(tray: tray).first), \(actor.personID))
      """)
    try record("mail.sent", Subject("outgoingLetter", id))
    if let run {
      try addEntry(
        run.id, audience: .internal, kind: "mail.sent", heading: "Surat keluar \(number) dicatat",
        text: "Kepada \(form.addressee): \(form.subject)")
    }
    return number
  }

  /// Adds the letter itself to its line, once: the number is needed before the letter can be written and scanned.
  func attachOutgoing(_ line: OutgoingLine, tray: String) throws {
    guard let file = try db.handOver(tray: tray).first else {
      throw FormErrors("file", "Pilih berkas suratnya, lalu kirim lagi.")
    }
    let count = try db.execute(
      "UPDATE outgoingLetter SET fileID = \(file) WHERE id = \(line.id) AND letterID IS NULL AND fileID IS NULL")
    guard count == 1 else { throw VisitError.stale("Surat \(line.number) sudah dilampirkan.") }
    try record("mail.attached", Subject("outgoingLetter", line.id), "file=\(file)")
  }
}
