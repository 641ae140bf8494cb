import Database

/// INTEGER: milliseconds since 1970, UTC.
extension Instant: ColumnValue {}

/// TEXT: "2026-03-12", which sorts as it should.
extension Day: ColumnValue {
  package var stored: Stored { .text(iso) }

  package init?(stored: Stored) {
    guard case .text(let text) = stored else { return nil }
    self.init(iso: text)
  }
}

/// TEXT: "2026-03".
extension Month: ColumnValue {
  package var stored: Stored { .text(iso) }

  package init?(stored: Stored) {
    guard case .text(let text) = stored else { return nil }
    self.init(iso: text)
  }
}

/// INTEGER: minutes since midnight, 0 … 1440.
extension TimeOfDay: ColumnValue {
  package var stored: Stored { .integer(Int64(minutes)) }

  package init?(stored: Stored) {
    guard case .integer(let minutes) = stored, (0...1_440).contains(minutes) else { return nil }
    self.init(clamping: Int(minutes))
  }
}

/// INTEGER: ISO 8601's number, Monday 1 … Sunday 7.
extension Weekday: ColumnValue {}
/// TEXT: "wib", "wita", "wit".
extension Zone: ColumnValue {}
extension Holiday.Kind: ColumnValue {}
extension Standard.Unit: ColumnValue {}
