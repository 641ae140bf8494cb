import Database
import Platform
import Procedures

/// Satisfaction reports of a sample office's past: of the last two quarters, the first prepared, checked and approved by
/// whose task that is, the second still a draft.
package enum PastSurveyReports {
  /// - Parameter end: nothing happens from this moment on.
  package static func play(in replay: Replay, _ office: Office, until end: Instant) throws {
    guard try replay.db.firstRoundDay() != nil, let signers = try ApprovalSigners(.surveyReport, replay.db, at: end)
    else { return }
    let last = SurveyScope.lastEnded(.quarter, on: office.zone.day(of: end))
    try play(last.previous(.quarter), isDraft: false, signers, in: replay, office, until: end)
    try play(last, isDraft: true, signers, in: replay, office, until: end)
  }

  private static func play(
    _ scope: SurveyScope, isDraft: Bool, _ signers: ApprovalSigners, in replay: Replay, _ office: Office,
    until end: Instant
  ) throws {
    let moment = { (days: Int, minutes: Int) in
      let day = office.calendar.adding(workingDays: days, to: scope.through)
      return office.zone.instant(day, TimeOfDay(clamping: minutes))
    }
    let beginning = moment(1, 500)
    guard beginning < end else { return }
    let data = try replay.db.surveyReportData(.periodic, scope, zone: office.zone, at: beginning)
    try replay.deed(by: .system, at: beginning) { deed in try deed.takeTurn(.quarter, data) }
    guard !isDraft, moment(4, 850) < end, let report = try replay.db.surveyReport(.periodic, scope) else { return }
    try signers.approve(
      report.id.rawValue, preparedAt: moment(2, 610), checkedAt: moment(3, 580), approvedAt: moment(4, 850), in: replay)
  }
}
