import Database
import HTTP
import Platform
import Procedures

/// What the audit binder is asked for, as its address says it: `/arsip/audit?dari=2026-01&sampai=2026-06&standar=iso9001`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct AuditFilter: Sendable, Hashable {
  static let path = "/arsip/audit"
  static let mostMonths = 36
  /// Without a period: a year, as between two audits.
  private static let usual = 12

  let months: MonthSpan
  /// A procedure's code; empty for all.
  let procedure: String
  /// Nil for all.
  let standard: AuditStandard?

  init(_ query: FormData, now: Month) {
    let last = min(Month(iso: query.text("sampai")) ?? now, now)
    let first = min(Month(iso: query.text("dari")) ?? last.adding(months: 1 - Self.usual), last)
    months = MonthSpan(max(first, last.adding(months: 1 - Self.mostMonths)), last)
    procedure = query.text("prosedur").filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    standard = AuditStandard(rawValue: query.text("standar"))
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("dari", months.first.iso), ("sampai", months.last.iso), ("prosedur", procedure),
      ("standar", standard?.rawValue ?? ""),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  func address(_ path: String = AuditFilter.path) -> String { "\(path)?\(FormData(query).urlencoded)" }

  var standards: [AuditStandard] { standard.map { [$0] } ?? AuditStandard.allCases }
}

/// The live records that show, clause by clause and step by step, that standards and procedures are kept to, and what has
/// none.
struct AuditBinder: Sendable {
  struct Row: Sendable {
    let evidence: AuditEvidence
    let finding: AuditFinding
  }

  struct Clause: Sendable {
    let clause: AuditClause
    let rows: [Row]

    var hasEvidence: Bool { rows.contains { $0.finding.count > 0 } }
  }

  let filter: AuditFilter
  let standards: [(standard: AuditStandard, clauses: [Clause])]
  let procedures: [AuditProcedure]

  /// How many of the newest a page shows, and how many papers of each row go into the ZIP.
  static let shown = 3
  static let packed = 5

  init(_ db: Snapshot, _ filter: AuditFilter, on today: Day, zone: Zone, newest: Int = AuditBinder.shown) throws {
    self.filter = filter
    let scope = AuditScope(months: filter.months, procedure: filter.procedure, zone: zone)
    let evidence = filter.standards.flatMap(\.clauses).flatMap(\.evidence)
    let found = try AuditFindings(db, evidence.flatMap(\.sources), in: scope, newest: newest)
    standards = filter.standards.map { standard in
      let clauses = standard.clauses.map { clause in
        Clause(clause: clause, rows: clause.evidence.map { Row(evidence: $0, finding: found[$0, most: newest]) })
      }
      return (standard, clauses)
    }
    let revisions = try db.effectiveRevisions(on: min(today, filter.months.last.last))
    procedures = try revisions.filter { filter.procedure.isEmpty || $0.code == filter.procedure }
      .map { try AuditProcedure(db, $0, scope, newest: newest) }
  }

  /// Clauses for which nothing was found.
  func empty(of standard: AuditStandard) -> [Clause] {
    standards.first { $0.standard == standard }?.clauses.filter { !$0.hasEvidence } ?? []
  }
}

extension Visit {
  /// The binder that the address asks for. Its questions are many and of any length of time, hence aside where they are
  /// slow.
  nonisolated(nonsending) func auditBinder() async throws -> AuditBinder {
    let (zone, now) = (app.office.zone, now)
    let filter = auditFilter
    return try await app.readPatiently { db in try AuditBinder(db, filter, on: zone.day(of: now), zone: zone) }
  }

  var auditFilter: AuditFilter { AuditFilter(request.query, now: Month(of: app.office.zone.day(of: now))) }
}
