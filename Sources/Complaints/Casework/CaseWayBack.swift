import Platform
import Procedures

extension Breadcrumb {
  /// The complaint an address is about, for a colleague who may read it.
  @Sendable static func toCase(_ visit: Visit) throws -> Breadcrumb? {
    let parts = visit.request.path.split(separator: "/")
    guard parts.count > 1, parts[0] == "keluhan", let colleague = visit.signedIn else { return nil }
    return try visit.read { db in
      guard let run = try db.caseRun(token: String(parts[1])), try db.mayRead(run, colleague) else { return nil }
      return Breadcrumb("Kembali ke keluhan \(run.number)", "/keluhan/\(run.token)")
    }
  }
}
