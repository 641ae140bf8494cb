import Complaints
import HTTP
import Platform
import Procedures

/// How complaints were dealt with, from the counters alone.
enum KPIPages {
  /// GET /kpi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let month = Month(of: visit.app.office.zone.day(of: visit.now))
    let tallies = try visit.read { db in
      try db.monthTallies(of: visit.app.office.procedure, stepsFrom: KPIYear.first(endingIn: month))
    }
    return try visit.page(KPIPage(KPIYear(tallies, endingIn: month), at: visit.now, visit.words))
  }
}
