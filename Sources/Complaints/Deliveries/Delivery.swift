import Database
import HTTP
import Platform
import Procedures

extension RecordSheet {
  /// The letter leaves the house, and how (row D8): by mail with its PDF, handed over, or by post.
  static let delivery = RecordSheet(
    kind: .delivery, slug: "pengiriman", name: "Bukti kirim surat", button: "Catat pengiriman",
    done: "Pengiriman surat dicatat.", rows: "D8",
    questions: [
      Question(
        "way", "Dikirim melalui", .choice(Delivery.ways),
        hint: "Lewat surel, program mengirim PDF suratnya ke alamat yang ditinggalkan pelanggan.",
        missing: "Pilih cara mengirimnya."),
      Question("sentOn", "Tanggal dikirim", .pastDay, missing: "Tulis tanggal dikirim."),
      Question("recipient", "Kepada", .line, missing: "Tulis kepada siapa surat dikirim."),
      Question(
        "proof", "Nomor resi atau keterangan bukti", .line,
        hint: "Wajib untuk pos dan penyerahan langsung: nomor resi, atau siapa yang menandatangani tanda terima.",
        isConditional: true),
    ], files: .welcome(label: "Bukti kirim"), toCustomer: ("Surat jawaban dikirim", nil), check: Delivery.check,
    prepare: Delivery.pressLetter,
    effect: { deed, recorded in
      guard let letter = try deed.db.signedLetter(of: recorded.complaint.id) else { throw VisitError.notFound }
      try deed.record("letter.sent", Subject("case", recorded.run.id), "letter=\(letter.letter)")
      let way = ContactWay(rawValue: recorded.form["way"]) ?? .other
      if way == .email { try deed.mail(letter, recorded) }
      try deed.logContact(
        NewContact(
          way: way, isIncoming: false,
          summary: "Surat jawaban nomor \(letter.number) dikirim kepada \(recorded.form["recipient"])."),
        of: recorded.complaint.id, in: recorded.run)
    })

  /// A question of the procedure, such as whether a letter is needed (row D7).
  static let decision = RecordSheet(
    kind: .decision, slug: "keputusan", name: "Keputusan", button: "Simpan keputusan", done: "Keputusan disimpan.",
    rows: "D7", choice: "Keputusan", files: .none)
}

/// How a letter leaves the house.
enum Delivery {
  static let ways: [Choice] = [
    Choice(ContactWay.email.rawValue, "Surel"),
    Choice(ContactWay.inPerson.rawValue, "Diserahkan langsung"), Choice(ContactWay.letter.rawValue, "Pos atau kurir"),
    Choice(ContactWay.whatsApp.rawValue, "WhatsApp"), Choice(ContactWay.other.rawValue, "Cara lain"),
  ]

  /// What leaves the house on paper leaves something behind.
  static let check: @Sendable (FormData, inout FormErrors) -> Void = { form, errors in
    let isOnPaper = [ContactWay.inPerson, .letter].map(\.rawValue).contains(form.text("way"))
    if isOnPaper, form.line("proof").isEmpty {
      errors.note("proof", "Tulis nomor resi pos, atau siapa yang menandatangani tanda terimanya.")
    }
  }

  /// The PDF that goes along is made before the deed, which must not wait for it. Without WeasyPrint the mail goes out
  /// with the link alone.
  static let pressLetter: @Sendable (App, Case, FormData) async throws -> Void = { app, run, form in
    guard form.text("way") == ContactWay.email.rawValue,
      let paper = try app.database.read({ try $0.paper(ComplaintPapers.letter.kind, of: run.id) }), paper.file == nil
    else { return }
    _ = try? await app.press(paper)
  }
}

extension Deed {
  /// Sends the letter to the address that the customer left; to whom left none, somebody has sent it himself.
  fileprivate func mail(_ letter: SignedLetter, _ recorded: RecordedStep) throws {
    let run = recorded.run
    guard run.confidentiality != .anonymous, let contact = try db.contact(of: recorded.complaint.id),
      !contact.email.isEmpty
    else { return }
    let paper = try db.paper(ComplaintPapers.letter.kind, of: run.id)
    let file = try paper.flatMap { try db.pdf(of: $0.id) }
    let reading = office.line(
      "Surat ini juga dapat dibaca", toTracking: recorded.complaint.trackingToken, of: run.number)
    let lead = file == nil ? "sudah ditandatangani" : "terlampir"
    try enqueue(
      Mail(
        kind: "letter.sent", address: contact.email,
        subject: "Surat jawaban \(letter.number) atas keluhan \(run.number)",
        body: """
          Yth. \(contact.name),

          Surat jawaban atas keluhan Anda, nomor \(letter.number), \(lead).
          \(reading)

          \(office.name)
          """, about: Subject("case", run.id), isForCustomer: true, files: file.map { [$0.id] } ?? []))
  }
}
