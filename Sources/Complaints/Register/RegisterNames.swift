import Database
import Platform
import Procedures

/// What the lines of the register name: few and seldom changed, so that they are not looked up line by line.
struct RegisterNames: Sendable {
  /// A step of a procedure, and who performs it.
  struct Place: Sendable {
    let number: Int
    let title: String
    let performer: String
  }

  let units: [WorkUnit.ID: String]
  let steps: [Step.ID: Place]
}

extension Snapshot {
  /// The names as remembered: they change with the organisation and its procedures, not with complaints.
  func registerNames() throws -> RegisterNames {
    RegisterNames(
      units: try remembered("SELECT id, name FROM unit") { sql in
        Dictionary(uniqueKeysWithValues: try rows(sql) { row in (try row["id"], try row["name"]) })
      }, steps: try stepPlaces())
  }

  private func stepPlaces() throws -> [Step.ID: RegisterNames.Place] {
    let sql: SQL =
      "SELECT s.id, s.number, s.title, f.title AS performer FROM step s JOIN performer f ON f.id = s.performerID"
    return try remembered(sql) { sql in
      var places: [Step.ID: RegisterNames.Place] = [:]
      try each(sql) { row in
        places[try row["id"]] = RegisterNames.Place(
          number: try row["number"], title: try row["title"], performer: try row["performer"])
      }
      return places
    }
  }
}
