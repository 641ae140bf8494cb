import Database
import Platform
import Procedures

extension Job {
  /// Writes to those who answered a round what was changed because of it.
  static let tellOfChanges = Job("tell of changes") { app in try app.tellOfChanges() }
}

extension App {
  /// Within working hours only, some each time, so that others are served in between.
  func tellOfChanges() throws {
    guard office.calendar.isOpen(at: world.now()) else { return }
    let waiting: [Int64] = try database.read { db in
      try db.values(
        """
        SELECT DISTINCT roundID FROM publicChange
        WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL AND isMailed = 1 AND mailedAt IS NULL
        ORDER BY roundID LIMIT 20
        """)
    }
    for round in waiting { try writeNow(by: .system) { deed in try deed.tellOfChanges(because: round) } }
  }
}

/// Somebody who was invited to a round, and what he has not been told yet.
private struct ChangeReader: FromRow {
  let link: Int64
  let name: String
  let email: String

  init(row: Row) throws(RowError) {
    (link, name, email) = (try row["id"], try row["name"], try row["email"])
  }
}

extension Deed {
  /// How many are written to in one deed.
  private static let portion = 100

  /// Writes to some who have not been told, one mail to each with all that is new; when nobody is left it is done.
  ///
  /// Of a round by name those are written to who answered. Of an anonymous one nobody knows who did, so all to whom an
  /// invitation was sent are, and the mail does not say that they answered. Of a cancelled round nobody is.
  fileprivate func tellOfChanges(because round: Int64) throws {
    let changes = try db.changesToMail(of: round)
    let readers = try db.changeReaders(of: round, changes.map(\.id), limit: Self.portion)
    let (title, isAnonymous) = try db.nameOfRound(round)
    for reader in readers {
      for change in changes {
        try db.execute(
          """
          INSERT INTO changeMail (changeID, linkID, at) VALUES (\(change.id), \(reader.link), \(at))
          ON CONFLICT DO NOTHING
          """)
      }
      try enqueue(mail(to: reader, of: changes, because: round, title, isAnonymous: isAnonymous))
    }
    if readers.count < Self.portion {
      try db.execute("UPDATE publicChange SET mailedAt = \(at) WHERE id IN \(list: changes.map(\.id))")
    }
    try record("change.mailed", Subject("round", round), "readers=\(readers.count)")
  }

  private func mail(
    to reader: ChangeReader, of changes: [PublicChange], because round: Int64, _ title: String, isAnonymous: Bool
  ) -> Mail {
    let words = Words(zone: office.zone)
    let thanks =
      isAnonymous
      ? "Beberapa waktu lalu Anda kami undang mengikuti \(title). Jawabannya anonim; kami tidak tahu siapa yang menjawab."
      : "Terima kasih atas jawaban Anda dalam \(title)."
    let told = changes.map {
      "Yang ditemukan: \($0.found)\nYang kami ubah: \($0.changed)\nBerlaku sejak \(words.date($0.sinceOn))."
    }
    let line = office.line(
      "Semuanya dapat dibaca", to: PublicChangePages.path, otherwise: "pada halaman Apa yang kami ubah di situs kami")
    return Mail(
      kind: "change.told", address: reader.email, subject: "Apa yang kami ubah setelah \(title)",
      body: """
        Yth. \(reader.name.isEmpty ? "Bapak/Ibu" : reader.name),

        \(thanks) Inilah yang kami ubah karenanya.

        \(told.joined(separator: "\n\n"))

        \(line)

        \(office.name)
        """, about: Subject("round", round), isForCustomer: true)
  }
}

extension Snapshot {
  fileprivate func changesToMail(of round: Int64) throws -> [PublicChange] {
    try rows(
      PublicChange.selection + """
         WHERE c.roundID = \(round) AND c.publishedAt IS NOT NULL AND c.withdrawnAt IS NULL AND c.isMailed = 1
          AND c.mailedAt IS NULL ORDER BY c.id LIMIT 20
        """)
  }

  fileprivate func nameOfRound(_ round: Int64) throws -> (String, isAnonymous: Bool) {
    try row("SELECT title, isAnonymous FROM surveyRound WHERE id = \(round)") { row in
      (try row["title"], try row["isAnonymous"])
    } ?? ("survei kami", true)
  }

  /// Personal links with an address that have not been told of some of these changes, oldest first.
  fileprivate func changeReaders(
    of round: Int64, _ changes: [PublicChange.ID], limit: Int
  ) throws -> [ChangeReader] {
    try rows(
      """
      SELECT l.id, l.name, l.email FROM surveyLink l CROSS JOIN surveyRound r ON r.id = l.roundID
      WHERE l.roundID = \(round) AND l.kind = 'personal' AND l.email <> '' AND l.revokedAt IS NULL
        AND r.cancelledAt IS NULL AND (l.used > 0 OR (r.isAnonymous = 1 AND l.sentAt IS NOT NULL))
        AND EXISTS (SELECT 1 FROM publicChange c WHERE c.id IN \(list: changes)
          AND NOT EXISTS (SELECT 1 FROM changeMail m WHERE m.changeID = c.id AND m.linkID = l.id))
      ORDER BY l.id LIMIT \(limit)
      """)
  }
}
