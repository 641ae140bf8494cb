import Database

/// Somebody who can sign in. Positions are held by appointments, which begin and end.
package struct Person: Sendable, FromRow {
  package typealias ID = Identifier<Person>

  package let id: ID
  package let name: String
  package let email: String
  /// When he left; nil while he is here.
  package let leftAt: Instant?

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try row["name"]
    email = try row["email"]
    leftAt = try row["leftAt"]
  }
}

/// A part of the organisation (unit kerja). Units form a tree.
package struct WorkUnit: Sendable, FromRow {
  package typealias ID = Identifier<WorkUnit>

  package let id: ID
  package let code: String
  package let name: String
  package let parent: ID?

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    name = try row["name"]
    parent = try row["parentID"]
  }
}

/// A place in the organisation that a person may hold, with what it may do (jabatan).
package struct Position: Sendable, FromRow {
  package typealias ID = Identifier<Position>

  package let id: ID
  package let code: String
  package let title: String

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    title = try row["title"]
  }
}
