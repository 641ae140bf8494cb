import Database
import Platform

/// Improvements outside cases (rows A4, A5).
package enum ImprovementRoutes {
  package static let root = "/tindakan"
  private static let one = root + "/:improvement"

  static func all(_ origins: [ImprovementOrigin]) -> [Route] {
    let plans = ImprovementPlanPages(origins: origins)
    return [
      Route(.get, root, .staff, ImprovementIndexPages.show, "improvements by risk, filtered by their address (A4)"),
      Route(.get, root + "/baru", .improvementPlanners, plans.new, "a form to plan an improvement (A4)"),
      Route(.post, root, .improvementPlanners, plans.create, "plans an improvement (A4)"),
      Route(.get, one, .improvementReader, ImprovementPages.show, "an improvement and its story (A4)"),
      Route(.get, one + "/ubah", .improvementPlanner, plans.edit, "a form to plan it anew (A4)"),
      Route(.post, one + "/ubah", .improvementPlanner, plans.change, "plans an improvement anew (A4)"),
      Route(
        .post, one + "/kemajuan", .improvementReader, ImprovementPages.advance,
        "writes down how far it is, with evidence (A4)", bodyLimit: Route.uploadLimit),
      Route(
        .post, one + "/verifikasi", .improvementVerifier, ImprovementPages.verify, "says whether it was effective (A4)"
      ),
      Route(.get, one + "/batal", .improvementPlanner, ImprovementPages.askToCancel, "asks why it is cancelled (A4)"),
      Route(.post, one + "/batal", .improvementPlanner, ImprovementPages.cancel, "cancels an improvement (A4)"),
      Route(.get, one + "/berkas/:file", .improvementReader, ImprovementPages.file, "a file that proves it (A4)"),
      Route(.get, one + "/laporan", .improvementReader, ImprovementPapers.show, "its report on paper (A4)"),
      Route(.get, one + "/laporan/pdf", .improvementReader, ImprovementPapers.pdf, "its report on paper (A4), as PDF"),
    ] + Route.table(root, .staff, "improvements, as filtered (A4)", ImprovementIndexPages.table)
      + Route.officePaper(root + "/cetak", .staff, "the improvement plan on paper (A4)", ImprovementPapers.plan)
  }

  static let pages: [any Page.Type] = [
    ImprovementIndex.self, ImprovementShow.self, ImprovementFormPage.self, FormPaper.self,
  ]

  static let navigation = NavigationItem(
    "Tindakan", root, in: .safety, isFor: { _ in true },
    count: { db, colleague in try db.improvementCount(of: colleague) })
}

extension Access {
  /// Whoever plans the programme or audits: what they find leads to improvements.
  static let improvementPlanners = Access.can(anyOf: [.planSatisfaction, .auditSafety])

  /// Colleagues who may read the improvement of the address.
  static let improvementReader = ofImprovement("reads the improvement") { _ in true }
  static let improvementPlanner = ofImprovement("plans improvements") { $0.plansImprovements }
  static let improvementVerifier = ofImprovement("verifies improvements") { $0.verifiesImprovements }

  private static func ofImprovement(_ name: String, _ isFor: @escaping @Sendable (SignedIn) -> Bool) -> Access {
    Access(name) { visit in
      guard let colleague = visit.signedIn else { return .signIn }
      guard isFor(colleague) else { return .forbid }
      let token = try visit.parameter("improvement")
      return try visit.read { db in
        guard let improvement = try db.improvement(token: token) else { return .hide }
        return try db.mayRead(improvement, colleague) ? .allow : .forbid
      }
    }
  }
}

extension Breadcrumb {
  /// The improvement that an address below it is about, for a colleague who may read it.
  @Sendable static func toImprovement(_ visit: Visit) throws -> Breadcrumb? {
    let parts = visit.request.path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[0] == "tindakan", let colleague = visit.signedIn else { return nil }
    return try visit.read { db in
      guard let one = try db.improvement(token: parts[1]), try db.mayRead(one, colleague) else { return nil }
      return Breadcrumb("Kembali ke tindakan", one.path)
    }
  }
}
