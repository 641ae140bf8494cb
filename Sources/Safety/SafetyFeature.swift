import Database
import Platform

extension Feature {
  /// Safety at work (K3): audits and inspections, shared by the satisfaction programme and by risk management.
  package static let safety = Feature(
    name: "Safety", routes: AuditRoutes.all + InspectionRoutes.all, migrations: Migration.safety,
    pages: AuditRoutes.pages + InspectionRoutes.pages,
    navigation: [AuditRoutes.navigation, InspectionRoutes.navigation], deeds: SafetyDeeds.words)
}
