import Database
import Platform

/// An action that no case asked for, but something that was found: in a survey, a voice, an audit, an inspection
/// (*rencana tindakan perbaikan*, row A4). Planned by risk, carried out with evidence, verified by somebody else.
package struct Improvement: Sendable {
  package typealias ID = Identifier<Improvement>

  /// Where it was found.
  package enum Source: String, CaseIterable, Sendable, ColumnValue {
    case survey, voice, interview, audit, inspection, review

    package var words: String {
      switch self {
      case .survey: "Survei"
      case .voice: "Suara pelanggan"
      case .interview: "Wawancara atau diskusi"
      case .audit: "Audit K3"
      case .inspection: "Inspeksi K3"
      case .review: "Pemantauan atau tinjauan"
      }
    }

    /// As an address says it.
    package var code: String {
      switch self {
      case .survey: "survei"
      case .voice: "suara"
      case .interview: "wawancara"
      case .audit: "audit"
      case .inspection: "inspeksi"
      case .review: "tinjauan"
      }
    }

    package init?(code: String) {
      guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
      self = found
    }
  }

  /// Where it stands.
  package enum State: String, CaseIterable, Sendable {
    /// Being carried out.
    case open
    /// Carried out, and waits for who verifies it.
    case done
    case effective, notEffective, cancelled

    package var words: String {
      switch self {
      case .open: "Dilaksanakan"
      case .done: "Menunggu verifikasi"
      case .effective: "Selesai, efektif"
      case .notEffective: "Tidak efektif"
      case .cancelled: "Dibatalkan"
      }
    }

    /// As an address says it.
    package var code: String {
      switch self {
      case .open: "berjalan"
      case .done: "verifikasi"
      case .effective: "efektif"
      case .notEffective: "tidak-efektif"
      case .cancelled: "batal"
      }
    }

    package var tone: Tone {
      switch self {
      case .open: .info
      case .done: .warn
      case .effective: .ok
      case .notEffective: .late
      case .cancelled: .plain
      }
    }
  }

  package let id: ID
  package let token: String
  package let number: String
  package let source: Source
  /// What of the source, as it knows it: a round's token, a finding's id. Empty where nobody said.
  package let sourceKey: String
  package let sourceItem: String
  /// The source in words: "Survei Kepuasan K3 2026, butir K3-04".
  package let reference: String
  package let finding: String
  package let unit: WorkUnit.ID
  package let unitName: String
  package let risk: Risk
  package let kind: ActionKind
  package let cause: String
  package let task: String
  package let responsible: Responsible
  package let dueOn: Day
  /// What shall prove that it was done.
  package let evidence: String
  package let percent: Int
  package let plannedAt: Instant
  package let plannedBy: Person.ID
  package let doneAt: Instant?
  package let doneBy: Person.ID?
  package let endedAt: Instant?
  package let state: State
  /// Counts up with every deed; a form carries the one it was made from.
  package let edition: Int
  package let rank: Int64

  package var path: String { "\(ImprovementRoutes.root)/\(token)" }

  /// Whether its day has passed and it is not carried out.
  package func isLate(on today: Day) -> Bool { state == .open && dueOn < today }
}

/// Whose it is: a person by name, or whoever holds a position.
package struct Responsible: Sendable, Hashable {
  package let person: Person.ID?
  package let position: Position.ID?
  /// "Ahmad Fauzi", or "Ketua Pokja".
  package let words: String

  package init(person: Person.ID?, position: Position.ID?, words: String) {
    (self.person, self.position, self.words) = (person, position, words)
  }

  /// As a form's choice says it: `p12` for a person, `j3` for a position.
  package var code: String { person.map { "p\($0)" } ?? position.map { "j\($0)" } ?? "" }
}

extension Improvement: FromRow {
  package init(row: Row) throws(RowError) {
    (id, token, number) = (try row["id"], try row["token"], try row["number"])
    (source, sourceKey, sourceItem) = (try row["source"], try row["sourceKey"], try row["sourceItem"])
    (reference, finding) = (try row["reference"], try row["finding"])
    (unit, unitName) = (try row["unitID"], try row["unitName"])
    guard let risk = Risk(likelihood: try row["likelihood"], severity: try row["severity"]) else {
      throw row.error("likelihood", expected: "a number from 1 to 5")
    }
    self.risk = risk
    (kind, cause, task) = (try row["kind"], try row["cause"], try row["task"])
    let (name, title): (String?, String?) = (try row["personName"], try row["positionTitle"])
    responsible = Responsible(
      person: try row["personID"], position: try row["positionID"], words: name ?? title ?? "")
    dueOn = try row["dueOn"]
    evidence = try row["evidence"]
    percent = try row["percent"]
    (plannedAt, plannedBy) = (try row["plannedAt"], try row["plannedBy"])
    (doneAt, doneBy) = (try row["doneAt"], try row["doneBy"])
    endedAt = try row["endedAt"]
    let ending: String? = try row["ending"]
    state = ending.flatMap { State(rawValue: $0) } ?? (doneAt == nil ? .open : .done)
    edition = try row["edition"]
    rank = try row["rank"]
  }

  /// Columns and joins that `init(row:)` reads, over `improvement i`.
  static let selection: SQL = """
    SELECT i.*, u.name AS unitName, p.name AS personName, s.title AS positionTitle
    FROM improvement i CROSS JOIN unit u ON u.id = i.unitID LEFT JOIN person p ON p.id = i.personID
      LEFT JOIN position s ON s.id = i.positionID
    """
}
