import Database
import Platform

extension TaskSource {
  /// Improvements to carry out, and those that wait to be verified.
  static let improvements = TaskSource { db, colleague in
    let words = Words(zone: try db.officeZone())
    let own = try db.ownImprovements(of: colleague).map { $0.task(words) }
    return own + (try db.improvementsToVerify(colleague).map { $0.verification(words) })
  }
}

extension Snapshot {
  /// What a colleague has to carry out, the earliest day first, fifty of each tie at most.
  fileprivate func ownImprovements(of colleague: SignedIn) throws -> [Improvement] {
    let persons = [colleague.person] + colleague.absents.sorted()
    let positions = Set(colleague.seats.map(\.position)).sorted()
    let whose: [SQL] = ["i.personID IN \(list: persons)", "i.positionID IN \(list: positions)"]
    let found = try whose.flatMap { whose -> [Improvement] in
      try rows(
        Improvement.selection + " WHERE i.endedAt IS NULL AND i.doneAt IS NULL AND " + whose
          + " ORDER BY i.dueOn, i.id LIMIT 50")
    }
    return try found.filter { try answers(colleague, for: $0) }
  }

  /// What waits for whoever planned such things to verify, or, where he carried it out himself, for who checks reports.
  fileprivate func improvementsToVerify(_ colleague: SignedIn) throws -> [Improvement] {
    guard colleague.verifiesImprovements else { return [] }
    let done: [Improvement] = try rows(
      Improvement.selection + " WHERE i.endedAt IS NULL AND i.doneAt IS NOT NULL ORDER BY i.doneAt, i.id LIMIT 50")
    return try done.filter { one in
      guard try !hasWorked(colleague.person, on: one) else { return false }
      return try colleague.plansImprovements || hasWorked(one.plannedBy, on: one)
    }
  }

  /// How many wait to be carried out by a colleague, for the navigation.
  func improvementCount(of colleague: SignedIn) throws -> Int { try ownImprovements(of: colleague).count }

  /// The zone the office is set to, for what has no office at hand.
  fileprivate func officeZone() throws -> Zone {
    let value: String? = try rememberedValue("SELECT value FROM setting WHERE name = \(Setting.zone.rawValue)")
    return value.flatMap { Zone(rawValue: $0) } ?? .wita
  }
}

extension Improvement {
  fileprivate func task(_ words: Words) -> TaskNotice {
    TaskNotice(
      "Laksanakan tindakan perbaikan", about: words.excerpt(task, 120), href: path, tag: "tindakan",
      since: plannedAt, due: words.zone.instant(dueOn.next), number: number,
      waitsFor: "risiko \(risk.level.words.inSentence), \(percent)% selesai")
  }

  fileprivate func verification(_ words: Words) -> TaskNotice {
    TaskNotice(
      "Verifikasi tindakan perbaikan", about: words.excerpt(finding, 120), href: path, tag: "verifikasi",
      since: doneAt ?? plannedAt, number: number, waitsFor: "dilaksanakan \(responsible.words)")
  }
}
