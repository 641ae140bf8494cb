import Database
import HTTP
import Platform
import Procedures

/// Why a letter cannot be signed.
enum LetterError: PublicError, Hashable {
  /// Nobody stands behind this very text.
  case notInitialled
  /// The stored text no longer gives the hash it was saved with.
  case damaged

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .notInitialled:
      "Versi surat ini belum diparaf. Kembalikan kepada penyusun, supaya diparaf lebih dahulu."
    case .damaged:
      "Isi surat yang tersimpan tidak lagi cocok dengan kode periksanya. Jangan ditandatangani; hubungi administrator."
    }
  }
}

extension App {
  /// Signs exactly the text that was read (row B9): it gets its number, is frozen, and the customer is told. That the
  /// signer's password was typed again is for the caller to check.
  ///
  /// - Parameter address: of the browser that the signer sat at.
  /// - Returns: the number of the letter.
  func signLetter(
    _ reading: LetterReading, of token: String, from address: String = "", by actor: Actor
  ) async throws -> String {
    try await write(by: actor) { deed in try deed.signLetter(reading, of: token, from: address) }
  }
}

extension Deed {
  func signLetter(_ reading: LetterReading, of token: String, from address: String = "") throws -> String {
    let (run, step) = try openStep(.letterSignature, of: token, version: nil)
    let (complaint, letter, current) = try readLetter(of: run, reading)
    guard !letter.standingInitials.isEmpty else { throw LetterError.notInitialled }
    guard current.text.hash(answering: run.number) == current.hash else { throw LetterError.damaged }
    let number = try nextNumber(.letter)
    let entry = try record("letter.signed", Subject("case", run.id), "letter=\(letter.id) version=\(current.number)")
    try sign(current, number: number, title: try title(at: step), from: address, entry)
    try db.index(letterNumber: number, of: complaint.id)
    try addEntry(
      run.id, audience: .public, kind: "letter.signed", heading: "Surat jawaban ditandatangani",
      text:
        "Nomor \(number). \(try asksForReceipt(run) ? "Silakan dibaca, lalu konfirmasikan penerimaannya." : "Silakan dibaca.")"
    )
    try complete(step, outcome: "signed")
    try tellCustomer(of: number, run, complaint)
    try issue(ComplaintPapers.letter, of: run.id, number: number)
    return number
  }

  /// Whether the procedure has the customer confirm that he has the letter.
  private func asksForReceipt(_ run: Case) throws -> Bool {
    try facts(of: run.revision).steps.contains { $0.kind == .confirmation }
  }

  private func sign(
    _ version: Letter.Version, number: String, title: String, from address: String, _ entry: TrailEntry
  ) throws {
    let name: String? = try db.value("SELECT name FROM person WHERE id = \(actor.personID)")
    try db.execute(
      """
      INSERT INTO letterSignature (letterID, version, number, personID, name, title, at, address, hash, trailSeq,
        trailHash)
      VALUES (\(version.letter), \(version.number), \(number), \(actor.personID), \(name), \(title), \(at),
        \(address), \(version.hash), \(entry.seq), \(entry.hash))
      """)
    try db.execute(
      """
      INSERT INTO outgoingLetter (number, letterID, at, recordedBy)
      VALUES (\(number), \(version.letter), \(at), \(actor.personID))
      """)
  }

  /// The letter itself stays behind the customer's link: a mailbox may be read by others.
  private func tellCustomer(of number: String, _ run: Case, _ complaint: Complaint) throws {
    guard let contact = try db.contact(of: complaint.id), !contact.email.isEmpty else { return }
    let way = office.line(
      try asksForReceipt(run) ? "Bacalah, lalu konfirmasikan penerimaannya" : "Bacalah",
      toTracking: complaint.trackingToken, of: run.number)
    try enqueue(
      Mail(
        kind: "letter.signed", address: contact.email, subject: "Surat jawaban atas keluhan \(run.number)",
        body: """
          Yth. \(contact.name),

          Surat jawaban atas keluhan Anda sudah ditandatangani dengan nomor \(number).
          \(way)

          \(office.name)
          """, about: Subject("case", run.id), isForCustomer: true))
  }
}
