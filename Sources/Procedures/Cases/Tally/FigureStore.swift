import Database
import Platform

/// Sums of counters by figure and month.
package struct FigureSums: Sendable {
  struct Key: Hashable, Sendable {
    let figure: TallyFigure
    let month: Month
  }

  /// By bucket.
  private var counts: [Key: [Int: TallyCount]] = [:]

  package init() {}

  mutating func add(_ count: TallyCount, to figure: TallyFigure, _ month: Month, bucket: Int) {
    counts[Key(figure: figure, month: month), default: [:]][bucket, default: TallyCount()] += count
  }

  /// Takes in others.
  package mutating func add(_ others: FigureSums) { counts.merge(others.counts) { mine, _ in mine } }

  /// How many cases or steps.
  package func count(_ figure: TallyFigure, in months: MonthSpan) -> Int {
    buckets(figure, in: months).values.reduce(0) { $0 + $1.count }
  }

  /// Their minutes together.
  package func minutes(_ figure: TallyFigure, in months: MonthSpan) -> Int {
    buckets(figure, in: months).values.reduce(0) { $0 + $1.total }
  }

  /// How many at each bucket, in the order of the buckets.
  package func spread(_ figure: TallyFigure, in months: MonthSpan) -> Spread {
    Spread(buckets(figure, in: months).mapValues(\.count))
  }

  private func buckets(_ figure: TallyFigure, in months: MonthSpan) -> [Int: TallyCount] {
    months.all.reduce(into: [:]) { all, month in
      for (bucket, count) in counts[Key(figure: figure, month: month)] ?? [:] {
        all[bucket, default: TallyCount()] += count
      }
    }
  }
}

/// Months one behind the other, from the first through the last.
package struct MonthSpan: Sendable, Hashable {
  package let first: Month
  package let last: Month

  /// The first stands for both where the last lies before it.
  package init(_ first: Month, _ last: Month) { (self.first, self.last) = (first, max(first, last)) }

  package init(_ month: Month) { self.init(month, month) }

  package var count: Int { (last.year - first.year) * 12 + last.month - first.month + 1 }
  package var all: [Month] { (0..<count).map { first.adding(months: $0) } }
  /// As many months right before.
  package var previous: MonthSpan { MonthSpan(first.adding(months: -count), first.adding(months: -1)) }

  package func contains(_ month: Month) -> Bool { first <= month && month <= last }
}

/// How many took how long, or lie at which place.
package struct Spread: Sendable, Hashable {
  package let counts: [(value: Int, count: Int)]
  package let count: Int

  package init(_ counts: [Int: Int]) {
    self.counts = counts.sorted { $0.key < $1.key }.map { (value: $0.key, count: $0.value) }
    count = counts.values.reduce(0, +)
  }

  package static func == (left: Spread, right: Spread) -> Bool { left.counts.elementsEqual(right.counts, by: ==) }
  package func hash(into hasher: inout Hasher) { hasher.combine(count) }

  /// The value in the middle, half up between the two of an even number; nil without any.
  package var median: Int? {
    guard let low = ranked((count + 1) / 2), let high = ranked(count / 2 + 1) else { return nil }
    return (low + high + 1) / 2
  }

  /// The value that nine of ten do not pass: the nearest rank; nil without any.
  package var p90: Int? { ranked((count * 9 + 9) / 10) }

  package func count(of value: Int) -> Int { counts.first { $0.value == value }?.count ?? 0 }

  /// The value at a place, 1 being the smallest.
  private func ranked(_ rank: Int) -> Int? {
    var passed = 0
    for one in counts {
      passed += one.count
      if passed >= rank { return one.value }
    }
    return nil
  }
}

extension Snapshot {
  /// What was counted in some months: from the counters, or, for cases that have to have two things in common, from the
  /// facts of those months.
  package func figures(
    _ figures: [TallyFigure], in months: MonthSpan, of scope: FigureScope, zone: Zone
  ) throws -> FigureSums {
    guard let slice = scope.slice else { return try foldedFigures(figures, in: months, of: scope, zone) }
    let revision: SQL = scope.procedure.isEmpty ? "" : " AND t.subjectID IN \(scope.revisions)"
    return try sums(figures, in: months, slice, revision)
  }

  /// Completed steps in some months: from the counters for all, or for the unit that performed them; else from the steps
  /// themselves.
  package func stepSums(in months: MonthSpan, of scope: FigureScope, zone: Zone) throws -> FigureSums {
    guard scope.isOfSteps, let slice = scope.slice else { return try foldedStepSums(in: months, of: scope, zone) }
    let steps: SQL =
      scope.procedure.isEmpty
      ? "" : " AND t.subjectID IN (SELECT d.id FROM step d WHERE d.revisionID IN \(scope.revisions))"
    return try sums([.stepWithin, .stepLate], in: months, slice, steps)
  }

  private func sums(
    _ figures: [TallyFigure], in months: MonthSpan, _ slice: CaseSlice, _ subjects: SQL
  ) throws -> FigureSums {
    let sql: SQL = """
      SELECT t.figure, t.month, t.bucket, SUM(t.count) AS count, SUM(t.total) AS total FROM caseTally t
      WHERE t.figure IN \(list: figures) AND t.slice = \(slice) AND t.month BETWEEN \(months.first) AND \(months.last)
        \(subjects) GROUP BY t.figure, t.month, t.bucket
      """
    return try remembered(sql) { sql in
      var sums = FigureSums()
      try each(sql) { row in
        sums.add(
          TallyCount(count: try row[3], total: try row[4]), to: try row[0], try row[1], bucket: try row[2])
      }
      return sums
    }
  }

  private func foldedFigures(
    _ figures: [TallyFigure], in months: MonthSpan, of scope: FigureScope, _ zone: Zone
  ) throws -> FigureSums {
    let (start, end) = (zone.instant(months.first.first), zone.instant(months.last.last.next))
    let kinds: [TallyFigure] = [.received, .answered, .closed, .reopened, .escalated, .satisfied, .dissatisfied]
    let moments = (kinds + [.cparEffective, .cparNotEffective]).compactMap {
      $0.condition(from: start, until: end, bucket: 0, zone: zone)
    }
    let asked = Set(figures)
    let sql: SQL = """
      SELECT f.* FROM caseFact f WHERE (\(SQL.joined(moments, separator: " OR "))) AND \(scope.condition)
      """
    var sums = FigureSums()
    var clock = MonthClock(zone: zone)
    try each(sql) { row in
      for event in try CaseFact(row: row).events(in: zone) where asked.contains(event.figure) {
        let month = clock.month(of: event.at)
        guard months.contains(month) else { continue }
        sums.add(TallyCount(count: 1, total: event.minutes), to: event.figure, month, bucket: event.bucket)
      }
    }
    return sums
  }
}
