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
      Route(.get, one, .safetyReaders, AuditPages.show, "an audit, its findings and its report's way (A5)"),
      Route(.get, one + "/ubah", .can(.auditSafety), AuditPages.edit, "a form to plan it anew (A5)"),
      Route(.post, one + "/ubah", .can(.auditSafety), AuditPages.change, "plans an audit anew (A5)"),
      Route(.get, one + "/daftar", .can(.auditSafety), AuditPages.checklist, "its checklist as lines (A5)"),
      Route(.post, one + "/daftar", .can(.auditSafety), AuditPages.changeChecklist, "changes its checklist (A5)"),
      Route(.get, one + "/hasil", .can(.auditSafety), AuditDeedPages.result, "a form for what was found (A5)"),
      Route(
        .post, one + "/hasil", .can(.auditSafety), AuditDeedPages.writeResult, "writes down what was found (A5)"),
      Route(.get, one + "/batal", .can(.auditSafety), AuditDeedPages.askToCancel, "asks why it is cancelled (A5)"),
      Route(.post, one + "/batal", .can(.auditSafety), AuditDeedPages.cancel, "cancels an audit (A5)"),
    ] + Route.table(root, .safetyReaders, "internal audits, as filtered (A5)", AuditIndexPages.table)
    + Route.approval(.safetyAudit, at: place)

  private static let place = ApprovalPlace(
    one, .safetyReaders, row: "A5", subject: { visit in try visit.safetyAudit().id.rawValue },
    show: { visit, answer in try visit.auditPage(answer) })

  static let pages: [any Page.Type] = [AuditIndex.self, AuditShow.self, AuditFormPage.self]

  static let navigation = NavigationItem("Audit K3", root, in: .safety, isFor: { $0.readsSafety })
}

extension Access {
  /// Whoever audits, or may read everything: what was found tells of the whole office.
  static let safetyReaders = Access.can(anyOf: [.auditSafety, .readAllCases])
}

extension SignedIn {
  var readsSafety: Bool { can(.auditSafety) || can(.readAllCases) }
}
