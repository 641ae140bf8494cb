import Database
import Platform

// Figures of steps that the counters do not keep, because they go by what only a case has: its category, its channel, its
// urgency. They are told from the cases that were under way in the period, which may take a while.
extension FigureScope {
  /// What it asks of the case alone: a step's unit is the one that performs it, and its procedure that of the step.
  private var ofCase: FigureScope {
    var scope = self
    scope.unit = nil
    scope.procedure = ""
    return scope
  }

  /// Over a step `s`: performed by the unit.
  private var ofPerformer: SQL { unit.map { "s.unitID = \($0)" } ?? "1 = 1" }

  /// Over a step `s`: performed by the unit, in a case that has the rest.
  var ofSteps: SQL {
    guard !ofCase.slices.isEmpty else { return ofPerformer }
    return """
      \(ofPerformer) AND EXISTS (SELECT 1 FROM caseFact f WHERE f.caseID = s.caseID AND \(ofCase.condition))
      """
  }

  /// The same over the facts `f` of its case, where those lead.
  fileprivate var ofFactsAndSteps: SQL { "\(ofCase.condition) AND \(ofPerformer)" }
}

/// A completed step as the figures take it.
private struct FoldedStep: FromRow {
  let step: Step.ID
  /// Nil: nobody could be late.
  let due: Instant?
  let completed: Instant
  let minutes: Int

  init(row: Row) throws(RowError) {
    (step, due) = (try row[0], try row[1])
    (completed, minutes) = (try row[2], try row[3])
  }
}

extension Snapshot {
  /// As `stepSums`, from the steps themselves.
  func foldedStepSums(in months: MonthSpan, of scope: FigureScope, _ zone: Zone) throws -> FigureSums {
    var sums = FigureSums()
    var clock = MonthClock(zone: zone)
    try eachStep(in: months, of: scope, zone) { step in
      let figure = TallyFigure.step(due: step.due, completed: step.completed)
      guard figure != .stepUntimed else { return }
      sums.add(
        TallyCount(count: 1, total: step.minutes), to: figure, clock.month(of: step.completed), bucket: 0)
    }
    return sums
  }

  /// Adds to known steps how they went.
  func addFoldedSteps(
    to figures: inout [Step.ID: StepFigure], in months: MonthSpan, of scope: FigureScope, _ zone: Zone
  ) throws {
    var times: [Step.ID: [Int: Int]] = [:]
    try eachStep(in: months, of: scope, zone) { step in
      guard let due = step.due else { return }
      if due < step.completed { figures[step.step]?.late += 1 } else { figures[step.step]?.within += 1 }
      times[step.step, default: [:]][TimeGrain.ceiling(step.minutes), default: 0] += 1
    }
    for (step, counts) in times { figures[step]?.times = Spread(counts) }
    try addFoldedWays(to: &figures, in: months, of: scope, zone)
  }

  private func eachStep(
    in months: MonthSpan, of scope: FigureScope, _ zone: Zone, _ body: (FoldedStep) throws -> Void
  ) throws {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    let columns: SQL = """
      SELECT s.stepID, CASE WHEN s.completedBy IS NULL THEN NULL ELSE s.dueAt END, s.completedAt, s.minutesUsed
      FROM caseFact f CROSS JOIN caseStep s ON s.caseID = f.caseID
      """
    let completed: SQL = """
      s.outcomeID IS NOT NULL AND s.completedAt >= \(start) AND s.completedAt < \(end) AND \(scope.ofFactsAndSteps)
        AND s.stepID IN (SELECT d.id FROM step d WHERE \(scope.ofRevisions))
      """
    // A step ends before its case does: what is still open, and what was closed since the beginning.
    try each(
      """
      \(columns) WHERE f.closedAt >= \(start) AND \(completed)
      UNION ALL
      \(columns) WHERE f.closedAt IS NULL AND f.openedAt >= \(Instant.distantPast) AND \(completed)
      """
    ) { row in try body(FoldedStep(row: row)) }
  }

  /// Who walked where, from the facts of cases that went their whole way.
  private func addFoldedWays(
    to figures: inout [Step.ID: StepFigure], in months: MonthSpan, of scope: FigureScope, _ zone: Zone
  ) throws {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    var ways: [Revision.ID: (walked: Int, passed: [Int: Int], repeated: [Int: Int])] = [:]
    try each(
      """
      SELECT f.* FROM caseFact f
      WHERE f.closedAt >= \(start) AND f.closedAt < \(end) AND f.isWhole = 1 AND \(scope.condition)
      """
    ) { row in
      let fact = try CaseFact(row: row)
      var way = ways[fact.revision] ?? (0, [:], [:])
      way.walked += 1
      for number in 0..<62 {
        way.passed[number, default: 0] += fact.passedSteps >> number & 1
        way.repeated[number, default: 0] += fact.repeatedSteps >> number & 1
      }
      ways[fact.revision] = way
    }
    for (step, figure) in figures {
      guard let way = ways[figure.of] else { continue }
      figures[step]?.walked = way.walked
      figures[step]?.passed = way.passed[figure.number] ?? 0
      figures[step]?.repeated = way.repeated[figure.number] ?? 0
    }
  }
}

extension FigureScope {
  /// Over a procedure's step `d`.
  fileprivate var ofRevisions: SQL { procedure.isEmpty ? "1 = 1" : "d.revisionID IN \(revisions)" }
}
