import Database
import HTTP
import Platform

/// The procedure on paper.
enum SheetPages {
  /// GET /prosedur/:code/cetak
  @Sendable static func sheet(_ visit: Visit) async throws -> ProcedureSheet {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    let found: ProcedureSheet? = try visit.read { db in
      guard let revision = try db.effectiveRevision(of: code, on: today) else { return nil }
      return try db.definition(of: revision.id).map {
        ProcedureSheet(revision, $0, marks: [], office: visit.app.office)
      }
    }
    guard let found else { throw VisitError.notFound }
    return found
  }
}

enum SheetRoutes {
  static let all = Route.paper(
    "/prosedur/:code/cetak", .staff, "the procedure's sheet in the official form (B-doc)", SheetPages.sheet)
}
