import Database
import Platform

/// Somebody who performs steps of a revision, and whether he has said that he has read and understood it.
struct RevisionReader: Sendable {
  let person: Person.ID
  let name: String
  let email: String
  /// As whom he performs: "Ketua Pokja Terkait".
  let performs: [String]
  /// Nil while he has not said so.
  let readAt: Instant?
  /// When he was reminded last.
  let remindedAt: Instant?
}

extension Snapshot {
  /// Everybody who performs a step of a revision now, by name.
  func readers(of revision: Revision.ID, at now: Instant) throws -> [RevisionReader] {
    var readers: [RevisionReader] = []
    try each(
      """
      SELECT DISTINCT n.id, n.name, n.email, f.title, f.ordinal, d.at AS readAt,
        (SELECT MAX(m.at) FROM revisionReminder m WHERE m.revisionID = f.revisionID AND m.personID = n.id) AS remindedAt
      FROM performer f JOIN appointment a ON a.positionID = f.positionID JOIN person n ON n.id = a.personID
        LEFT JOIN revisionReading d ON d.revisionID = f.revisionID AND d.personID = n.id
      WHERE f.revisionID = \(revision) AND EXISTS (SELECT 1 FROM step s WHERE s.performerID = f.id)
        AND a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now)) AND (n.leftAt IS NULL OR n.leftAt > \(now))
      ORDER BY n.name, n.id, f.ordinal
      """
    ) { row in
      let person: Person.ID = try row["id"]
      let earlier = readers.last?.person == person ? readers.removeLast().performs : []
      readers.append(
        RevisionReader(
          person: person, name: try row["name"], email: try row["email"], performs: earlier + [try row["title"]],
          readAt: try row["readAt"], remindedAt: try row["remindedAt"]))
    }
    return readers
  }
}

extension Deed {
  /// Notes that the actor has read a revision and understands it.
  ///
  /// - Parameter number: of the revision on the page that he read.
  /// - Throws: `VisitError.forbidden` for who performs none of its steps.
  func confirmReading(of revision: Revision, number: Int?) throws {
    guard let person = actor.personID, try db.readers(of: revision.id, at: at).contains(where: { $0.person == person })
    else { throw VisitError.forbidden }
    guard number == revision.number else {
      throw VisitError.stale("Yang Anda nyatakan sudah dibaca bukan revisi \(revision.number).")
    }
    try db.execute(
      """
      INSERT INTO revisionReading (revisionID, personID, at) VALUES (\(revision.id), \(person), \(at))
      ON CONFLICT DO NOTHING
      """)
    try record("revision.read", Subject("procedure", revision.procedure), "revision=\(revision.id)")
  }

  /// Writes to everybody who performs a step of a revision and has not read it, at most once a day each.
  ///
  /// - Returns: to how many.
  @discardableResult
  func remindReaders(of revision: Revision) throws -> Int {
    let yesterday = at.adding(days: -1)
    let waiting = try db.readers(of: revision.id, at: at).filter { reader in
      reader.readAt == nil && reader.remindedAt.map { $0 <= yesterday } ?? true
    }
    for reader in waiting {
      try db.execute(
        """
        INSERT INTO revisionReminder (revisionID, personID, at) VALUES (\(revision.id), \(reader.person), \(at))
        """)
      try enqueue(mail(revision, to: reader, "belum Anda nyatakan sudah dibaca dan dipahami"))
    }
    try record(
      "revision.readersReminded", Subject("procedure", revision.procedure),
      "revision=\(revision.id) count=\(waiting.count)")
    return waiting.count
  }

  /// Tells everybody who will perform a step of a revision that it was approved.
  func tellReaders(of revision: Revision, from day: Day) throws {
    let words = Words(zone: office.zone)
    for reader in try db.readers(of: revision.id, at: at) {
      try enqueue(mail(revision, to: reader, "disahkan dan berlaku mulai \(words.date(day))"))
    }
  }

  /// Tells everybody who would have performed a step of a revision that it will not take effect.
  func tellReaders(ofWithdrawn revision: Revision, because reason: String) throws {
    for reader in try db.readers(of: revision.id, at: at) {
      try enqueue(
        Mail(
          kind: "revision.withdrawn", address: reader.email,
          subject: "Prosedur \(revision.title), revisi \(revision.number), dicabut",
          body: """
            Yth. \(reader.name),

            Prosedur \(revision.title), revisi \(revision.number), dicabut sebelum berlaku. Revisi yang berlaku sekarang tetap berlaku.
            Alasan: \(reason)

            \(office.name)
            """, about: Subject("procedure", revision.procedure)))
    }
  }

  private func mail(_ revision: Revision, to reader: RevisionReader, _ what: String) -> Mail {
    Mail(
      kind: "revision.toRead", address: reader.email,
      subject: "Prosedur \(revision.title), revisi \(revision.number)",
      body: """
        Yth. \(reader.name),

        Prosedur \(revision.title), revisi \(revision.number), \(what).
        Anda mengerjakan langkah di dalamnya sebagai \(Words(zone: office.zone).list(reader.performs)). Bacalah, lalu nyatakan bahwa Anda memahaminya.
        \(office.line("Lembarnya ada", to: revision.path, otherwise: "pada halaman Prosedur; masuk, lalu buka prosedur itu"))

        \(office.name)
        """, about: Subject("procedure", revision.procedure))
  }
}

extension Job {
  /// Working days after a revision took effect until those are reminded who have not read it.
  private static let patience = 3

  /// Reminds once, by itself, within working hours; whoever looks after the procedure may do so again.
  static let remindReaders = Job("remind of revisions to read") { app in
    let now = app.world.now()
    let calendar = app.office.calendar
    guard calendar.isOpen(at: now) else { return }
    let today = calendar.zone.day(of: now)
    let due = try app.database.read { db in
      try db.effectiveRevisions(on: today).filter { revision in
        guard let start = revision.effectiveFrom, try db.installation(of: revision.id) == nil,
          calendar.adding(workingDays: patience, to: start) <= today
        else { return false }
        return try db.readers(of: revision.id, at: now).contains { $0.readAt == nil && $0.remindedAt == nil }
      }
    }
    for revision in due { try app.writeNow(by: .system) { deed in try deed.remindReaders(of: revision) } }
  }
}
