import Documents
import HTTP
import Mustache
import Platform

/// The list of rounds.
struct RoundIndex: StaffPage {
  static let template = "Satisfaction/Rounds/index"
  static let pageSize = 50

  struct Line: Renderable {
    let href: String
    let name: String
    let asks: String
    let state: Tag
    let promise: String
    let period: String
    let answered: String
    let target: String
  }

  let title = "Putaran survei"
  let breadcrumbs = [Breadcrumb("Putaran survei")]
  let places = SurveyPlaceLink.all(at: .rounds)
  let filters: [any Renderable]
  let action = RoundRoutes.root
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager
  /// Where one is planned, for who may.
  let make: String?

  init(_ page: ListPage<RoundLine>, _ filter: RoundFilter, for colleague: SignedIn, on today: Day, _ words: Words) {
    filters = filter.fields
    downloads = Downloads(RoundRoutes.root) { filter.address($0) }
    lines = page.lines.map { Line($0, on: today, words) }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada putaran survei. Susun putaran dari kuesioner yang sudah terbit, lalu jadwalkan; jawabannya muncul di sini."
      : "Tidak ada putaran dengan saringan ini."
    pager = page.pager(
      total: "\(words.count(lines.count, "putaran")) di halaman ini", key: { $0.key(filter.order) },
      address: { filter.address(at: $0) })
    make = colleague.can(.runSurveys) ? RoundRoutes.make : nil
  }
}

extension RoundIndex.Line {
  fileprivate init(_ line: RoundLine, on today: Day, _ words: Words) {
    let round = line.round
    href = round.path
    name = round.title
    asks = "\(line.questionnaire), versi \(line.number)"
    state = round.tag(on: today)
    promise = round.promise
    period = "\(words.shortDate(round.opensOn)) – \(words.shortDate(round.closesOn))"
    answered = round.openedAt == nil ? "–" : words.number(line.answered)
    target = line.target.map { "dari target \(words.number($0))" } ?? ""
  }
}

/// What the list's addresses do.
enum RoundIndexPages {
  /// GET /survei
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (RoundFilter(visit.request.query), ListPlace(visit.request.query))
    let found = try await visit.app.readPatiently { db in
      try db.rounds(filter, at: place, limit: RoundIndex.pageSize + 1)
    }
    let page = ListPage(found, size: RoundIndex.pageSize, at: place)
    let today = visit.app.office.zone.day(of: visit.now)
    return try visit.page(RoundIndex(page, filter, for: try visit.colleague(), on: today, visit.words))
  }

  /// GET /survei.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (RoundFilter(visit.request.query), visit.words)
    return TableExport("putaran-survei", sheet: "Putaran survei", columns: columns(words)) { db, add in
      try db.eachRound(filter) { line in
        let round = line.round
        try add([
          .text(round.title), .text(line.questionnaire), .integer(line.number), .text(round.state.words),
          .text(round.promise), .text(round.opensOn.iso), .text(round.closesOn.iso), .integer(line.answered),
          line.target.map { .integer($0) } ?? .empty, TableCell(round.openedAt, words),
          TableCell(round.closedAt, words),
          .text(round.reason),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Putaran", width: 40), TableColumn("Kuesioner", width: 36), TableColumn("Versi", width: 8),
      TableColumn("Keadaan", width: 14), TableColumn("Janji", width: 12), TableColumn("Mulai", width: 12),
      TableColumn("Berakhir", width: 12), TableColumn("Jawaban", width: 10), TableColumn("Target", width: 10),
      TableColumn("Dibuka (\(words.zone.label))", width: 18), TableColumn("Ditutup (\(words.zone.label))", width: 18),
      TableColumn("Alasan", width: 40),
    ]
  }
}
