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

  /// What this verb has left for the end of its batch, and what the verbs before it have.
  private(set) var works = BatchWorks()
  private let earlier: BatchWorks

  /// - Parameter earlier: what the batch's verbs before this one have left.
  init(_ connection: Connection, after earlier: BatchWorks = BatchWorks()) {
    self.earlier = earlier
    super.init(connection)
  }

  /// Leaves work for the end of the batch. Verbs of the same batch do not see it done.
  package func beforeCommit<W: BatchWork>(_ work: W) { works.add(work) }

  /// The work of a kind that waits: as this verb has left it, else as those before it have. Only to be looked at.
  package func waiting<W: BatchWork>(_ kind: W.Type) -> W? { works.work(kind) ?? earlier.work(kind) }

  override var mayWrite: Bool { true }

  override func checkUsable() throws(DatabaseError) {
    if let loss { throw loss }
  }

  override func noteFailure(_ error: DatabaseError) {
    if connection.isOutsideTransaction { loss = error }
  }
}
