import Platform

extension Feature {
  /// Pages over everybody's figures: reads what the other features keep.
  package static let insight = Feature(
    name: "Insight",
    routes: [
      Route(.get, "/kpi", .figures, KPIPages.show, "how complaints were dealt with (KPI)"),
      Route(.get, "/kpi/langkah", .figures, KPIPages.steps, "where a procedure is slow, or not kept to (KPI)"),
      Route(.get, "/kpi/langkah/terlambat", .figures, KPIPages.late, "the steps done late (KPI)"),
      Route(.get, "/kpi/sebaran", .figures, KPIPages.spread, "what complaints are about, and when they come (KPI)"),
      Route(.get, "/kpi/layar", .figures, WallPage.show, "the running month for a screen on a wall (KPI)"),
      Route(.get, "/janji-layanan", .everyone, PromisePage.show, "how well the service keeps its promise (KPI)"),
    ] + KPIExport.routes + KPITables.routes + TargetPages.routes + ReportRoutes.all + DataTokenRoutes.all
      + DataAPI.routes
      + WebhookRoutes.all + AuditRoutes.all,
    migrations: [.kpiTargets, .dataTokens, .reports, .webhooks, .reportApprovals],
    pages: [
      KPIPage.self, KPIStepsPage.self, KPILatePage.self, KPISpreadPage.self, TargetIndex.self, TargetEdit.self,
      WallPage.self, PromisePage.self,
    ] + ReportRoutes.pages + DataTokenRoutes.pages + WebhookRoutes.pages + AuditRoutes.pages,
    jobs: [.draftReports, .sendWebhooks, .forgetWebhookMessages],
    navigation: [
      NavigationItem("KPI", "/kpi", in: .records, isFor: { $0.can(.readAllCases) || $0.can(.readUnitCases) }),
      ReportRoutes.navigation,
      NavigationItem("Bukti audit", AuditFilter.path, in: .reference, isFor: { $0.can(.readAllCases) }),
    ],
    recorded: { deed, recorded in try deed.passOn(recorded) },
    resealed: { db, old, new in try db.resealWebhooks(from: old, to: new) }, wayBack: Breadcrumb.toReport,
    deeds: InsightDeeds.words)
}
