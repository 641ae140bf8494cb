import Database
import Platform
import Procedures

extension App {
  /// Drafts the reports that are due (row A6): within working hours, so on the first working day after their period.
  ///
  /// It goes by ranges: after the last period that had its turn all that have ended since are due, at most those of the
  /// last twelve months, so that a program that stood still makes up for what it missed. Where none ever had its turn
  /// only the last one is: nobody needs a year of drafts on the day he begins.
  func draftDueReports() throws {
    let (now, office) = (world.now(), self.office)
    guard office.calendar.isOpen(at: now) else { return }
    let due = try database.read { db in
      try ReportPeriod.Kind.allCases.filter { office.reports.kinds.contains($0.rawValue) }.flatMap { kind in
        try db.dueReports(kind, on: office.zone.day(of: now))
      }
    }
    for period in due {
      let data = try database.read { db in try db.reportData(of: period, zone: office.zone, at: now) }
      try writeNow(by: .system) { deed in try deed.takeTurn(data) }
    }
  }
}

extension Snapshot {
  /// The periods of a kind whose turn it is, the earliest first; none of them from before the first complaint.
  func dueReports(_ kind: ReportPeriod.Kind, on today: Day) throws -> [ReportPeriod] {
    let last = ReportPeriod.lastEnded(kind, on: today)
    guard let first = try firstMonth() else { return [] }
    let turn: Month? = try value("SELECT MAX(firstMonth) FROM reportTurn WHERE kind = \(kind)")
    var period = turn.map { ReportPeriod(kind, containing: $0).next } ?? last
    let horizon = last.months.last.adding(months: -11)
    var due: [ReportPeriod] = []
    while period.months.last <= last.months.last {
      if period.months.last >= max(horizon, first) { due.append(period) }
      period = period.next
    }
    return due
  }
}

extension Deed {
  /// Notes that a period had its turn, drafts its report where there is none, and tells who finishes it.
  func takeTurn(_ data: ReportData) throws {
    let period = data.period
    let isNew =
      try db.execute(
        """
        INSERT INTO reportTurn (kind, firstMonth, at) VALUES (\(period.kind), \(period.months.first), \(at))
        ON CONFLICT DO NOTHING
        """) == 1
    let known = try db.report(of: period)
    guard isNew, known == nil else {
      try record("report.turned", Subject("report", known?.id.rawValue ?? 0), "period=\(period.code)")
      return
    }
    let id = try draftReport(data)
    guard let document = try ApprovalWay.report.document(db, id.rawValue) else { return }
    try tell(
      .prepareReports, orIn: office.reports.told, of: document, .report,
      "sudah disusun konsepnya dan menunggu dilengkapi")
  }
}

extension Job {
  static let draftReports = Job("draft reports") { app in try app.draftDueReports() }
}
