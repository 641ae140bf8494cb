/// The row id of an `Entity`, so that a person's id cannot stand for a letter's: `typealias ID = Identifier<Letter>`.
@usableFromInline package struct Identifier<Entity>: RawRepresentable, ColumnValue, Hashable, Comparable, Sendable {
  /// SQLite's row id, from 1.
  @usableFromInline package let rawValue: Int64

  @inlinable package init(rawValue: Int64) { self.rawValue = rawValue }

  @inlinable package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Written in decimal digits, as in an internal link, and read back from them.
extension Identifier: LosslessStringConvertible {
  @inlinable package var description: String { String(rawValue) }

  @inlinable package init?(_ description: String) {
    guard let rawValue = Int64(description) else { return nil }
    self.init(rawValue: rawValue)
  }
}
