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
  let minutes: String
  let version: Int?

  /// - Parameters:
  ///   - proof: what waits in the tray of the form, and what was wrong with what was uploaded.
  ///   - isNamed: whether the customer agreed to be named; else nobody is asked for a name.
  ///   - signedOn: nobody can have had the letter before.
  init(
    _ form: FormData, proof: (isThere: Bool, errors: FormErrors), isNamed: Bool, signedOn: Day, today: Day
  ) throws(FormErrors) {
    var errors = FormErrors()
    recipient = isNamed ? form.text("recipient") : ""
    minutes = form.text("minutes")
    version = form.int("version")
    let day = Day(typed: form.text("receivedOn"))
    let way = Receipt.Way(rawValue: form.text("way")).flatMap { Receipt.Way.recordable.contains($0) ? $0 : nil }
    if isNamed && recipient.isEmpty { errors.note("recipient", "Tulis siapa yang menerima suratnya.") }
    if recipient.count > 200 { errors.note("recipient", "Paling banyak 200 huruf.") }
    if day == nil { errors.note("receivedOn", "Tulis tanggal diterima, misalnya 12/03/2026.") }
    if let day, day < signedOn { errors.note("receivedOn", "Tanggal ini sebelum surat ditandatangani. Periksa lagi.") }
    if let day, day > today { errors.note("receivedOn", "Tanggal ini belum tiba. Periksa lagi.") }
    if way == nil { errors.note("way", "Pilih cara surat itu sampai.") }
    errors = errors.joined(by: proof.errors)
    if !proof.isThere { errors.note("proof", Self.proofMissing) }
    if minutes.isEmpty { errors.note("minutes", "Tulis notulennya: apa yang disampaikan dan tanggapan pelanggan.") }
    if minutes.count > 5000 { errors.note("minutes", "Paling banyak 5000 huruf; sekarang \(minutes.count).") }
    guard errors.isEmpty, let day, let way else { throw errors }
    (receivedOn, self.way) = (day, way)
  }

  static let proofMissing = "Lampirkan bukti penerimaan, misalnya foto tanda terima."
}

extension StepPanel {
  /// The customer confirms by himself; the desk may record it for him, with proof.
  static let confirmation = StepPanel(
    kind: .confirmation, isOpenTo: { _, colleague in colleague.can(.registerComplaints) },
    work: { dossier, form, errors, context in
      let isNamed = dossier.run.confidentiality == .named
      let who: [any Renderable] =
        isNamed ? [TextField("recipient", "Diterima oleh", form: form, errors: errors, maxLength: 200)] : []
      return .form(
        WebForm(
          action: "\(dossier.path)/penerimaan", hidden: [dossier.versionField],
          fields: who + [
            DateField(
              "receivedOn", "Tanggal diterima", form: form, errors: errors,
              latest: context.office.zone.day(of: context.now).iso),
            RadioGroup(
              "way", "Cara surat sampai", Receipt.Way.recordable.map { Choice($0.rawValue, $0.words) }, form: form,
              errors: errors),
            FileField(
              "proof", "Bukti penerimaan", errors: errors,
              limits: (isNamed ? "" : "Tutup nama pelapor pada bukti. ") + context.office.attachments.forOne.words,
              tray: context.tray, isMultiple: false, isOptional: false),
            TextArea(
              "minutes", "Notulen", form: form, errors: errors,
              hint: "Apa yang disampaikan, dan tanggapan pelanggan.", rows: 4, maxLength: 5000),
          ], button: "Catat penerimaan atas nama pelanggan", isMultipart: true))
    })
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
    let recipient = form.recipient.isEmpty ? run.confidentiality.reporterWords : form.recipient
    try insert(
      NewReceipt(
        source: .desk, way: form.way, receivedOn: form.receivedOn, recipient: recipient, note: form.minutes,
        proof: proof),
      Receipt.Minutes(
        place: form.way.words, attendees: recipient, discussion: form.minutes,
        decisions: "Penerimaan surat dicatat petugas atas nama pelanggan; keluhan selesai."), of: letter, at: step)
    try addEntry(
      run.id, audience: .internal, kind: "letter.received",
      heading: "Penerimaan surat dicatat atas nama pelanggan: \(form.way.words.lowercased())", text: form.minutes,
      files: [proof])
    try complete(step, outcome: "received", gate: .onBehalf, ending: .recordedByDesk)
  }
}
