import Database
import Platform

extension Job {
  /// Tells who answers for them, and his superior, of improvements whose day has passed.
  static let remindOfImprovements = Job("remind of late improvements") { app in try app.remindOfImprovements() }
}

extension App {
  /// Within working hours only. It goes by a range of days, so that a program that stood still misses none; once for
  /// each due day.
  func remindOfImprovements() throws {
    let (now, office) = (world.now(), office)
    guard office.calendar.isOpen(at: now) else { return }
    let today = office.zone.day(of: now)
    let late: [Improvement.ID] = try database.read { db in
      try db.values(
        """
        SELECT i.id FROM improvement i WHERE i.endedAt IS NULL AND i.doneAt IS NULL AND i.dueOn < \(today)
          AND NOT EXISTS (
            SELECT 1 FROM improvementReminder r WHERE r.improvementID = i.id AND r.dueOn = i.dueOn)
        ORDER BY i.dueOn, i.id LIMIT 100
        """)
    }
    for id in late { try writeNow(by: .system) { deed in try deed.remindOfImprovement(id) } }
  }
}

extension Deed {
  fileprivate func remindOfImprovement(_ id: Improvement.ID) throws {
    guard let improvement = try db.improvement(id) else { throw VisitError.notFound }
    let isNew =
      try db.execute(
        """
        INSERT INTO improvementReminder (improvementID, dueOn, at) VALUES (\(id), \(improvement.dueOn), \(at))
        ON CONFLICT DO NOTHING
        """) == 1
    try record("improvement.late", Subject("improvement", id), "repeated=\(isNew ? 0 : 1)")
    guard isNew, improvement.isLate(on: office.zone.day(of: at)) else { return }
    for person in try receivers(of: improvement) {
      try enqueue(
        office.mail("improvement.late", to: person, "Lewat tenggat", of: improvement, "sudah melewati tenggatnya"))
    }
  }

  /// Who answers for it, and who stands above; where nobody holds the position, who stands above in his place.
  private func receivers(of improvement: Improvement) throws -> [Person] {
    let responsible = improvement.responsible
    let own = try db.people(for: responsible, in: improvement.unit, at: at)
    var positions = responsible.position.map { [$0] } ?? []
    if let person = responsible.person {
      positions = try db.signedIn(person, at: at)?.seats.filter { $0.absent == nil }.map(\.position) ?? []
    }
    let above = try positions.first.flatMap { position in
      try db.superiors(of: position, at: at).first { !$0.holders.isEmpty }
    }
    let superiors = above?.holders ?? []
    return own + superiors.filter { one in !own.contains { $0.id == one.id } }
  }
}
