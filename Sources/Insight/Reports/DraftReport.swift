import Database
import Platform
import Procedures

// How a report comes to be and gets its words (rows C6, A6). Its figures are counted before the deed begins, so that
// nobody who writes waits for a count.
extension Deed {
  /// Drafts the report of a period that is over: keeps what was counted, and writes what the program says of it.
  ///
  /// - Parameter old: the issued report whose place it takes.
  @discardableResult
  func draftReport(_ data: ReportData, replacing old: Report? = nil) throws -> Report.ID {
    let period = data.period
    guard period.hasEnded(on: office.zone.day(of: at)) else { throw ReportError.notEnded }
    guard let first = try db.firstMonth(), first <= period.months.last else { throw ReportError.beforeFirstComplaint }
    let last = try db.report(of: period)
    if let old {
      guard last?.id == old.id, last?.paper != nil else { throw ReportError.notIssued }
    } else if last != nil {
      throw ReportError.alreadyDrafted
    }
    let id: Report.ID = try db.insert(
      """
      INSERT INTO report (kind, firstMonth, revision, endOn, draftedAt, draftedBy, countedAt)
      VALUES (\(period.kind), \(period.months.first), \(old.map { $0.name.revision + 1 } ?? 0), \(period.end), \(at),
        \(actor.personID), \(data.countedAt))
      """)
    try keep(data, of: id)
    let narrative = try narrative(of: data)
    for section in ReportSection.allCases {
      try db.execute(
        """
        INSERT INTO reportText (reportID, section, drafted) VALUES (\(id), \(section), \(narrative.text(of: section)))
        """)
    }
    try beginApproval(.report, of: id.rawValue, "kind=\(period.kind.rawValue) period=\(period.code)")
    return id
  }

  /// Writes sections anew. Marks made before are void: nobody has checked what the report says now.
  ///
  /// - Returns: whether marks were void by it.
  /// - Throws: `VisitError.stale` with what changed since the form's version.
  @discardableResult
  func writeReport(_ report: Report.ID, version: Int?, _ texts: [ReportSection: String]) throws -> Bool {
    try openApproval(.report, of: report.rawValue, version: version)
    for text in try db.texts(of: report) {
      guard let new = texts[text.section], new != text.words else { continue }
      let written = new == text.drafted ? nil : new
      try db.execute(
        """
        UPDATE reportText SET written = \(written) WHERE reportID = \(report) AND section = \(text.section)
        """)
    }
    return try touchApproval(.report, of: report.rawValue, version: version, "isi diubah")
  }

  /// Puts a new count in the place of the old one. Sections that nobody has written are drafted anew from it, the
  /// others stay; marks made before are void.
  func recountReport(_ report: Report.ID, _ data: ReportData, version: Int?) throws {
    try openApproval(.report, of: report.rawValue, version: version)
    try keep(data, of: report)
    let narrative = try narrative(of: data)
    for section in ReportSection.allCases {
      try db.execute(
        """
        UPDATE reportText SET drafted = \(narrative.text(of: section))
        WHERE reportID = \(report) AND section = \(section)
        """)
    }
    try db.execute("UPDATE report SET countedAt = \(data.countedAt) WHERE id = \(report)")
    try touchApproval(.report, of: report.rawValue, version: version, "angka dihitung ulang", isWriting: false)
  }

  /// The report before is quoted once it is approved: until then its words may change.
  private func narrative(of data: ReportData) throws -> ReportNarrative {
    let words = Words(zone: office.zone)
    let last = try db.standingReport(of: data.period.previous)
    let advice = try last.flatMap { report in
      try db.texts(of: report.id).first { $0.section == .recommendations }.map { text in
        ReportNarrative.Last(title: report.name.title(words), recommendations: text.words)
      }
    }
    return ReportNarrative(data, after: advice, words)
  }
}
