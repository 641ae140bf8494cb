/// A piece of SQL with its bindings. Only text written in the program becomes SQL: literal parts are `StaticString`s,
/// and whatever is interpolated becomes `?` and a binding, or is itself `SQL`.
///
///     let late: SQL = "SELECT * FROM disposition WHERE unitID = \(unit) AND dueAt < \(now)"
package struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// UTF-8; also the key of the statement cache.
  private(set) var bytes: [UInt8]
  private(set) var bindings: [Stored]

  /// The text with `?` for each value: what a log may show, for no value is in it.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init(stringLiteral literal: StaticString) {
    bytes = []
    bindings = []
    append(literal)
  }

  package init(stringInterpolation interpolation: StringInterpolation) { self = interpolation.sql }

  fileprivate init(capacity: Int, values: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
    bindings = []
    bindings.reserveCapacity(values)
  }

  fileprivate mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ value: Stored) {
    bytes.append(UInt8(ascii: "?"))
    bindings.append(value)
  }

  package static func += (left: inout SQL, right: SQL) {
    left.bytes.append(contentsOf: right.bytes)
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
    package mutating func appendInterpolation(_ value: some ColumnValue) { sql.append(value.stored) }

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
}
