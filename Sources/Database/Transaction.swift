/// What a verb reads and writes with: its own savepoint in the writer's batch, kept whole or undone whole.
/// A verb may be run a second time, alone, when its batch was lost: it does nothing but read and write here.
package final class Transaction: Snapshot {
  /// Why SQLite undid the whole batch under this verb; from then on nothing may be written.
  private(set) var loss: DatabaseError?

  /// Runs one statement; the number of rows it changed, those of triggers not counted.
  @discardableResult
  package func execute(_ sql: SQL) throws -> Int {
    let statement = try open(sql)
    defer { statement.reset() }
    while try step(statement) {}
    return statement.isReadOnly ? 0 : connection.changes
  }

  /// Inserts one row; its row id. With ON CONFLICT ask `RETURNING id` by `value(_:)` instead, for when nothing
  /// is inserted there is no new id, and this throws.
  @discardableResult
  package func insert(_ sql: SQL) throws -> Int64 {
    guard try execute(sql) > 0 else { throw DatabaseError.misuse("nothing was inserted by: \(sql.text)") }
    return connection.lastInsertedRow
  }

  /// As above, with the id typed: `let id: Letter.ID = try db.insert("…")`.
  package func insert<Entity>(_ sql: SQL) throws -> Identifier<Entity> {
    Identifier(rawValue: try insert(sql))
  }

  /// Work that waits for the end of the batch, and is committed with it.
  private(set) var settlements: [(Transaction) throws -> Void] = []

  /// Leaves work for the end of the batch, after every verb's: it is done just before the commit that all share. For what
  /// is dear in a savepoint of each verb, as the full-text index is, which writes out all it has gathered at each. Verbs
  /// of the same batch do not see it. When it fails, this verb has failed.
  package func beforeCommit(_ work: @escaping (Transaction) throws -> Void) { settlements.append(work) }

  override var mayWrite: Bool { true }

  override func checkUsable() throws(DatabaseError) {
    if let loss { throw loss }
  }

  override func noteFailure(_ error: DatabaseError) {
    if connection.isOutsideTransaction { loss = error }
  }
}
