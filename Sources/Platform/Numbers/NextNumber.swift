import Database

/// A series of numbers that people read. Features add their own kinds as static constants.
package struct NumberKind: RawRepresentable, Sendable, Hashable, ColumnValue {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

extension Deed {
  /// Gives out the next number of a series, without gaps: when the transaction is undone, so is the number.
  package func nextNumber(_ kind: NumberKind) throws -> String {
    let day = office.zone.day(of: at)
    let (pattern, serial) = try count(kind, in: day.year)
    let number = pattern.number(serial, on: day)
    _ = try db.execute(
      """
      INSERT INTO numberIssued (kind, year, serial, text, issuedAt)
      VALUES (\(kind), \(day.year), \(serial), \(number), \(at))
      """)
    return number
  }

  /// Moves a series' counter of a year on by one; the first is 1.
  private func count(_ kind: NumberKind, in year: Int) throws -> (pattern: NumberPattern, serial: Int) {
    let all: [(text: String, last: Int?)] = try db.rows(
      """
      SELECT s.pattern, c.last FROM numberSeries s LEFT JOIN numberCounter c ON c.kind = s.kind AND c.year = \(year)
      WHERE s.kind = \(kind)
      """
    ) { row in (try row["pattern"], try row["last"]) }
    guard let series = all.first else { throw NumberError.noSeries(kind.rawValue) }
    let serial = (series.last ?? 0) + 1
    if serial == 1 {
      try db.execute("INSERT INTO numberCounter (kind, year, last) VALUES (\(kind), \(year), 1)")
    } else {
      try db.execute("UPDATE numberCounter SET last = \(serial) WHERE kind = \(kind) AND year = \(year)")
    }
    return (try NumberPattern(series.text), serial)
  }

  /// Sets the pattern of a series; numbers already given out keep their text.
  package func setPattern(_ pattern: NumberPattern, for kind: NumberKind) throws {
    _ = try db.execute(
      """
      INSERT INTO numberSeries (kind, pattern) VALUES (\(kind), \(pattern.text))
      ON CONFLICT (kind) DO UPDATE SET pattern = excluded.pattern
      """)
  }
}

/// A series nobody set up: a fault of the program's assembly.
enum NumberError: Error {
  case noSeries(String)
}

/// A hole in a series, as `tanggap verify` tells it.
package struct NumberGap: Sendable, Hashable, FromRow {
  package let kind: String
  package let year: Int
  package let last: Int
  package let issued: Int

  package init(row: Row) throws(RowError) {
    kind = try row["kind"]
    year = try row["year"]
    last = try row["last"]
    issued = try row["issued"]
  }
}

extension Snapshot {
  /// The pattern of every series, by its kind.
  package func numberPatterns() throws -> [String: NumberPattern] {
    var patterns: [String: NumberPattern] = [:]
    try each("SELECT kind, pattern FROM numberSeries") { row in
      patterns[try row["kind"]] = try NumberPattern(try row["pattern"] as String)
    }
    return patterns
  }

  /// Every series and year whose issued numbers are not exactly 1 to last.
  package func numberGaps() throws -> [NumberGap] {
    try rows(
      """
      SELECT k.kind, k.year, COALESCE(MAX(c.last), 0) AS last, COUNT(i.serial) AS issued
      FROM (SELECT kind, year FROM numberCounter UNION SELECT kind, year FROM numberIssued) k
        LEFT JOIN numberCounter c ON c.kind = k.kind AND c.year = k.year
        LEFT JOIN numberIssued i ON i.kind = k.kind AND i.year = k.year
      GROUP BY k.kind, k.year
      HAVING COUNT(i.serial) <> COALESCE(MAX(c.last), 0) OR COALESCE(MAX(i.serial), 0) <> COALESCE(MAX(c.last), 0)
      """)
  }
}
