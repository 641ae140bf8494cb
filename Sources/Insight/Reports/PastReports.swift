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
    guard let first = try replay.db.firstMonth(), let signers = try ApprovalSigners(.report, replay.db, at: end) else {
      return
    }
    let last = ReportPeriod.lastEnded(.month, on: today)
    var periods = (0..<months).map { last.months.first.adding(months: -$0) }.map {
      ReportPeriod(.month, containing: $0)
    }
    periods.append(ReportPeriod.lastEnded(.quarter, on: today))
    for period in periods.sorted(by: { ($0.end, $0.kind.length) < ($1.end, $1.kind.length) })
    where first <= period.months.first {
      try play(period, isDraft: period == last, signers, in: replay, office, until: end)
    }
  }

  private static func play(
    _ period: ReportPeriod, isDraft: Bool, _ signers: ApprovalSigners, in replay: Replay, _ office: Office,
    until end: Instant
  ) throws {
    let moment = { (days: Int, minutes: Int) in
      let day = office.calendar.adding(workingDays: days, to: period.months.last.last)
      return office.zone.instant(day, TimeOfDay(clamping: minutes))
    }
    let beginning = moment(1, 490)
    guard beginning < end else { return }
    let data = try replay.db.reportData(of: period, zone: office.zone, at: beginning)
    try replay.deed(by: .system, at: beginning) { deed in try deed.takeTurn(data) }
    guard !isDraft, moment(4, 840) < end, let report = try replay.db.report(of: period) else { return }
    try signers.approve(
      report.id.rawValue, preparedAt: moment(2, 600), checkedAt: moment(3, 570), approvedAt: moment(4, 840), in: replay)
  }
}
