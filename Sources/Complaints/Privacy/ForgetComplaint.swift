import Database
import Platform
import Procedures

extension App {
  /// Makes anonymous what is due: an administrator has looked at the list and confirmed it. Each complaint is a deed of
  /// its own, so that each leaves its own entry in the trail.
  ///
  /// - Returns: how many were.
  func forgetDue(by actor: Actor) async throws -> Int {
    let due = try database.read { try $0.dueToForget(at: world.now(), office, limit: Retention.atOnce) }
    for one in due { try await write(by: actor) { deed in try deed.forgetComplaint(one.run) } }
    return due.count
  }
}

/// What is kept for how long.
enum Retention {
  /// How many complaints are made anonymous with one press.
  static let atOnce = 50
}

extension Deed {
  /// Replaces who a customer is and what he and others told of it; numbers, times, category, endings and counters stay
  /// for the statistics, and so does the trail, which never held any of it (UU 27/2022 pasal 43 and 44). What colleagues
  /// found and did (causes, actions, CPAR, notes on sorting) is the office's own record and stays, but for his name,
  /// contact and address wherever they occur in it: it is no personal data any more.
  ///
  /// - Throws: `VisitError.stale` when it is not due, or was done before.
  func forgetComplaint(_ run: Case) throws {
    guard let complaint = try db.complaint(of: run.id), let person = actor.personID else { throw VisitError.notFound }
    guard try db.isDueToForget(run, at: at, office) else {
      throw VisitError.stale("Data \(run.number) belum waktunya dihapus, atau sudah dihapus.")
    }
    try db.execute("INSERT INTO forgotten (caseID, at, forgottenBy) VALUES (\(run.id), \(at), \(person))")
    let identity = try db.contact(of: complaint.id).map { KnownIdentity($0) }
    try forget(run, identity)
    if let identity { try db.remove(identity, from: WrittenColumn.all(of: complaint.id, in: run.id)) }
    try db.forgetWords(of: complaint.id)
    try db.forgetTalk(of: complaint.id)
    try db.forgetLetters(of: complaint.id)
    try forgetFiles(
      try db.values("SELECT fileID FROM outgoingLetter WHERE caseID = \(run.id) AND fileID IS NOT NULL"))
    try record("complaint.forgotten", Subject("case", run.id), "complaint=\(complaint.id)")
  }
}

extension Transaction {
  fileprivate func forgetWords(of complaint: Complaint.ID) throws {
    let gone = Case.forgotten
    try execute(
      """
      UPDATE complainant SET name = \(Contact.forgotten), organisation = '', phone = '', email = '', address = ''
      WHERE complaintID = \(complaint)
      """)
    try execute(
      """
      UPDATE complaint SET description = \(gone), place = '', danger = '', remedy = '', lateReason = '',
        letterNumber = '' WHERE id = \(complaint)
      """)
    try execute(
      """
      UPDATE complaintSearch SET subject = '', description = '', service = '', name = '', phone = ''
      WHERE rowid = \(complaint)
      """)
  }

  fileprivate func forgetTalk(of complaint: Complaint.ID) throws {
    let gone = Case.forgotten
    try execute("UPDATE contactLog SET summary = \(gone) WHERE complaintID = \(complaint)")
    try execute(
      "UPDATE satisfaction SET text = \(gone) WHERE complaintID = \(complaint) AND text <> ''")
    try execute(
      """
      UPDATE minutes SET attendees = \(gone), discussion = \(gone), decisions = '', place = ''
      WHERE complaintID = \(complaint)
      """)
    try execute(
      """
      UPDATE recordAnswer SET answer = \(gone)
      WHERE caseStepID IN (SELECT caseStepID FROM record WHERE complaintID = \(complaint))
      """)
  }

  /// A saved text is final but for this; that the hash no longer fits tells `verify` nothing of a complaint that was made
  /// anonymous.
  fileprivate func forgetLetters(of complaint: Complaint.ID) throws {
    let gone = Case.forgotten
    try execute(
      """
      UPDATE letterVersion SET addressee = \(gone), subject = \(gone), body = \(gone), attachments = '', copies = ''
      WHERE letterID IN (SELECT id FROM letter WHERE complaintID = \(complaint))
      """)
    try execute(
      """
      UPDATE letterReceipt SET recipient = '', note = ''
      WHERE letterID IN (SELECT id FROM letter WHERE complaintID = \(complaint))
      """)
  }
}

extension Snapshot {
  /// What was closed longer ago than data may be kept, and was not yet made anonymous, oldest first.
  func dueToForget(at now: Instant, _ office: Office, limit: Int) throws -> [(run: Case, closedAt: Instant)] {
    guard let bound = office.retentionBound(at: now) else { return [] }
    let found: [(id: Case.ID, at: Instant)] = try rows(
      """
      SELECT r.id, r.closedAt FROM caseRun r
      WHERE r.closedAt < \(bound) AND NOT EXISTS (SELECT 1 FROM forgotten f WHERE f.caseID = r.id)
      ORDER BY r.closedAt LIMIT \(limit)
      """
    ) { row in (try row["id"], try row["closedAt"]) }
    return try found.compactMap { one in try caseRun(one.id).map { ($0, one.at) } }
  }

  fileprivate func isDueToForget(_ run: Case, at now: Instant, _ office: Office) throws -> Bool {
    guard let closedAt = run.closedAt, let bound = office.retentionBound(at: now), closedAt < bound else {
      return false
    }
    return try !exists("SELECT 1 FROM forgotten WHERE caseID = \(run.id)")
  }
}
