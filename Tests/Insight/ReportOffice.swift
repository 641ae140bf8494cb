import Complaints
import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Insight

/// An office in which April went by: one complaint that went its whole way in ninety minutes, and one whose sorting took
/// seventy of its ten. It is the first working day of May, nine in the morning.
struct ReportOffice {
  let app: TestApp
  /// The one that was closed.
  let first: FiledComplaint
  let second: FiledComplaint

  static let april = "2026-04"
  /// Labour Day is a Friday.
  static let firstOfMay = Zone.wita.instant(Day(iso: "2026-05-01") ?? .min, TimeOfDay(clamping: 540))

  init(by now: Instant = firstOfMay.adding(days: 3)) throws {
    app = try TestApp()
    first = try app.file()
    try app.bring(first, to: nil)
    second = try app.file(channel: .letter, isDangerous: true)
    app.clock.advance(minutes: 60)
    try app.bring(second, to: .disposition)
    app.clock.set(now)
  }

  func period(_ code: String = april) throws -> ReportPeriod { try #require(ReportPeriod(code: code)) }

  func count(_ code: String = april) throws -> ReportData {
    let period = try period(code)
    return try app.app.database.read { try $0.reportData(of: period, zone: .wita, at: app.clock.now) }
  }

  /// Drafts a report by hand.
  @discardableResult
  func draft(_ code: String = april, replacing old: Report? = nil) throws -> Report {
    let data = try count(code)
    try app.app.writeNow(by: try app.actor(.desk)) { deed in _ = try deed.draftReport(data, replacing: old) }
    return try report(code)
  }

  func report(_ code: String = april) throws -> Report {
    let period = try period(code)
    return try #require(try app.app.database.read { try $0.report(of: period) })
  }

  func reports() throws -> [ReportLine] {
    try app.app.database.read { try $0.reports(ReportFilter([:]), limit: 100) }
  }

  func text(_ section: ReportSection, of code: String = april) throws -> String {
    let report = try report(code)
    return try app.app.database.read { try $0.texts(of: report.id) }.first { $0.section == section }?.words ?? ""
  }

  /// Where the last report of a period stands on its way.
  func approval(_ code: String = april) throws -> Approval {
    let report = try report(code)
    return try #require(try app.app.database.read { try $0.approval(.report, of: report.id.rawValue) })
  }

  /// A colleague's deed on a report as it stands.
  func perform(
    as colleague: TestApp.Colleague, on code: String = april, version: Int? = nil,
    _ verb: @escaping Verb
  ) throws {
    let (report, approval) = (try report(code), try approval(code))
    try app.app.writeNow(by: try app.actor(colleague)) { deed in try verb(deed, report.id, version ?? approval.version)
    }
  }

  /// From draft to archive by those whose task it is.
  func approve(_ code: String = april) throws {
    try perform(as: .desk, on: code, ReportOffice.prepare)
    try perform(as: .manager, on: code, ReportOffice.check)
    try perform(as: .head, on: code, ReportOffice.approve)
  }
}

extension ReportOffice {
  typealias Verb = @Sendable (Deed, Report.ID, Int?) throws -> Void

  static let prepare: Verb = { try $0.prepare(.report, of: $1.rawValue, version: $2) }
  static let check: Verb = { try $0.check(.report, of: $1.rawValue, version: $2) }
  static let approve: Verb = { _ = try $0.approve(.report, of: $1.rawValue, version: $2) }

  static func giveBack(because reason: String) -> Verb {
    { try $0.giveBack(.report, of: $1.rawValue, version: $2, reason: reason) }
  }

  static func write(_ texts: [ReportSection: String]) -> Verb {
    { _ = try $0.writeReport($1, version: $2, texts) }
  }
}
