import Database
import Platform
import Procedures

/// When, and of which procedure.
struct AuditScope: Sendable, Hashable {
  let months: MonthSpan
  /// The procedure's code; empty for all.
  var procedure: String
  let zone: Zone

  var start: Instant { zone.instant(months.first.first) }
  /// The first moment behind it.
  var end: Instant { zone.instant(months.last.last.next) }

  /// Over a column of moments.
  func within(_ column: SQL) -> SQL { "\(column) >= \(start) AND \(column) < \(end)" }

  /// Over `caseRun r`.
  var ofProcedure: SQL {
    procedure.isEmpty
      ? "1 = 1"
      : "r.revisionID IN (SELECT v.id FROM revision v JOIN procedure y ON y.id = v.procedureID WHERE y.code = \(procedure))"
  }
}

/// Where rows of evidence come from: tables with their condition, and what each row is called, leads to, and when it was.
struct AuditTable {
  /// From FROM up to the end of the condition.
  let rows: SQL
  let label: SQL
  /// An address.
  let href: SQL
  /// A moment, or a day; by it the newest are found.
  let at: SQL
  var isDay = false
  var paper: SQL = "NULL"

  /// Over the facts of cases, by one of their moments.
  fileprivate static func facts(_ moment: SQL, _ scope: AuditScope, and condition: SQL = "1 = 1") -> AuditTable {
    AuditTable(
      rows: """
        FROM caseFact f CROSS JOIN caseRun r ON r.id = f.caseID
        WHERE \(scope.within(moment)) AND \(condition) AND \(scope.ofProcedure)
        """, label: "r.number", href: "'/keluhan/' || r.token", at: moment)
  }

  /// Over a revision's marks or readings, which are few: the revisions lead.
  fileprivate static func ofRevisions(_ table: SQL, _ moment: SQL, _ scope: AuditScope) -> AuditTable {
    let procedure: SQL = scope.procedure.isEmpty ? "1 = 1" : "y.code = \(scope.procedure)"
    return AuditTable(
      rows: """
        FROM procedure y CROSS JOIN revision v ON v.procedureID = y.id \(table)
        WHERE \(scope.within(moment)) AND \(procedure)
        """, label: "y.code || ', revisi ' || v.number", href: "'/prosedur/' || y.code || '/revisi/' || v.number",
      at: moment)
  }
}

extension AuditSource {
  func table(_ scope: AuditScope) -> AuditTable {
    switch self {
    case .paper(let kind):
      AuditTable(
        rows: """
          FROM paper p LEFT JOIN caseRun r ON r.id = p.caseID
          WHERE p.kind = \(kind) AND \(scope.within("p.issuedAt")) AND \(scope.ofProcedure)
            AND NOT EXISTS (SELECT 1 FROM paperVoid x WHERE x.paperID = p.id)
          """, label: "p.form || ' ' || p.number", href: "'/dokumen/' || p.code", at: "p.issuedAt", paper: "p.id")
    case .record(let record): record.table(scope)
    }
  }
}

extension AuditRecord {
  fileprivate func table(_ scope: AuditScope) -> AuditTable {
    switch self {
    case .received: .facts("f.openedAt", scope)
    case .answered: .facts("f.answeredAt", scope)
    case .closed: .facts("f.closedAt", scope)
    case .escalated: .facts("f.escalatedAt", scope)
    case .reopened: .facts("f.reopenedAt", scope)
    case .safety: .facts("f.openedAt", scope, and: "f.isSafety = 1")
    case .confidential: .facts("f.openedAt", scope, and: "r.confidentiality <> 'named'")
    case .satisfaction: .facts("f.satisfiedAt", scope)
    case .verified: .facts("f.verifiedAt", scope)
    case .consents, .contacts, .requests, .surveys: ofComplaints(scope)
    case .outgoing, .incoming, .targets: ofOffice(scope)
    case .approvals:
      .ofRevisions(
        "CROSS JOIN revisionMark m ON m.revisionID = v.id AND m.role = 'approved' AND m.voidedAt IS NULL", "m.at", scope
      )
    case .readings: .ofRevisions("CROSS JOIN revisionReading g ON g.revisionID = v.id", "g.at", scope)
    case .revisions: revisions(scope, "v.effectiveFrom >= \(scope.months.first.first)")
    case .inForce: revisions(scope, Self.isLatest(by: scope.months.last.last))
    case .papers, .steps: papers(scope)
    }
  }

  /// What belongs to complaints beside their facts.
  private func ofComplaints(_ scope: AuditScope) -> AuditTable {
    let complaints: SQL =
      "FROM caseFact f CROSS JOIN caseRun r ON r.id = f.caseID CROSS JOIN complaint c ON c.caseID = r.id"
    switch self {
    case .contacts: return contacts(of: complaints, scope)
    case .consents:
      return AuditTable(
        rows: """
          \(complaints) CROSS JOIN consent z ON z.complaintID = c.id
          WHERE \(scope.within("f.openedAt")) AND \(scope.ofProcedure)
          """, label: "r.number", href: "'/keluhan/' || r.token", at: "f.openedAt")
    case .requests:
      return AuditTable(
        rows: """
          FROM cpar q CROSS JOIN caseRun r ON r.id = q.caseID WHERE \(scope.within("q.issuedAt")) AND \(scope.ofProcedure)
          """, label: "q.number", href: "'/keluhan/' || r.token || '/cpar/cetak'", at: "q.issuedAt")
    default:
      return AuditTable(
        rows: """
          FROM answerSheet a CROSS JOIN invitation i ON i.id = a.invitationID CROSS JOIN caseRun r ON r.id = i.caseID
          WHERE \(scope.within("a.answeredAt")) AND \(scope.ofProcedure)
          """, label: "r.number", href: "'/kepuasan'", at: "a.answeredAt")
    }
  }

  /// Of complaints that came since a year before: later words on older ones are rare, and each is found in its case.
  private func contacts(of complaints: SQL, _ scope: AuditScope) -> AuditTable {
    let since = scope.zone.instant(scope.months.first.adding(months: -12).first)
    return AuditTable(
      rows: """
        \(complaints) CROSS JOIN contactLog l ON l.complaintID = c.id
        WHERE f.openedAt >= \(since) AND f.openedAt < \(scope.end) AND \(scope.within("l.at")) AND \(scope.ofProcedure)
        """, label: "r.number", href: "'/keluhan/' || r.token || '/komunikasi'", at: "l.at")
  }

  private func ofOffice(_ scope: AuditScope) -> AuditTable {
    switch self {
    case .outgoing:
      // To its case: not everybody who reads all cases may open the registers of mail.
      AuditTable(
        rows: """
          FROM outgoingLetter o LEFT JOIN letter l ON l.id = o.letterID LEFT JOIN complaint c ON c.id = l.complaintID
            LEFT JOIN caseRun r ON r.id = COALESCE(o.caseID, c.caseID)
          WHERE \(scope.within("o.at")) AND \(scope.ofProcedure)
          """, label: "o.number", href: "COALESCE('/keluhan/' || r.token, '')", at: "o.at")
    case .incoming:
      AuditTable(
        rows: """
          FROM incomingLetter o LEFT JOIN complaint c ON c.id = o.complaintID
            LEFT JOIN caseRun r ON r.id = COALESCE(o.caseID, c.caseID)
          WHERE \(scope.within("o.recordedAt")) AND \(scope.ofProcedure)
          """, label: "o.agenda", href: "COALESCE('/keluhan/' || r.token, '')", at: "o.recordedAt")
    default:
      AuditTable(
        rows: "FROM kpiTarget k WHERE \(scope.within("k.setAt"))", label: "'Berlaku mulai ' || k.fromMonth",
        href: "'/kpi/standar'", at: "k.setAt")
    }
  }

  /// Over a revision `v` of procedure `y`: none that was not withdrawn takes its place by a day.
  private static func isLatest(by day: Day) -> SQL {
    """
    NOT EXISTS (SELECT 1 FROM revision n WHERE n.procedureID = y.id AND n.effectiveFrom <= \(day)
      AND (n.effectiveFrom, n.number) > (v.effectiveFrom, v.number)
      AND NOT EXISTS (SELECT 1 FROM revisionWithdrawal u WHERE u.revisionID = n.id))
    """
  }

  /// Those that had begun by the end of the period, by their first day, whenever they were approved.
  private func revisions(_ scope: AuditScope, _ condition: SQL) -> AuditTable {
    let procedure: SQL = scope.procedure.isEmpty ? "1 = 1" : "y.code = \(scope.procedure)"
    return AuditTable(
      rows: """
        FROM procedure y CROSS JOIN revision v ON v.procedureID = y.id
        WHERE v.effectiveFrom <= \(scope.months.last.last) AND \(condition) AND \(procedure)
          AND NOT EXISTS (SELECT 1 FROM revisionWithdrawal w WHERE w.revisionID = v.id)
        """, label: "y.code || ', revisi ' || v.number",
      href: "'/prosedur/' || y.code || '/revisi/' || v.number", at: "v.effectiveFrom", isDay: true)
  }

  private func papers(_ scope: AuditScope) -> AuditTable {
    AuditTable(
      rows: """
        FROM paper p LEFT JOIN caseRun r ON r.id = p.caseID
        WHERE \(scope.within("p.issuedAt")) AND \(scope.ofProcedure)
          AND NOT EXISTS (SELECT 1 FROM paperVoid x WHERE x.paperID = p.id)
        """, label: "p.form || ' ' || p.number", href: "'/dokumen/' || p.code", at: "p.issuedAt", paper: "p.id")
  }
}
