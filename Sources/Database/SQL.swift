import Glibc

/// A piece of SQL with its bindings. Only text written in the program becomes SQL: literal parts are `StaticString`s,
/// and whatever is interpolated becomes `?` and a binding, or is itself `SQL`.
///
///     let late: SQL = "SELECT * FROM disposition WHERE unitID = \(unit) AND dueAt < \(now)"
package struct SQL: Sendable, ExpressibleByStringInterpolation {
  private(set) var statement: Text
  private(set) var bindings: [Stored]

  /// The text with `?` for each value: what a log may show, for no value is in it.
  package var text: String { statement.description }

  package init(stringLiteral literal: StaticString) {
    statement = Text()
    bindings = []
    append(literal)
  }

  package init(stringInterpolation interpolation: StringInterpolation) { self = interpolation.sql }

  fileprivate init(capacity: Int, values: Int) {
    statement = Text()
    statement.utf8.reserveCapacity(capacity)
    bindings = []
    bindings.reserveCapacity(values)
  }

  fileprivate mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { statement.utf8.append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ value: Stored) {
    statement.utf8.append(UInt8(ascii: "?"))
    bindings.append(value)
  }

  package static func += (left: inout SQL, right: SQL) {
    left.statement.utf8.append(contentsOf: right.statement.utf8)
    left.bindings.append(contentsOf: right.bindings)
  }

  package static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum += right
    return sum
  }

  /// The pieces with the separator between them: `SQL.joined(conditions, separator: " AND ")`. No pieces, no text.
  package static func joined(_ pieces: some Sequence<SQL>, separator: SQL) -> SQL {
    var all = SQL(capacity: 64, values: 4)
    var isFirst = true
    for piece in pieces {
      if !isFirst { all += separator }
      isFirst = false
      all += piece
    }
    return all
  }

  /// The `\(…)` of an SQL literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql: SQL

    package init(literalCapacity: Int, interpolationCount: Int) {
      sql = SQL(capacity: literalCapacity + 2 * interpolationCount, values: interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { sql.append(literal) }

    /// One value becomes one binding; nil becomes NULL.
    @inlinable package mutating func appendInterpolation(_ value: some ColumnValue) { append(value.stored) }

    /// The same for a value that may be missing. The compiler warns of an optional in an interpolation that does not
    /// ask for one.
    @inlinable package mutating func appendInterpolation(_ value: (some ColumnValue)?) { append(value.stored) }

    @usableFromInline package mutating func append(_ value: Stored) { sql.append(value) }

    /// Another piece of SQL, with its own bindings.
    package mutating func appendInterpolation(_ piece: SQL) { sql += piece }

    /// `WHERE id IN \(list: ids)` becomes `(?,?,?)`. An empty list is `(NULL)`, which no value is in;
    /// so is `NOT IN`, hence ask for an empty list before that.
    package mutating func appendInterpolation(list: some Collection<some ColumnValue>) {
      let values = list.isEmpty ? ["NULL"] : list.map { SQL(value: $0.stored) }
      sql += "(" + SQL.joined(values, separator: ",") + ")"
    }
  }

  private init(value: Stored) {
    self.init(capacity: 1, values: 1)
    append(value)
  }

  /// Text made of names that the schema itself told; values stand in it as `?`.
  init(schemaText text: String) {
    statement = Text(utf8: Array(text.utf8))
    bindings = []
  }

  /// The same statement with other values.
  init(_ other: SQL, values: [Stored]) {
    statement = other.statement
    bindings = values
  }
}

extension SQL {
  /// The text of a statement as UTF-8, hashed and compared as one run of bytes: the key of the statement cache.
  struct Text: Hashable, Sendable, CustomStringConvertible {
    var utf8: [UInt8] = []

    static func == (left: Text, right: Text) -> Bool {
      guard left.utf8.count == right.utf8.count else { return false }
      return left.utf8.withUnsafeBufferPointer { first in
        right.utf8.withUnsafeBufferPointer { second in
          guard let one = first.baseAddress, let other = second.baseAddress else { return true }
          return memcmp(one, other, first.count) == 0
        }
      }
    }

    func hash(into hasher: inout Hasher) { utf8.withUnsafeBytes { hasher.combine(bytes: $0) } }

    var description: String { String(decoding: utf8, as: UTF8.self) }
  }
}
