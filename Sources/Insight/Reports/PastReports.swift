import Database
import Platform
import Procedures

/// Reports of a sample office's past: each drafted on the first working day after its month, then prepared, checked and
/// approved by whose task that is; the last one is still a draft.
package enum PastReports {
  /// How many months back they go.
  private static let months = 7

  /// - Parameter end: nothing happens from this moment on.
  package static func play(in replay: Replay, _ office: Office, until end: Instant) throws {
    let today = office.zone.day(of: end)
    guard let first = try replay.db.firstMonth(), let people = try People(replay.db, at: end) else { return }
    let last = ReportPeriod.lastEnded(.month, on: today)
    var periods = (0..<months).map { last.months.first.adding(months: -$0) }.map {
      ReportPeriod(.month, containing: $0)
    }
    periods.append(ReportPeriod.lastEnded(.quarter, on: today))
    for period in periods.sorted(by: { ($0.end, $0.kind.length) < ($1.end, $1.kind.length) })
    where first <= period.months.first {
      try play(period, isDraft: period == last, people, in: replay, office, until: end)
    }
  }

  private static func play(
    _ period: ReportPeriod, isDraft: Bool, _ people: People, in replay: Replay, _ office: Office, until end: Instant
  ) throws {
    let moment = { (days: Int, minutes: Int) in
      let day = office.calendar.adding(workingDays: days, to: period.months.last.last)
      return office.zone.instant(day, TimeOfDay(clamping: minutes))
    }
    let beginning = moment(1, 490)
    guard beginning < end else { return }
    let data = try replay.db.reportData(of: period, zone: office.zone, at: beginning)
    try replay.deed(by: .system, at: beginning) { deed in try deed.takeTurn(data) }
    guard !isDraft, moment(4, 840) < end else { return }
    try replay.deed(by: people.writer, at: moment(2, 600)) { try $0.prepareReport(of: period, version: 1) }
    try replay.deed(by: people.checker, at: moment(3, 570)) { try $0.checkReport(of: period, version: 2) }
    try replay.deed(by: people.approver, at: moment(4, 840)) { try $0.approveReport(of: period, version: 3) }
  }

  /// Three colleagues whose positions carry the abilities.
  private struct People {
    let writer: Actor
    let checker: Actor
    let approver: Actor

    init?(_ db: Snapshot, at now: Instant) throws {
      let writers = try db.people(with: .prepareReports, orIn: [], at: now)
      let approvers = try db.people(with: .approveReports, orIn: [], at: now)
      guard let approver = approvers.first, let writer = writers.first(where: { $0.id != approver.id }) else {
        return nil
      }
      let checkers = try db.people(with: .checkReports, orIn: [], at: now)
      guard let checker = checkers.first(where: { $0.id != approver.id && $0.id != writer.id }) else { return nil }
      (self.writer, self.checker, self.approver) = (.person(writer.id), .person(checker.id), .person(approver.id))
    }
  }
}
