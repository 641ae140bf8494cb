import Database
import Platform
import Procedures

/// Satisfaction reports of a sample office's past: of the last two quarters, the first prepared, checked and approved by
/// whose task that is, the second still a draft.
package enum PastSurveyReports {
  /// - Parameter end: nothing happens from this moment on.
  package static func play(in replay: Replay, _ office: Office, until end: Instant) throws {
    guard try replay.db.firstRoundDay() != nil, let people = try People(replay.db, at: end) else { return }
    let last = SurveyScope.lastEnded(.quarter, on: office.zone.day(of: end))
    try play(last.previous(.quarter), isDraft: false, people, in: replay, office, until: end)
    try play(last, isDraft: true, people, in: replay, office, until: end)
  }

  private static func play(
    _ scope: SurveyScope, isDraft: Bool, _ people: People, in replay: Replay, _ office: Office, until end: Instant
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
    let subject = report.id.rawValue
    try replay.deed(by: people.writer, at: moment(2, 610)) { try $0.prepare(.surveyReport, of: subject, version: 1) }
    try replay.deed(by: people.checker, at: moment(3, 580)) { try $0.check(.surveyReport, of: subject, version: 2) }
    try replay.deed(by: people.approver, at: moment(4, 850)) { deed in
      _ = try deed.approve(.surveyReport, of: subject, version: 3)
    }
  }

  /// Three colleagues whose positions carry the abilities.
  private struct People {
    let writer: Actor
    let checker: Actor
    let approver: Actor

    init?(_ db: Snapshot, at now: Instant) throws {
      let writers = try db.people(holding: .prepareReports, at: now)
      guard let approver = try db.people(holding: .approveReports, at: now).first,
        let writer = writers.first(where: { $0.id != approver.id }),
        let checker = try db.people(holding: .checkReports, at: now).first(where: {
          $0.id != approver.id && $0.id != writer.id
        })
      else { return nil }
      (self.writer, self.checker, self.approver) = (.person(writer.id), .person(checker.id), .person(approver.id))
    }
  }
}
