import Database
import Platform

/// When a request has to be issued (*kriteria penerbitan CPAR*). Which of them hold is the organisation's choice; as
/// shipped every complaint is one.
package enum CPARRule: String, CaseIterable, Sendable, ColumnValue {
  case every
  case danger
  /// Priority critical or high.
  case urgent
  /// A step of the case took longer than its standard.
  case late
  /// The third of the same unit and category within ninety days.
  case repeated

  package var words: String {
    switch self {
    case .every: "Setiap keluhan"
    case .danger: "Ada yang terluka atau bisa terluka (K3)"
    case .urgent: "Prioritas kritis atau tinggi"
    case .late: "Standar waktu suatu langkah terlewati"
    case .repeated: "Ketiga kalinya pada unit dan kategori yang sama dalam 90 hari"
    }
  }
}

/// A criterion and whether it holds.
package struct CPARCriterion: Sendable, FromRow {
  package let rule: CPARRule
  package let isActive: Bool

  package init(row: Row) throws(RowError) {
    rule = try row["rule"]
    isActive = try row["isActive"]
  }
}

extension Snapshot {
  /// All criteria in their order.
  package func cparCriteria() throws -> [CPARCriterion] {
    try rows("SELECT rule, isActive FROM cparCriterion ORDER BY ordinal")
  }

  /// The criteria by which a request has to be issued in a case.
  package func cparRules(for run: Case, topic: String, at now: Instant) throws -> [CPARRule] {
    try cparCriteria().filter(\.isActive).map(\.rule).filter { rule in
      switch rule {
      case .every: true
      case .danger: run.isSafety
      case .urgent: run.priority.map { $0 <= 2 } ?? false
      case .late: try exists("SELECT 1 FROM caseStep WHERE caseID = \(run.id) AND dueAt < completedAt")
      case .repeated: try cparCount(unit: run.unit, topic: topic, at: now) >= 2
      }
    }
  }

  private func cparCount(unit: WorkUnit.ID?, topic: String, at now: Instant) throws -> Int {
    let since = now.adding(days: -CPAR.recurrenceDays)
    return try value(
      "SELECT COUNT(*) FROM cpar WHERE unitID = \(unit) AND topic = \(topic) AND issuedAt >= \(since)") ?? 0
  }
}

extension CPAR {
  /// Within so many days the same cause in the same unit and category is a recurrence.
  package static let recurrenceDays = 90
}

extension Deed {
  /// Sets which criteria hold.
  package func setCPARCriteria(_ rules: Set<CPARRule>) throws {
    for rule in CPARRule.allCases {
      try db.execute("UPDATE cparCriterion SET isActive = \(rules.contains(rule)) WHERE rule = \(rule)")
    }
    let names = rules.map(\.rawValue).sorted().joined(separator: ",")
    try record("cpar.criteria", Subject("office", 1), "rules=\(names.isEmpty ? "-" : names)")
  }
}
