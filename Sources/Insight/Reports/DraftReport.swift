import Database
import Platform
import Procedures

// How a report comes to be and gets its words (rows C6, A6). Its figures are counted before the deed begins, so that
// nobody who writes waits for a count.
extension Deed {
  /// Drafts the report of a period that is over: keeps what was counted, and writes what the program says of it.
  @discardableResult
  func draftReport(_ data: ReportData) throws -> Report.ID {
    let period = data.period
    guard period.hasEnded(on: office.zone.day(of: at)) else { throw ReportError.notEnded }
    guard let first = try db.firstMonth(), first <= period.months.last else { throw ReportError.beforeFirstComplaint }
    guard try db.report(of: period) == nil else { throw ReportError.alreadyDrafted }
    let id: Report.ID = try db.insert(
      """
      INSERT INTO report (kind, firstMonth, endOn, draftedAt, draftedBy, countedAt)
      VALUES (\(period.kind), \(period.months.first), \(period.end), \(at), \(actor.personID), \(data.countedAt))
      """)
    try keep(data, of: id)
    let narrative = try narrative(of: data)
    for section in ReportSection.allCases {
      try db.execute(
        """
        INSERT INTO reportText (reportID, section, drafted) VALUES (\(id), \(section), \(narrative.text(of: section)))
        """)
    }
    try db.execute(
      """
      INSERT INTO reportChange (reportID, version, at, personID, part)
      VALUES (\(id), 1, \(at), \(actor.personID), \(ReportPart.drafted))
      """)
    try record("report.drafted", Subject("report", id), "kind=\(period.kind.rawValue) period=\(period.code)")
    return id
  }

  /// Writes sections anew. Marks made before are void: nobody has checked what the report says now.
  ///
  /// - Throws: `VisitError.stale` with what changed since the form's version.
  func writeReport(of period: ReportPeriod, version: Int?, _ texts: [ReportSection: String]) throws {
    let report = try openReport(of: period, version: version)
    for text in try db.texts(of: report.id) {
      guard let new = texts[text.section], new != text.words else { continue }
      let written = new == text.drafted ? nil : new
      try db.execute(
        """
        UPDATE reportText SET written = \(written) WHERE reportID = \(report.id) AND section = \(text.section)
        """)
    }
    try voidMarks(of: report)
    try note(.written, in: report)
  }

  /// Puts a new count in the place of the old one. Sections that nobody has written are drafted anew from it, the
  /// others stay; marks made before are void.
  func recountReport(_ data: ReportData, version: Int?) throws {
    let report = try openReport(of: data.period, version: version)
    try keep(data, of: report.id)
    let narrative = try narrative(of: data)
    for section in ReportSection.allCases {
      try db.execute(
        """
        UPDATE reportText SET drafted = \(narrative.text(of: section))
        WHERE reportID = \(report.id) AND section = \(section)
        """)
    }
    try db.execute("UPDATE report SET countedAt = \(data.countedAt) WHERE id = \(report.id)")
    try voidMarks(of: report)
    try note(.counted, in: report)
  }

  /// The report before is quoted once it is approved: until then its words may change.
  private func narrative(of data: ReportData) throws -> ReportNarrative {
    let words = Words(zone: office.zone)
    let last = try db.report(of: data.period.previous).flatMap { $0.stage == .approved ? $0 : nil }
    let advice = try last.flatMap { report in
      try db.texts(of: report.id).first { $0.section == .recommendations }?.words
    }
    return ReportNarrative(
      data, after: advice.map { ReportNarrative.Last(title: data.period.previous.title(words), recommendations: $0) },
      words)
  }

  /// A report that is not issued, if it still is as it was read.
  func openReport(of period: ReportPeriod, version: Int?) throws -> Report {
    guard let report = try db.report(of: period) else { throw VisitError.notFound }
    guard version == report.version else {
      let words = Words(zone: office.zone)
      throw VisitError.stale(try db.changes(of: report.id, since: version ?? report.version, words))
    }
    guard report.stage != .approved else { throw ReportError.notItsTurn }
    return report
  }

  /// Counts the report's version up, and tells the trail and later readers what was done.
  func note(_ part: ReportPart, in report: Report) throws {
    try db.execute("UPDATE report SET version = \(report.version + 1) WHERE id = \(report.id)")
    try db.execute(
      """
      INSERT INTO reportChange (reportID, version, at, personID, part)
      VALUES (\(report.id), \(report.version + 1), \(at), \(actor.personID), \(part))
      """)
    try record("report.changed", Subject("report", report.id), "part=\(part.rawValue)")
  }

  func voidMarks(of report: Report) throws {
    try db.execute(
      "UPDATE reportMark SET voidedAt = \(at) WHERE reportID = \(report.id) AND voidedAt IS NULL")
  }
}
