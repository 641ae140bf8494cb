import Database
import Platform

extension Snapshot {
  /// How many cases received in some months have each value of a dimension; those that have none yet are in none.
  package func received(
    by dimension: CaseSlice.Dimension, in months: MonthSpan, of scope: FigureScope, zone: Zone
  ) throws -> [String: Int] {
    guard scope.slices.isEmpty else { return try foldedReceived(by: dimension, in: months, of: scope, zone) }
    let (first, last) = (CaseSlice(dimension, ""), CaseSlice(dimension, "\u{10FFFF}"))
    let revision: SQL = scope.procedure.isEmpty ? "" : " AND t.subjectID IN \(scope.revisions)"
    let sql: SQL = """
      SELECT t.slice, SUM(t.count) AS count FROM caseTally t
      WHERE t.figure = \(TallyFigure.received) AND t.slice BETWEEN \(first) AND \(last)
        AND t.month BETWEEN \(months.first) AND \(months.last) \(revision) GROUP BY t.slice
      """
    return try remembered(sql) { sql in
      var all: [String: Int] = [:]
      try each(sql) { row in
        let slice: CaseSlice = try row[0]
        all[String(slice.value)] = try row[1]
      }
      return all
    }
  }

  private func foldedReceived(
    by dimension: CaseSlice.Dimension, in months: MonthSpan, of scope: FigureScope, _ zone: Zone
  ) throws -> [String: Int] {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    var all: [String: Int] = [:]
    try each(
      """
      SELECT f.* FROM caseFact f WHERE f.openedAt >= \(start) AND f.openedAt < \(end) AND \(scope.condition)
      """
    ) { row in
      for slice in try CaseFact(row: row).slices where slice.rawValue.hasPrefix("\(dimension.rawValue)=") {
        all[String(slice.value), default: 0] += 1
      }
    }
    return all
  }

  /// How many cases stood open when each month ended, or stand open now in the running one.
  package func openAtEnd(of months: [Month], of scope: FigureScope, zone: Zone) throws -> [Month: Int] {
    guard let first = months.first, let last = months.last else { return [:] }
    let before = try openBefore(first, of: scope, zone)
    let sums = try figures([.received, .closed], in: MonthSpan(first, last), of: scope, zone: zone)
    var (all, open) = ([Month: Int](), before)
    for month in months {
      open += sums.count(.received, in: MonthSpan(month)) - sums.count(.closed, in: MonthSpan(month))
      all[month] = open
    }
    return all
  }

  private func openBefore(_ month: Month, of scope: FigureScope, _ zone: Zone) throws -> Int {
    guard let slice = scope.slice else {
      let moment = zone.instant(month.first)
      return try value(
        """
        SELECT (SELECT COUNT(*) FROM caseFact f WHERE f.openedAt < \(moment) AND f.closedAt >= \(moment)
            AND \(scope.condition))
          + (SELECT COUNT(*) FROM caseFact f WHERE f.openedAt < \(moment) AND f.closedAt IS NULL AND \(scope.condition))
        """) ?? 0
    }
    let revision: SQL = scope.procedure.isEmpty ? "" : " AND t.subjectID IN \(scope.revisions)"
    return try rememberedValue(
      """
      SELECT COALESCE(SUM(CASE WHEN t.figure = \(TallyFigure.received) THEN t.count ELSE -t.count END), 0)
      FROM caseTally t WHERE t.figure IN \(list: [TallyFigure.received, .closed]) AND t.slice = \(slice)
        AND t.month < \(month) \(revision)
      """) ?? 0
  }

  /// Open cases by the day they came.
  package func openByDay(of scope: FigureScope, zone: Zone) throws -> [Day: Int] {
    guard let slice = scope.slice else { return try foldedOpen(of: scope, zone) }
    let revision: SQL = scope.procedure.isEmpty ? "" : " AND t.subjectID IN \(scope.revisions)"
    let sql: SQL = """
      SELECT t.month, t.bucket, SUM(t.count) AS count FROM caseTally t
      WHERE t.figure = \(TallyFigure.open) AND t.slice = \(slice) \(revision) GROUP BY t.month, t.bucket
      """
    return try remembered(sql) { sql in
      var all: [Day: Int] = [:]
      try each(sql) { row in
        let month: Month = try row[0]
        all[month.first.adding(days: try row[1] - 1)] = try row[2] as Int
      }
      return all
    }
  }

  private func foldedOpen(of scope: FigureScope, _ zone: Zone) throws -> [Day: Int] {
    var all: [Day: Int] = [:]
    // The lower bound lets the index of open cases be searched.
    try each(
      """
      SELECT f.openedAt FROM caseFact f
      WHERE f.closedAt IS NULL AND f.openedAt >= \(Instant.distantPast) AND \(scope.condition)
      """
    ) { row in
      all[zone.day(of: try row[0]), default: 0] += 1
    }
    return all
  }

  /// The first month in which any case came; nil before.
  package func firstMonth() throws -> Month? {
    try rememberedValue(
      "SELECT MIN(month) FROM caseTally WHERE figure = \(TallyFigure.received) AND slice = \(CaseSlice.all)")
  }
}
