import Database
import Platform

/// What an empty data folder is given, so that the first complaint can be filed.
package enum Setup {
  /// Writes the positions with their abilities and chiefs, one unit, number patterns, holidays and the chosen procedure,
  /// in one transaction. A folder that has a procedure already keeps what it has; only series of numbers that came with
  /// a newer program are added.
  ///
  /// - Parameters:
  ///   - code: of the procedure that the organisation works by.
  ///   - moment: when; nil for now. The procedure takes effect on its day.
  ///   - prepare: what other features have to have ready for the procedure of this code, in the same transaction.
  /// - Returns: whether an office was written.
  /// - Throws: `ProcedureError.notInForce` for a code that does not ship.
  @discardableResult
  package static func installShipped(
    _ code: String = ShippedProcedures.b.code, on app: App, at moment: Instant? = nil,
    prepare: @escaping @Sendable (Deed, String) throws -> Void = { _, _ in }
  ) throws -> Bool {
    let isThere = try app.database.read { try $0.exists("SELECT 1 FROM procedure") }
    guard !isThere else {
      if try app.database.read({ try $0.lacksSeries() }) { try app.writeNow(by: .system) { try $0.addSeries() } }
      return false
    }
    guard let office = ShippedOffice.all.first(where: { $0.procedure.code == code }) else {
      throw ProcedureError.notInForce(code)
    }
    try app.writeNow(by: .system, at: moment) { deed in
      try deed.install(office)
      try deed.add(Holidays.shipped)
      try prepare(deed, code)
    }
    try app.refreshOffice()
    return true
  }
}

extension Deed {
  /// Makes a shipped procedure the office's: new complaints begin on it, those under way finish on theirs. What it needs
  /// and is not there yet is added; nothing that is there is changed. Call `App.refreshOffice` once the deed is done.
  ///
  /// - Throws: `ProcedureError.notInForce` for a code that does not ship.
  package func choose(procedure code: String) throws {
    guard let office = ShippedOffice.all.first(where: { $0.procedure.code == code }) else {
      throw ProcedureError.notInForce(code)
    }
    try install(office)
  }

  fileprivate func install(_ office: ShippedOffice) throws {
    for place in office.positions where try db.position(code: place.code) == nil {
      try addPosition(
        code: place.code, title: place.title, abilities: place.abilities,
        reportsTo: try place.chief.flatMap { try db.position(code: $0)?.id })
    }
    if try !db.exists("SELECT 1 FROM unit") { try addUnit(code: office.unit.code, name: office.unit.name) }
    try addSeries(of: office)
    let code = office.procedure.code
    if try !db.exists("SELECT 1 FROM procedure WHERE code = \(code)") {
      try install(office.procedure, from: self.office.zone.day(of: at))
    }
    try set(.procedure, to: code)
    if let elsewhere = office.elsewhere, try !db.exists("SELECT 1 FROM setting WHERE name = \(Setting.elsewhere)") {
      try set(.elsewhere, to: elsewhere)
    }
    try record("procedure.chosen", Subject("office", 1), "code=\(code)")
  }

  fileprivate func addSeries(of office: ShippedOffice? = ShippedOffice.all.first) throws {
    let known = try db.numberPatterns()
    for (kind, pattern) in office?.numbers ?? [] where known[kind.rawValue] == nil {
      try setPattern(NumberPattern(pattern), for: kind)
    }
    try record("numbers.completed", Subject("office", 1))
  }
}

extension Snapshot {
  fileprivate func lacksSeries() throws -> Bool {
    let known = try numberPatterns()
    return ShippedOffice.all.first?.numbers.contains { known[$0.kind.rawValue] == nil } ?? false
  }
}
