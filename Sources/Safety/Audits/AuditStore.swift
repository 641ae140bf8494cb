import Database
import Platform
import Procedures

extension Snapshot {
  func safetyAudit(token: String) throws -> SafetyAudit? {
    try row(SafetyAudit.selection + " WHERE a.token = \(token)")
  }

  func safetyAudit(_ id: SafetyAudit.ID) throws -> SafetyAudit? {
    try row(SafetyAudit.selection + " WHERE a.id = \(id)")
  }

  /// Those who audit beside the lead, by name.
  func members(of audit: SafetyAudit.ID) throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM safetyAuditor m CROSS JOIN person p ON p.id = m.personID WHERE m.auditID = \(audit)
      ORDER BY p.name, p.id
      """)
  }

  func points(of audit: SafetyAudit.ID) throws -> [AuditPoint] {
    try rows("SELECT * FROM safetyAuditPoint WHERE auditID = \(audit) ORDER BY ordinal, id")
  }

  func auditPoint(_ id: AuditPoint.ID) throws -> AuditPoint? {
    try row("SELECT * FROM safetyAuditPoint WHERE id = \(id)")
  }

  /// Whether somebody works in a unit now: then he may not audit it.
  func works(_ person: Person.ID, in unit: WorkUnit.ID, at now: Instant) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM appointment WHERE personID = \(person) AND unitID = \(unit) AND fromAt <= \(now)
        AND (untilAt IS NULL OR untilAt > \(now))
      """)
  }

  /// Who works in the audited unit, or did at any time since the audit was planned.
  func audited(_ audit: SafetyAudit) throws -> Set<Person.ID> {
    Set(
      try values(
        """
        SELECT m.personID FROM appointment m WHERE m.unitID = \(audit.unit) AND (m.untilAt IS NULL
          OR m.untilAt > (SELECT a.madeAt FROM safetyAudit a WHERE a.id = \(audit.id))) /* whole table */
        """) as [Person.ID])
  }

  /// Whether somebody is in the team of an audit, and does not work in the audited unit (now that the audit is held).
  func audits(_ person: Person.ID?, _ audit: SafetyAudit) throws -> Bool {
    guard let person, try !audited(audit).contains(person) else { return false }
    return try audit.lead == person || members(of: audit.id).contains { $0.id == person }
  }

  /// Audits from a place on, the latest planned first.
  func safetyAudits(
    _ conditions: SQL, at place: ListPlace = .start, limit: Int
  ) throws -> [AuditLine] {
    let beyond: SQL =
      switch place {
      case .start: ""
      case .after(let key): " AND (a.plannedOn, a.id) < (\(ListDay(key).day), \(key.id))"
      case .before(let key): " AND (a.plannedOn, a.id) > (\(ListDay(key).day), \(key.id))"
      }
    let order: SQL =
      place.isBackward ? " ORDER BY a.plannedOn, a.id" : " ORDER BY a.plannedOn DESC, a.id DESC"
    let lines: [AuditLine] = try rows(
      AuditLine.selection + conditions + beyond + order + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }
}

/// A line of the list of audits.
struct AuditLine: Sendable, FromRow {
  let audit: SafetyAudit
  let stage: ApprovalStage
  /// What does not conform, what of it is critical or major, and observations, which conform.
  let findings: Int
  let grave: Int
  let observations: Int

  init(row: Row) throws(RowError) {
    audit = try SafetyAudit(row: row)
    let isIssued: Bool = try row["isIssued"]
    stage = isIssued ? .approved : ApprovalStage(rawValue: try row["marks"]) ?? .drafted
    (findings, grave, observations) = (try row["findings"], try row["grave"], try row["observations"])
  }

  var key: ListKey { ListKey(order: ListDay.number(audit.plannedOn), id: audit.id.rawValue) }

  var state: (words: String, tone: Tone) {
    if audit.cancellation != nil { return ("Dibatalkan", .plain) }
    switch stage {
    case .drafted: return audit.heldOn == nil ? ("Direncanakan", .info) : ("Laporan disusun", .warn)
    case .prepared: return ("Menunggu pemeriksaan", .warn)
    case .checked: return ("Menunggu pengesahan", .warn)
    case .approved: return ("Disahkan", .ok)
    }
  }

  static let selection: SQL = """
    SELECT a.*, u.name AS unitName, p.name AS leadName,
      c.paperID IS NOT NULL AS isIssued,
      (SELECT COUNT(*) FROM approvalMark m WHERE m.approvalID = c.id AND m.voidedAt IS NULL) AS marks,
      (SELECT COUNT(*) FROM safetyAuditPoint f WHERE f.auditID = a.id
        AND f.grade IN ('critical', 'major', 'minor')) AS findings,
      (SELECT COUNT(*) FROM safetyAuditPoint o WHERE o.auditID = a.id AND o.grade = 'observation') AS observations,
      (SELECT COUNT(*) FROM safetyAuditPoint g WHERE g.auditID = a.id AND g.grade IN ('critical', 'major')) AS grave
    FROM safetyAudit a CROSS JOIN unit u ON u.id = a.unitID CROSS JOIN person p ON p.id = a.leadID
      LEFT JOIN approvalCase c ON c.kind = 'safety.audit' AND c.subjectID = a.id
    WHERE
    """ + " "
}

/// A day as a list's key has it: 20260312.
struct ListDay {
  let day: Day

  init(_ key: ListKey) {
    let number = Int(clamping: key.order)
    day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) ?? .min
  }

  static func number(_ day: Day) -> Int64 { Int64(day.year * 10_000 + day.month * 100 + day.day) }
}
