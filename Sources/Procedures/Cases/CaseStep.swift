import Database
import Platform

/// One step of a case, open or done, together with what its procedure says of it.
package struct CaseStep: Sendable, FromRow {
  package typealias ID = Identifier<CaseStep>

  package let id: ID
  package let caseID: Case.ID
  package let step: Step.ID
  /// Its number, and how many steps the procedure has: "langkah 3 dari 10".
  package let number: Int
  package let count: Int
  /// 2 when the case came back to this step once.
  package let round: Int
  package let kind: StepKind
  package let title: String
  package let text: String
  /// Documents it needs and gives, one a line: few who read a step ask for them.
  private let needsText: String
  private let givesText: String
  package let standard: Standard
  /// Whoever performs it may not have done the work it judges.
  package let isIndependent: Bool
  package let performerTitle: String
  /// Performed by the customer, through the public pages.
  package let isCustomers: Bool

  package let openedAt: Instant
  /// Set once, when the step opened: a later change of calendar or procedure does not move it. Nil: nobody can be late.
  package let dueAt: Instant?
  /// Since when its clock stands still; nil while it runs. Meanwhile it has no due time.
  package let pausedAt: Instant?
  /// How long it stood still before, in the time its standard runs in.
  package let idleMinutes: Int
  package let position: Position.ID?
  /// The unit whose colleagues perform it; nil for the whole office.
  package let unit: WorkUnit.ID?
  /// The one colleague who performs it; nil: whoever holds the position.
  package let person: Person.ID?
  package let personName: String?

  package let completedAt: Instant?
  /// Nil while open, and when the customer completed it.
  package let completedBy: Person.ID?
  package let completedByName: String?
  /// "Plh. Kepala Balai", when he stood in for somebody; empty when it was his own.
  package let completedAs: String
  package let outcomeCode: String?
  package let outcomeWords: String?
  /// In the time its standard runs in.
  package let minutesUsed: Int?
  /// Why this outcome, where the procedure asks for it.
  package let reason: String

  package var needs: [String] { needsText.split(separator: "\n").map { String($0) } }
  package var gives: [String] { givesText.split(separator: "\n").map { String($0) } }

  /// Whether its standard runs against somebody.
  package var runsClock: Bool { dueAt != nil }
  package var isOpen: Bool { completedAt == nil }
  /// Whether it was completed by one of its ways; a step that only ended because its case did was not.
  package var isDone: Bool { outcomeCode != nil }

  /// Whether this is something that a colleague did for the customer.
  fileprivate var isResponse: Bool { isDone && !isCustomers && completedBy != nil }

  /// Whether it is this colleague's to perform: by name, else by the position held in the step's unit.
  package func isPerformed(by colleague: SignedIn) -> Bool {
    if let person { return person == colleague.person || colleague.absents.contains(person) }
    guard let position else { return false }
    return colleague.holds(position, in: unit)
  }

  /// The seat by which a colleague performs it: his own, or that of somebody for whom he stands in.
  package func seat(of colleague: SignedIn) -> SignedIn.Seat? {
    colleague.seats.first { seat in
      seat.position == position && (unit == nil || seat.unit == unit)
        && (person == nil || person == (seat.absent ?? colleague.person))
    }
  }
}

extension Migration {
  static let standIns = Migration(
    "procedures 0017 a step knows in whose place it was performed",
    """
    ALTER TABLE caseStep ADD COLUMN completedFor INTEGER REFERENCES person(id);
    ALTER TABLE caseStep ADD COLUMN completedAs TEXT NOT NULL DEFAULT '';
    """)
}

extension CaseStep {
  package init(row: Row) throws(RowError) {
    id = try row["id"]
    caseID = try row["caseID"]
    step = try row["stepID"]
    number = try row["number"]
    count = try row["stepCount"]
    round = try row["round"]
    kind = try row["kind"]
    title = try row["title"]
    text = try row["text"]
    needsText = try row["needs"]
    givesText = try row["gives"]
    standard = try row.standard()
    isIndependent = try row["isIndependent"]
    performerTitle = try row["performerTitle"]
    isCustomers = try row["isCustomer"]
    openedAt = try row["openedAt"]
    dueAt = try row["dueAt"]
    (pausedAt, idleMinutes) = (try row["pausedAt"], try row["idleMinutes"])
    position = try row["positionID"]
    unit = try row["unitID"]
    person = try row["personID"]
    personName = try row["personName"]
    completedAt = try row["completedAt"]
    (completedBy, completedByName) = (try row["completedBy"], try row["completedByName"])
    completedAs = try row["completedAs"]
    (outcomeCode, outcomeWords) = (try row["outcomeCode"], try row["outcomeWords"])
    minutesUsed = try row["minutesUsed"]
    reason = try row["reason"]
  }

  /// Its columns and tables, for every query that reads it; `s` is the case's step, `d` the procedure's.
  static let selection: SQL = """
    SELECT s.*, d.number, d.kind, d.title, d.text, d.needs, d.gives, d.isIndependent,
      COALESCE(x.amount, d.standardAmount) AS standardAmount, COALESCE(x.unit, d.standardUnit) AS standardUnit,
      (SELECT COUNT(*) FROM step n WHERE n.revisionID = d.revisionID) AS stepCount,
      p.title AS performerTitle, p.isCustomer, a.name AS personName, b.name AS completedByName,
      o.code AS outcomeCode, o.words AS outcomeWords
    FROM caseStep s JOIN step d ON d.id = s.stepID JOIN performer p ON p.id = d.performerID
      LEFT JOIN person a ON a.id = s.personID LEFT JOIN person b ON b.id = s.completedBy
      LEFT JOIN outcome o ON o.id = s.outcomeID
      LEFT JOIN stepStandard x ON x.stepID = s.stepID AND x.priority = s.priority
    """
}

extension [CaseStep] {
  /// When the office first did something for the customer: a fact of record that nothing later moves, for a completed
  /// step is final. Nil while nobody has.
  package var firstResponse: Instant? { first(where: \.isResponse)?.completedAt }
}
