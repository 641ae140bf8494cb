/// What a reader's connection has found before, for as long as nobody commits.
struct Recollection {
  /// A query with its values, and the type that was made of its rows.
  private struct Question: Hashable {
    let text: SQL.Text
    let values: [Stored]
    let type: ObjectIdentifier

    init<T>(_ sql: SQL, _ type: T.Type) {
      (text, values) = (sql.statement, sql.bindings)
      self.type = ObjectIdentifier(type)
    }
  }

  /// Answers kept for one state of the database; beyond, all are forgotten, so that nobody's choice of addresses fills
  /// the memory.
  static let limit = 256

  private var version: Int64 = -1
  private var answers: [Question: any Sendable] = [:]

  /// The answer that was kept, if the database still stands as it did.
  func answer<T: Sendable>(_ sql: SQL, at version: Int64) -> T? {
    // Taken out first: where T is itself optional, nothing at all can be cast to it.
    guard version == self.version, let kept = answers[Question(sql, T.self)] else { return nil }
    return kept as? T
  }

  mutating func keep<T: Sendable>(_ answer: T, to sql: SQL, at version: Int64) {
    if version != self.version || answers.count >= Self.limit {
      answers.removeAll(keepingCapacity: true)
      self.version = version
    }
    answers[Question(sql, T.self)] = answer
  }
}

extension Snapshot {
  /// What `find` made of a query before, as long as nobody has committed anything since, in this program or another;
  /// or else what it makes of it now. For what stands on many pages and few commits change: the counts of a menu, the
  /// choices of a list. Inside a verb it always looks, since there the answer may change from one line to the next.
  package final func remembered<T: Sendable>(_ sql: SQL, _ find: (SQL) throws -> T) throws -> T {
    guard !mayWrite else { return try find(sql) }
    let version = try self.version ?? stateOfDatabase()
    self.version = version
    if let known: T = connection.recollection.answer(sql, at: version) { return known }
    let found = try find(sql)
    connection.recollection.keep(found, to: sql, at: version)
    return found
  }

  /// The first column of the first row, as remembered.
  package final func rememberedValue<V: ColumnValue & Sendable>(_ sql: SQL) throws -> V? {
    try remembered(sql) { sql -> V? in try value(sql) }
  }

  /// All rows, as remembered.
  package final func rememberedRows<T: FromRow & Sendable>(_ sql: SQL) throws -> [T] {
    try remembered(sql) { sql -> [T] in try rows(sql) }
  }

  /// A number that is another one once somebody else has committed: https://www.sqlite.org/pragma.html#pragma_data_version
  private func stateOfDatabase() throws -> Int64 { try value("PRAGMA data_version") ?? 0 }
}
