import Database
import Platform

extension Snapshot {
  /// The revision in force on a day: the latest that had begun by then and was not withdrawn; nil before the first.
  package func effectiveRevision(of code: String, on day: Day) throws -> Revision? {
    try row(
      """
      SELECT r.*, p.code FROM revision r JOIN procedure p ON p.id = r.procedureID
      WHERE p.code = \(code) AND r.effectiveFrom <= \(day) AND NOT \(Self.isWithdrawn)
      ORDER BY r.effectiveFrom DESC, r.number DESC LIMIT 1
      """)
  }

  /// Of a revision `r`.
  private static let isWithdrawn: SQL = "EXISTS (SELECT 1 FROM revisionWithdrawal w WHERE w.revisionID = r.id)"

  /// As above, its id only.
  func effectiveRevisionID(of code: String, on day: Day) throws -> Revision.ID? {
    try value(
      """
      SELECT r.id FROM revision r JOIN procedure p ON p.id = r.procedureID
      WHERE p.code = \(code) AND r.effectiveFrom <= \(day) AND NOT \(Self.isWithdrawn)
      ORDER BY r.effectiveFrom DESC, r.number DESC LIMIT 1
      """)
  }

  /// The revision in force of every procedure, by code.
  package func effectiveRevisions(on day: Day) throws -> [Revision] {
    let codes: [String] = try values("SELECT code FROM procedure ORDER BY code")
    return try codes.compactMap { try effectiveRevision(of: $0, on: day) }
  }

  /// The steps of a revision in order, with their outcomes.
  package func steps(of revision: Revision.ID) throws -> [Step] { try steps(of: revision, in: .approved) }

  private func steps(of revision: Revision.ID, in tables: StepTables) throws -> [Step] {
    let outcomes: [Outcome] = try rows(
      """
      SELECT o.* FROM \(tables.outcome) o JOIN \(tables.step) s ON s.id = o.stepID
      WHERE s.revisionID = \(revision) ORDER BY s.number, o.ordinal
      """)
    let byStep = Dictionary(grouping: outcomes, by: \.step)
    let standards = try standardsByPriority(of: revision, in: tables)
    return try rows(
      """
      SELECT s.*, p.title AS performerTitle, p.isCustomer FROM \(tables.step) s JOIN performer p ON p.id = s.performerID
      WHERE s.revisionID = \(revision) ORDER BY s.number
      """
    ) { row in
      let id: Step.ID = try row["id"]
      return Step(
        id: id, number: try row["number"], kind: try row["kind"], title: try row["title"], text: try row["text"],
        needs: try row.lines("needs"), gives: try row.lines("gives"), remark: try row["remark"],
        standard: try row.standard(), standardByPriority: standards[id] ?? [:], runsClock: try row["runsClock"],
        performerTitle: try row["performerTitle"], isCustomers: try row["isCustomer"],
        follows: try row["followsNumber"], outcomes: byStep[id] ?? [])
    }
  }

  /// Where a step has standards of its own for priorities.
  private func standardsByPriority(
    of revision: Revision.ID, in tables: StepTables
  ) throws -> [Step.ID: [Int: Standard]] {
    var found: [Step.ID: [Int: Standard]] = [:]
    try each(
      """
      SELECT x.* FROM \(tables.standard) x JOIN \(tables.step) s ON s.id = x.stepID WHERE s.revisionID = \(revision)
      """
    ) { row in
      guard let standard = Standard(try row["amount"], try row["unit"]) else { return }
      found[try row["stepID"], default: [:]][try row["priority"]] = standard
    }
    return found
  }

  /// A revision as the value it was installed from; nil when there is none with this id.
  package func definition(of revision: Revision.ID) throws -> ProcedureDefinition? {
    let performers = try performers(of: revision)
    let isDraft = try exists("SELECT 1 FROM revision WHERE id = \(revision) AND effectiveFrom IS NULL")
    let steps = try stepDefinitions(of: revision, in: isDraft ? .draft : .approved)
    var found: ProcedureDefinition? = try row(
      "SELECT r.*, p.code FROM revision r JOIN procedure p ON p.id = r.procedureID WHERE r.id = \(revision)"
    ) { row in
      ProcedureDefinition(
        code: try row["code"], title: try row["title"], documentNumber: try row["documentNumber"],
        made: try row["madeOn"], revised: try row["revisedOn"], effective: try row["effectiveOn"],
        performers: performers, steps: steps)
    }
    try each("SELECT kind, text FROM revisionText WHERE revisionID = \(revision) ORDER BY kind, ordinal") { row in
      let kind: RevisionText = try row["kind"]
      found?[keyPath: kind.lines].append(try row["text"])
    }
    return found
  }

  private func performers(of revision: Revision.ID) throws -> [Performer] {
    try rows("SELECT * FROM performer WHERE revisionID = \(revision) ORDER BY ordinal") { row in
      Performer(
        try row["code"], try row["title"], isCustomer: try row["isCustomer"], isOfUnit: try row["isOfUnit"])
    }
  }

  private func stepDefinitions(of revision: Revision.ID, in tables: StepTables) throws -> [StepDefinition] {
    let steps = Dictionary(uniqueKeysWithValues: try steps(of: revision, in: tables).map { ($0.number, $0) })
    return try rows(
      """
      SELECT s.*, p.code AS performer FROM \(tables.step) s JOIN performer p ON p.id = s.performerID
      WHERE s.revisionID = \(revision) ORDER BY s.number
      """
    ) { row in
      let number: Int = try row["number"]
      return StepDefinition(
        number, try row["kind"], try row["title"], text: try row["text"], by: try row["performer"],
        within: try row.standard(), byPriority: steps[number]?.standardByPriority ?? [:],
        runsClock: try row["runsClock"], isIndependent: try row["isIndependent"],
        needs: try row.lines("needs"), gives: try row.lines("gives"), remark: try row["remark"],
        outcomes: (steps[number]?.outcomes ?? []).map(StepOutcome.init), follows: steps[number]?.follows,
        worth: try row["worth"])
    }
  }
}

extension StepOutcome {
  fileprivate init(_ outcome: Outcome) {
    self.init(
      outcome.code, outcome.words, to: outcome.next.map(Destination.step) ?? .end, needsReason: outcome.needsReason)
  }
}

extension Row {
  /// The standard in a step's two columns.
  func standard() throws(RowError) -> Standard {
    guard let standard = Standard(try self["standardAmount"], try self["standardUnit"]) else {
      throw error("standardAmount", expected: "an amount of a standard")
    }
    return standard
  }

  /// A list of short texts, one a line.
  func lines(_ column: String) throws(RowError) -> [String] {
    let text: String = try self[column]
    return text.split(separator: "\n").map { String($0) }
  }
}

/// Where the steps of a revision are kept. Those of a draft have tables of their own: they come and go with every edit,
/// and to take away a row that cases refer to would mean to look through all cases.
struct StepTables: Sendable {
  let step: SQL
  let outcome: SQL
  let standard: SQL

  static let approved = StepTables(step: "step", outcome: "outcome", standard: "stepStandard")
  static let draft = StepTables(step: "draftStep", outcome: "draftOutcome", standard: "draftStandard")
}
