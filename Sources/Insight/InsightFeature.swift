import Platform

extension Feature {
  /// Pages over everybody's figures: reads what the other features keep.
  package static let insight = Feature(
    name: "Insight",
    routes: [Route(.get, "/kpi", .can(.readAllCases), KPIPages.show, "how complaints were dealt with, by month (KPI)")]
      + KPIExport.routes,
    migrations: [], pages: [KPIPage.self],
    navigation: [NavigationItem("KPI", "/kpi", in: .records, isFor: { $0.can(.readAllCases) })])
}
