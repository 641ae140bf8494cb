import Database

/// A row of any table, its columns found by name.
struct StoredRow {
  private let table: TableShape
  var values: [Stored]

  init(_ values: [Stored], of table: TableShape) {
    self.values = values
    self.table = table
  }

  /// NULL for a column that the table does not have.
  subscript(column: String) -> Stored {
    get { place(of: column).map { values[$0] } ?? .null }
    set { if let place = place(of: column) { values[place] = newValue } }
  }

  func integer(_ column: String) -> Int64 { if case .integer(let integer) = self[column] { integer } else { 0 } }
  func text(_ column: String) -> String { if case .text(let text) = self[column] { text } else { "" } }
  func blob(_ column: String) -> [UInt8] { if case .blob(let bytes) = self[column] { bytes } else { [] } }

  /// Every column that holds text, by name.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for (column, value) in zip(table.columns, values) { if case .text(let text) = value { texts[column.name] = text } }
    return texts
  }

  private func place(of column: String) -> Int? { table.columns.firstIndex { $0.name == column } }
}

/// What a trail entry tells beside its subject: `key=value`, some of them ids of rows that belong to cases.
struct TrailDetail {
  private let parts: [(key: Substring, value: Substring)]

  private static let ids: Set<Substring> = ["action", "complaint", "entry", "file", "letter"]

  init(_ text: String) {
    parts = text.split(separator: " ").map { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (pair[0], pair.count > 1 ? pair[1] : "")
    }
  }

  func id(of key: Substring) -> Int64? { parts.first { $0.key == key }.flatMap { Int64($0.value) } }

  /// The same with other ids.
  func text(_ id: (Int64) -> Int64) -> String {
    parts.map { key, value in
      guard Self.ids.contains(key), let old = Int64(value) else { return "\(key)=\(value)" }
      return "\(key)=\(id(old))"
    }.joined(separator: " ")
  }
}
