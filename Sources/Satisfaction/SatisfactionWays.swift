import Procedures

extension ApprovalWay {
  /// Every kind of document of the programme that is prepared, checked and approved.
  static let satisfaction: [ApprovalWay] = [
    .programme, .policy, .workPlan,
    .surveyReport, .feedback,
  ]
}

extension TaskSource {
  /// Documents of the programme that wait for somebody's mark.
  package static let satisfaction = TaskSource.approvals(ApprovalWay.satisfaction)
}
