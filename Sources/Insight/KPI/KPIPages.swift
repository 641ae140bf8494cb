import Complaints
import Database
import HTTP
import Platform
import Procedures

/// How complaints were dealt with, from the counters alone.
enum KPIPages {
  /// GET /kpi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let (data, tabs) = try visit.read { db in
      (try KPIData(db, filter, zone: visit.app.office.zone), try visit.tabs("/kpi", filter, db))
    }
    var page = KPIPage(data, tabs, at: visit.now, visit.words)
    page.targets = try visit.colleague().can(.setTargets) ? TargetPages.root : nil
    return try visit.page(page)
  }

  /// GET /kpi/langkah
  @Sendable static func steps(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let mayRevise = try visit.colleague().can(.reviseProcedures)
    return try visit.page(
      try visit.read { db in
        let open = try db.openByDay(of: filter.scope, zone: visit.app.office.zone).values.reduce(0, +)
        return KPIStepsPage(
          try db.stepFigures(in: filter.months, of: filter.scope), try db.stepHolders(of: filter.scope, at: visit.now),
          open: open, try visit.tabs("/kpi/langkah", filter, db), filter, mayRevise: mayRevise, visit.words)
      })
  }

  /// GET /kpi/langkah/terlambat
  @Sendable static func late(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let step = visit.request.query.int("langkah").map { Step.ID(rawValue: Int64($0)) }
    let place = ListPlace(visit.request.query)
    return try visit.page(
      try visit.read { db in
        let found = try db.lateSteps(
          step, in: filter.months, of: filter.scope, at: place, limit: KPILatePage.size + 1,
          zone: visit.app.office.zone)
        return KPILatePage(found, at: place, step, filter, visit.words)
      })
  }

  /// GET /kpi/sebaran
  @Sendable static func spread(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    return try visit.page(
      try visit.read { db in
        KPISpreadPage(
          try KPISpread(db, filter, zone: visit.app.office.zone), try visit.tabs("/kpi/sebaran", filter, db), filter,
          visit.words)
      })
  }
}

extension Visit {
  fileprivate func tabs(_ path: String, _ filter: KPIFilter, _ db: Snapshot) throws -> KPITabs {
    let units = try kpiUnits()
    return KPITabs(
      path, filter, try KPIChoices(db, units: units), isOfUnits: units != nil, app.office, at: now, words)
  }
}
