import Database

extension Deed {
  /// Adds days off; a day that is on the list already keeps what it is. Call `App.refreshOffice` once the deed is done.
  package func add(_ holidays: [Holiday]) throws {
    for holiday in holidays {
      try db.execute(
        """
        INSERT INTO holiday (day, name, kind, isEstimate)
        VALUES (\(holiday.day), \(holiday.name), \(holiday.kind), \(holiday.isEstimate))
        ON CONFLICT (day) DO NOTHING
        """)
    }
  }
}
