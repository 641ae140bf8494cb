import Documents
import HTTP
import Mustache
import Platform

/// The list of questionnaires.
struct QuestionnaireIndex: StaffPage {
  static let template = "Satisfaction/Questionnaires/index"
  static let pageSize = 30

  struct Line: Renderable {
    let name: String
    let href: String
    let kind: String
    let tags: [Tag]
    let items: String
    let issued: String
  }

  let title = "Kuesioner"
  let breadcrumbs = [Breadcrumb("Kuesioner")]
  let places = SurveyPlaceLink.all(at: .questionnaires)
  let filters: [any Renderable]
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager
  /// Where one is begun, for who may.
  let make: String?

  init(
    _ page: ListPage<QuestionnaireLine>, of count: Int, _ filter: QuestionnaireFilter, mayMake: Bool, _ words: Words
  ) {
    filters = filter.fields
    downloads = Downloads(QuestionnaireRoutes.root) { filter.address($0) }
    lines = page.lines.map { Line($0, words) }
    hasLines = !lines.isEmpty
    empty = "Tidak ada kuesioner dengan saringan ini."
    pager = page.pager(
      total: words.count(count, "kuesioner"), key: { ListKey(order: 0, id: $0.id.rawValue) },
      address: { filter.address(at: $0) })
    make = mayMake ? QuestionnaireRoutes.root + "/baru" : nil
  }
}

extension QuestionnaireIndex.Line {
  fileprivate init(_ line: QuestionnaireLine, _ words: Words) {
    name = line.title
    href = line.path
    kind = line.kind.words
    tags = line.tags
    items = words.count(line.items, "butir")
    issued = line.issuedAt.map { words.shortDate($0) } ?? (line.issuedNumber == nil ? "Belum" : "Bawaan program")
  }
}

/// What the list's addresses do.
enum QuestionnaireIndexPages {
  /// GET /survei/kuesioner
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (QuestionnaireFilter(visit.request.query), ListPlace(visit.request.query))
    let lines = filter.lines(among: try visit.read { try $0.questionnaireLines() })
    let page = filter.page(of: lines, at: place, size: QuestionnaireIndex.pageSize)
    return try visit.page(
      QuestionnaireIndex(
        page, of: lines.count, filter, mayMake: try visit.colleague().can(.runSurveys), visit.words))
  }

  /// GET /survei/kuesioner.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (QuestionnaireFilter(visit.request.query), visit.words)
    return TableExport("kuesioner", sheet: "Kuesioner", columns: columns(words)) { db, add in
      for line in filter.lines(among: try db.questionnaireLines()) {
        try add([
          .text(line.title), .text(line.code), .text(line.kind.words), .integer(line.number),
          .text(line.isDraft ? "Konsep" : "Terbit"), .integer(line.items), TableCell(line.issuedAt, words),
          TableCell(line.retiredAt, words),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Kuesioner", width: 40), TableColumn("Kode", width: 24), TableColumn("Jenis", width: 16),
      TableColumn("Versi terbaru", width: 14), TableColumn("Keadaan", width: 12), TableColumn("Butir", width: 8),
      TableColumn("Terbit (\(words.zone.label))", width: 18),
      TableColumn("Dihentikan (\(words.zone.label))", width: 18),
    ]
  }
}
