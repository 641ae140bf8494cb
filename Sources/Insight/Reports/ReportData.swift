import Complaints
import Database
import Platform
import Procedures

/// What a report tells in numbers: counted once by the very functions that `/kpi` counts by, and kept with the report.
struct ReportData: Sendable, Equatable {
  /// What a figure stood at in some months, and what it was held against.
  struct Cell: Sendable, Hashable {
    let figure: KPIFigure
    let months: MonthSpan
    /// Nil without data.
    let reading: KPIReading?
    /// Nil where no standard held.
    let target: Int?
  }

  /// How many complaints received in the period share something.
  struct Share: Sendable, Hashable {
    let dimension: Dimension
    let name: String
    let count: Int
  }

  /// What complaints are told apart by, in the report's order.
  enum Dimension: String, CaseIterable, Sendable, ColumnValue { case category, cause, unit }

  /// A step with a standard that was completed in the period.
  struct StepLine: Sendable, Hashable {
    let number: Int
    let title: String
    /// Its procedure and revision.
    let source: String
    /// As the procedure writes it: "1 hari".
    let standard: String
    /// Minutes, of the time that the standard runs in.
    let median: Int
    let p90: Int
    let allowed: Int
    /// Whether that time runs by the clock and not in working hours.
    let isByClock: Bool
    let late: Int
    let timed: Int

    var name: String { "langkah \(number), \(title)" }
  }

  /// A step that was completed after it was due.
  struct LateLine: Sendable, Hashable {
    let caseNumber: String
    let step: String
    let performer: String
    let dueAt: Instant
    let completedAt: Instant
  }

  let period: ReportPeriod
  let countedAt: Instant
  let cells: [Cell]
  /// The most first in each dimension.
  let shares: [Share]
  /// Those that pass their standard by most first.
  let steps: [StepLine]
  /// The last completed first, at most `mostLate`.
  let late: [LateLine]

  static let mostSteps = 8
  static let mostLate = 20

  func reading(_ figure: KPIFigure, _ months: MonthSpan) -> KPIReading? { cell(figure, months)?.reading }

  func target(_ figure: KPIFigure, _ months: MonthSpan) -> Int? { cell(figure, months)?.target }

  private func cell(_ figure: KPIFigure, _ months: MonthSpan) -> Cell? {
    cells.first { $0.figure == figure && $0.months == months }
  }

  /// Of the period itself.
  func reading(_ figure: KPIFigure) -> KPIReading? { reading(figure, period.months) }
  func target(_ figure: KPIFigure) -> Int? { target(figure, period.months) }
  /// Of the period before.
  func before(_ figure: KPIFigure) -> KPIReading? { reading(figure, period.months.previous) }

  func shares(of dimension: Dimension) -> [Share] { shares.filter { $0.dimension == dimension } }

  var received: Int { reading(.quantity)?.count ?? 0 }
  /// Steps completed late in the period, of which `late` lists the last.
  var lateCount: Int { reading(.steps).map { $0.count - ($0.part ?? 0) } ?? 0 }

  /// Whether two counts tell the same, whenever they were made.
  func tellsTheSame(as other: ReportData) -> Bool {
    period == other.period && cells == other.cells && shares == other.shares && steps == other.steps
      && late == other.late
  }
}

extension Snapshot {
  /// Counts what the report of a period tells, as it stands now.
  func reportData(of period: ReportPeriod, zone: Zone, at now: Instant) throws -> ReportData {
    let (scope, months) = (FigureScope(), period.months)
    let count = try kpiCount(months, since: period.trail[0], of: scope, zone: zone)
    let targets = try kpiTargets()
    var spans = [months, months.previous]
    for month in period.trail where !spans.contains(MonthSpan(month)) { spans.append(MonthSpan(month)) }
    return ReportData(
      period: period, countedAt: now,
      cells: KPIFigure.allCases.flatMap { figure in
        spans.map { span in
          ReportData.Cell(
            figure: figure, months: span, reading: count.reading(figure, in: span),
            target: targets.amount(of: figure, in: span.all))
        }
      }, shares: try reportShares(in: months, of: scope, zone), steps: try reportSteps(in: months, of: scope, zone),
      late: try lateSteps(nil, in: months, of: scope, at: .start, limit: ReportData.mostLate, zone: zone).map {
        ReportData.LateLine(
          caseNumber: $0.caseNumber, step: "\($0.number). \($0.title)", performer: $0.performer, dueAt: $0.dueAt,
          completedAt: $0.completedAt)
      })
  }

  private func reportShares(
    in months: MonthSpan, of scope: FigureScope, _ zone: Zone
  ) throws -> [ReportData.Share] {
    let choices = try KPIChoices(self, units: nil)
    let categories = Dictionary(uniqueKeysWithValues: choices.categories.map { ($0.id, $0.name) })
    let units = Dictionary(uniqueKeysWithValues: choices.units.map { ("\($0.id)", $0.name) })
    return try ReportData.Dimension.allCases.flatMap { dimension -> [ReportData.Share] in
      let counts = try received(by: dimension.slice, in: months, of: scope, zone: zone)
      let shares = counts.filter { $0.value > 0 }.map { value, count in
        let name =
          switch dimension {
          case .category: categories[value] ?? value
          case .cause: CauseGroup.words(value)
          case .unit: units[value] ?? value
          }
        return ReportData.Share(dimension: dimension, name: name, count: count)
      }
      return shares.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
  }

  private func reportSteps(in months: MonthSpan, of scope: FigureScope, _ zone: Zone) throws -> [ReportData.StepLine] {
    try stepFigures(in: months, of: scope, zone: zone).filter { $0.timed > 0 }.prefix(ReportData.mostSteps).map {
      figure in
      ReportData.StepLine(
        number: figure.number, title: figure.title,
        source: "Prosedur \(figure.procedure), revisi \(figure.revision)", standard: figure.standard.words,
        median: figure.times.median ?? 0, p90: figure.times.p90 ?? 0, allowed: figure.allowed,
        isByClock: [.calendarDays, .elapsedHours].contains(figure.standard.unit), late: figure.late,
        timed: figure.timed)
    }
  }
}

extension ReportData.Dimension {
  fileprivate var slice: CaseSlice.Dimension {
    switch self {
    case .category: .category
    case .cause: .cause
    case .unit: .unit
    }
  }

  /// "kategori", "unit kerja".
  var noun: String {
    switch self {
    case .category: "kategori"
    case .cause: "penyebab"
    case .unit: "unit kerja"
    }
  }
}
