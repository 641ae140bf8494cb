import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The list of periodic reports, drafts and issued ones.
struct ReportIndex: StaffPage {
  static let template = "Insight/Reports/index"
  static let pageSize = 50

  let title = "Laporan berkala"
  let breadcrumbs = [Breadcrumb("Laporan")]
  let filters: [any Renderable]
  let downloads: Downloads
  let caption = "Laporan berkala, periode terbaru dahulu"
  let lines: [ApprovalLine]
  let hasLines: Bool
  let empty: String
  let pager: Pager
  /// Where one is drafted by hand, for who may.
  let draft: String?
  /// Where it is set which ones are drafted by themselves, for who may.
  let rules: String?

  init(_ page: ListPage<ReportLine>, _ filter: ReportFilter, for colleague: SignedIn, _ words: Words) {
    filters = filter.fields
    downloads = Downloads(ReportRoutes.root) { filter.address($0) }
    lines = page.lines.map { report in
      ApprovalLine(
        report.name.title(words), number: report.name.number, at: report.name.path, draftedAt: report.draftedAt,
        by: report.draftedBy, report.state, words)
    }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada laporan. Program menyusun konsep laporan bulan lalu pada hari kerja pertama; penyusun juga dapat "
        + "menyusunnya kapan saja setelah periodenya berakhir."
      : "Tidak ada laporan dengan saringan ini."
    pager = page.pager(
      total: "\(words.count(lines.count, "laporan")) di halaman ini", key: \.key,
      address: { filter.address(at: $0) })
    draft = colleague.can(.prepareReports) ? ReportRoutes.root + "/baru" : nil
    rules = colleague.can(.manageSettings) ? ReportSettings.path : nil
  }
}

/// What the list's addresses do.
enum ReportIndexPages {
  /// GET /laporan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (ReportFilter(visit.request.query), ListPlace(visit.request.query))
    let found = try visit.read { db in try db.reports(filter, at: place, limit: ReportIndex.pageSize + 1) }
    let page = ListPage(found, size: ReportIndex.pageSize, at: place)
    return try visit.page(ReportIndex(page, filter, for: try visit.colleague(), visit.words))
  }

  /// GET /laporan.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (ReportFilter(visit.request.query), visit.words)
    return TableExport("laporan", sheet: "Laporan", columns: columns(words)) { db, add in
      try db.eachReport(filter) { report in
        try add([
          .text(report.name.title(words)), .text(report.name.number), .text(report.state.tag.text),
          TableCell(report.draftedAt, words), .text(report.draftedBy ?? "Program"),
          TableCell(report.state.issuedAt, words),
          .text(report.state.code?.text ?? ""),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Laporan", width: 40), TableColumn("Nomor", width: 16), TableColumn("Keadaan", width: 22),
      TableColumn("Disusun (\(words.zone.label))", width: 18), TableColumn("Disusun oleh", width: 26),
      TableColumn("Disahkan (\(words.zone.label))", width: 18), TableColumn("Kode periksa", width: 16),
    ]
  }
}
