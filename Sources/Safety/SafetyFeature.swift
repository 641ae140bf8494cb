import Database
import Platform

extension Feature {
  /// Safety at work (K3): audits and inspections, shared by the satisfaction programme and by risk management.
  package static let safety = Feature(
    name: "Safety", routes: [], migrations: Migration.safety, pages: [], jobs: [], navigation: [])
}
