import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The feedback reports, drafts and issued ones.
struct FeedbackIndex: StaffPage {
  static let template = "Satisfaction/Interviews/feedback-reports"
  static let pageSize = 50

  struct Line: Renderable {
    let name: String
    let href: String
    let number: String
    let state: Tag
    let drafted: String
    let by: String
  }

  let title = "Laporan umpan balik yang disusun"
  let breadcrumbs = [
    Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb("Laporan umpan balik", VoiceTab.feedback.rawValue),
    Breadcrumb("Yang disusun"),
  ]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .feedback)
  let filters: [any Renderable]
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager

  init(_ page: ListPage<FeedbackReport>, _ states: [Int64: Tag], _ stage: ApprovalStage?, _ words: Words) {
    filters = [
      SelectField(
        "keadaan", "Keadaan", ApprovalStage.allCases.map { Choice($0.code, $0.label) },
        form: FormData(FeedbackListPages.query(stage)), prompt: "Semua")
    ]
    downloads = Downloads(FeedbackListPages.root) { FeedbackListPages.address($0, stage) }
    lines = page.lines.map { report in
      Line(
        name: report.title, href: report.path, number: report.number,
        state: states[report.id.rawValue] ?? ApprovalStage.drafted.tag, drafted: words.shortDate(report.draftedAt),
        by: report.draftedBy)
    }
    hasLines = !lines.isEmpty
    empty =
      stage == nil
      ? "Belum ada laporan. Buka umpan balik satu periode, lalu susun laporannya."
      : "Tidak ada laporan dengan saringan ini."
    pager = page.pager(
      total: "\(words.count(lines.count, "laporan")) di halaman ini", key: \.key,
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
    let (found, states) = try visit.read { db in
      let found = try db.feedbackReports(stage, at: place, limit: FeedbackIndex.pageSize + 1)
      return (found, try db.approvalTags(.feedback, of: found.map(\.id.rawValue)))
    }
    let page = ListPage(found, size: FeedbackIndex.pageSize, at: place)
    return try visit.page(FeedbackIndex(page, states, stage, visit.words))
  }

  /// GET /survei/suara/umpan-balik/laporan.csv, .xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (stage, words) = (ApprovalStage(code: visit.request.query.text("keadaan")), visit.words)
    let columns = [
      TableColumn("Laporan", width: 44), TableColumn("Nomor", width: 16), TableColumn("Keadaan", width: 22),
      TableColumn("Disusun (\(words.zone.label))", width: 18), TableColumn("Disusun oleh", width: 26),
      TableColumn("Simpulan", width: 80),
    ]
    return TableExport("laporan-umpan-balik", sheet: "Umpan balik", columns: columns) { db, add in
      var place = ListPlace.start
      while true {
        let some = try db.feedbackReports(stage, at: place, limit: 200)
        let stages = try db.approvalStages(.feedback, of: some.map(\.id.rawValue))
        let withdrawn = try db.withdrawnApprovals(.feedback, of: some.map(\.id.rawValue))
        for report in some {
          let stage = stages[report.id.rawValue] ?? .drafted
          try add([
            .text(report.title), .text(report.number),
            .text(withdrawn.contains(report.id.rawValue) ? ApprovalStage.withdrawnLabel : stage.label),
            TableCell(report.draftedAt, words), .text(report.draftedBy), .text(report.conclusion),
          ])
        }
        guard some.count == 200, let last = some.last else { return }
        place = .after(last.key)
      }
    }
  }
}
