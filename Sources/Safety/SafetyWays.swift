import Procedures

extension ApprovalWay {
  /// Every kind of document of safety at work that is prepared, checked and approved.
  static let safety: [ApprovalWay] = [.safetyAudit]
}

extension TaskSource {
  /// Documents of safety at work that wait for somebody's mark.
  package static let safety = TaskSource.approvals(ApprovalWay.safety)
}

extension [ImprovementOrigin] {
  /// What audits and inspections find.
  package static let safety: [ImprovementOrigin] = [.audit, .inspection]
}
