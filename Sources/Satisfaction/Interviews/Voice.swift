import Database
import Platform

/// Notes of a talk with customers, of a discussion in a group, or of an observation on the spot (row A2).
struct Voice: Sendable, FromRow {
  typealias ID = Identifier<Voice>

  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    case interview, group, observation

    var label: String {
      switch self {
      case .interview: "Wawancara"
      case .group: "Diskusi kelompok"
      case .observation: "Observasi"
      }
    }
  }

  let id: ID
  let kind: Kind
  let heldOn: Day
  let place: String
  let title: String
  let summary: String
  /// Counts up with every edit; a form about the notes carries the one it was made from.
  let edition: Int
  let madeAt: Instant
  let madeBy: String?
  /// When the names of who took part were taken away; nil while they are there.
  let blankedAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    kind = try row["kind"]
    heldOn = try row["heldOn"]
    place = try row["place"]
    title = try row["title"]
    summary = try row["summary"]
    edition = try row["edition"]
    madeAt = try row["madeAt"]
    madeBy = try row["name"]
    blankedAt = try row["blankedAt"]
  }

  static func path(_ id: ID) -> String { "\(VoiceRoutes.root)/\(id)" }
  var path: String { Self.path(id) }

  /// By the day, the latest first.
  var key: ListKey { ListKey(order: heldOn.listOrder, id: id.rawValue) }
}

extension Day {
  /// A number that sorts as days do: 20260312.
  var listOrder: Int64 { Int64(year * 10_000 + month * 100 + day) }

  /// Reads `listOrder`.
  init?(listOrder: Int64) {
    self.init(
      year: Int(listOrder / 10_000), month: Int(listOrder / 100 % 100), day: Int(listOrder % 100))
  }
}

/// Somebody who took part: his name only where he agreed to be named.
struct VoiceParticipant: Sendable, Hashable {
  let name: String
  let segment: Segment.ID
  /// "Operator forklif".
  let role: String
}

/// What somebody said, in his words, with what it is about.
struct VoiceQuote: Sendable, Hashable {
  let text: String
  let codes: Set<VoiceCode.ID>
}

/// A point of an observation's checklist.
struct VoicePoint: Sendable, Hashable {
  enum Finding: String, CaseIterable, Sendable, ColumnValue {
    case ok, notOk, notApplicable

    var label: String {
      switch self {
      case .ok: "Sesuai"
      case .notOk: "Tidak sesuai"
      case .notApplicable: "Tidak berlaku"
      }
    }

    var tag: Tag { Tag(label, self == .ok ? .ok : self == .notOk ? .late : .plain) }
  }

  let text: String
  let finding: Finding
  let note: String
}

/// A theme of the code book, by which quotes are sorted as free answers are.
struct VoiceCode: Sendable, FromRow {
  typealias ID = Identifier<VoiceCode>

  let id: ID
  let name: String
  let isOffered: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    name = try row["name"]
    isOffered = (try row["retiredAt"] as Instant?) == nil
  }
}

/// Everything that notes hold beside their head.
struct VoiceParts: Sendable, Hashable {
  var participants: [VoiceParticipant] = []
  var indicators: Set<Indicator.ID> = []
  var quotes: [VoiceQuote] = []
  var points: [VoicePoint] = []
}
