import CSQLite

/// One prepared statement. It belongs to its connection and is used by one thread at a time.
final class Statement {
  private let handle: OpaquePointer
  /// The text as prepared, for errors and for the cache.
  let key: SQL.Text
  let isReadOnly: Bool
  /// BEGIN, COMMIT and their kin, which belong to this module alone.
  let controlsTransaction: Bool
  private(set) var columns: [String] = []
  /// Grows with each row and each reset, so that a `Row` kept too long knows it.
  private(set) var rowNumber = 0
  /// Being stepped through at this moment; the same text then gets a second statement.
  private(set) var isBusy = false
  /// The connection's clock at the last use: the cache drops the oldest.
  var lastUse = 0
  private var preparations: Int32 = -1
  private var nextColumn = 0

  var sql: String { key.description }

  /// Takes over the handle.
  init(_ handle: OpaquePointer, key: SQL.Text) {
    self.handle = handle
    self.key = key
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
    controlsTransaction = Self.transactionWords.contains(Self.firstWord(of: key.utf8))
  }

  deinit { sqlite3_finalize(handle) }

  private static let transactionWords: Set<String> = ["BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE"]

  private static func firstWord(of key: [UInt8]) -> String {
    let word = key.drop { $0 <= UInt8(ascii: " ") }.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a }
    return String(decoding: word.map { $0 & 0xdf }, as: UTF8.self)
  }

  /// Binds all values; the result code of the first that fails, else SQLITE_OK.
  func bind(_ values: [Stored]) throws(DatabaseError) -> Int32 {
    guard sqlite3_bind_parameter_count(handle) == values.count else {
      throw .misuse("a value enters SQL by interpolation only: \(sql)")
    }
    isBusy = true
    for (offset, value) in values.enumerated() {
      let code = bind(value, at: Int32(offset + 1))
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  private func bind(_ value: Stored, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let integer): return sqlite3_bind_int64(handle, index, integer)
    case .real(let real): return sqlite3_bind_double(handle, index, real)
    case .text(var text):
      return text.withUTF8 { tanggap_bind_text(handle, index, $0.baseAddress, UInt64($0.count)) }
    case .blob(let bytes):
      return bytes.withUnsafeBytes { tanggap_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) }
    }
  }

  /// SQLITE_ROW, SQLITE_DONE or an error.
  func step() -> Int32 {
    rowNumber += 1
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { readColumns() }
    return code
  }

  /// SQLite prepares again by itself when the schema changed; the names are then read again too.
  private func readColumns() {
    nextColumn = 0
    let count = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_REPREPARE, 0)
    guard count != preparations else { return }
    preparations = count
    columns = (0..<sqlite3_column_count(handle)).map { index in
      sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
    }
  }

  func reset() {
    rowNumber += 1
    isBusy = false
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Columns are mostly asked for in their order: the search goes on where the last one ended.
  func column(named name: String) -> Int? {
    for offset in columns.indices {
      let index = nextColumn + offset < columns.count ? nextColumn + offset : nextColumn + offset - columns.count
      if columns[index] == name {
        nextColumn = index + 1 == columns.count ? 0 : index + 1
        return index
      }
    }
    return nil
  }

  /// The value of a column of the row just stepped to.
  func stored(at index: Int) -> Stored {
    let column = Int32(index)
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(handle, column)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, column)
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))))
    default: return .null
    }
  }
}
