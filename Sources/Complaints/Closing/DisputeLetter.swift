import Database
import Platform
import Procedures

extension App {
  /// The customer says why the answer does not satisfy him (row B10): the case stays open, and whoever dealt with it and
  /// the service desk are told. The same words sent twice are one entry.
  func disputeLetter(reason: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in try deed.disputeLetter(reason: reason, tracking: token) }
  }
}

extension Deed {
  func disputeLetter(reason: String, tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    let (_, step) = try openStep(.confirmation, of: run.token, version: nil, gate: .customer)
    let isKnown = try db.exists(
      """
      SELECT 1 FROM caseEntry
      WHERE caseID = \(run.id) AND caseStepID = \(step.id) AND kind = \(CaseEntry.disputeKind) AND text = \(reason)
      """)
    try record("letter.disputed", Subject("case", run.id), isKnown ? "repeated=1" : "")
    guard !isKnown else { return }
    try addEntry(
      run.id, audience: .public, kind: CaseEntry.disputeKind, heading: "Belum puas dengan surat jawaban", text: reason)
    try tellStaff(of: run)
  }

  /// Without the customer's words: a mailbox may be read by others.
  private func tellStaff(of run: Case) throws {
    for address in try db.addressesOfHandlers(of: run, at: at) {
      try enqueue(
        Mail(
          kind: "letter.disputed", address: address, subject: "Pelanggan belum puas: \(run.number)",
          body: """
            Pelanggan menyatakan belum puas dengan surat jawaban atas keluhan \(run.number).
            Keluhan itu tetap terbuka. \(office.line("Alasannya ada", to: run))

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}

extension CaseEntry {
  /// The kind of an entry by which a customer disputes the answer.
  static let disputeKind = "customer.disputed"
}

extension [CaseEntry] {
  /// When the customer last said that the answer does not satisfy him.
  var disputedAt: Instant? { disputes.last?.at }

  /// What he said, each time. It can only be said of a signed letter, while it waits to be received.
  var disputes: [CaseEntry] { filter { $0.kind == CaseEntry.disputeKind } }

  /// The disputes as minutes tell them; empty without any.
  func disputesInWords(_ words: Words) -> String {
    disputes.map { "Pelanggan menyatakan belum puas pada \(words.dateTime($0.at)): “\($0.text)”" }
      .joined(separator: "\n")
  }
}

extension Snapshot {
  /// Who dealt with a case, and who answers at the service desk.
  fileprivate func addressesOfHandlers(of run: Case, at now: Instant) throws -> [String] {
    try values(
      """
      SELECT p.email FROM person p WHERE p.email <> '' AND (p.leftAt IS NULL OR p.leftAt > \(now)) AND (p.id = \(run.responsible)
        OR EXISTS (SELECT 1 FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
          WHERE a.personID = p.id AND b.ability = \(Ability.registerComplaints) AND a.fromAt <= \(now)
            AND (a.untilAt IS NULL OR a.untilAt > \(now))))
      ORDER BY p.id
      """)
  }
}
