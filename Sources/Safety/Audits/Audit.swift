import Database
import HTTP
import Platform
import Procedures

/// An internal audit of safety at work in one unit (*audit internal K3*, row A5): planned, held point by point by people
/// who do not work there, and reported.
struct SafetyAudit: Sendable, FromRow {
  typealias ID = Identifier<SafetyAudit>

  let id: ID
  let token: String
  let number: String
  let title: String
  let scope: String
  let criteria: String
  let unit: WorkUnit.ID
  let unitName: String
  let plannedOn: Day
  /// Nil until it was held.
  let heldOn: Day?
  let lead: Person.ID
  let leadName: String
  /// What the auditors make of it; empty until they have written it.
  let summary: String
  /// Why it will not be held; nil while it may be.
  let cancellation: String?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (token, number, title) = (try row["token"], try row["number"], try row["title"])
    (scope, criteria, summary) = (try row["scope"], try row["criteria"], try row["summary"])
    (unit, unitName) = (try row["unitID"], try row["unitName"])
    (plannedOn, heldOn) = (try row["plannedOn"], try row["heldOn"])
    (lead, leadName) = (try row["leadID"], try row["leadName"])
    cancellation = try row["cancellation"]
  }

  var path: String { "\(AuditRoutes.root)/\(token)" }

  /// Columns and joins that `init(row:)` reads, over `safetyAudit a`.
  static let selection: SQL = """
    SELECT a.*, u.name AS unitName, p.name AS leadName FROM safetyAudit a
      CROSS JOIN unit u ON u.id = a.unitID CROSS JOIN person p ON p.id = a.leadID
    """
}

/// How grave a finding is (PP 50/2012, Annex II, in own words).
enum FindingClass: String, CaseIterable, Sendable, ColumnValue {
  case critical, major, minor, observation

  /// Those of what does not conform.
  static let nonconformities: [FindingClass] = [.critical, .major, .minor]

  var words: String {
    switch self {
    case .critical: "Kritikal"
    case .major: "Mayor"
    case .minor: "Minor"
    case .observation: "Observasi"
    }
  }

  var meaning: String {
    switch self {
    case .critical: "Peralatan, bahan, cara kerja, atau lingkungan yang dapat menyebabkan kematian."
    case .major:
      "Peraturan tidak dipenuhi, satu prinsip tidak dijalankan, atau temuan minor yang sama di banyak tempat."
    case .minor: "Dipenuhi, tetapi tidak konsisten."
    case .observation: "Bukan ketidaksesuaian; dapat menjadi masalah bila dibiarkan."
    }
  }

  var tone: Tone {
    switch self {
    case .critical: .late
    case .major: .warn
    case .minor: .info
    case .observation: .plain
    }
  }

  /// What an improvement that follows begins with; whoever plans it may judge otherwise.
  var risk: Risk? {
    switch self {
    case .critical: Risk(likelihood: 3, severity: 5)
    case .major: Risk(likelihood: 3, severity: 3)
    case .minor: Risk(likelihood: 3, severity: 2)
    case .observation: Risk(likelihood: 2, severity: 2)
    }
  }
}

/// A point of an audit's checklist, with what was found.
struct AuditPoint: Sendable, FromRow {
  typealias ID = Identifier<AuditPoint>

  /// An observation conforms: it is no nonconformity, and no part of the share. The database keeps it as a finding of its
  /// own class, as it does the graver ones.
  enum Verdict: String, CaseIterable, Sendable {
    case conform, observation, notConform, notApplicable

    var words: String {
      switch self {
      case .conform: "Sesuai"
      case .observation: "Sesuai, dengan observasi"
      case .notConform: "Tidak sesuai"
      case .notApplicable: "Tidak berlaku"
      }
    }
  }

  let id: ID
  let topic: String
  let text: String
  /// Nil until it was looked at.
  let verdict: Verdict?
  let note: String
  /// Of a finding; nil for the rest.
  let grade: FindingClass?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    (topic, text, note) = (try row["topic"], try row["text"], try row["note"])
    grade = try row["grade"]
    let kept: String? = try row["verdict"]
    verdict = grade == .observation ? .observation : kept.flatMap { Verdict(rawValue: $0) }
  }

  var line: CheckLine { CheckLine(topic: topic, text: text) }
}

extension [AuditPoint] {
  /// What does not conform, the gravest first, and observations last.
  var findings: [AuditPoint] {
    FindingClass.allCases.flatMap { grade in filter { $0.grade == grade } }
  }

  /// "3 temuan, 1 observasi".
  func findingWords(_ words: Words) -> String {
    let (bad, observed) = (count(.notConform), count(.observation))
    return words.count(bad, "temuan") + (observed > 0 ? ", \(words.count(observed, "observasi"))" : "")
  }

  /// The topics in their order.
  var topics: [String] {
    reduce(into: []) { known, point in if !known.contains(point.topic) { known.append(point.topic) } }
  }

  func count(_ verdict: AuditPoint.Verdict) -> Int { count { $0.verdict == verdict } }

  /// The share of what conforms in what applies, in percent, observations left out of both; nil where nothing was found to apply.
  var attainment: Double? {
    let (good, bad) = (count(.conform), count(.notConform))
    return good + bad == 0 ? nil : Double(good) / Double(good + bad) * 100
  }
}

/// What audits refuse.
enum AuditError: PublicError, Hashable {
  case cancelled
  /// Only its team writes down what was found, and nobody of the audited unit.
  case notItsTeam

  var status: Status { self == .cancelled ? .conflict : .forbidden }

  var message: String {
    switch self {
    case .cancelled: "Audit ini sudah dibatalkan. Susun audit baru bila masih perlu."
    case .notItsTeam:
      "Hasil audit hanya ditulis tim auditnya, dan tidak oleh siapa pun dari unit yang diaudit. Ubah timnya bila perlu."
    }
  }
}
