import Database
import Platform
import Procedures

extension Job {
  /// Asks customers how it was, some working days after their cases were closed.
  static func ask(_ homes: [CaseHome]) -> Job {
    Job("ask customers how it was") { app in try app.askCustomers(homes) }
  }

  /// Reminds once those who have not answered.
  static func remindOfQuestions(_ homes: [CaseHome]) -> Job {
    Job("remind customers of the question") { app in try app.remindCustomers(homes) }
  }
}

extension App {
  /// Within working hours only. Of what was closed longer ago than a link lasts nobody is asked any more.
  func askCustomers(_ homes: [CaseHome]) throws {
    let (now, office) = (world.now(), office)
    let rules = office.customers
    guard rules.surveyAfterDays > 0, office.calendar.isOpen(at: now) else { return }
    let range = office.range(of: rules.surveyAfterDays, within: rules.surveyExpireDays, at: now)
    let closed = try database.read { try $0.casesToAsk(closedAfter: range.0, before: range.1, limit: 100) }
    for one in closed where office.isOver(rules.surveyAfterDays, since: one.at, at: now) {
      try writeNow(by: .system) { deed in try deed.ask(one.id, homes) }
    }
  }

  func remindCustomers(_ homes: [CaseHome]) throws {
    let (now, office) = (world.now(), office)
    let rules = office.customers
    guard rules.surveyRemindDays > 0, office.calendar.isOpen(at: now) else { return }
    let range = office.range(of: rules.surveyRemindDays, within: rules.surveyExpireDays, at: now)
    let sent = try database.read { try $0.invitationsToRemind(sentAfter: range.0, before: range.1, limit: 100) }
    for one in sent where office.isOver(rules.surveyRemindDays, since: one.at, at: now) {
      try writeNow(by: .system) { deed in try deed.remind(one.id, homes) }
    }
  }
}

extension Office {
  /// What may be so many working days old, and is not too old: working days are never fewer than days, so that whatever
  /// is too young by these is so by those.
  fileprivate func range(of days: Int, within limit: Int, at now: Instant) -> (Instant, Instant) {
    let today = zone.day(of: now)
    return (zone.instant(today.adding(days: -limit - days)), zone.instant(today.adding(days: 1 - days)))
  }

  fileprivate func isOver(_ days: Int, since moment: Instant, at now: Instant) -> Bool {
    zone.day(of: now) >= calendar.adding(workingDays: days, to: zone.day(of: moment))
  }
}

extension Deed {
  /// Sends the link, once for each case; a customer who left no address, or took his complaint back, is not asked.
  ///
  /// - Returns: whether it was sent.
  @discardableResult
  package func ask(_ id: Case.ID, _ homes: [CaseHome]) throws -> Bool {
    guard let run = try db.caseRun(id), !run.isOpen else { return try leaveWord(of: id, isSent: false) }
    let isNew = try db.execute("INSERT INTO asked (caseID, at) VALUES (\(id), \(at)) ON CONFLICT DO NOTHING") == 1
    guard isNew, run.ending != .withdrawn, let home = homes.first(where: { $0.procedures.contains(run.procedure) }),
      let customer = try home.correspondent(db, run)
    else { return try leaveWord(of: id, isSent: false) }
    let token = app.world.token()
    let expires = at.adding(days: office.customers.surveyExpireDays)
    try db.execute(
      """
      INSERT INTO invitation (token, caseID, sentAt, expiresAt) VALUES (\(token), \(id), \(at), \(expires))
      """)
    try enqueue(mail("survey.asked", "Bagaimana penanganan keluhan \(run.number)?", run, customer, token, expires))
    return try leaveWord(of: id, isSent: true)
  }

  /// Reminds of it, once.
  func remind(_ id: Invitation.ID, _ homes: [CaseHome]) throws {
    let subject = Subject("invitation", id)
    guard let invitation = try db.invitation(id), invitation.answeredAt == nil, invitation.remindedAt == nil
    else {
      try record("survey.reminded", subject, "sent=0")
      return
    }
    try db.execute("UPDATE invitation SET remindedAt = \(at) WHERE id = \(id)")
    try record("survey.reminded", subject, "sent=1")
    guard let run = try db.caseRun(invitation.caseID),
      let home = homes.first(where: { $0.procedures.contains(run.procedure) }),
      let customer = try home.correspondent(db, run)
    else { return }
    try enqueue(
      mail(
        "survey.reminded", "Penilaian Anda masih kami tunggu: keluhan \(run.number)", run, customer, invitation.token,
        invitation.expiresAt))
  }

  private func leaveWord(of run: Case.ID, isSent: Bool) throws -> Bool {
    try record("survey.asked", Subject("case", run), "sent=\(isSent ? 1 : 0)")
    return isSent
  }

  private func mail(
    _ kind: String, _ subject: String, _ run: Case, _ customer: CaseCorrespondent, _ token: String, _ expires: Instant
  ) -> Mail {
    let way = office.line(
      "Tiga pertanyaan singkat menunggu", to: Invitation.path + token,
      otherwise: "pada halaman \(Invitation.path)\(token) di situs kami")
    return Mail(
      kind: kind, address: customer.email, subject: subject,
      body: """
        Yth. \(customer.name),

        Keluhan \(run.number) sudah ditutup. Bagaimana penanganannya menurut Anda?
        \(way)

        Tautan itu hanya untuk Anda, dan berlaku sampai \(Words(zone: office.zone).fullDate(expires)).

        \(office.name)
        """, about: Subject("case", run.id), isForCustomer: true)
  }
}
