import Complaints
import Database
import Platform
import Procedures

/// What the page of figures is made from.
struct KPIData: Sendable {
  let filter: KPIFilter
  let count: KPICount
  let targets: KPITargets
  let openByDay: [Day: Int]
  let zone: Zone

  init(_ db: Snapshot, _ filter: KPIFilter, zone: Zone) throws {
    self.filter = filter
    self.zone = zone
    count = try db.kpiCount(
      filter.months, since: filter.months.last.adding(months: 1 - KPIPage.trendMonths), of: filter.scope, zone: zone)
    targets = try db.kpiTargets()
    openByDay = try db.openByDay(of: filter.scope, zone: zone)
  }

  /// The months of the trend, the last of the period last.
  var trail: [Month] {
    (0..<KPIPage.trendMonths).map { filter.months.last.adding(months: $0 + 1 - KPIPage.trendMonths) }
  }

  /// The cases behind a figure.
  func href(_ figure: KPIFigure, _ months: MonthSpan) -> String? {
    figure.cases.map { RegisterAddress.of(RegisterFigure($0, in: months), filter.scope) }
  }

  func more(_ figure: KPIFigure, _ months: MonthSpan, _ words: Words) -> KPIFigureCard.Link? {
    switch figure {
    case .steps:
      let late = count.steps.count(.stepLate, in: months)
      guard late > 0 else { return nil }
      return KPIFigureCard.Link(
        words: words.count(late, "langkah terlambat"), href: filter.with(months).address("/kpi/langkah/terlambat"))
    case .effective: return link(.notEffective, .cparNotEffective, months, "tidak efektif", words)
    case .onTime: return link(.overdue, .cparOverdue, months, "terlambat", words)
    case .satisfied: return link(.dissatisfied, .dissatisfied, months, "belum puas", words)
    case .quantity: return link(.safety, .safety, months, "menyangkut K3", words)
    default: return nil
    }
  }

  private func link(
    _ name: RegisterFigure.Name, _ counted: TallyFigure, _ months: MonthSpan, _ noun: String, _ words: Words
  ) -> KPIFigureCard.Link? {
    let number = count.sums.count(counted, in: months)
    guard number > 0 else { return nil }
    return KPIFigureCard.Link(
      words: words.count(number, noun), href: RegisterAddress.of(RegisterFigure(name, in: months), filter.scope))
  }

  /// Open cases by how many days of the calendar ago they came (facts §2.8).
  func ages(at now: Instant, _ words: Words) -> [KPICell] {
    let today = zone.day(of: now)
    let bounds = [(0, 3), (4, 7), (8, 14), (15, 30), (31, Int.max)]
    return bounds.map { first, last in
      let number = openByDay.filter { (first...last).contains($0.key.days(until: today)) }.values.reduce(0, +)
      let until = first == 0 ? nil : today.adding(days: -first)
      let from = last == Int.max ? nil : today.adding(days: -last)
      let label = last == Int.max ? "Lebih dari 30 hari" : "\(first)–\(last) hari"
      return KPICell(
        label, words.number(number), href: RegisterAddress.open(from: from, until: until, filter.scope))
    }
  }
}

extension KPIFigure {
  /// The cases behind it: those that its share is about, not those it is a share of.
  fileprivate var cases: RegisterFigure.Name? {
    switch self {
    case .response: .answered
    case .quantity: .received
    case .closed: .closed
    case .open: .openAtEnd
    case .steps: nil
    case .settlement: .settled
    case .reopened: .reopened
    case .escalated: .escalated
    case .effective: .effective
    case .onTime: .onTime
    case .satisfied: .satisfied
    }
  }
}
