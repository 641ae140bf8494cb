import Database
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("D-KPI · what figures are made of") struct FigureTests {
  @Test("the median of an even number lies between the two in the middle, and the 90th percentile is the nearest rank")
  func percentiles() {
    let times = [12, 18, 20, 25, 30, 35, 42, 55, 80, 240]
    let spread = Spread(Dictionary(grouping: times, by: { $0 }).mapValues(\.count))
    #expect(spread.median == 33 && spread.p90 == 80 && spread.count == 10)
    #expect(Spread([:]).median == nil && Spread([:]).p90 == nil)
    #expect(Spread([7: 1]).median == 7 && Spread([7: 1]).p90 == 7)
  }

  @Test(
    "lengths of time are kept minute by minute up to two hours, then rounded up a little",
    arguments: [(0, 0), (119, 119), (120, 120), (121, 125), (449, 450), (450, 450), (451, 480), (4_501, 4_725)])
  func grains(minutes: Int, kept: Int) { #expect(TimeGrain.ceiling(minutes) == kept) }

  /// Received on the Wednesday before Christmas at three: an hour of that day, then the Monday after.
  private func answered(_ office: TestOffice) throws -> Case {
    try office.goTo("2026-12-23T15:00:00+08:00")
    let run = try office.disposed()
    try office.goTo("2026-12-28T08:00:00+08:00")
    try office.pause(run, by: "Putu")
    try office.goTo("2026-12-28T10:00:00+08:00")
    try office.resume(run, by: "Putu")
    try office.goTo("2026-12-28T11:00:00+08:00")
    try work(run, office)
    return run
  }

  private func work(_ run: Case, _ office: TestOffice) throws {
    for kind in [StepKind.study, .cause, .actionPlan, .execution, .letterDraft] {
      try office.complete(kind, of: run, by: "Putu")
    }
    try office.complete(.letterSignature, of: run, by: "Hadi")
  }

  private func sums(_ office: TestOffice, _ figures: [TallyFigure], _ month: String) throws -> [Int] {
    let span = MonthSpan(try #require(Month(iso: month)))
    let sums = try office.read { try $0.figures(figures, in: span, of: FigureScope(), zone: .wita) }
    return figures.flatMap { [sums.count($0, in: span), sums.minutes($0, in: span)] }
  }

  @Test("D-KPI · an answer takes working time, without holidays and without waiting for the customer")
  func answer() throws {
    let office = try TestOffice()
    _ = try answered(office)
    // 60 minutes on Wednesday and 210 on Monday, less the two hours in which the customer was asked.
    #expect(try sums(office, [.answered], "2026-12") == [1, 150])
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  @Test("what is opened again was not settled, and the time it stood closed does not count")
  func reopened() throws {
    let office = try TestOffice()
    let run = try answered(office)
    try office.goTo("2026-12-29T09:00:00+08:00")
    try office.complete(.confirmation, of: run, by: nil)
    #expect(try sums(office, [.closed, .settled], "2026-12") == [1, 0, 1, 480])
    try office.goTo("2027-01-04T08:00:00+08:00")
    try office.write(by: .customer) { deed in
      guard let run = try deed.db.caseRun(run.id) else { return }
      try deed.reopen(run, because: "Masih terlambat.")
    }
    #expect(try sums(office, [.closed, .settled, .open], "2026-12") == [0, 0, 0, 0, 1, 0])
    #expect(try sums(office, [.reopened], "2027-01") == [1, 0])
    try office.goTo("2027-01-04T10:00:00+08:00")
    try office.complete(.disposition, of: run, by: "Hadi")
    try work(run, office)
    try office.complete(.confirmation, of: run, by: nil)
    #expect(try sums(office, [.settled], "2027-01") == [1, 600])
    // It was answered first in December, and stays so.
    #expect(try sums(office, [.answered], "2026-12") == [1, 150])
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  @Test("D-KPI · a letter voided before it went out answered nobody; the one that replaces it does")
  func voided() throws {
    let office = try TestOffice()
    let run = try answered(office)
    #expect(try sums(office, [.answered], "2026-12") == [1, 150])
    try office.goTo("2026-12-29T08:00:00+08:00")
    try office.write(by: .person(try office.person("Dewi"))) { deed in
      guard let run = try deed.db.caseRun(run.id) else { return }
      try deed.takeBack(run, to: .letterDraft, because: "Nama pelanggan keliru.")
    }
    #expect(try sums(office, [.answered], "2026-12") == [0, 0])
    #expect(try office.read { try WithdrawnAnswer.kept($0) } == [])
    try office.goTo("2026-12-29T09:00:00+08:00")
    try office.complete(.letterDraft, of: run, by: "Putu")
    try office.complete(.letterSignature, of: run, by: "Hadi")
    // 150 minutes until the first was signed, 240 more of that Monday and 90 of the day after.
    #expect(try sums(office, [.answered], "2026-12") == [1, 480])
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  @Test("D-KPI · facts that an earlier program kept with a voided letter are mended when this one starts")
  func mended() throws {
    let office = try TestOffice()
    let run = try answered(office)
    let signed = office.now
    try office.write(by: .person(try office.person("Dewi"))) { deed in
      guard let run = try deed.db.caseRun(run.id) else { return }
      try deed.takeBack(run, to: .letterDraft, because: "Nama pelanggan keliru.")
    }
    try office.app.database.writeNow { db in
      try db.execute("UPDATE caseFact SET answeredAt = \(signed), answerMinutes = 150 WHERE caseID = \(run.id)")
    }
    #expect(try office.read { try WithdrawnAnswer.kept($0) } == [run.id])
    try office.app.keepTally()
    #expect(try office.read { try WithdrawnAnswer.kept($0) } == [])
    #expect(try office.read { try $0.keptFact(of: run.id)?.answeredAt } == nil)
  }

  @Test("what was taken back is closed, but neither answered nor settled")
  func withdrawn() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    try office.write(by: .customer) { deed in try deed.end(run, as: .withdrawn) }
    #expect(try sums(office, [.closed, .answered, .settled], "2026-11") == [1, 0, 0, 0, 0, 0])
  }

  @Test("a step that was late, one that was repeated, and none that was passed by")
  func steps() throws {
    let office = try TestOffice()
    let run = try office.disposed()
    office.goTo(office.now.adding(days: 30))
    try work(run, office)
    try office.complete(.confirmation, of: run, by: nil, outcome: "dissatisfied", reason: "Belum.")
    try office.complete(.disposition, of: run, by: "Hadi")
    try work(run, office)
    try office.complete(.confirmation, of: run, by: nil)
    let months = MonthSpan(try #require(Month(iso: "2026-11")), try #require(Month(iso: "2026-12")))
    let figures = try office.read { try $0.stepFigures(in: months, of: FigureScope(), zone: .wita) }
    let study = try #require(figures.first { $0.number == 4 })
    #expect(study.late == 1 && study.within == 1 && study.walked == 1 && study.repeated == 1 && study.skipped == 0)
    #expect(figures.first?.number == 4, "what passes its standard by most stands first")
    #expect(figures.first { $0.number == 2 }?.repeated == 0)
    let late = try office.read {
      try $0.lateSteps(nil, in: months, of: FigureScope(), at: .start, limit: 50, zone: .wita)
    }
    #expect(late.count == figures.reduce(0) { $0 + $1.late })
  }

  @Test("each counter counts the cases that a list finds for it", arguments: 1...3 as ClosedRange<UInt64>)
  func lists(seed: UInt64) throws {
    let office = try TestOffice(at: "2026-06-29T09:00:00+08:00")
    var history = RandomHistory(office, seed: seed)
    for _ in 0..<120 { try history.deed() }
    let months = MonthSpan(try #require(Month(iso: "2026-06")), Month(of: Zone.wita.day(of: office.now)))
    var asked = 0
    for scope in try scopes(office) {
      for figure in TallyFigure.allCases {
        for month in months.all { asked += try compare(figure, MonthSpan(month), scope, office) }
        asked += try compare(figure, months, scope, office)
      }
    }
    #expect(asked > 100)
  }

  /// Nothing, one thing and two things in common: from the counters, and from the facts.
  private func scopes(_ office: TestOffice) throws -> [FigureScope] {
    var (unit, category, both) = (FigureScope(), FigureScope(), FigureScope())
    unit.unit = try office.unit()
    category.category = "2"
    (both.unit, both.channel, both.procedure) = (unit.unit, "letter", "B")
    return [FigureScope(), unit, category, both]
  }

  /// Gives how many cases were counted.
  private func compare(
    _ figure: TallyFigure, _ months: MonthSpan, _ scope: FigureScope, _ office: TestOffice
  ) throws -> Int {
    let (start, end) = (Zone.wita.instant(months.first.first), Zone.wita.instant(months.last.last.next))
    let isByUnit = scope.slices.isEmpty || scope.slices == [scope.unit.map { CaseSlice.unit($0) } ?? .all]
    if [.passed, .repeated, .walked].contains(figure), !isByUnit { return 0 }
    return try office.read { db in
      let spread = try db.figures([figure], in: months, of: scope, zone: .wita).spread(figure, in: months)
      let isPlaced = [.hour, .passed, .repeated].contains(figure)
      var all = 0
      for bucket in isPlaced ? spread.counts.map(\.value) : [0] {
        guard let condition = figure.condition(from: start, until: end, bucket: bucket, zone: .wita) else { continue }
        let listed: Int =
          try db.value(
            "SELECT COUNT(*) FROM caseFact f /* whole table */ WHERE \(condition) AND \(scope.condition)") ?? 0
        let counted = isPlaced ? spread.count(of: bucket) : spread.count
        #expect(listed == counted, "\(figure) \(months.first.iso) \(scope) \(bucket)")
        all += counted
      }
      return all
    }
  }
}
