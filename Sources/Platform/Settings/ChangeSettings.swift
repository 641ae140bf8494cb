import Database

extension Deed {
  /// The organisation as the trail's subject: there is one.
  fileprivate static let subject = Subject("office", 1)

  /// Sets what differs from what holds now; the trail keeps the names of the settings, never their values.
  package func change(_ values: [Setting: String]) throws {
    let changed = try values.filter { setting, value in
      let now: String? = try db.value("SELECT value FROM setting WHERE name = \(setting)")
      return (now ?? setting.standard) != value
    }
    for (setting, value) in changed { try set(setting, to: value) }
    let names = changed.keys.map(\.rawValue).sorted().joined(separator: ",")
    try record("office.changed", Self.subject, "settings=\(names)")
  }

  /// Sets the patterns of numbers; those already given out stay as they are.
  func change(_ patterns: [NumberKind: NumberPattern]) throws {
    for (kind, pattern) in patterns { try setPattern(pattern, for: kind) }
    let kinds = patterns.keys.map(\.rawValue).sorted().joined(separator: ",")
    try record("office.patternsChanged", Self.subject, "kinds=\(kinds)")
  }

  /// Puts a day off into the list, or another in its place.
  func add(_ holiday: Holiday) throws {
    try db.put(holiday)
    try record("office.holidaySet", Self.subject, "day=\(holiday.day.iso) kind=\(holiday.kind.rawValue)")
  }

  func removeHoliday(on day: Day) throws {
    guard try db.execute("DELETE FROM holiday WHERE day = \(day)") == 1 else { throw VisitError.notFound }
    try record("office.holidayRemoved", Self.subject, "day=\(day.iso)")
  }

  /// The government has announced the day: it is an estimate no more.
  func confirmHoliday(on day: Day) throws {
    guard try db.execute("UPDATE holiday SET isEstimate = 0 WHERE day = \(day)") == 1 else { throw VisitError.notFound }
    try record("office.holidayConfirmed", Self.subject, "day=\(day.iso)")
  }

  func add(_ special: SpecialHours) throws {
    let id = try db.insert(
      """
      INSERT INTO specialHours (name, firstDay, lastDay, hours)
      VALUES (\(special.name), \(special.days.lowerBound), \(special.days.upperBound), \(special.hours.stored))
      """)
    try record("office.specialHoursAdded", Self.subject, "specialHours=\(id)")
  }

  func removeSpecialHours(_ id: Int64) throws {
    guard try db.execute("DELETE FROM specialHours WHERE id = \(id)") == 1 else { throw VisitError.notFound }
    try record("office.specialHoursRemoved", Self.subject, "specialHours=\(id)")
  }
}

extension App {
  /// Runs a verb that changes how the organisation is set, and reads it anew.
  package func changeOffice(by actor: Actor, _ verb: @escaping @Sendable (Deed) throws -> Void) async throws {
    try await write(by: actor, verb)
    try refreshOffice()
  }
}

extension Transaction {
  fileprivate func put(_ holiday: Holiday) throws {
    try execute(
      """
      INSERT INTO holiday (day, name, kind, isEstimate)
      VALUES (\(holiday.day), \(holiday.name), \(holiday.kind.rawValue), \(holiday.isEstimate))
      ON CONFLICT (day) DO UPDATE SET name = excluded.name, kind = excluded.kind, isEstimate = excluded.isEstimate
      """)
  }
}
