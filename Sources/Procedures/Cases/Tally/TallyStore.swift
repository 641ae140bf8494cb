import Database
import Platform

/// What happened to the cases of one procedure in one month of the office's clock, all its revisions together.
package struct MonthTally: Sendable, Hashable {
  package let month: Month
  /// Cases of which the organisation was told.
  package var received = 0
  /// Cases that ended, whenever they began.
  package var closed = 0
  /// Steps completed that had a due time, and how many of them by then.
  package var timedSteps = 0
  package var stepsWithin = 0
  /// Those of the timed steps whose standard runs in working time, and the minutes of it that they took.
  package var workedSteps = 0
  package var workedMinutes = 0

  package init(month: Month) { self.month = month }
}

extension Snapshot {
  /// How many cases of a procedure there ever were: from the counters.
  package func caseCount(of procedure: String) throws -> Int { try tallied([.received], of: procedure) }

  /// How many of them are open: from the counters.
  package func openCaseCount(of procedure: String) throws -> Int {
    try caseCount(of: procedure) - tallied([.closed], of: procedure)
  }

  private func tallied(_ figures: [TallyFigure], of procedure: String) throws -> Int {
    try value(
      """
      SELECT COALESCE(SUM(t.count), 0) FROM caseTally t JOIN revision v ON v.id = t.subjectID
        JOIN procedure p ON p.id = v.procedureID
      WHERE t.figure IN \(list: figures) AND t.slice = \(CaseSlice.all) AND p.code = \(procedure)
      """) ?? 0
  }

  /// Every month in which anything happened to cases of a procedure, in order. What was done in steps is told only from
  /// a month on.
  package func monthTallies(of procedure: String, stepsFrom first: Month) throws -> [MonthTally] {
    var months: [Month: MonthTally] = [:]
    try each(Self.caseTallies(of: procedure)) { row in
      let month: Month = try row["month"]
      months[month, default: MonthTally(month: month)].received = try row["received"]
      months[month, default: MonthTally(month: month)].closed = try row["closed"]
    }
    try each(Self.stepTallies(of: procedure, from: first)) { row in
      let month: Month = try row["month"]
      var tally = months[month] ?? MonthTally(month: month)
      tally.timedSteps = try row["timed"]
      tally.stepsWithin = try row["within"]
      tally.workedSteps = try row["worked"]
      tally.workedMinutes = try row["minutes"]
      months[month] = tally
    }
    return months.values.sorted { $0.month < $1.month }
  }

  private static func caseTallies(of procedure: String) -> SQL {
    """
    SELECT t.month, SUM(CASE WHEN t.figure = \(TallyFigure.received) THEN t.count ELSE 0 END) AS received,
      SUM(CASE WHEN t.figure = \(TallyFigure.received) THEN 0 ELSE t.count END) AS closed
    FROM caseTally t JOIN revision v ON v.id = t.subjectID JOIN procedure p ON p.id = v.procedureID
      WHERE t.figure IN \(list: [TallyFigure.received, .closed]) AND t.slice = \(CaseSlice.all)
      AND p.code = \(procedure)
    GROUP BY t.month
    """
  }

  private static func stepTallies(of procedure: String, from first: Month) -> SQL {
    let working: [Standard.Unit] = [.minutes, .days, .workingDays]
    return """
      SELECT t.month, SUM(t.count) AS timed,
        SUM(CASE WHEN t.figure = \(TallyFigure.stepWithin) THEN t.count ELSE 0 END) AS within,
        SUM(CASE WHEN s.standardUnit IN \(list: working) THEN t.count ELSE 0 END) AS worked,
        SUM(CASE WHEN s.standardUnit IN \(list: working) THEN t.total ELSE 0 END) AS minutes
      FROM caseTally t JOIN step s ON s.id = t.subjectID JOIN revision v ON v.id = s.revisionID
        JOIN procedure p ON p.id = v.procedureID
      WHERE t.figure IN \(list: [TallyFigure.stepWithin, .stepLate]) AND t.slice = \(CaseSlice.all)
        AND t.month >= \(first) AND p.code = \(procedure)
      GROUP BY t.month
      """
  }
}
