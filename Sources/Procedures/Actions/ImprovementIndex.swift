import Documents
import HTTP
import Mustache
import Platform

/// The list of improvements, what is most at risk first.
struct ImprovementIndex: StaffPage {
  static let template = "Procedures/Actions/index"
  static let pageSize = 50

  struct Line: Renderable {
    let number: String
    let href: String
    let source: String
    let finding: String
    let task: String
    let unit: String
    let risk: Tag
    let riskBasis: String
    let responsible: String
    let due: String
    let late: Tag?
    let state: Tag
    let percent: String
  }

  let title = "Tindakan perbaikan"
  let breadcrumbs = [Breadcrumb("Tindakan")]
  let filters: [any Renderable]
  let downloads: Downloads
  let paper: String
  /// Where one is planned, for who may.
  let plan: String?
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(
    _ page: ListPage<Improvement>, _ filter: ImprovementFilter, _ fields: [any Renderable], for colleague: SignedIn,
    on today: Day, _ words: Words
  ) {
    filters = fields
    downloads = Downloads(ImprovementRoutes.root) { filter.address($0) }
    paper = filter.address(ImprovementRoutes.root + "/cetak")
    plan = colleague.plansImprovements ? ImprovementRoutes.root + "/baru" : nil
    lines = page.lines.map { Line($0, on: today, words) }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada tindakan perbaikan. Tindakan direncanakan dari butir survei yang lemah, temuan audit atau inspeksi, "
        + "atau langsung di sini."
      : "Tidak ada tindakan dengan saringan ini."
    pager = page.pager(
      total: lines.isEmpty ? "" : "\(words.count(lines.count, "tindakan")) di halaman ini", key: { filter.key($0) },
      address: { filter.address(at: $0) })
  }
}

extension ImprovementIndex.Line {
  fileprivate init(_ one: Improvement, on today: Day, _ words: Words) {
    (number, href, unit) = (one.number, one.path, one.unitName)
    source = one.reference.isEmpty ? one.source.words : "\(one.source.words): \(one.reference)"
    (finding, task) = (words.excerpt(one.finding, 160), words.excerpt(one.task, 120))
    risk = Tag(one.risk.level.words, one.risk.level.tone)
    riskBasis = "\(one.risk.likelihood) × \(one.risk.severity)"
    responsible = one.responsible.words
    due = words.shortDate(one.dueOn)
    late = one.isLate(on: today) ? Tag("Lewat \(one.dueOn.days(until: today)) hari", .late) : nil
    state = Tag(one.state.words, one.state.tone)
    percent = one.state == .open ? "\(one.percent)% selesai" : ""
  }
}

/// What the list's addresses do.
enum ImprovementIndexPages {
  /// GET /tindakan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (ImprovementFilter(visit.request.query), ListPlace(visit.request.query))
    let (colleague, today) = (try visit.colleague(), visit.app.office.zone.day(of: visit.now))
    let (found, units, people) = try visit.read { db in
      (
        try db.improvements(filter, for: colleague, on: today, at: place, limit: ImprovementIndex.pageSize + 1),
        try db.units(), try db.improvementPeople()
      )
    }
    let page = ListPage(found, size: ImprovementIndex.pageSize, at: place)
    return try visit.page(
      ImprovementIndex(
        page, filter, filter.fields(units: units, people: people), for: colleague, on: today, visit.words))
  }

  /// GET /tindakan.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words, colleague) = (ImprovementFilter(visit.request.query), visit.words, try visit.colleague())
    let today = visit.app.office.zone.day(of: visit.now)
    return TableExport("tindakan", sheet: "Tindakan perbaikan", columns: columns(words)) { db, add in
      try db.eachImprovement(filter, for: colleague, on: today) { one in
        try add([
          .text(one.number), .text(one.source.words), .text(one.reference), .text(one.finding), .text(one.unitName),
          .text(one.risk.level.words), .integer(one.risk.likelihood), .integer(one.risk.severity),
          .text(one.kind.words), .text(one.cause), .text(one.task), .text(one.responsible.words),
          .text(one.dueOn.iso), .text(one.evidence), .text(one.state.words), .integer(one.percent),
          .text(one.isLate(on: today) ? "ya" : "tidak"), TableCell(one.plannedAt, words), TableCell(one.doneAt, words),
          TableCell(one.endedAt, words),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    let zone = words.zone.label
    return [
      TableColumn("Nomor", width: 18), TableColumn("Sumber", width: 20), TableColumn("Rujukan", width: 40),
      TableColumn("Temuan", width: 50), TableColumn("Unit kerja", width: 26), TableColumn("Risiko", width: 12),
      TableColumn("Kemungkinan", width: 12), TableColumn("Keparahan", width: 12), TableColumn("Jenis", width: 20),
      TableColumn("Penyebab", width: 40), TableColumn("Tindakan", width: 50),
      TableColumn("Penanggung jawab", width: 26), TableColumn("Tenggat", width: 12), TableColumn("Bukti", width: 40),
      TableColumn("Keadaan", width: 20), TableColumn("Selesai (%)", width: 12),
      TableColumn("Lewat tenggat", width: 12), TableColumn("Direncanakan (\(zone))", width: 18),
      TableColumn("Dilaksanakan (\(zone))", width: 18), TableColumn("Berakhir (\(zone))", width: 18),
    ]
  }
}
