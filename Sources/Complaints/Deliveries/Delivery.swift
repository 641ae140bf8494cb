import Database
import Platform
import Procedures

extension RecordSheet {
  /// The letter leaves the house, and how (row D8).
  static let delivery = RecordSheet(
    kind: .delivery, slug: "pengiriman", name: "Bukti kirim surat", button: "Catat pengiriman",
    done: "Pengiriman surat dicatat.", rows: "D8",
    questions: [
      Question("way", "Dikirim melalui", .choice(ContactWay.choices), missing: "Pilih cara mengirimnya."),
      Question("sentOn", "Tanggal dikirim", .pastDay, missing: "Tulis tanggal dikirim."),
      Question("recipient", "Kepada", .line, missing: "Tulis kepada siapa surat dikirim."),
      Question("proof", "Nomor resi atau keterangan bukti", .line),
    ], files: .welcome(label: "Bukti kirim"), toCustomer: ("Surat jawaban dikirim", nil),
    effect: { deed, recorded in
      guard let letter = try deed.db.signedLetter(of: recorded.complaint.id) else { throw VisitError.notFound }
      try deed.record("letter.sent", Subject("case", recorded.run.id), "letter=\(letter.letter)")
      try deed.logContact(
        NewContact(
          way: ContactWay(rawValue: recorded.form["way"]) ?? .other, isIncoming: false,
          summary: "Surat jawaban nomor \(letter.number) dikirim kepada \(recorded.form["recipient"])."),
        of: recorded.complaint.id, in: recorded.run)
    })

  /// A question of the procedure, such as whether a letter is needed (row D7).
  static let decision = RecordSheet(
    kind: .decision, slug: "keputusan", name: "Keputusan", button: "Simpan keputusan", done: "Keputusan disimpan.",
    rows: "D7", choice: "Keputusan", files: .none)
}
