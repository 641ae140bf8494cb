import Mustache
import Platform
import Procedures

/// *Notulen* of the handing over of the letter: what the tenth step of the procedure gives.
struct DeliveryMinutes: PaperPage {
  static let template = "Complaints/Closing/minutes"
  let title: String
  let backURL: String
  let backLabel: String
  let letterhead: Letterhead
  let facts: [Fact]
  let discussion: String
  let decisions: String
  let recorder: String
  let recordedAt: String
  let control: PaperControl?
  let seal: PaperSeal?

  /// - Parameter isCustomers: whether it is the customer's copy, in which staff speak as the office.
  init(
    _ receipt: Receipt, of letter: SignedLetter, ticket: String, back: (url: String, label: String),
    isCustomers: Bool = false, office: Office, trim: PaperTrim
  ) {
    let words = Words(zone: office.zone)
    title = "Notulen penyerahan surat \(letter.number)"
    (backURL, backLabel) = back
    letterhead = office.letterhead
    facts =
      [
        Fact("Keluhan", ticket), Fact("Surat", "\(letter.number), \(words.date(letter.signedAt))"),
        Fact("Diterima", words.fullDate(receipt.receivedOn)), Fact("Cara", receipt.way.words),
        Fact("Penerima", receipt.recipient),
      ] + (receipt.minutes.place.isEmpty ? [] : [Fact("Tempat", receipt.minutes.place)])
    discussion = receipt.minutes.discussion
    decisions = receipt.minutes.decisions
    recorder =
      switch receipt.source {
      case .customer: "Sistem, dari konfirmasi pelanggan"
      case .desk: isCustomers ? "Petugas pelayanan" : receipt.recordedBy ?? "Petugas pelayanan"
      }
    recordedAt = words.dateTime(receipt.at)
    control = trim.control
    seal = trim.seal
  }
}
