import Database
import Platform
import Procedures

/// What sorting gives (row B2): category, unit, and how much it matters.
struct Sorting: Sendable, FromRow {
  let categoryName: String
  let unit: WorkUnit.ID
  let impact: Rating
  let urgency: Rating
  let note: String

  init(row: Row) throws(RowError) {
    categoryName = try row["categoryName"]
    unit = try row["unitID"]
    impact = try row["impact"]
    urgency = try row["urgency"]
    note = try row["note"]
  }

  var ratingWords: String { "Dampak \(impact.words.lowercased()), urgensi \(urgency.words.lowercased())" }
}

/// A kind of complaint, in the words of citizens.
struct Category: Sendable, FromRow {
  typealias ID = Identifier<Category>
  let id: ID
  let name: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try row["name"]
  }
}

extension Snapshot {
  /// The newest sorting of a complaint.
  func sorting(of complaint: Complaint.ID) throws -> Sorting? {
    try row(
      """
      SELECT s.*, c.name AS categoryName FROM sorting s JOIN category c ON c.id = s.categoryID
      WHERE s.complaintID = \(complaint) ORDER BY s.caseStepID DESC LIMIT 1
      """)
  }

  /// Categories to choose from.
  func categories() throws -> [Category] {
    try rememberedRows("SELECT id, name FROM category WHERE isActive = 1 ORDER BY ordinal")
  }

  /// Units to choose from.
  func activeUnits() throws -> [WorkUnit] {
    try rememberedRows("SELECT * FROM unit WHERE isActive = 1 ORDER BY name")
  }
}
