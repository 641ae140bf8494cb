import Complaints
import Database
import HTTP
import Platform
import Procedures

/// How complaints were dealt with: from the counters, or where several filters meet from the facts of the cases, which
/// may take its time aside.
enum KPIPages {
  /// GET /kpi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let zone = visit.app.office.zone
    let data = try await visit.app.readPatiently { db in try KPIData(db, filter, zone: zone) }
    var page = KPIPage(data, try visit.tabs("/kpi", filter), at: visit.now, visit.words)
    page.targets = try visit.colleague().can(.setTargets) ? TargetPages.root : nil
    return try visit.page(page)
  }

  /// GET /kpi/langkah
  @Sendable static func steps(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let mayRevise = try visit.colleague().can(.reviseProcedures)
    let (zone, now) = (visit.app.office.zone, visit.now)
    let (figures, holders, open) = try await visit.app.readPatiently { db in
      (
        try db.stepFigures(in: filter.months, of: filter.scope, zone: zone),
        try db.stepHolders(of: filter.scope, at: now),
        try db.openByDay(of: filter.scope, zone: zone).values.reduce(0, +)
      )
    }
    return try visit.page(
      KPIStepsPage(
        figures, holders, open: open, try visit.tabs("/kpi/langkah", filter), filter, mayRevise: mayRevise,
        visit.words))
  }

  /// GET /kpi/langkah/terlambat
  @Sendable static func late(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let step = visit.request.query.int("langkah").map { Step.ID(rawValue: Int64($0)) }
    let place = ListPlace(visit.request.query)
    let zone = visit.app.office.zone
    let found = try await visit.app.readPatiently { db in
      try db.lateSteps(step, in: filter.months, of: filter.scope, at: place, limit: KPILatePage.size + 1, zone: zone)
    }
    return try visit.page(KPILatePage(found, at: place, step, filter, visit.words))
  }

  /// GET /kpi/sebaran
  @Sendable static func spread(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let zone = visit.app.office.zone
    let spread = try await visit.app.readPatiently { db in try KPISpread(db, filter, zone: zone) }
    return try visit.page(KPISpreadPage(spread, try visit.tabs("/kpi/sebaran", filter), filter, visit.words))
  }
}

extension Visit {
  fileprivate func tabs(_ path: String, _ filter: KPIFilter) throws -> KPITabs {
    let units = try kpiUnits()
    let choices = try read { db in try KPIChoices(db, units: units) }
    return KPITabs(path, filter, choices, isOfUnits: units != nil, app.office, at: now, words)
  }
}
