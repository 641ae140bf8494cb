import Database
import HTTP
import Platform

/// One asking of a questionnaire: of whom, from when to when, and what they are promised.
struct SurveyRound: Sendable, FromRow {
  typealias ID = Identifier<SurveyRound>

  let id: ID
  /// In the addresses of its pages.
  let token: String
  let version: QuestionnaireVersion.ID
  let title: String
  let opensOn: Day
  /// The last day on which answers are taken.
  let closesOn: Day
  /// The last day as planned, of a round that was closed before it.
  let plannedClosesOn: Day?
  let isAnonymous: Bool
  let edition: Int
  let scheduledAt: Instant?
  /// Who let it go, and answers for it.
  let scheduledBy: Person.ID?
  let openedAt: Instant?
  let remindedAt: Instant?
  let closedAt: Instant?
  let cancelledAt: Instant?
  /// Why it was cancelled, or closed before its day; empty otherwise.
  let reason: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    version = try row["versionID"]
    title = try row["title"]
    opensOn = try row["opensOn"]
    closesOn = try row["closesOn"]
    plannedClosesOn = try row["plannedClosesOn"]
    isAnonymous = try row["isAnonymous"]
    edition = try row["edition"]
    scheduledAt = try row["scheduledAt"]
    scheduledBy = try row["scheduledBy"]
    openedAt = try row["openedAt"]
    remindedAt = try row["remindedAt"]
    closedAt = try row["closedAt"]
    cancelledAt = try row["cancelledAt"]
    reason = try row["reason"]
  }

  var state: State {
    if cancelledAt != nil { return .cancelled }
    if closedAt != nil { return .closed }
    if openedAt != nil { return .open }
    return scheduledAt == nil ? .draft : .scheduled
  }

  /// Whether answers are taken now: a day that is over closes it, even before the job has written that down.
  func takesAnswers(on today: Day) -> Bool { state == .open && today <= closesOn }

  /// Days after its last on which papers that were filled in by then may still be keyed. A round with papers is closed,
  /// and its figures are final, after them or once a colleague says that all are keyed.
  static let keyingDays = 14

  var keyedUntil: Day { closesOn.adding(days: Self.keyingDays) }

  /// Whether papers are keyed now.
  func takesPapers(on today: Day) -> Bool { state == .open && today <= keyedUntil }

  /// Whether its last day is over, but it is not closed: papers may still be keyed.
  func awaitsPapers(on today: Day) -> Bool { state == .open && today > closesOn }

  var path: String { RoundRoutes.one(token) }
}

extension SurveyRound {
  /// Where a round stands, told by what was done with it.
  enum State: String, CaseIterable, Sendable {
    case draft = "rancangan"
    case scheduled = "terjadwal"
    case open = "terbuka"
    case closed = "ditutup"
    case cancelled = "dibatalkan"

    var words: String {
      switch self {
      case .draft: "Rancangan"
      case .scheduled: "Terjadwal"
      case .open: "Terbuka"
      case .closed: "Ditutup"
      case .cancelled: "Dibatalkan"
      }
    }

    fileprivate var tag: Tag {
      switch self {
      case .draft: Tag(words)
      case .scheduled: Tag(words, .info)
      case .open: Tag(words, .ok)
      case .closed: Tag(words)
      case .cancelled: Tag(words, .warn)
      }
    }

    /// Over `surveyRound r`.
    var condition: SQL {
      switch self {
      case .draft: "r.scheduledAt IS NULL AND r.openedAt IS NULL AND r.cancelledAt IS NULL"
      case .scheduled: "r.scheduledAt IS NOT NULL AND r.openedAt IS NULL AND r.cancelledAt IS NULL"
      case .open: "r.openedAt IS NOT NULL AND r.closedAt IS NULL AND r.cancelledAt IS NULL"
      case .closed: "r.closedAt IS NOT NULL AND r.cancelledAt IS NULL"
      case .cancelled: "r.cancelledAt IS NOT NULL"
      }
    }
  }

  /// Where it stands, as people read it.
  func tag(on today: Day) -> Tag { awaitsPapers(on: today) ? Tag("Masa isi lewat", .warn) : state.tag }

  /// What respondents are told of their anonymity, in a few words.
  var promise: String { isAnonymous ? "Anonim" : "Bernama" }
}

/// A group of customers, as the programme divides them.
struct Segment: Sendable, FromRow {
  typealias ID = Identifier<Segment>

  let id: ID
  let code: String
  let name: String
  let isInternal: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    name = try row["name"]
    isInternal = try row["side"] == "internal"
  }
}

/// A group that a round asks: how many there are, and how many answers are wanted of them.
struct RoundSegment: Sendable, FromRow {
  let segment: Segment.ID
  let name: String
  let population: Int?
  let target: Int?

  init(row: Row) throws(RowError) {
    segment = try row["segmentID"]
    name = try row["name"]
    population = try row["population"]
    target = try row["target"]
  }
}

/// Why a deed on a round cannot be done.
enum RoundError: PublicError, Equatable {
  case changedSinceRead
  /// What respondents were told cannot be changed any more.
  case alreadyLetGo
  case notOpen
  case alreadyOver
  /// Its last day is over.
  case tooLate
  /// It asks nobody, or nothing.
  case incomplete(String)

  var status: Status {
    switch self {
    case .incomplete: .unprocessable
    default: .conflict
    }
  }

  var message: String {
    switch self {
    case .changedSinceRead: "Putaran ini sudah diubah rekan lain sejak Anda membacanya. Muat ulang halamannya."
    case .alreadyLetGo: "Putaran ini sudah dijadwalkan atau dibuka, sehingga isinya tidak dapat diubah lagi."
    case .notOpen: "Putaran ini sedang tidak terbuka."
    case .alreadyOver: "Putaran ini sudah selesai atau dibatalkan."
    case .tooLate: "Hari terakhir putaran ini sudah lewat. Ubah tanggalnya dahulu."
    case .incomplete(let what): what
    }
  }
}
