import CSQLite

/// One connection to the file, with its prepared statements. It belongs to one thread at a time.
final class Connection {
  /// What a connection is for decides how it is opened.
  enum Purpose {
    case reading, writing
    /// Foreign keys are off, as they must be before the BEGIN of a migration.
    case migrating
    /// The target of a copy: a plain file without a write-ahead log.
    case copying
    /// A fresh file that is filled in one go.
    case loading
  }

  let handle: OpaquePointer
  /// Set by whoever must not work for ever; without it statements take as long as they take.
  private(set) var deadline: Deadline?
  private let options: Database.Options
  private let purpose: Purpose
  private var cache: [SQL.Text: Statement] = [:]
  private var clock = 0
  /// What was found before and still holds.
  var recollection = Recollection()
  /// Statements kept ready; the least recently used makes room.
  static let cacheLimit = 256

  /// Set before the first connection; refused without harm when SQLite was started by somebody else.
  private static let memoryIsUncounted = tanggap_no_memory_count() == SQLITE_OK

  init(path: String, for purpose: Purpose, options: Database.Options) throws(DatabaseError) {
    _ = Self.memoryIsUncounted
    let mode = purpose == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var opened: OpaquePointer?
    // No mutex inside SQLite: the threads never share a connection.
    let code = sqlite3_open_v2(path, &opened, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, options.vfs)
    guard let opened else { throw .cannotOpen("\(path): out of memory") }
    handle = opened
    self.options = options
    self.purpose = purpose
    guard code == SQLITE_OK else { throw .cannotOpen("\(path): \(message)") }
    // First of all: after an unclean stop the recoveries of several connections race.
    sqlite3_busy_timeout(handle, options.busyTimeout)
    try prepareFor(purpose)
  }

  deinit { close() }

  private func close() {
    cache.removeAll()
    sqlite3_progress_handler(handle, 0, nil, nil)
    sqlite3_close_v2(handle)
  }

  private func prepareFor(_ purpose: Purpose) throws(DatabaseError) {
    guard tanggap_strict(handle) == SQLITE_OK else { throw .misuse("SQLite is built without its strict settings") }
    switch purpose {
    case .reading:
      try run("PRAGMA query_only = ON")
      deadline = Deadline(of: handle)
    case .writing, .migrating:
      // SQLite opens a file that may only be read without a word.
      guard sqlite3_db_readonly(handle, "main") == 0 else { throw .readOnly("no permission to write") }
      try run("PRAGMA journal_mode = WAL")
      try run("PRAGMA synchronous = FULL")
      try run("PRAGMA journal_size_limit = 67108864")
      // What is deleted is overwritten too, whatever this SQLite was built to do by itself.
      try run("PRAGMA secure_delete = ON")
      try purpose == .writing ? prepareForVerbs() : prepareForMigrations()
    case .copying:
      try run("PRAGMA synchronous = FULL")
    case .loading:
      try run("PRAGMA journal_mode = MEMORY")
      try run("PRAGMA synchronous = OFF")
      try run("PRAGMA foreign_keys = OFF")
      try run("PRAGMA cache_size = -2097152")
    }
  }

  private func prepareForVerbs() throws(DatabaseError) {
    // What each verb may have to undo is kept in memory too: as a file it costs a sixth of the writer's time.
    try run("PRAGMA temp_store = MEMORY")
    // A batch's changed pages stay in memory until its commit instead of going to the log twice.
    try run("PRAGMA cache_size = -8192")
    // The log grows to 16 MB before it is brought into the database: a page that many commits change is then written
    // there once for all of them. A log of this size is read in well below a tenth of a second at the start.
    try run("PRAGMA wal_autocheckpoint = 4000")
    try run("PRAGMA foreign_keys = ON")
    deadline = Deadline(of: handle)
  }

  private func prepareForMigrations() throws(DatabaseError) {
    // An index over ten million rows is sorted in here; beyond it SQLite sorts in a file.
    try run("PRAGMA cache_size = -262144")
    try run("PRAGMA foreign_keys = OFF")
  }

  private var message: String { String(cString: sqlite3_errmsg(handle)) }

  /// True when no transaction is open: SQLite undid it, or it was never begun.
  var isOutsideTransaction: Bool { sqlite3_get_autocommit(handle) != 0 }

  /// Rows changed by the last statement, triggers not counted.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// A statement ready to step, with its values bound. The caller resets it.
  func statement(_ sql: SQL) throws(DatabaseError) -> Statement {
    let statement = try prepared(sql.statement)
    clock += 1
    statement.lastUse = clock
    let code = try statement.bind(sql.bindings)
    guard code == SQLITE_OK else {
      statement.reset()
      throw failure(code, in: statement)
    }
    return statement
  }

  /// True when there is a row, false at the end.
  func step(_ statement: Statement) throws(DatabaseError) -> Bool {
    switch statement.step() {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code, in: statement)
    }
  }

  /// Runs one statement to its end.
  func run(_ sql: SQL) throws(DatabaseError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    while try step(statement) {}
  }

  /// Runs a script of several statements, as a migration is.
  func run(script: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code: code, message: message, sql: script) }
  }

  /// The text of the first column of each row.
  func texts(_ sql: SQL) throws(DatabaseError) -> [String] {
    let statement = try statement(sql)
    defer { statement.reset() }
    var texts: [String] = []
    while try step(statement) {
      if case .text(let text) = statement.stored(at: 0) { texts.append(text) }
    }
    return texts
  }

  /// What went wrong last on this connection, for calls that give no code.
  var lastFailure: DatabaseError {
    DatabaseError(code: sqlite3_extended_errcode(handle), message: message, sql: "")
  }

  private func failure(_ code: Int32, in statement: Statement) -> DatabaseError {
    DatabaseError(code: code, message: message, sql: statement.sql)
  }

  private func prepared(_ key: SQL.Text) throws(DatabaseError) -> Statement {
    if let known = cache[key] {
      // The same text inside its own loop gets a statement of its own, which nobody keeps.
      return known.isBusy ? try prepare(key) : known
    }
    if cache.count >= Self.cacheLimit,
      let oldest = cache.values.filter({ !$0.isBusy }).min(by: { $0.lastUse < $1.lastUse })
    {
      cache[oldest.key] = nil
    }
    let statement = try prepare(key)
    if let examine = options.examine, purpose == .reading || purpose == .writing, !statement.controlsTransaction {
      try examine(statement.sql, try plan(of: key))
    }
    cache[key] = statement
    return statement
  }

  /// How SQLite goes about a statement, a line for each table it reads.
  private func plan(of key: SQL.Text) throws(DatabaseError) -> [String] {
    let explained = try prepare(SQL.Text(utf8: Array("EXPLAIN QUERY PLAN ".utf8) + key.utf8))
    var lines: [String] = []
    while try step(explained) {
      if case .text(let line) = explained.stored(at: 3) { lines.append(line) }
    }
    return lines
  }

  private func prepare(_ key: SQL.Text) throws(DatabaseError) -> Statement {
    var prepared: OpaquePointer?
    var rest = 0
    let code = key.utf8.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          handle, text.baseAddress, Int32(text.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &tail)
        if let tail, let start = text.baseAddress { rest = text.count - (tail - start) }
        return code
      }
    }
    let text = key.description
    guard code == SQLITE_OK else { throw DatabaseError(code: code, message: message, sql: text) }
    guard let prepared else { throw .misuse("there is no statement in: \(text)") }
    let statement = Statement(prepared, key: key)
    guard key.utf8.suffix(rest).allSatisfy({ $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ";") }) else {
      throw .misuse("one statement at a time: \(text)")
    }
    return statement
  }

  /// Statements kept ready, for tests of the cache.
  var cachedStatements: Int { cache.count }
}
