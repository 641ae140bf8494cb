import Database
import HTTP
import Platform

/// The procedure on paper.
enum SheetPages {
  /// GET /prosedur/:code/cetak: the revision in force.
  @Sendable static func current(_ visit: Visit) throws -> Revision {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    guard let revision = try visit.read({ try $0.effectiveRevision(of: code, on: today) }) else {
      throw VisitError.notFound
    }
    return revision
  }

  /// The sheet of a revision, with who stands behind it.
  static func sheet(_ revision: Revision, _ visit: Visit) throws -> ProcedureSheet {
    let found: ProcedureSheet? = try visit.read { db in
      let marks = try db.marks(of: revision.id)
      return try db.definition(of: revision.id).map {
        ProcedureSheet(revision, $0, marks: marks, office: visit.app.office)
      }
    }
    guard let found else { throw VisitError.notFound }
    return found
  }
}

enum SheetRoutes {
  static let all = routes("/prosedur/:code/cetak", "the procedure's sheet in the official form (B-doc)") {
    try SheetPages.current($0)
  }

  /// The sheet of any revision; that of a draft says so across every page.
  static let ofRevisions = routes("/prosedur/:code/revisi/:revision/cetak", "the sheet of a revision (P2)") {
    try $0.revision()
  }

  private static func routes(
    _ pattern: String, _ purpose: String, _ find: @escaping @Sendable (Visit) throws -> Revision
  ) -> [Route] {
    [
      Route(
        .get, pattern, .staff,
        { visit in
          let revision = try find(visit)
          return try visit.printView(try SheetPages.sheet(revision, visit), stamp: try visit.stamp(of: revision))
        }, purpose),
      Route(
        .get, pattern + "/pdf", .staff,
        { visit in
          let revision = try find(visit)
          return try await visit.pdf(try SheetPages.sheet(revision, visit), stamp: try visit.stamp(of: revision))
        }, purpose + ", as PDF"),
    ]
  }
}

extension Visit {
  /// What stands across the sheet of a revision: nothing once it is approved, unless it was withdrawn.
  fileprivate func stamp(of revision: Revision) throws -> String? {
    guard revision.effectiveFrom != nil else { return PaperStamp.draft }
    return try read { try $0.withdrawals(of: revision.code)[revision.id] == nil ? nil : PaperStamp.withdrawn }
  }
}
