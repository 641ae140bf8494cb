import Database
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("D-KPI · figures of steps that the counters do not keep") struct FoldedStepTests {
  private func office(seed: UInt64) throws -> (office: TestOffice, months: MonthSpan) {
    let office = try TestOffice(at: "2026-06-29T09:00:00+08:00")
    var history = RandomHistory(office, seed: seed)
    for _ in 0..<160 { try history.deed() }
    return (office, MonthSpan(try #require(Month(iso: "2026-06")), Month(of: Zone.wita.day(of: office.now))))
  }

  @Test("told from the steps themselves they are what the counters say", arguments: 1...3 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    let (office, months) = try office(seed: seed)
    var unit = FigureScope()
    unit.unit = try office.unit()
    try office.read { db in
      for scope in [FigureScope(), unit] {
        let sums = try db.foldedStepSums(in: months, of: scope, .wita)
        let kept = try db.stepSums(in: months, of: scope, zone: .wita)
        for figure in [TallyFigure.stepWithin, .stepLate] {
          for month in months.all {
            let span = MonthSpan(month)
            #expect(sums.count(figure, in: span) == kept.count(figure, in: span), "\(figure) \(month.iso)")
          }
        }
        let figures = try db.stepFigures(in: months, of: scope, zone: .wita)
        var told = Dictionary(uniqueKeysWithValues: figures.map { ($0.step, $0.blank) })
        try db.addFoldedSteps(to: &told, in: months, of: scope, .wita)
        #expect(!figures.isEmpty)
        for figure in figures { #expect(told[figure.step]?.numbers == figure.numbers, "\(figure.number)") }
      }
    }
  }

  @Test("by the channel of the case, each late step is in the list behind it, and the channels add up to all")
  func lists() throws {
    let (office, months) = try office(seed: 4)
    var all = 0
    for channel in ["website", "letter"] {
      var scope = FigureScope()
      scope.channel = channel
      let figures = try office.read { try $0.stepFigures(in: months, of: scope, zone: .wita) }
      let late = try office.read {
        try $0.lateSteps(nil, in: months, of: scope, at: .start, limit: 1_000, zone: .wita)
      }
      #expect(late.count == figures.reduce(0) { $0 + $1.late })
      all += late.count
    }
    var none = FigureScope()
    none.channel = "email"
    #expect(try office.read { try $0.stepFigures(in: months, of: none, zone: .wita) }.isEmpty)
    let every = try office.read {
      try $0.lateSteps(nil, in: months, of: FigureScope(), at: .start, limit: 1_000, zone: .wita)
    }
    #expect(all <= every.count && all > 0)
  }
}

extension StepFigure {
  /// The same step before anything was counted.
  fileprivate var blank: StepFigure {
    StepFigure(
      step: step, of: of, procedure: procedure, revision: revision, number: number, title: title, standard: standard)
  }

  fileprivate var numbers: [Int] {
    [within, late, times.median ?? -1, times.p90 ?? -1, times.count, walked, passed, repeated]
  }
}
