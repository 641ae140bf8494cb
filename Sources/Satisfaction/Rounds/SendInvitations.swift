import Database
import Platform

extension Job {
  /// Sends personal links of open rounds, within working hours.
  static let sendInvitations = Job("send invitations to surveys") { app in
    try app.mailLinks { round in
      """
      SELECT * FROM surveyLink
      WHERE roundID = \(round.id) AND kind = 'personal' AND sentAt IS NULL AND revokedAt IS NULL AND used = 0
      ORDER BY id LIMIT 200
      """
    } send: { deed, links, round in
      try deed.sendInvitations(links, to: round)
    }
  }

  /// Reminds once, in the last third of the round, those who have not answered; nobody within two days of his invitation.
  static let remindInvited = Job("remind who was invited to a survey") { app in
    let (now, zone) = (app.world.now(), app.office.zone)
    let today = zone.day(of: now)
    try app.mailLinks { round in
      guard today >= round.remindsFrom else { return nil }
      return """
        SELECT * FROM surveyLink
        WHERE roundID = \(round.id) AND kind = 'personal' AND sentAt IS NOT NULL AND remindedAt IS NULL
          AND revokedAt IS NULL AND used = 0 AND sentAt < \(now.adding(days: -2))
        ORDER BY id LIMIT 200
        """
    } send: { deed, links, round in
      try deed.remind(links, of: round)
    }
  }
}

extension SurveyRound {
  /// The day its last third begins.
  fileprivate var remindsFrom: Day { closesOn.adding(days: -(opensOn.days(until: closesOn) + 1) / 3) }
}

extension App {
  /// - Parameter links: what is to be mailed of a round; nil where it is not time.
  fileprivate func mailLinks(
    _ links: (SurveyRound) -> SQL?,
    send: @escaping @Sendable (Deed, [SurveyLink], SurveyRound) throws -> Void
  ) throws {
    let (now, office) = (world.now(), self.office)
    guard office.calendar.isOpen(at: now) else { return }
    let today = office.zone.day(of: now)
    let open: [SurveyRound] = try database.read { db in
      try db.rows(
        """
        SELECT * FROM surveyRound
        WHERE openedAt IS NOT NULL AND closedAt IS NULL AND cancelledAt IS NULL AND closesOn >= \(today)
        ORDER BY closesOn LIMIT 200
        """)
    }
    for round in open {
      guard let query = links(round) else { continue }
      let due: [SurveyLink] = try database.read { db in try db.rows(query) }
      guard !due.isEmpty else { continue }
      try writeNow(by: .system) { deed in try send(deed, due, round) }
    }
  }
}

extension Deed {
  fileprivate func sendInvitations(_ links: [SurveyLink], to round: SurveyRound) throws {
    guard let version = try db.questionnaire(version: round.version) else { throw VisitError.notFound }
    var count = 0
    for link in links {
      let isNew =
        try db.execute(
          """
          UPDATE surveyLink SET sentAt = \(at)
          WHERE id = \(link.id) AND sentAt IS NULL AND used = 0 AND revokedAt IS NULL
          """) == 1
      guard isNew else { continue }
      count += 1
      try enqueue(mail("round.invited", "Undangan mengisi survei: \(round.title)", link, round, version))
    }
    try record("round.sent", Subject("round", round.id), "count=\(count)")
  }

  fileprivate func remind(_ links: [SurveyLink], of round: SurveyRound) throws {
    guard let version = try db.questionnaire(version: round.version) else { throw VisitError.notFound }
    var count = 0
    for link in links {
      let isNew =
        try db.execute(
          """
          UPDATE surveyLink SET remindedAt = \(at)
          WHERE id = \(link.id) AND remindedAt IS NULL AND used = 0 AND revokedAt IS NULL
          """) == 1
      guard isNew else { continue }
      count += 1
      try enqueue(mail("round.reminded", "Survei kami masih menunggu Anda: \(round.title)", link, round, version))
    }
    try db.execute("UPDATE surveyRound SET remindedAt = \(at) WHERE id = \(round.id) AND remindedAt IS NULL")
    try record("round.reminded", Subject("round", round.id), "count=\(count)")
  }

  private func mail(
    _ kind: String, _ subject: String, _ link: SurveyLink, _ round: SurveyRound, _ version: QuestionnaireVersion
  ) -> Mail {
    let words = RespondentWords(round, version, office, behind: link.kind)
    let way = office.line(
      "Pertanyaannya ada", to: link.path, otherwise: "pada halaman \(link.path) di situs kami")
    return Mail(
      kind: kind, address: link.email, subject: subject,
      body: """
        Yth. \(link.name),

        \(version.purpose.isEmpty ? round.title : version.purpose)
        \(words.effort) \(words.closing)

        \(way)

        Tautan itu hanya untuk Anda dan berlaku untuk satu kali pengisian. Membukanya belum berarti mengisi.
        \(words.promises.prefix(2).joined(separator: " "))

        Pertanyaan tentang survei ini: \(words.contact).
        """, about: Subject("round", round.id), isForCustomer: true)
  }
}
