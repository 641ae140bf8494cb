import Platform
import Procedures

/// Periodic reports to management (rows C6, A6).
enum ReportRoutes {
  static let root = "/laporan"
  private static let one = root + "/:report"

  /// Where one report is read, and goes its way.
  private static let place = ApprovalPlace(
    one, .reports, row: "C6", subject: { visit in try visit.report().id.rawValue },
    show: { visit, answer in try await visit.reportPage(answer) })

  static let all: [Route] =
    [
      Route(.get, root, .reports, ReportIndexPages.show, "periodic reports, filtered by their address (A6)"),
      Route(.get, root + "/baru", .can(.prepareReports), NewReportPages.new, "a period to report on (A6)"),
      Route(.post, root, .can(.prepareReports), NewReportPages.create, "drafts a report by hand (A6)"),
      Route(.get, one, .reports, ReportPages.show, "a report: where it stands, and what it says (C6)"),
      Route(.get, one + "/isi", .can(.prepareReports), ReportTextPages.edit, "the words of a report (C6)"),
      Route(.post, one + "/isi", .can(.prepareReports), ReportTextPages.write, "writes the words of a report (C6)"),
      Route(.post, one + "/hitung", .can(.prepareReports), ReportPages.recount, "counts a report anew (C6)"),
      Route(
        .post, one + "/revisi", .can(.prepareReports), ReportPages.revise,
        "drafts the report that replaces an issued one (C6)"),
      Route(.get, ReportSettings.path, .can(.manageSettings), ReportSettings.show, "how reports are drafted (A6)"),
      Route(
        .post, ReportSettings.path, .can(.manageSettings), ReportSettings.change, "changes how reports are drafted (A6)"
      ),
    ] + Route.approval(.report, at: place)
    + Route.table(root, .reports, "periodic reports, as filtered", ReportIndexPages.table)
    + Route.table(one + "/data", .reports, "the figures kept with a report", ReportExport.table)

  static let pages: [any Page.Type] = [
    ReportIndex.self, ReportShow.self, ReportPaper.self, ReportFormPage.self, ReportSettingsPage.self,
  ]

  static let navigation = NavigationItem(
    "Laporan", root, in: .records, isFor: { $0.mayReadReports },
    count: { db, colleague in try db.openApprovals(.report, for: colleague, upTo: NavigationItem.mostCounted + 1) })
}

extension Breadcrumb {
  /// The report that an address below it is about, for a colleague who may read it.
  @Sendable static func toReport(_ visit: Visit) throws -> Breadcrumb? {
    let parts = visit.request.path.split(separator: "/")
    guard parts.count > 2, parts[0] == "laporan", visit.signedIn?.mayReadReports == true,
      let name = ReportName(code: String(parts[1]))
    else { return nil }
    return try visit.read { try $0.report(name) }.map { Breadcrumb("Kembali ke laporan", $0.name.path) }
  }
}

extension SignedIn {
  fileprivate var mayReadReports: Bool {
    can(.readAllCases) || can(.prepareReports) || can(.checkReports) || can(.approveReports)
  }
}

extension Access {
  /// Whoever may read all cases, or works on reports: they tell of the whole office.
  static let reports = Access.can(anyOf: [.readAllCases, .prepareReports, .checkReports, .approveReports])
}
