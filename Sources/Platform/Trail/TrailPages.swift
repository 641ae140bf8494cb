import Database
import HTTP
import Mustache

/// The trail as an administrator reads it: who did what to which record, newest first. It holds no names of customers
/// and no free text (row P4).
enum TrailPages {
  static let root = "/pengaturan/jejak"
  static let pageSize = 100

  /// GET /pengaturan/jejak
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let place = ListPlace(visit.request.query)
    let lines = try visit.read { try $0.trailLines(at: place, limit: pageSize + 1) }
    return try visit.page(TrailPage(ListPage(lines, size: pageSize, at: place), visit.app.deeds, visit.words))
  }

  static let route = Route(
    .get, root, .can(.manageSettings), show, "who did what, as the chained record has it (P4)")
}

/// A line of the trail, in words where it has any.
struct TrailLine: Sendable, FromRow {
  let seq: Int64
  let at: Instant
  /// A colleague's name, "pelanggan", or "program".
  let actor: String
  let verb: String
  /// The kind of record and its id.
  let subject: String
  let detail: String

  init(row: Row) throws(RowError) {
    seq = try row["seq"]
    at = try row["at"]
    let name: String? = try row["name"]
    let kind: String = try row["actorKind"]
    actor = name ?? (kind == "customer" ? "pelanggan" : "program")
    verb = try row["verb"]
    let (subjectKind, id): (String, Int64) = (try row["subjectKind"], try row["subjectID"])
    subject = "\(subjectKind) \(id)"
    detail = try row["detail"]
  }

  var key: ListKey { ListKey(order: seq, id: seq) }
}

extension Snapshot {
  private static var trailLines: SQL {
    "SELECT t.*, p.name FROM trail t LEFT JOIN person p ON p.id = t.actorID AND t.actorKind = 'person'"
  }

  /// Lines of the trail, newest first, from a place on.
  func trailLines(at place: ListPlace, limit: Int) throws -> [TrailLine] {
    switch place {
    case .start:
      try rows(
        """
        \(Self.trailLines) WHERE t.seq <= (SELECT seq FROM trailHead WHERE id = 1) ORDER BY t.seq DESC LIMIT \(limit)
        """)
    case .after(let key):
      try rows("\(Self.trailLines) WHERE t.seq < \(key.id) ORDER BY t.seq DESC LIMIT \(limit)")
    case .before(let key):
      try rows("\(Self.trailLines) WHERE t.seq > \(key.id) ORDER BY t.seq LIMIT \(limit)").reversed()
    }
  }

  /// Every line, newest first, for an export.
  func eachTrailLine(_ body: (TrailLine) throws -> Void) throws {
    try each("\(Self.trailLines) /* whole table */ ORDER BY t.seq DESC") { try body(try TrailLine(row: $0)) }
  }
}

/// What the template of the trail sees.
struct TrailPage: StaffPage {
  static let template = "Settings/trail"

  struct Line: Renderable {
    let number: String
    let when: String
    let actor: String
    /// In words; the verb itself where it has none, so that nothing is lost.
    let deed: String
    let verb: String
    let subject: String
    let detail: String
  }

  let title = "Jejak"
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Jejak")]
  let lines: [Line]
  let hasLines: Bool
  let downloads = Downloads(TrailPages.root)
  let pager: Pager

  init(_ page: ListPage<TrailLine>, _ deeds: DeedWords, _ words: Words) {
    lines = page.lines.map { line in
      Line(
        number: words.number(Int(line.seq)), when: words.shortDateTime(line.at), actor: line.actor,
        deed: deeds.words(of: line.verb), verb: line.verb, subject: line.subject, detail: line.detail)
    }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.number(lines.count)) baris di halaman ini", key: \.key,
      address: { place in
        place == .start ? TrailPages.root : "\(TrailPages.root)?\(FormData(place.query).urlencoded)"
      })
  }
}
