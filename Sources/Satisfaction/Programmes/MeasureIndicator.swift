import Database
import Platform

// What was measured goes on after the programme is approved: it is no part of what was approved.
extension Deed {
  /// Writes down a figure that was counted elsewhere.
  func read(_ form: ReadingForm, of indicator: Indicator) throws {
    try db.execute(
      """
      INSERT INTO indicatorReading (indicatorID, measuredOn, value, measure, basis, at, personID)
      VALUES (\(indicator.id), \(form.day), \(form.value), \(indicator.standing.measure), \(form.basis), \(at),
        \(actor.personID))
      """)
    try record("indicator.measured", Subject("indicator", indicator.id))
  }

  /// Ties an indicator to the rounds of survey that measure it; those left out are tied no more.
  func tie(_ indicator: Indicator, to rounds: [Int64]) throws {
    try db.execute("DELETE FROM indicatorRound WHERE indicatorID = \(indicator.id)")
    for round in Set(rounds).sorted() {
      try db.execute(
        """
        INSERT INTO indicatorRound (indicatorID, roundID)
        SELECT \(indicator.id), id FROM surveyRound WHERE id = \(round)
        """)
    }
    try record("indicator.tied", Subject("indicator", indicator.id), "rounds=\(rounds.count)")
  }

  /// Adds a kind of indicator to the library, or writes one anew.
  func write(_ form: IndicatorKindForm, as id: IndicatorKind.ID? = nil) throws {
    let twin: IndicatorKind.ID? = try db.value(
      "SELECT id FROM indicatorKind /* whole table */ WHERE LOWER(name) = \(form.name.lowercased()) LIMIT 1")
    guard twin == nil || twin == id else { throw FormErrors("name", "Nama ini sudah ada di pustaka.") }
    if let id {
      let retired: Instant? = form.isOffered ? nil : at
      try db.execute(
        """
        UPDATE indicatorKind SET name = \(form.name), meaning = \(form.meaning), retiredAt = \(retired) WHERE id = \(id)
        """)
    } else {
      try db.execute("INSERT INTO indicatorKind (name, meaning) VALUES (\(form.name), \(form.meaning))")
    }
    try record("indicator.kindChanged", Subject("indicatorKind", id?.rawValue ?? 0))
  }
}
