import Database
import Platform
import Procedures

// From draft to archive: who prepares and who approves are always two people, who checks is a third unless the
// organisation lets who approves check as well, as with its procedures. Every deed is refused on a page of another state.
extension Deed {
  /// Sends a report on to who checks it.
  func prepareReport(of period: ReportPeriod, version: Int?) throws {
    let report = try openReport(of: period, version: version)
    guard report.stage == .drafted else { throw ReportError.notItsTurn }
    try mark(report, .prepared, by: .prepareReports)
    try note(.prepared, in: report)
    try tell(.checkReports, of: report, "menunggu pemeriksaan Anda", but: actor.personID)
  }

  /// Puts the checker's mark under a report.
  func checkReport(of period: ReportPeriod, version: Int?) throws {
    let report = try openReport(of: period, version: version)
    guard report.stage == .prepared else { throw ReportError.notItsTurn }
    try requireOthersWork(report)
    try mark(report, .checked, by: .checkReports)
    try note(.checked, in: report)
    try tell(.approveReports, of: report, "menunggu pengesahan Anda", but: report.mark(.prepared)?.person)
  }

  /// Sends a report back to who prepares it, with the reason; the marks under it are void.
  func returnReport(of period: ReportPeriod, version: Int?, reason: String) throws {
    let report = try openReport(of: period, version: version)
    guard report.stage != .drafted else { throw ReportError.notItsTurn }
    try voidMarks(of: report)
    try db.execute(
      """
      INSERT INTO reportReturn (reportID, at, personID, reason)
      VALUES (\(report.id), \(at), \(actor.personID), \(reason))
      """)
    try note(.returned, in: report)
    guard let person = try report.mark(.prepared).flatMap({ try db.person($0.person) }) else { return }
    try enqueue(reportMail(report.period, report.id, "dikembalikan untuk diperbaiki", to: person, reason: reason))
  }

  /// Approves a report: it is issued as a controlled paper, and neither its words nor its figures change any more. That
  /// the password was typed again is for the caller to check.
  func approveReport(of period: ReportPeriod, version: Int?) throws {
    let report = try openReport(of: period, version: version)
    guard report.stage == .checked else { throw ReportError.notItsTurn }
    try requireOthersWork(report)
    // Whoever wrote a part of it prepared it as well, whoever sent it on.
    guard try !db.hasWritten(actor.personID, in: report.id) else { throw ReportError.ownWriting }
    guard report.mark(.checked)?.person != actor.personID || office.approverMayCheck else {
      throw ReportError.checkedByApprover
    }
    try mark(report, .approved, by: .approveReports)
    try note(.approved, in: report)
    let paper = try issueReport(of: period)
    try db.execute("UPDATE report SET paperID = \(paper) WHERE id = \(report.id)")
  }

  private func issueReport(of period: ReportPeriod) throws -> Paper.ID {
    guard let report = try db.report(of: period) else { throw VisitError.notFound }
    let draft = PaperDraft(
      period.kind.paper, number: period.number, control: try db.control(ofReport: report, office, at: at),
      marks: report.marks.map(\.onPaper), about: Subject("report", report.id))
    let (data, texts) = (try db.keptData(of: report), try db.texts(of: report.id))
    return try issue(draft) { trim in ReportPaper(ReportSheet(report, data, texts, trim, office)) }
  }

  /// Nobody checks or approves what he prepared.
  private func requireOthersWork(_ report: Report) throws {
    guard report.mark(.prepared)?.person != actor.personID else { throw ReportError.ownWork }
  }

  private func mark(_ report: Report, _ role: PaperMark.Role, by ability: Ability) throws {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    let title = colleague.title(for: try db.positions(with: ability))
    try db.execute(
      """
      INSERT INTO reportMark (reportID, role, personID, name, position, at)
      VALUES (\(report.id), \(role), \(colleague.person), \(colleague.name), \(title), \(at))
      """)
  }

  private func tell(_ ability: Ability, of report: Report, _ what: String, but person: Person.ID?) throws {
    for reader in try db.people(with: ability, orIn: [], at: at) where reader.id != person {
      try enqueue(reportMail(report.period, report.id, what, to: reader))
    }
  }

  /// Tells somebody how a report stands.
  func reportMail(
    _ period: ReportPeriod, _ id: Report.ID, _ what: String, to person: Person, reason: String = ""
  ) -> Mail {
    let title = period.title(Words(zone: office.zone))
    return Mail(
      kind: "report.waiting", address: person.email, subject: title,
      body: """
        Yth. \(person.name),

        \(title) \(what).\(reason.isEmpty ? "" : "\nAlasan: \(reason)")
        \(office.line("Laporannya ada", to: period.path, otherwise: "pada halaman Laporan; masuk, lalu buka laporan itu"))

        \(office.name)
        """, about: Subject("report", id))
  }
}

extension Snapshot {
  /// The document control of a report's form, by the procedure that the office works by.
  func control(ofReport report: Report, _ office: Office, at now: Instant) throws -> FormControl {
    guard let revision = try effectiveRevision(of: office.procedure, on: office.zone.day(of: now)) else {
      throw ReportError.noProcedure
    }
    return try control(of: report.period.kind.paper, in: revision.id)
  }

  /// Everybody who is here and holds a position with an ability, or one of some positions by their codes.
  func people(with ability: Ability, orIn codes: Set<String>, at now: Instant) throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM person p WHERE p.email <> '' AND (p.leftAt IS NULL OR p.leftAt > \(now)) AND p.id IN (
        SELECT a.personID FROM appointment a JOIN position s ON s.id = a.positionID
        WHERE a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now)) AND (s.code IN \(list: codes.sorted())
          OR s.id IN (SELECT b.positionID FROM positionAbility b WHERE b.ability = \(ability))))
      ORDER BY p.name, p.id
      """)
  }
}
