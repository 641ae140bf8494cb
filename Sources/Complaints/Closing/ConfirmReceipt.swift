import Database
import Platform
import Procedures

extension App {
  /// The customer confirms that he has the letter (row B10): the case closes as confirmed by the customer. Pressing
  /// the button twice ends the same; but when the desk has recorded it meanwhile, his note was not taken.
  func confirmReceipt(note: String, tracking token: String) async throws {
    do {
      try await write(by: .customer) { deed in try deed.confirmReceipt(note: note, tracking: token) }
    } catch VisitError.stale(let what) {
      guard try database.read({ try $0.isConfirmed(tracking: token) }) else { throw VisitError.stale(what) }
    }
  }
}

extension Deed {
  package func confirmReceipt(note: String, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    let (_, step) = try openStep(.confirmation, of: run.token, version: nil, gate: .customer)
    try accept(note, of: complaint, at: step, in: run, .himself)
  }

  /// Nobody looks here whose step it is.
  func accept(
    _ note: String, of complaint: Complaint, at step: CaseStep, in run: Case, _ voice: CustomerVoice
  ) throws {
    guard let letter = try db.signedLetter(of: complaint.id) else { throw VisitError.notFound }
    let contact = run.confidentiality == .named ? try db.contact(of: complaint.id) : nil
    let customer = contact?.name ?? run.confidentiality.reporterWords
    try insert(
      NewReceipt(
        source: voice == .himself ? .customer : .desk, way: voice == .himself ? .tracking : .told,
        receivedOn: office.zone.day(of: at), recipient: customer, note: note, proof: nil),
      Receipt.Minutes(
        of: letter, confirmedBy: customer, voice, note: note, after: try db.entries(of: run.id, for: .public),
        Words(zone: office.zone)), of: letter, at: step)
    try addEntry(
      run.id, audience: .public, kind: "letter.received",
      heading: "Penerimaan surat jawaban dikonfirmasi\(voice.behind)", text: note)
    try complete(
      step, outcome: "received", gate: voice.gate,
      ending: voice == .himself ? .confirmedByCustomer : .satisfiedByDesk)
    try issue(ComplaintPapers.delivery, of: run.id, number: letter.number)
  }
}

extension Receipt.Minutes {
  /// What happened when a customer confirmed by himself, or told a colleague so.
  fileprivate init(
    of letter: SignedLetter, confirmedBy customer: String, _ voice: CustomerVoice, note: String,
    after entries: [CaseEntry], _ words: Words
  ) {
    attendees = customer
    let about = "Surat jawaban nomor \(letter.number) tanggal \(words.date(letter.signedAt))"
    let read: String
    switch voice {
    case .himself:
      place = "Halaman pelacakan keluhan (daring)"
      read = "\(about) dibaca pelanggan, dan penerimaannya dikonfirmasi pelanggan."
      decisions = "Keluhan selesai, dikonfirmasi pelanggan."
    case .told(let way):
      place = ""
      read = "\(about) diterima pelanggan; ia menyatakannya kepada petugas \(way.toldWords)."
      decisions = "Keluhan selesai; jawaban pelanggan dicatat petugas."
    }
    let lines = [entries.disputesInWords(words), read, note.isEmpty ? "" : "Catatan pelanggan: \(note)"]
    discussion = lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Confidentiality {
  /// How papers call a customer who did not agree to be named.
  var reporterWords: String {
    switch self {
    case .named: "Pelanggan"
    case .confidential: "Pelapor (identitas dirahasiakan)"
    case .anonymous: "Pelapor (anonim)"
    }
  }
}

extension Snapshot {
  /// Whether the customer himself has confirmed the letter behind his link.
  fileprivate func isConfirmed(tracking token: String) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM complaint c JOIN letter l ON l.complaintID = c.id JOIN letterReceipt t ON t.letterID = l.id
      WHERE c.trackingToken = \(token) AND t.source = \(Receipt.Source.customer)
      """)
  }
}
