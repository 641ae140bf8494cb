import Database
import HTTP
import Platform
import Procedures

/// An inspection of a place by a checklist (*inspeksi K3*): each point is good, bad or does not apply there.
struct Inspection: Sendable, FromRow {
  typealias ID = Identifier<Inspection>

  let id: ID
  let token: String
  let number: String
  /// Of the checklist, as it was called then.
  let title: String
  let unit: WorkUnit.ID
  let unitName: String
  let place: String
  let inspectedOn: Day
  let inspector: Person.ID
  let inspectorName: String
  let note: String
  /// Counts up with every edit; a form carries the one it was made from.
  let edition: Int
  /// From then on it is final.
  let finishedAt: Instant?
  let paper: Paper.ID?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (token, number, title) = (try row["token"], try row["number"], try row["title"])
    (unit, unitName, place) = (try row["unitID"], try row["unitName"], try row["place"])
    inspectedOn = try row["inspectedOn"]
    (inspector, inspectorName) = (try row["personID"], try row["inspectorName"])
    (note, edition) = (try row["note"], try row["edition"])
    (finishedAt, paper) = (try row["finishedAt"], try row["paperID"])
  }

  var path: String { "\(InspectionRoutes.root)/\(token)" }

  /// Columns and joins that `init(row:)` reads, over `inspection i`.
  static let selection: SQL = """
    SELECT i.*, u.name AS unitName, p.name AS inspectorName FROM inspection i
      CROSS JOIN unit u ON u.id = i.unitID CROSS JOIN person p ON p.id = i.personID
    """
}

/// A point of an inspection, with how it was found.
struct InspectionPoint: Sendable, FromRow {
  typealias ID = Identifier<InspectionPoint>

  enum Verdict: String, CaseIterable, Sendable, ColumnValue {
    case good, bad, notApplicable

    var words: String {
      switch self {
      case .good: "Baik"
      case .bad: "Tidak baik"
      case .notApplicable: "Tidak berlaku"
      }
    }

    var tone: Tone {
      switch self {
      case .good: .ok
      case .bad: .late
      case .notApplicable: .plain
      }
    }
  }

  let id: ID
  let topic: String
  let text: String
  /// Nil until it was looked at.
  let verdict: Verdict?
  let note: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (topic, text, note) = (try row["topic"], try row["text"], try row["note"])
    verdict = try row["verdict"]
  }
}

/// A checklist that inspections are made by.
struct InspectionTemplate: Sendable, FromRow {
  typealias ID = Identifier<InspectionTemplate>

  let id: ID
  let title: String
  let edition: Int
  let isRetired: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (title, edition) = (try row["title"], try row["edition"])
    let retired: Instant? = try row["retiredAt"]
    isRetired = retired != nil
  }

  var path: String { "\(InspectionRoutes.templates)/\(id)" }
}

/// What inspections refuse.
enum InspectionError: PublicError, Hashable {
  case finished
  /// Of the template that changed.
  case retired

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .finished: "Inspeksi ini sudah selesai, sehingga tidak dapat diubah lagi."
    case .retired: "Daftar periksa ini tidak dipakai lagi. Pilih daftar periksa lain."
    }
  }
}
