import Mustache
import Platform
import Procedures

/// "Keluhan diterima": the number, what happens next with dates, and the link to keep.
struct Confirmation: PublicPage {
  static let template = "Complaints/Tracking/confirmation"
  let title = "Keluhan diterima"
  let ticket: String
  let promise: String?
  let steps: [StepEntry]
  let link: String
  let tracking: String
  let receipt: String
  let isAnonymous: Bool

  init(_ tracked: Tracked, at now: Instant, office: Office, link: String) {
    let words = Words(zone: office.zone)
    let forecast = Forecast(open: tracked.open, steps: tracked.steps, at: now, calendar: office.calendar)
    ticket = tracked.run.number
    promise = forecast.answer.map { words.fullDate($0) }
    steps = tracked.stepEntries(forecast, at: now, words)
    self.link = link
    tracking = "/lacak/\(tracked.complaint.trackingToken)"
    receipt = "\(tracking)/tanda-terima"
    isAnonymous = tracked.run.confidentiality == .anonymous
  }
}

/// The receipt a customer takes home: number, what he said, when, and where to follow it (UU 25/2009: tanda terima).
struct ReceiptPaper: PaperPage {
  static let template = "Complaints/Tracking/receipt"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke keluhan"
  let letterhead: Letterhead
  let facts: [Fact]
  let description: String
  let link: String

  init(_ tracked: Tracked, office: Office, link: String, words: Words) {
    title = "Tanda terima \(tracked.run.number)"
    backURL = "/lacak/\(tracked.complaint.trackingToken)"
    letterhead = office.letterhead
    self.link = link
    description = tracked.complaint.description
    var facts = [
      Fact("Nomor tiket", tracked.run.number), Fact("Diterima", words.dateTime(tracked.complaint.receivedAt)),
      Fact("Melalui", tracked.complaint.channel.words), Fact("Perihal", tracked.run.subject),
      Fact("Layanan", tracked.complaint.service),
    ]
    if let agenda = tracked.complaint.agendaNumber { facts.append(Fact("Nomor agenda surat masuk", agenda)) }
    facts.append(Fact("Lampiran", words.list(tracked.files.map(\.attachment.name))))
    facts.append(Fact("Pelapor", tracked.run.confidentiality.words))
    self.facts = facts
  }
}
