import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The list of satisfaction reports, drafts and issued ones.
struct SurveyReportIndex: StaffPage {
  static let template = "Satisfaction/Reports/index"
  static let pageSize = 50

  let title = "Laporan kepuasan"
  let breadcrumbs = [Breadcrumb("Laporan kepuasan")]
  let places = SurveyPlaceLink.all(at: .reports)
  let filters: [any Renderable]
  let downloads: Downloads
  let caption = "Laporan kepuasan"
  let lines: [ApprovalLine]
  let hasLines: Bool
  let empty: String
  let pager: Pager
  /// Where one is drafted by hand, for who may.
  let draft: String?

  init(
    _ page: ListPage<SurveyReportLine>, _ filter: SurveyReportFilter, for colleague: SignedIn, _ words: Words
  ) {
    filters = filter.fields
    downloads = Downloads(SurveyReportRoutes.root) { filter.address($0) }
    lines = page.lines.map { report in
      ApprovalLine(
        report.title, number: report.number, at: report.path, draftedAt: report.draftedAt, by: report.draftedBy,
        report.state, words)
    }
    hasLines = !lines.isEmpty
    let isNarrow = filter.query.contains { $0.name != "urut" }
    empty =
      isNarrow
      ? "Tidak ada laporan dengan saringan ini."
      : "Belum ada laporan. Program menyusun konsep laporan triwulan pada hari kerja pertama sesudahnya, begitu ada "
        + "putaran survei; penyusun juga dapat menyusunnya kapan saja setelah periode atau putarannya berakhir."
    pager = page.pager(
      total: "\(words.count(lines.count, "laporan")) di halaman ini", key: { filter.key($0) },
      address: { filter.address(at: $0) })
    draft = colleague.can(.prepareReports) ? SurveyReportRoutes.root + "/baru" : nil
  }
}

extension SurveyReportFilter {
  /// Where a line stands in the list's order.
  func key(_ line: SurveyReportLine) -> ListKey {
    ListKey(order: order == .period ? line.endOrder : line.draftedAt.rawValue, id: line.id.rawValue)
  }
}

/// What the list's addresses do.
enum SurveyReportIndexPages {
  /// GET /survei/laporan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (SurveyReportFilter(visit.request.query), ListPlace(visit.request.query))
    let found = try visit.read { db in
      try db.surveyReports(filter, at: place, limit: SurveyReportIndex.pageSize + 1)
    }
    let page = ListPage(found, size: SurveyReportIndex.pageSize, at: place)
    return try visit.page(SurveyReportIndex(page, filter, for: try visit.colleague(), visit.words))
  }

  /// GET /survei/laporan.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (SurveyReportFilter(visit.request.query), visit.words)
    return TableExport("laporan-kepuasan", sheet: "Laporan kepuasan", columns: columns(words)) { db, add in
      try db.eachSurveyReport(filter) { report in
        try add([
          .text(report.title), .text(report.number), .text(report.kind.title), .text(report.scope.words(words)),
          .text(report.state.tag.text), TableCell(report.draftedAt, words),
          .text(report.draftedBy ?? "Program"), TableCell(report.state.issuedAt, words),
          .text(report.state.code?.text ?? ""),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Laporan", width: 44), TableColumn("Nomor", width: 16), TableColumn("Jenis", width: 28),
      TableColumn("Periode", width: 26), TableColumn("Keadaan", width: 22),
      TableColumn("Disusun (\(words.zone.label))", width: 18), TableColumn("Disusun oleh", width: 26),
      TableColumn("Disahkan (\(words.zone.label))", width: 18), TableColumn("Kode periksa", width: 16),
    ]
  }
}

/// The figures kept with a report as a table: what was counted, and nobody's name.
enum SurveyReportExport {
  /// GET /survei/laporan/:report/data.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let report = try visit.surveyReport()
    let name = "data-\(report.number.lowercased())"
    return TableExport(name, sheet: "Data laporan", columns: columns) { db, add in
      var headings: [KeptFigure.Part: String] = [:]
      for figure in try db.keptData(of: report).figures {
        guard !figure.isRoundHeading else {
          headings[figure.part] = figure.label
          continue
        }
        let part = figure.part.title + (headings[figure.part].map { ": \($0)" } ?? "")
        try add([
          .text(part), .text(figure.code), .text(figure.label), cell(figure.value, figure),
          .text(figure.unit.label), figure.count.map { .integer($0) } ?? .empty, cell(figure.before, figure),
          cell(figure.target, figure), .text(figure.note),
        ])
      }
    }
  }

  private static func cell(_ value: Int?, _ figure: KeptFigure) -> TableCell {
    guard let value else { return .empty }
    if figure.part == .scales || figure.part == .validity { return .decimal(Double(value) / 10_000) }
    return figure.unit == .count ? .integer(value) : .decimal(Double(value) / 100)
  }

  private static let columns = [
    TableColumn("Bagian", width: 28), TableColumn("Kode", width: 14), TableColumn("Angka", width: 50),
    TableColumn("Nilai", width: 10), TableColumn("Satuan", width: 20), TableColumn("n", width: 8),
    TableColumn("Sebelumnya", width: 12), TableColumn("Target, kepentingan, atau nilai tertinggi", width: 18),
    TableColumn("Keterangan", width: 50),
  ]
}
