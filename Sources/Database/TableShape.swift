/// A table as the schema declares it.
package struct TableShape: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    package let name: String
    /// The table whose id it holds.
    package let references: String?
    /// The one whole number that is the row's own id.
    package let isRowID: Bool
  }

  package let name: String
  package let columns: [Column]
  /// A table of an extension, such as an index for search: its row id is no column, and comes first here.
  package let isVirtual: Bool
}

extension Snapshot {
  /// The tables of the schema in the order of their making: whatever a table refers to stands before it. Tables that
  /// SQLite keeps for itself are left out.
  package final func tables() throws -> [TableShape] {
    let virtual: [String] = try values("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage = 0")
    let names: [String] = try values(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid")
    let own = names.filter { name in !virtual.contains { name.hasPrefix($0 + "_") } }
    return try own.reduce(into: []) { shapes, name in
      shapes.append(try shape(of: name, isVirtual: virtual.contains(name), after: shapes))
    }
  }

  private func shape(of table: String, isVirtual: Bool, after others: [TableShape]) throws -> TableShape {
    var parents: [String: String] = [:]
    try each(
      """
      SELECT "from" AS child, "table" AS parent, "to" AS target FROM pragma_foreign_key_list(\(table))
      """
    ) { row in
      let (parent, target): (String, String?) = (try row["parent"], try row["target"])
      let column = others.first { $0.name == parent }?.columns.first { $0.name == target }
      // A column of a key of several leads on to what that column holds itself: the id of a third table, or no id.
      parents[try row["child"]] = column.map { $0.isRowID ? parent : $0.references } ?? parent
    }
    let keys: Int? = try value("SELECT COUNT(*) FROM pragma_table_info(\(table)) WHERE pk > 0")
    let columns = try rows("SELECT name, type, pk FROM pragma_table_info(\(table)) ORDER BY cid") { row in
      let (name, type, place): (String, String, Int) = (try row["name"], try row["type"], try row["pk"])
      return TableShape.Column(
        name: name, references: parents[name], isRowID: keys == 1 && place == 1 && type == "INTEGER")
    }
    let rowID = TableShape.Column(name: "rowid", references: nil, isRowID: true)
    return TableShape(name: table, columns: isVirtual ? [rowID] + columns : columns, isVirtual: isVirtual)
  }

  /// All rows of a table in the order of their ids, each with its columns in the order of the shape.
  package final func each(of table: TableShape, _ body: ([Stored]) throws -> Void) throws {
    let names = table.columns.map(\.name).joined(separator: ", ")
    let sql = SQL(schemaText: "SELECT \(names) FROM \(table.name)")
    try each(sql) { row in try body(try table.columns.indices.map { index throws(RowError) in try row.stored(index) }) }
  }
}
