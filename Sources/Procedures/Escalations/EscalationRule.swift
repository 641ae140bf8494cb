import Database
import Platform

/// When a case goes up the chain of positions by itself (row C5): data that an administrator changes.
struct EscalationRule: Sendable, FromRow {
  typealias ID = Identifier<EscalationRule>

  /// What sets it off. The raw value is what the database keeps.
  enum Trigger: String, CaseIterable, Sendable, ColumnValue {
    /// The step is late by so many minutes of working time.
    case late
    /// The case has this priority or a more urgent one.
    case priority
    /// The case has come back to a step it had left.
    case reopened
    /// Somebody is or could be hurt.
    case danger
  }

  let id: ID
  let trigger: Trigger
  /// Minutes of working time after the due time, for `late`; the least urgent priority (1 … 4), for `priority`.
  let amount: Int
  /// How many positions up the chain.
  let levels: Int
  let isActive: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    trigger = try row["kind"]
    amount = try row["amount"]
    levels = try row["levels"]
    isActive = try row["isActive"]
  }

  /// "Lewat waktu 1 hari kerja": as the record says why.
  func words(_ words: Words) -> String {
    switch trigger {
    case .late: amount == 0 ? "Lewat waktu" : "Lewat waktu \(words.workingDuration(amount))"
    case .priority: "Prioritas \(amount) atau lebih mendesak"
    case .reopened: "Keluhan kembali ke langkah yang sudah dilalui"
    case .danger: "Ada yang terluka atau bisa terluka"
    }
  }

  /// Whether an open step calls for it at a moment.
  func applies(to step: CaseStep, of run: Case, at now: Instant, in calendar: WorkingCalendar) -> Bool {
    switch trigger {
    case .late: step.dueAt.map { $0 < now && calendar.elapsed(from: $0, to: now) >= amount } ?? false
    case .priority: run.priority.map { $0 <= amount } ?? false
    case .reopened: step.round > 1
    case .danger: run.isSafety
    }
  }
}

/// That a case went up: who, why, to whom.
package struct Escalation: Sendable, FromRow {
  package typealias ID = Identifier<Escalation>

  package let id: ID
  package let at: Instant
  /// The step at which it went up.
  package let stepNumber: Int
  package let stepTitle: String
  /// Who performed it then: position and name.
  package let from: String
  /// The position it went to, and who holds it, as they were called then.
  package let toTitle: String
  package let toName: String
  package let reason: String
  /// Who sent it up; nil when a rule did.
  package let byName: String?

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    at = try row["at"]
    stepNumber = try row["stepNumber"]
    stepTitle = try row["stepTitle"]
    from = try row["fromWords"]
    toTitle = try row["toTitle"]
    toName = try row["toName"]
    reason = try row["reason"]
    byName = try row["byName"]
  }
}

extension Migration {
  /// The rules that ship: late by half a working day to the superior, by two days to his; the most urgent priority,
  /// what comes back, and danger at once. Cases that are open already go up for lateness only.
  static let escalations = Migration(
    "procedures 0016 a case goes up the chain by rule or by hand, and that is kept",
    """
    CREATE TABLE escalationRule (
      id       INTEGER PRIMARY KEY,
      kind     TEXT NOT NULL CHECK (kind IN ('late', 'priority', 'reopened', 'danger')),
      amount   INTEGER NOT NULL CHECK (amount >= 0),
      levels   INTEGER NOT NULL CHECK (levels BETWEEN 1 AND 5),
      isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
      CHECK (kind <> 'priority' OR amount BETWEEN 1 AND 4)
    ) STRICT;
    INSERT INTO escalationRule (id, kind, amount, levels, isActive) VALUES
      (1, 'late', 225, 1, 1), (2, 'late', 900, 2, 1), (3, 'priority', 1, 1, 1), (4, 'reopened', 0, 1, 1),
      (5, 'danger', 0, 1, 1);
    CREATE TABLE escalation (
      id         INTEGER PRIMARY KEY,
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      caseStepID INTEGER NOT NULL REFERENCES caseStep(id),
      ruleID     INTEGER REFERENCES escalationRule(id),
      byID       INTEGER REFERENCES person(id),
      at         INTEGER NOT NULL,
      fromWords  TEXT NOT NULL,
      positionID INTEGER NOT NULL REFERENCES position(id),
      toTitle    TEXT NOT NULL,
      toName     TEXT NOT NULL,
      reason     TEXT NOT NULL CHECK (reason <> ''),
      CHECK ((ruleID IS NULL) <> (byID IS NULL))
    ) STRICT;
    CREATE INDEX escalationByCase ON escalation(caseID, id);
    CREATE UNIQUE INDEX escalationByRule ON escalation(caseStepID, ruleID) WHERE ruleID IS NOT NULL;
    CREATE TABLE escalationReceiver (
      escalationID INTEGER NOT NULL REFERENCES escalation(id),
      personID     INTEGER NOT NULL REFERENCES person(id),
      PRIMARY KEY (escalationID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX escalationByReceiver ON escalationReceiver(personID, escalationID);
    CREATE TABLE escalationWatch (
      id         INTEGER PRIMARY KEY CHECK (id = 1),
      caseStepID INTEGER NOT NULL
    ) STRICT;
    INSERT INTO escalationWatch (id, caseStepID) SELECT 1, COALESCE(MAX(id), 0) FROM caseStep;
    """)
}
