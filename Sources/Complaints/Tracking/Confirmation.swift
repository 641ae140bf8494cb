import Mustache
import Platform
import Procedures

/// "Keluhan diterima": the number, what happens next with dates, and the link to keep.
struct Confirmation: PublicPage {
  static let template = "Complaints/Tracking/confirmation"
  let title = "Keluhan diterima"
  let ticket: String
  let promise: Promise?
  let steps: [StepEntry]
  let link: String
  let tracking: String
  let receipt: String
  let isAnonymous: Bool

  init(_ tracked: Tracked, at now: Instant, office: Office, link: String) {
    let words = Words(zone: office.zone)
    let forecast = tracked.forecast(at: now, office.calendar)
    ticket = tracked.run.number
    promise = Promise(tracked, forecast, at: now, words)
    steps = tracked.stepEntries(forecast, at: now, words)
    self.link = link
    tracking = "/lacak/\(tracked.complaint.trackingToken)"
    receipt = "\(tracking)/tanda-terima"
    isAnonymous = tracked.run.confidentiality == .anonymous
  }
}

/// The receipt a customer takes home: number, who he is, what he said, where and when it happened and
/// was received, and where to follow it (UU 25/2009, pasal 44: tanda terima).
struct ReceiptPaper: PaperPage {
  static let template = "Complaints/Tracking/receipt"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke keluhan"
  let letterhead: Letterhead
  let facts: [Fact]
  let description: String
  let link: String
  let control: PaperControl?
  let seal: PaperSeal? = nil

  /// - Parameter contact: of a customer who complains by name; nil of any other.
  init(_ tracked: Tracked, contact: Contact?, office: Office, link: String, words: Words, trim: PaperTrim) {
    control = trim.control
    title = "Tanda terima \(tracked.run.number)"
    backURL = "/lacak/\(tracked.complaint.trackingToken)"
    letterhead = office.letterhead
    self.link = link
    description = tracked.complaint.description
    facts = Self.arrival(tracked, office, words) + Self.customer(tracked, contact) + Self.matter(tracked, words)
  }

  private static func arrival(_ tracked: Tracked, _ office: Office, _ words: Words) -> [Fact] {
    let complaint = tracked.complaint
    let agenda = complaint.agendaNumber.map { [Fact("Nomor agenda surat masuk", $0)] } ?? []
    let promise = tracked.promise.map { [Fact("Jawaban paling lambat", words.fullDate($0))] } ?? []
    return [
      Fact("Nomor tiket", tracked.run.number), Fact("Diterima", words.dateTime(complaint.receivedAt)),
      Fact("Oleh", office.name), Fact("Melalui", complaint.way),
    ] + agenda + promise
  }

  private static func customer(_ tracked: Tracked, _ contact: Contact?) -> [Fact] {
    guard let contact else { return [Fact("Pelapor", tracked.run.confidentiality.words)] }
    let given = [
      ("Pelapor", contact.name), ("Perusahaan atau lembaga", contact.organisation), ("Alamat", contact.address),
      ("Telepon", PhoneNumber(contact.phone)?.display ?? contact.phone), ("Surel", contact.email),
    ]
    return given.filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
  }

  private static func matter(_ tracked: Tracked, _ words: Words) -> [Fact] {
    let complaint = tracked.complaint
    return [
      Fact("Perihal", tracked.run.subject), Fact("Layanan", complaint.service),
      Fact("Waktu kejadian", complaint.occurredOn.map { words.fullDate($0) } ?? ""),
      Fact("Tempat kejadian", complaint.place), Fact("Yang diharapkan", complaint.remedy),
      Fact("Lampiran", words.list(tracked.files.map(\.attachment.name))),
    ]
  }
}
