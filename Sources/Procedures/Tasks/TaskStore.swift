import Database
import Platform

/// An open step that a colleague has to perform, with its case.
struct CaseTask: Sendable {
  let step: CaseStep
  let run: Case
  /// How often the customer has added to the case since the step opened.
  let news: Int

  var key: ListKey { ListKey(order: TaskRank.of(due: step.dueAt, isSafety: run.isSafety), id: step.id.rawValue) }
}

extension Snapshot {
  /// A colleague's tasks, most urgent first, at most `limit` of them from the filter's place on.
  func tasks(of colleague: SignedIn, _ filter: TaskFilter, limit: Int) throws -> [CaseTask] {
    try tasks(from: branches(of: colleague, filter), filter.place, limit: limit)
  }

  /// How many tasks there are, whatever the filter's place; counted no further than one more than `most`.
  func taskCount(of colleague: SignedIn, _ filter: TaskFilter = TaskFilter(), upTo most: Int) throws -> Int {
    let parts = branches(of: colleague, filter.whole).map { branch -> SQL in "SELECT 1 \(branch)" }
    return try rememberedValue(
      "SELECT COUNT(*) FROM (\(SQL.joined(parts, separator: " UNION ALL ")) LIMIT \(most + 1))")
      ?? 0
  }

  /// How many tasks fit a filter, and how many of those are late by now; neither counted further than one more than
  /// `most`. What is due when is remembered, so that the clock alone moves tasks among the late ones.
  func taskCounts(
    of colleague: SignedIn, _ filter: TaskFilter, at now: Instant, upTo most: Int
  ) throws -> (all: Int, late: Int) {
    var whole = filter.whole
    whole.lateAt = nil
    let parts = branches(of: colleague, whole).map { branch -> SQL in
      "SELECT * FROM (SELECT \(TaskRank.sql) AS rank \(branch) ORDER BY rank LIMIT \(most + 1))"
    }
    let sql: SQL = "\(SQL.joined(parts, separator: " UNION ALL ")) ORDER BY rank LIMIT \(most + 1)"
    let ranks: [Int64] = try remembered(sql) { sql in try values(sql) }
    let late = ranks.firstIndex { $0 >= TaskRank.before(now) } ?? ranks.count
    return (filter.lateAt == nil ? ranks.count : late, late)
  }

  /// The open steps of one kind that a colleague has to perform, with their cases, most urgent first.
  package func openSteps(
    _ kind: StepKind, of colleague: SignedIn, limit: Int
  ) throws -> [(step: CaseStep, run: Case)] {
    try tasks(of: colleague, TaskFilter(kind: kind), limit: limit).map { ($0.step, $0.run) }
  }

  /// How many of them there are, counted no further than one more than `most`.
  package func openStepCount(_ kind: StepKind, of colleague: SignedIn, upTo most: Int) throws -> Int {
    try taskCount(of: colleague, TaskFilter(kind: kind), upTo: most)
  }

  /// FROM and WHERE of a colleague's open steps: those given by name to him or to somebody for whom he stands in, then
  /// those of each position he holds. Each has an index of its own in the order of the list; an OR over them would read
  /// every open step of the office.
  private func branches(of colleague: SignedIn, _ filter: TaskFilter) -> [SQL] {
    let units = Dictionary(grouping: colleague.seats, by: \.position)
    let own = ([colleague.person] + colleague.absents.sorted()).map { person -> SQL in "s.personID = \(person)" }
    let held = units.sorted { $0.key < $1.key }.map { position, seats -> SQL in
      """
      s.personID IS NULL AND s.positionID = \(position)
        AND (s.unitID IS NULL OR s.unitID IN \(list: seats.map(\.unit)))
      """
    }
    return (own + held).map { whose in
      "FROM caseStep s \(filter.join) WHERE s.completedAt IS NULL AND \(whose)\(conditions(filter))"
    }
  }

  /// What a filter leaves of open steps, over `caseStep s` and, where it needs the case, `caseRun r`.
  func conditions(_ filter: TaskFilter) -> SQL {
    var sql: SQL = ""
    if !filter.number.isEmpty {
      sql += " AND UPPER(r.number) LIKE \(likePattern(filter.number.uppercased())) ESCAPE '!'"
    }
    if let moment = filter.lateAt { sql += " AND \(TaskRank.sql) < \(TaskRank.before(moment))" }
    if let kind = filter.kind { sql += " AND s.stepID IN (SELECT id FROM step WHERE kind = \(kind))" }
    if filter.isSafety { sql += " AND s.isSafety = 1" }
    switch filter.place {
    case .after(let key):
      sql += " AND \(TaskRank.sql) >= \(key.order) AND (\(TaskRank.sql) > \(key.order) OR s.id > \(key.id))"
    case .before(let key):
      sql += " AND \(TaskRank.sql) <= \(key.order) AND (\(TaskRank.sql) < \(key.order) OR s.id < \(key.id))"
    case .start: break
    }
    return sql
  }

  /// The first open steps that the branches give together, in the order of tasks.
  ///
  /// - Parameter branches: FROM and WHERE of each, over `caseStep s`.
  func tasks(from branches: [SQL], _ place: ListPlace, limit: Int) throws -> [CaseTask] {
    let order: SQL = place.isBackward ? "ORDER BY rank DESC, taskID DESC" : "ORDER BY rank, taskID"
    let parts = branches.map { branch -> SQL in
      "SELECT * FROM (SELECT s.id AS taskID, \(TaskRank.sql) AS rank \(branch) \(order) LIMIT \(limit))"
    }
    let ids: [CaseStep.ID] = try rows(
      "SELECT taskID, rank FROM (\(SQL.joined(parts, separator: " UNION ALL "))) \(order) LIMIT \(limit)"
    ) { row in try row["taskID"] }
    return try tasks(place.isBackward ? ids.reversed() : ids)
  }

  /// The tasks with these ids, in their order.
  private func tasks(_ ids: [CaseStep.ID]) throws -> [CaseTask] {
    let steps: [CaseStep] = try rows("\(CaseStep.selection) WHERE s.id IN \(list: ids)")
    let stepByID = Dictionary(uniqueKeysWithValues: steps.map { ($0.id, $0) })
    let runs = Dictionary(uniqueKeysWithValues: try caseRuns(steps.map(\.caseID)).map { ($0.id, $0) })
    var news: [CaseStep.ID: Int] = [:]
    try each(
      """
      SELECT s.id, COUNT(*) AS news FROM caseStep s
        JOIN caseEntry e ON e.caseID = s.caseID AND e.author = 'customer' AND e.at > s.openedAt
      WHERE s.id IN \(list: ids) GROUP BY s.id
      """
    ) { row in news[try row["id"]] = try row["news"] }
    return ids.compactMap { id in
      guard let step = stepByID[id], let run = runs[step.caseID] else { return nil }
      return CaseTask(step: step, run: run, news: news[id] ?? 0)
    }
  }

  /// "0143" as a pattern that matches it anywhere, its wildcards taken as they stand.
  private func likePattern(_ text: String) -> String {
    "%" + text.map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined() + "%"
  }
}

extension TaskFilter {
  /// What brings in the case of a step: without it the index of tasks alone answers.
  var join: SQL { number.isEmpty ? "" : "JOIN caseRun r ON r.id = s.caseID" }
}
