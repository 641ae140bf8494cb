import Database
import Support
import Testing

@Suite("Plans of queries")
struct QueryPlanTests {
  private func database() throws -> Database {
    let database = try Database.temporary(options: QueryPlans.watched)
    try database.migrate([
      Migration(
        "plans 0001 a large table and a small one",
        """
        CREATE TABLE caseRun (id INTEGER PRIMARY KEY, openedAt INTEGER NOT NULL, subject TEXT NOT NULL) STRICT;
        CREATE INDEX caseByOpening ON caseRun(openedAt, id);
        CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        """)
    ])
    return database
  }

  @Test(
    "a query that reads a large table from end to end is refused",
    arguments: [
      "SELECT COUNT(*) FROM caseRun", "SELECT r.id FROM caseRun r WHERE r.subject = 'x'",
      "SELECT id FROM caseRun AS r WHERE subject LIKE 'x%' LIMIT 5",
      "SELECT u.id FROM unit u JOIN caseRun r ON r.subject = u.name", "DELETE FROM caseRun WHERE subject = ''",
    ] as [SQL])
  func refused(sql: SQL) throws {
    #expect(throws: DatabaseError.self) { try database().writeNow { db in try db.execute(sql) } }
  }

  @Test(
    "one that an index answers, that ends at its limit, or that reads a small table is not",
    arguments: [
      "SELECT subject FROM caseRun WHERE id = 1", "SELECT id FROM caseRun WHERE openedAt > 5",
      "SELECT id FROM caseRun ORDER BY openedAt DESC, id DESC LIMIT 5", "SELECT name FROM unit",
    ] as [SQL])
  func allowed(sql: SQL) throws {
    try database().writeNow { db in try db.execute(sql) }
  }
}
