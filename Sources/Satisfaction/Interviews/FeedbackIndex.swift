import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The feedback reports, drafts and issued ones.
struct FeedbackIndex: StaffPage {
  static let template = "Satisfaction/Interviews/feedback-reports"
  static let pageSize = 50

  let title = "Laporan umpan balik yang disusun"
  let breadcrumbs = [
    Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb("Laporan umpan balik", VoiceTab.feedback.rawValue),
    Breadcrumb("Yang disusun"),
  ]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .feedback)
  let filters: [any Renderable]
  let downloads: Downloads
  let caption = "Laporan umpan balik, terbaru dahulu"
  let lines: [ApprovalLine]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(
    _ page: ListPage<(report: FeedbackReport, state: ApprovalState)>, _ stage: ApprovalStage?, _ words: Words
  ) {
    filters = [
      SelectField(
        "keadaan", "Keadaan", ApprovalStage.allCases.map { Choice($0.code, $0.label) },
        form: FormData(FeedbackListPages.query(stage)), prompt: "Semua")
    ]
    downloads = Downloads(FeedbackListPages.root) { FeedbackListPages.address($0, stage) }
    lines = page.lines.map { report, state in
      ApprovalLine(
        report.title, number: report.number, at: report.path, draftedAt: report.draftedAt, by: report.draftedBy, state,
        words)
    }
    hasLines = !lines.isEmpty
    empty =
      stage == nil
      ? "Belum ada laporan. Buka umpan balik satu periode, lalu susun laporannya."
      : "Tidak ada laporan dengan saringan ini."
    pager = page.pager(
      total: "\(words.count(lines.count, "laporan")) di halaman ini", key: { $0.report.key },
      address: { FeedbackListPages.address(FeedbackListPages.root, stage, at: $0) })
  }
}

/// What the list's addresses do.
enum FeedbackListPages {
  static let root = VoiceTab.feedback.rawValue + "/laporan"

  static func query(_ stage: ApprovalStage?) -> [(name: String, value: String)] {
    stage.map { [(name: "keadaan", value: $0.code)] } ?? []
  }

  static func address(_ path: String, _ stage: ApprovalStage?, at place: ListPlace = .start) -> String {
    let fields = query(stage) + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// GET /survei/suara/umpan-balik/laporan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (stage, place) = (
      ApprovalStage(code: visit.request.query.text("keadaan")), ListPlace(visit.request.query)
    )
    let found = try visit.read { try $0.feedbackReports(stage, at: place, limit: FeedbackIndex.pageSize + 1) }
    let page = ListPage(found, size: FeedbackIndex.pageSize, at: place)
    return try visit.page(FeedbackIndex(page, stage, visit.words))
  }

  /// GET /survei/suara/umpan-balik/laporan.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (stage, words) = (ApprovalStage(code: visit.request.query.text("keadaan")), visit.words)
    let columns = [
      TableColumn("Laporan", width: 44), TableColumn("Nomor", width: 16), TableColumn("Keadaan", width: 22),
      TableColumn("Disusun (\(words.zone.label))", width: 18), TableColumn("Disusun oleh", width: 26),
      TableColumn("Disahkan (\(words.zone.label))", width: 18), TableColumn("Kode periksa", width: 16),
      TableColumn("Simpulan", width: 80),
    ]
    return TableExport("laporan-umpan-balik", sheet: "Umpan balik", columns: columns) { db, add in
      try db.eachFeedbackReport(stage) { report, state in
        try add([
          .text(report.title), .text(report.number), .text(state.tag.text), TableCell(report.draftedAt, words),
          .text(report.draftedBy), TableCell(state.issuedAt, words), .text(state.code?.text ?? ""),
          .text(report.conclusion),
        ])
      }
    }
  }
}
