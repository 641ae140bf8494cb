import Database
import Platform

/// How one step of a revision went in some months, beside what its procedure writes.
package struct StepFigure: Sendable {
  package let step: Step.ID
  let of: Revision.ID
  /// The procedure's code, and the number of its revision.
  package let procedure: String
  package let revision: Int
  package let number: Int
  package let title: String
  package let standard: Standard
  /// Completed by when they were due, and after it.
  package var within = 0
  package var late = 0
  /// How many timed ones took how many minutes, in the time the standard runs in.
  package var times = Spread([:])
  /// Cases that went their whole way by this revision, and how many of them came by this step, and came by it again.
  package var walked = 0
  package var passed = 0
  package var repeated = 0

  package var timed: Int { within + late }
  package var skipped: Int { walked - passed }
  /// Minutes that the standard allows: a working day counts 450, a day of the calendar and an hour what they are.
  package var allowed: Int {
    switch standard.unit {
    case .minutes: standard.amount
    case .days, .workingDays: standard.amount * Standard.minutesPerDay
    case .calendarDays: standard.amount * 1_440
    case .elapsedHours: standard.amount * 60
    }
  }
}

extension Snapshot {
  /// Every step of colleagues of which anything is to tell, those that pass their standard by most first: by the share
  /// of it that nine of ten steps keep to.
  package func stepFigures(in months: MonthSpan, of scope: FigureScope, zone: Zone) throws -> [StepFigure] {
    var figures = try knownSteps()
    if let slice = scope.slice, scope.isOfSteps {
      try addTimes(to: &figures, in: months, slice)
      try addWays(to: &figures, in: months, slice)
    } else {
      try addFoldedSteps(to: &figures, in: months, of: scope, zone)
    }
    return figures.values.filter {
      ($0.timed > 0 || $0.walked > 0) && (scope.procedure.isEmpty || scope.procedure == $0.procedure)
    }.sorted { left, right in
      let (a, b) = (left.excess, right.excess)
      return a == b
        ? (left.procedure, left.revision, left.number) < (right.procedure, right.revision, right.number) : a > b
    }
  }

  private func addTimes(
    to figures: inout [Step.ID: StepFigure], in months: MonthSpan, _ slice: CaseSlice
  ) throws {
    var times: [Step.ID: [Int: Int]] = [:]
    try each(
      """
      SELECT t.subjectID, t.figure, t.bucket, SUM(t.count) AS count FROM caseTally t
      WHERE t.figure IN \(list: TallyFigure.ofSteps) AND t.slice = \(slice)
        AND t.month BETWEEN \(months.first) AND \(months.last) GROUP BY t.subjectID, t.figure, t.bucket
      """
    ) { row in
      let (step, figure, count): (Step.ID, TallyFigure, Int) = (try row[0], try row[1], try row[3])
      switch figure {
      case .stepWithin: figures[step]?.within = count
      case .stepLate: figures[step]?.late = count
      case .stepTime: times[step, default: [:]][try row[2]] = count
      default: break
      }
    }
    for (step, counts) in times { figures[step]?.times = Spread(counts) }
  }

  /// Steps of colleagues, without any figures.
  private func knownSteps() throws -> [Step.ID: StepFigure] {
    let sql: SQL = """
      SELECT d.id, d.revisionID, p.code, v.number AS revision, d.number, d.title, d.standardAmount, d.standardUnit
      FROM step d JOIN performer f ON f.id = d.performerID JOIN revision v ON v.id = d.revisionID
        JOIN procedure p ON p.id = v.procedureID
      WHERE f.isCustomer = 0 AND v.effectiveFrom IS NOT NULL
      """
    return try remembered(sql) { sql in
      let all = try rows(sql) { row in
        StepFigure(
          step: try row["id"], of: try row["revisionID"], procedure: try row["code"], revision: try row["revision"],
          number: try row["number"],
          title: try row["title"], standard: try row.standard())
      }
      return Dictionary(uniqueKeysWithValues: all.map { ($0.step, $0) })
    }
  }

  private func addWays(
    to figures: inout [Step.ID: StepFigure], in months: MonthSpan, _ slice: CaseSlice
  ) throws {
    var ways: [String: Int] = [:]
    try each(
      """
      SELECT p.code, v.number, t.figure, t.bucket, SUM(t.count) AS count FROM caseTally t
        JOIN revision v ON v.id = t.subjectID JOIN procedure p ON p.id = v.procedureID
      WHERE t.figure IN \(list: [TallyFigure.walked, .passed, .repeated]) AND t.slice = \(slice)
        AND t.month BETWEEN \(months.first) AND \(months.last) GROUP BY p.code, v.number, t.figure, t.bucket
      """
    ) { row in
      let (code, revision, figure): (String, Int, TallyFigure) = (try row[0], try row[1], try row[2])
      ways["\(code) \(revision) \(figure.rawValue) \(try row[3] as Int)"] = try row[4] as Int
    }
    for (step, figure) in figures {
      let place = "\(figure.procedure) \(figure.revision)"
      figures[step]?.walked = ways["\(place) \(TallyFigure.walked.rawValue) 0"] ?? 0
      figures[step]?.passed = ways["\(place) \(TallyFigure.passed.rawValue) \(figure.number)"] ?? 0
      figures[step]?.repeated = ways["\(place) \(TallyFigure.repeated.rawValue) \(figure.number)"] ?? 0
    }
  }
}

extension StepFigure {
  /// The time that nine of ten keep to, over what is allowed.
  fileprivate var excess: Double { Double(times.p90 ?? 0) / Double(max(1, allowed)) }
}

extension Snapshot {
  /// How often each step of a revision was completed in some months: also where an earlier revision of its procedure had
  /// the same step, by kind and title.
  package func stepCompletions(of revision: Revision.ID, in months: MonthSpan) throws -> [Step.ID: Int] {
    var all: [Step.ID: Int] = [:]
    try each(
      """
      SELECT d.id, SUM(t.count) AS count FROM step d JOIN revision v ON v.id = d.revisionID
        JOIN revision o ON o.procedureID = v.procedureID
        JOIN step s ON s.revisionID = o.id AND s.kind = d.kind AND s.title = d.title
        JOIN caseTally t ON t.subjectID = s.id
      WHERE d.revisionID = \(revision) AND t.slice = \(CaseSlice.all)
        AND t.figure IN \(list: [TallyFigure.stepWithin, .stepLate, .stepUntimed])
        AND t.month BETWEEN \(months.first) AND \(months.last) GROUP BY d.id
      """
    ) { row in all[try row["id"]] = try row["count"] as Int }
    return all
  }
}
