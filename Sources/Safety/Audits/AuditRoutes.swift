import Platform
import Procedures

/// Internal audits of safety at work (row A5).
enum AuditRoutes {
  static let root = "/k3/audit"
  private static let one = root + "/:audit"

  static let all: [Route] =
    [
      Route(.get, root, .safetyReaders, AuditIndexPages.show, "internal audits, filtered by their address (A5)"),
      Route(.get, root + "/baru", .can(.auditSafety), AuditPages.new, "a form to plan an audit (A5)"),
      Route(.post, root, .can(.auditSafety), AuditPages.create, "plans an audit (A5)"),
      Route(.get, one, .auditReaders, AuditPages.show, "an audit, its findings and its report's way (A5)"),
      Route(.get, one + "/ubah", .can(.auditSafety), AuditPages.edit, "a form to plan it anew (A5)"),
      Route(.post, one + "/ubah", .can(.auditSafety), AuditPages.change, "plans an audit anew (A5)"),
      Route(.get, one + "/daftar", .can(.auditSafety), AuditPages.checklist, "its checklist as lines (A5)"),
      Route(.post, one + "/daftar", .can(.auditSafety), AuditPages.changeChecklist, "changes its checklist (A5)"),
      Route(.get, one + "/hasil", .auditTeam, AuditDeedPages.result, "a form for what was found (A5)"),
      Route(
        .post, one + "/hasil", .auditTeam, AuditDeedPages.writeResult, "writes down what was found (A5)"),
      Route(.get, one + "/batal", .can(.auditSafety), AuditDeedPages.askToCancel, "asks why it is cancelled (A5)"),
      Route(.post, one + "/batal", .can(.auditSafety), AuditDeedPages.cancel, "cancels an audit (A5)"),
    ] + Route.table(root, .safetyReaders, "internal audits, as filtered (A5)", AuditIndexPages.table)
    + Route.approval(.safetyAudit, at: place)

  private static let place = ApprovalPlace(
    one, .auditReaders, row: "A5", subject: { visit in try visit.safetyAudit().id.rawValue },
    show: { visit, answer in try visit.auditPage(answer) })

  static let pages: [any Page.Type] = [AuditIndex.self, AuditShow.self, AuditFormPage.self]

  static let navigation = NavigationItem("Audit K3", root, in: .safety, isFor: { $0.readsSafety })
}

extension Access {
  /// Whoever audits, or may read everything: what was found tells of the whole office.
  static let safetyReaders = Access.can(anyOf: [.auditSafety, .readAllCases])

  /// The same, and who is in the team of the audit of the address: the mail that appoints him leads there.
  static let auditReaders = ofAudit("reads the audit") { colleague, isTeam in isTeam || colleague.readsSafety }

  /// The team of the audit of the address, whatever else they may do.
  static let auditTeam = ofAudit("in the audit's team") { _, isTeam in isTeam }

  /// Where there is no such audit, whoever looks after audits is told so; others are told nothing.
  private static func ofAudit(
    _ name: String, _ isFor: @escaping @Sendable (SignedIn, _ isTeam: Bool) -> Bool
  ) -> Access {
    Access(name) { visit in
      guard let colleague = visit.signedIn else { return .signIn }
      let token = try visit.parameter("audit")
      return try visit.read { db in
        guard let audit = try db.safetyAudit(token: token) else {
          return isFor(colleague, colleague.can(.auditSafety)) ? .hide : .forbid
        }
        return isFor(colleague, try db.audits(colleague.person, audit)) ? .allow : .forbid
      }
    }
  }
}

extension SignedIn {
  var readsSafety: Bool { can(.auditSafety) || can(.readAllCases) }
}
