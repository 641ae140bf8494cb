import Database
import Platform
import Procedures

// How a report comes to be and gets its words (rows A3, A6). Its figures are counted before the deed begins, so that
// nobody who writes waits for a count.
extension Deed {
  /// Drafts a report over what is over: keeps what was counted, and writes what the program says of it.
  ///
  /// - Parameter old: the issued report whose place it takes.
  @discardableResult
  func draft(
    _ kind: SurveyReport.Kind, _ data: SurveyReportData, replacing old: SurveyReport? = nil
  ) throws -> SurveyReport {
    let scope = data.scope
    guard scope.hasEnded(on: office.zone.day(of: at)) else { throw SurveyReportError.notEnded }
    let known = try db.surveyReport(kind, scope)
    if let old {
      guard known?.id == old.id, try db.approval(.surveyReport, of: old.id.rawValue)?.paper != nil else {
        throw SurveyReportError.notIssued
      }
    } else if known != nil {
      throw SurveyReportError.alreadyDrafted
    }
    let id = try insert(kind, data, replacing: old?.id)
    try keep(data, of: id)
    let narrative = try narrative(kind, data)
    for section in kind.sections {
      try db.execute(
        """
        INSERT INTO surveyReportText (reportID, section, drafted)
        VALUES (\(id), \(section), \(narrative.text(of: section)))
        """)
    }
    try beginApproval(.surveyReport, of: id.rawValue)
    guard let report = try db.surveyReport(id) else { throw VisitError.notFound }
    return report
  }

  private func insert(
    _ kind: SurveyReport.Kind, _ data: SurveyReportData, replacing old: SurveyReport.ID?
  ) throws -> SurveyReport.ID {
    let (scope, words) = (data.scope, Words(zone: office.zone))
    let round: String? = try scope.round.flatMap { id in
      try db.value("SELECT title FROM surveyRound WHERE id = \(id)")
    }
    let title = round.map { "\(kind.title): \($0)" } ?? "\(kind.title) \(scope.words(words))"
    let (civil, year) = (scope.through.civil, scope.through.year)
    // Reports are never removed, so counting them gives no number twice.
    let count: Int =
      try db.value(
        """
        SELECT COUNT(*) FROM surveyReport
        WHERE kind = \(kind) AND endOrder BETWEEN \(year * 10_000) AND \(year * 10_000 + 9_999)
        """) ?? 0
    let place = count < 9 ? "0\(count + 1)" : "\(count + 1)"
    return try db.insert(
      """
      INSERT INTO surveyReport (token, kind, fromOn, throughOn, endOrder, roundID, title, number, draftedAt, draftedBy,
        countedAt, replacesID)
      VALUES (\(app.world.token()), \(kind), \(scope.from), \(scope.through),
        \(civil.year * 10_000 + civil.month * 100 + civil.day), \(scope.round),
        \(title), \("\(kind.letters)-\(year)-\(place)"), \(at), \(actor.personID),
        \(data.countedAt), \(old))
      """)
  }

  /// Writes sections anew. Marks made before are void: nobody has checked what the report says now.
  ///
  /// - Returns: whether marks were void by it.
  /// - Throws: `VisitError.stale` with what changed since the form's version.
  @discardableResult
  func write(_ report: SurveyReport, version: Int?, _ texts: [SurveyReportSection: String]) throws -> Bool {
    try openApproval(.surveyReport, of: report.id.rawValue, version: version)
    for text in try db.texts(of: report) {
      guard let new = texts[text.section], new != text.words else { continue }
      let written = new == text.drafted ? nil : new
      try db.execute(
        """
        UPDATE surveyReportText SET written = \(written)
        WHERE reportID = \(report.id) AND section = \(text.section)
        """)
    }
    return try touchApproval(.surveyReport, of: report.id.rawValue, version: version, "isi diubah")
  }

  /// Puts a new count in the place of the old one. Sections that nobody has written are drafted anew from it, the
  /// others stay; marks made before are void.
  func recount(_ report: SurveyReport, _ data: SurveyReportData, version: Int?) throws {
    try openApproval(.surveyReport, of: report.id.rawValue, version: version)
    try db.execute("DELETE FROM surveyReportFigure WHERE reportID = \(report.id)")
    try keep(data, of: report.id)
    let narrative = try narrative(report.kind, data)
    for section in report.kind.sections {
      try db.execute(
        """
        INSERT INTO surveyReportText (reportID, section, drafted)
        VALUES (\(report.id), \(section), \(narrative.text(of: section)))
        ON CONFLICT (reportID, section) DO UPDATE SET drafted = excluded.drafted
        """)
    }
    try db.execute("UPDATE surveyReport SET countedAt = \(data.countedAt) WHERE id = \(report.id)")
    try touchApproval(.surveyReport, of: report.id.rawValue, version: version, "angka dihitung ulang", isWriting: false)
  }

  private func keep(_ data: SurveyReportData, of report: SurveyReport.ID) throws {
    for (place, figure) in data.figures.enumerated() {
      try db.execute(
        """
        INSERT INTO surveyReportFigure (reportID, ordinal, part, code, label, unit, value, count, before, target,
          isCeiling, note)
        VALUES (\(report), \(place + 1), \(figure.part), \(figure.code), \(figure.label), \(figure.unit),
          \(figure.value), \(figure.count), \(figure.before), \(figure.target), \(figure.isCeiling), \(figure.note))
        """)
    }
  }

  /// The report before is quoted once it is approved: until then its words may change.
  private func narrative(_ kind: SurveyReport.Kind, _ data: SurveyReportData) throws -> SurveyNarrative {
    let last = try db.issuedReport(kind, before: data.scope)
    let advice = try last.flatMap { report in
      try db.texts(of: report).first { $0.section == .recommendations }?.words
    }
    return SurveyNarrative(
      data, kind,
      after: last.flatMap { last in advice.map { SurveyNarrative.Last(title: last.title, recommendations: $0) } },
      Words(zone: office.zone))
  }
}
