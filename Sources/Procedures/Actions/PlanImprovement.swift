import Database
import HTTP
import Platform

extension NumberKind {
  /// Of improvements: "TP-2026-007".
  package static let improvement = NumberKind(rawValue: "improvement")
  /// Of internal audits of safety: "AK3-2026-003".
  package static let safetyAudit = NumberKind(rawValue: "safetyAudit")
  /// Of inspections of safety: "IK3-2026-014".
  package static let safetyInspection = NumberKind(rawValue: "safetyInspection")
}

extension Deed {
  /// Plans what shall be done about something that was found, and tells who answers for it.
  ///
  /// - Parameters:
  ///   - previous: the one that was not effective and is followed up; nil for a first one.
  ///   - once: random, given out with the form: the same form sent twice plans one action. Empty for none.
  /// - Throws: `VisitError.forbidden` without a colleague; `ImprovementError.followedUp` for a second follow-up,
  ///   `.plannedBefore` for the same form once more.
  @discardableResult
  package func planImprovement(
    _ plan: PlannedImprovement, after previous: Improvement? = nil, once: String = ""
  ) throws -> Improvement {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let token = improvementToken(once)
    if let planned = try db.improvement(token: token) {
      throw ImprovementError.plannedBefore(planned.number, planned.path)
    }
    if let previous {
      guard previous.state == .notEffective else { throw ImprovementError.notItsTurn }
      guard try db.neighbours(of: previous.id).next == nil else { throw ImprovementError.followedUp }
    }
    let number = try nextNumber(.improvement)
    let id: Improvement.ID = try db.insert(
      """
      INSERT INTO improvement (token, number, previousID, source, sourceKey, sourceItem, reference, finding, unitID,
        likelihood, severity, rank, kind, cause, task, personID, positionID, dueOn, evidence, plannedAt, plannedBy)
      VALUES (\(token), \(number), \(previous?.id), \(plan.source), \(plan.sourceKey), \(plan.sourceItem),
        \(plan.reference), \(plan.finding), \(plan.unit), \(plan.risk.likelihood), \(plan.risk.severity),
        \(plan.risk.rank(due: plan.dueOn)), \(plan.kind), \(plan.cause), \(plan.task), \(plan.person),
        \(plan.position), \(plan.dueOn), \(plan.evidence), \(at), \(person))
      """)
    let improvement = try found(id)
    try enter(.planned, in: improvement, by: person)
    try record(
      "improvement.planned", Subject("improvement", id),
      "source=\(plan.source.rawValue) level=\(plan.risk.level.rawValue)")
    try tellResponsible(improvement, "improvement.planned", "Tindakan perbaikan untuk Anda", "menjadi bagian Anda")
    return improvement
  }

  /// The token in the address of what a form plans: nobody without the program's key finds it from the form's.
  private func improvementToken(_ once: String) -> String {
    guard !once.isEmpty else { return app.world.token() }
    let key = app.secrets.forgeryKey
    return Sodium.base64URL(Array(Sodium.hash(Array("improvement:\(once)".utf8), key: key).prefix(16)))
  }

  /// Plans anew what is not carried out yet. Where somebody else now answers for it, he is told.
  func changeImprovement(_ old: Improvement, edition: Int?, _ plan: PlannedImprovement) throws {
    let old = try current(old.id, edition: edition, in: [.open])
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      UPDATE improvement SET reference = \(plan.reference), finding = \(plan.finding), unitID = \(plan.unit),
        likelihood = \(plan.risk.likelihood), severity = \(plan.risk.severity),
        rank = \(plan.risk.rank(due: plan.dueOn)), kind = \(plan.kind), cause = \(plan.cause), task = \(plan.task),
        personID = \(plan.person), positionID = \(plan.position), dueOn = \(plan.dueOn), evidence = \(plan.evidence),
        edition = edition + 1 WHERE id = \(old.id)
      """)
    let new = try found(old.id)
    let words = Words(zone: office.zone)
    try enter(.changed, in: new, by: person, text: Self.differences(old, new, words))
    try record("improvement.changed", Subject("improvement", new.id), "level=\(new.risk.level.rawValue)")
    guard new.responsible != old.responsible else { return }
    try tellResponsible(new, "improvement.planned", "Tindakan perbaikan untuk Anda", "menjadi bagian Anda")
  }

  /// Ends an improvement that will not be carried out, with the reason.
  func cancelImprovement(_ improvement: Improvement, edition: Int?, reason: String) throws {
    let improvement = try current(improvement.id, edition: edition, in: [.open, .done])
    guard let person = actor.personID else { throw VisitError.forbidden }
    try enter(.cancelled, in: improvement, by: person, text: reason)
    try db.execute(
      """
      UPDATE improvement SET endedAt = \(at), ending = \(Improvement.State.cancelled.rawValue), edition = edition + 1
      WHERE id = \(improvement.id)
      """)
    try record("improvement.cancelled", Subject("improvement", improvement.id))
    try tellResponsible(improvement, "improvement.cancelled", "Tindakan perbaikan dibatalkan", "dibatalkan: \(reason)")
  }

  private static func differences(_ old: Improvement, _ new: Improvement, _ words: Words) -> String {
    PlanDifference.words([

      ("Temuan", old.finding, new.finding), ("Unit kerja", old.unitName, new.unitName),
      ("Risiko", old.risk.words, new.risk.words), ("Jenis", old.kind.words, new.kind.words),
      ("Penyebab", old.cause, new.cause), ("Tindakan", old.task, new.task),
      ("Penanggung jawab", old.responsible.words, new.responsible.words),
      ("Tenggat", words.date(old.dueOn), words.date(new.dueOn)), ("Bukti", old.evidence, new.evidence),
      ("Rujukan", old.reference, new.reference),
    ])
  }
}

extension Deed {
  /// An improvement as it stands, if it is as its form has seen it and its turn has come.
  ///
  /// - Throws: `VisitError.stale` with what was done last; `ImprovementError.notItsTurn`.
  func current(
    _ id: Improvement.ID, edition: Int?, in states: Set<Improvement.State>
  ) throws -> Improvement {
    let improvement = try found(id)
    guard edition == improvement.edition else {
      throw VisitError.stale(try db.lastDeed(on: improvement, Words(zone: office.zone)))
    }
    guard states.contains(improvement.state) else { throw ImprovementError.notItsTurn }
    return improvement
  }

  private func found(_ id: Improvement.ID) throws -> Improvement {
    guard let improvement = try db.improvement(id) else { throw VisitError.notFound }
    return improvement
  }

  @discardableResult
  func enter(
    _ kind: ImprovementEntry.Kind, in improvement: Improvement, by person: Person.ID, percent: Int? = nil,
    verdict: CPAR.Verdict? = nil, text: String = ""
  ) throws -> Identifier<ImprovementEntry> {
    try db.insert(
      """
      INSERT INTO improvementEntry (improvementID, at, personID, kind, percent, verdict, text)
      VALUES (\(improvement.id), \(at), \(person), \(kind), \(percent), \(verdict), \(text))
      """)
  }

  /// Tells everybody who answers for an improvement, but for who does the deed.
  func tellResponsible(_ improvement: Improvement, _ kind: String, _ subject: String, _ what: String) throws {
    for person in try db.people(for: improvement.responsible, in: improvement.unit, at: at)
    where person.id != actor.personID {
      try enqueue(office.mail(kind, to: person, subject, of: improvement, what))
    }
  }
}

extension Snapshot {
  /// "Sejak Anda membacanya: kemajuan dicatat oleh Siti, 2 Apr 2026 14.05."
  fileprivate func lastDeed(on improvement: Improvement, _ words: Words) throws -> String {
    guard let last = try entries(of: improvement.id).last else { return "Tindakan ini sudah berubah." }
    return
      "Sejak Anda membacanya: \(last.kind.words.inSentence) oleh \(last.name), \(words.shortDateTime(last.at))."
  }
}

extension Office {
  /// A mail to a colleague about an improvement.
  ///
  /// - Parameter what: what is said of it ("menjadi bagian Anda").
  func mail(
    _ kind: String, to person: Person, _ subject: String, of improvement: Improvement, _ what: String
  ) -> Mail {
    let words = Words(zone: zone)
    return Mail(
      kind: kind, address: person.email, subject: "\(subject): \(improvement.number)",
      body: """
        Yth. \(person.name),

        Tindakan perbaikan \(improvement.number) \(what).

        Temuan: \(words.excerpt(improvement.finding, 300))
        Tindakan: \(words.excerpt(improvement.task, 300))
        Risiko: \(improvement.risk.words)
        Penanggung jawab: \(improvement.responsible.words), \(improvement.unitName)
        Tenggat: \(words.fullDate(improvement.dueOn))
        \(line("Tindakan itu ada", to: improvement.path, otherwise: "pada halaman Tindakan; masuk, lalu cari nomornya"))

        \(name)
        """, about: Subject("improvement", improvement.id))
  }
}

/// What improvements refuse.
enum ImprovementError: PublicError, Hashable {
  /// The same form came again: its number and its page.
  case plannedBefore(String, String)
  /// It is not in a state for this deed.
  case notItsTurn
  /// Who carried it out wants to verify it.
  case ownWork
  /// It has a follow-up already.
  case followedUp

  var status: Status { self == .ownWork ? .forbidden : .conflict }

  var message: String {
    switch self {
    case .plannedBefore(let number, _): "Tindakan \(number) sudah direncanakan."
    case .notItsTurn: "Tindakan ini tidak sedang pada tahap itu. Muat ulang halamannya untuk melihat keadaannya."
    case .ownWork: "Anda ikut melaksanakan tindakan ini. Orang lain harus memverifikasinya."
    case .followedUp: "Tindakan ini sudah mempunyai tindakan lanjutan. Buka tindakan lanjutan itu."
    }
  }
}
