import Database
import Platform

extension Feature {
  /// Safety at work (K3): audits and inspections, shared by the satisfaction programme and by risk management.
  package static let safety = Feature(
    name: "Safety", routes: AuditRoutes.all + InspectionRoutes.all, migrations: Migration.safety,
    pages: AuditRoutes.pages + InspectionRoutes.pages,
    navigation: [AuditRoutes.navigation, InspectionRoutes.navigation], wayBack: Breadcrumb.toSafetyCheck,
    deeds: SafetyDeeds.words)
}

extension Breadcrumb {
  /// The audit or inspection that an address below it is about, for a colleague who may read it.
  @Sendable fileprivate static func toSafetyCheck(_ visit: Visit) throws -> Breadcrumb? {
    let parts = visit.request.path.split(separator: "/").map(String.init)
    guard parts.count > 3, parts[0] == "k3", let colleague = visit.signedIn else { return nil }
    return try visit.read { db in
      if parts[1] == "audit", let audit = try db.safetyAudit(token: parts[2]) {
        let mayRead = try colleague.readsSafety || db.audits(colleague.person, audit)
        return mayRead ? Breadcrumb("Kembali ke audit", audit.path) : nil
      }
      guard parts[1] == "inspeksi", colleague.readsSafety else { return nil }
      return try db.inspection(token: parts[2]).map { Breadcrumb("Kembali ke inspeksi", $0.path) }
    }
  }
}
