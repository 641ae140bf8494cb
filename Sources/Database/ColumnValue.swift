/// What a column of SQLite can hold: its five storage classes.
@usableFromInline package enum Stored: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// A Swift value that can stand in one column: it enters SQL as a binding and leaves a row checked.
///
/// An enum or struct with a raw value that is a `ColumnValue` needs no code of its own:
/// `enum Channel: String, ColumnValue { case letter, telephone }`.
@usableFromInline package protocol ColumnValue {
  /// The value as the column holds it.
  var stored: Stored { get }
  /// The value of a column, or nil when it holds something else; the row then throws a `RowError`.
  init?(stored: Stored)
}

extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
  @inlinable package var stored: Stored { rawValue.stored }

  @inlinable package init?(stored: Stored) {
    guard let raw = RawValue(stored: stored) else { return nil }
    self.init(rawValue: raw)
  }
}

/// Integers that fit SQLite's 64 bits with sign; a column beyond the type's range is not read as it.
/// `UInt` and `UInt64` are left out: their upper half would not come back.
extension ColumnValue where Self: FixedWidthInteger {
  @inlinable package var stored: Stored { .integer(Int64(truncatingIfNeeded: self)) }

  @inlinable package init?(stored: Stored) {
    guard case .integer(let integer) = stored else { return nil }
    self.init(exactly: integer)
  }
}

extension Int: ColumnValue {}
extension Int64: ColumnValue {}
extension Int32: ColumnValue {}
extension Int16: ColumnValue {}
extension Int8: ColumnValue {}
extension UInt32: ColumnValue {}
extension UInt16: ColumnValue {}
extension UInt8: ColumnValue {}

/// Stored as 0 or 1; any other number is refused on reading.
extension Bool: ColumnValue {
  @inlinable package var stored: Stored { .integer(self ? 1 : 0) }

  @inlinable package init?(stored: Stored) {
    switch stored {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

/// SQLite stores a NaN as NULL, so a `NOT NULL` column refuses it. A whole number in the column reads as a Double too.
extension Double: ColumnValue {
  @inlinable package var stored: Stored { .real(self) }

  @inlinable package init?(stored: Stored) {
    switch stored {
    case .real(let real): self = real
    case .integer(let integer): self = Double(integer)
    default: return nil
    }
  }
}

extension String: ColumnValue {
  @inlinable package var stored: Stored { .text(self) }

  @inlinable package init?(stored: Stored) {
    guard case .text(let text) = stored else { return nil }
    self = text
  }
}

/// Bytes, in a BLOB column.
extension Array: ColumnValue where Element == UInt8 {
  @inlinable package var stored: Stored { .blob(self) }

  @inlinable package init?(stored: Stored) {
    guard case .blob(let bytes) = stored else { return nil }
    self = bytes
  }
}

/// NULL is nil, and only NULL is: a value of the wrong type is still an error.
extension Optional: ColumnValue where Wrapped: ColumnValue {
  @inlinable package var stored: Stored { self?.stored ?? .null }

  @inlinable package init?(stored: Stored) {
    if case .null = stored {
      self = .none
    } else if let wrapped = Wrapped(stored: stored) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }
}
