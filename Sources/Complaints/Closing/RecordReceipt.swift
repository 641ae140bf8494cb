import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What a colleague at the desk may record of a letter the customer got by another way than his link (row B10).
struct ReceiptForm: Sendable {
  let recipient: String
  let receivedOn: Day
  let way: Receipt.Way
  /// Where it was handed over; empty where nobody said.
  let place: String
  let minutes: String
  /// That the colleague knows of the customer's dispute, and has passed it on.
  let isDisputeHeard: Bool
  let version: Int?

  /// - Parameters:
  ///   - proof: what waits in the tray of the form, and what was wrong with what was uploaded.
  ///   - isNamed: whether the customer agreed to be named; else nobody is asked for a name.
  ///   - isDisputed: whether the customer has said that the answer does not satisfy him.
  ///   - signedOn: nobody can have had the letter before.
  init(
    _ form: FormData, proof: (isThere: Bool, errors: FormErrors), isNamed: Bool, isDisputed: Bool = false,
    signedOn: Day,
    today: Day
  ) throws(FormErrors) {
    var errors = FormErrors()
    recipient = isNamed ? form.text("recipient") : ""
    place = form.text("place")
    minutes = form.text("minutes")
    isDisputeHeard = form.isChecked(Self.disputeField)
    version = form.int("version")
    let day = Day(typed: form.text("receivedOn"))
    let way = Receipt.Way(rawValue: form.text("way")).flatMap { Receipt.Way.recordable.contains($0) ? $0 : nil }
    if isNamed && recipient.isEmpty { errors.note("recipient", "Tulis siapa yang menerima suratnya.") }
    if day == nil { errors.note("receivedOn", "Tulis tanggal diterima, misalnya 12/03/2026.") }
    if let day, day < signedOn { errors.note("receivedOn", "Tanggal ini sebelum surat ditandatangani. Periksa lagi.") }
    if let day, day > today { errors.note("receivedOn", "Tanggal ini belum tiba. Periksa lagi.") }
    Self.limits.check(form, &errors)
    if isDisputed && !isDisputeHeard { errors.note(Self.disputeField, Self.disputeUnheard) }
    if way == nil { errors.note("way", "Pilih cara surat itu sampai.") }
    errors = errors.joined(by: proof.errors)
    if !proof.isThere { errors.note("proof", Self.proofMissing) }
    if minutes.isEmpty { errors.note("minutes", "Tulis notulennya: apa yang disampaikan dan tanggapan pelanggan.") }
    guard errors.isEmpty, let day, let way else { throw errors }
    (receivedOn, self.way) = (day, way)
  }

  static let limits: TextLimits = ["recipient": 200, "place": 200, "minutes": 5000]
  static let disputeField = "dispute"
  static let disputeUnheard = "Pelanggan menyatakan belum puas. Centang setelah tanggapannya disampaikan."
  static let proofMissing = "Lampirkan bukti penerimaan, misalnya foto tanda terima."
}

extension StepPanel {
  /// The customer confirms by himself; the desk may record it for him, with proof.
  static let confirmation = StepPanel(
    kind: .confirmation, isOpenTo: { _, colleague in colleague.can(.registerComplaints) },
    work: { dossier, form, errors, context in
      let isNamed = dossier.run.confidentiality == .named
      let who: [any Renderable] =
        isNamed
        ? [
          TextField(
            "recipient", "Diterima oleh", form: form, errors: errors, maxLength: ReceiptForm.limits["recipient"])
        ] : []
      return .form(
        WebForm(
          action: "\(dossier.path)/penerimaan", hidden: [dossier.versionField],
          fields: dispute(dossier, form, errors, context) + who + [
            DateField(
              "receivedOn", "Tanggal diterima", form: form, errors: errors,
              latest: context.office.zone.day(of: context.now).iso),
            RadioGroup(
              "way", "Cara surat sampai", Receipt.Way.recordable.map { Choice($0.rawValue, $0.words) }, form: form,
              errors: errors),
            TextField(
              "place", "Tempat penyerahan", form: form, errors: errors, maxLength: ReceiptForm.limits["place"],
              isOptional: true),
            FileField(
              "proof", "Bukti penerimaan", errors: errors,
              limits: (isNamed ? "" : "Tutup nama pelapor pada bukti. ") + context.office.attachments.forOne.words,
              tray: context.tray, isMultiple: false, isOptional: false),
            TextArea(
              "minutes", "Notulen", form: form, errors: errors,
              hint: "Apa yang disampaikan, dan tanggapan pelanggan.", rows: 4, maxLength: ReceiptForm.limits["minutes"]),
          ], button: "Catat penerimaan atas nama pelanggan", isMultipart: true),
        beside: .init("Catat jawaban pelanggan", RecordAnswerPages.path(dossier)))
    })

  /// Nobody closes a disputed case without having read the dispute.
  private static func dispute(
    _ dossier: Dossier, _ form: FormData, _ errors: FormErrors, _ context: Context
  ) -> [any Renderable] {
    guard let last = dossier.entries.disputes(since: dossier.open).last else { return [] }
    let when = Words(zone: context.office.zone).dateTime(last.at)
    return [
      CheckGroup(
        ReceiptForm.disputeField, "Tanggapan pelanggan",
        [Choice("yes", "Pelanggan menyatakan belum puas; tanggapannya sudah disampaikan")], form: form, errors: errors,
        hint: "\(when): “\(last.text)”")
    ]
  }
}

extension App {
  /// Records, with proof, that the customer has the letter (row B10): the case closes as recorded by the desk.
  func recordReceipt(_ form: ReceiptForm, tray: String, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in
      guard let proof = try deed.db.handOver(tray: tray).first else {
        throw FormErrors("proof", ReceiptForm.proofMissing)
      }
      try deed.recordReceipt(form, proof: proof, of: token)
    }
  }
}

extension Deed {
  func recordReceipt(_ form: ReceiptForm, proof: Attachment.ID, of token: String) throws {
    let (run, step) = try openStep(.confirmation, of: token, version: form.version, gate: .onBehalf)
    guard let complaint = try db.complaint(of: run.id), let letter = try db.signedLetter(of: complaint.id) else {
      throw VisitError.notFound
    }
    // The customer may have disputed the letter after the colleague opened the form.
    let disputes = try db.entries(of: run.id, for: .public).disputes(since: step).disputesInWords(
      Words(zone: office.zone))
    guard disputes.isEmpty || form.isDisputeHeard else {
      throw FormErrors(ReceiptForm.disputeField, ReceiptForm.disputeUnheard)
    }
    let recipient = form.recipient.isEmpty ? run.confidentiality.reporterWords : form.recipient
    try insert(
      NewReceipt(
        source: .desk, way: form.way, receivedOn: form.receivedOn, recipient: recipient, note: form.minutes,
        proof: proof),
      Receipt.Minutes(form, attendees: recipient, disputes: disputes), of: letter, at: step)
    try addEntry(
      run.id, audience: .internal, kind: "letter.received",
      heading: "Penerimaan surat dicatat atas nama pelanggan: \(form.way.words.lowercased())", text: form.minutes,
      files: [proof])
    try complete(
      step, outcome: "received", gate: .onBehalf, ending: disputes.isEmpty ? .recordedByDesk : .recordedDisputed)
    try issue(ComplaintPapers.delivery, of: run.id, number: letter.number)
  }
}

extension Receipt.Minutes {
  /// What a colleague recorded; the disputes are told in the customer's own words.
  fileprivate init(_ form: ReceiptForm, attendees: String, disputes: String) {
    place = form.place
    self.attendees = attendees
    discussion = [form.minutes, disputes].filter { !$0.isEmpty }.joined(separator: "\n")
    decisions =
      disputes.isEmpty
      ? "Penerimaan surat dicatat petugas atas nama pelanggan; keluhan selesai."
      : "Penerimaan surat dicatat petugas atas nama pelanggan, yang menyatakan belum puas. Tanggapannya sudah "
        + "disampaikan; keluhan selesai."
  }
}
