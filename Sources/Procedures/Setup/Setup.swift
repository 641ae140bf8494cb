import Database
import Platform

/// What an empty data folder is given, so that the first complaint can be filed.
package enum Setup {
  /// Writes the shipped positions with their abilities and chiefs, one unit, number patterns, holidays and procedures,
  /// in one transaction. A folder that has a procedure already is left alone.
  ///
  /// - Parameter moment: when; nil for now. Procedures take effect on its day.
  /// - Returns: whether anything was written.
  @discardableResult
  package static func installShipped(on app: App, at moment: Instant? = nil) throws -> Bool {
    let isThere = try app.database.read { try $0.exists("SELECT 1 FROM procedure") }
    guard !isThere else { return false }
    try app.writeNow(by: .system, at: moment) { try $0.installShippedOffice() }
    try app.refreshOffice()
    return true
  }
}

extension Deed {
  fileprivate func installShippedOffice() throws {
    var positions: [String: Position.ID] = [:]
    for place in ShippedOffice.positions {
      positions[place.code] = try addPosition(
        code: place.code, title: place.title, abilities: place.abilities,
        reportsTo: place.chief.flatMap { positions[$0] })
    }
    try addUnit(code: ShippedOffice.unit.code, name: ShippedOffice.unit.name)
    for (kind, pattern) in ShippedOffice.numbers { try setPattern(NumberPattern(pattern), for: kind) }
    try add(Holidays.shipped)
    for procedure in ShippedProcedures.all { try install(procedure) }
  }
}
