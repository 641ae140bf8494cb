import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite("D-KPI · a history computed by hand") struct HistoryTests {
  private func dispose(_ run: Case, _ office: TestOffice) throws {
    let (unit, putu) = (try office.unit(), try office.person("Putu"))
    try office.write(by: .person(try office.person("Hadi"))) { deed in
      let (run, step) = try deed.openStep(.disposition, of: run.token, version: nil)
      try deed.assign(run.id, unit: unit, responsible: putu)
      try deed.complete(step)
    }
  }

  /// Filed, and sorted half an hour later.
  private func begin(_ office: TestOffice, at moment: String) throws -> Case {
    try office.goTo(moment)
    let run = try office.file()
    office.goTo(office.now.adding(minutes: 30))
    try office.complete(.sorting, of: run, by: "Dewi")
    try dispose(run, office)
    return run
  }

  private func finish(_ run: Case, _ office: TestOffice, without missing: StepKind? = nil) throws {
    for kind in [StepKind.study, .cause, .actionPlan, .execution, .letterDraft] where kind != missing {
      try office.complete(kind, of: run, by: "Putu")
    }
    try office.complete(.letterSignature, of: run, by: "Hadi")
    try office.complete(.confirmation, of: run, by: nil)
  }

  private func count(_ figures: [TallyFigure], _ office: TestOffice) throws -> [Int] {
    let span = MonthSpan(try #require(Month(iso: "2026-11")))
    return try office.read { db in
      let sums = try db.figures(figures, in: span, of: FigureScope(), zone: .wita)
      return figures.map { sums.count($0, in: span) }
    }
  }

  @Test("across a revision each step is held against the standard of the revision it was done by")
  func revision() throws {
    let it = try DraftOffice(at: "2026-11-02T08:00:00+08:00")
    try it.begin()
    try it.change { $0.steps[1].standard = .minutes(45) }
    try it.change(.stepRemoved(5)) { $0.remove(5) }
    try it.prepare()
    try it.check()
    try it.approve(inDays: 1)
    let office = it.office
    let old = try begin(office, at: "2026-11-02T09:00:00+08:00")
    let new = try begin(office, at: "2026-11-03T09:00:00+08:00")
    try finish(old, office)
    try finish(new, office, without: .cause)
    let span = MonthSpan(try #require(Month(iso: "2026-11")))
    let figures = try office.read { try $0.stepFigures(in: span, of: FigureScope(), zone: .wita) }
    // Half an hour each: past the ten minutes of the first revision, within the 45 of the second.
    let sorting = figures.filter { $0.number == 2 }.sorted { $0.revision < $1.revision }
    #expect(sorting.map(\.late) == [1, 0] && sorting.map(\.within) == [0, 1])
    #expect(sorting.map(\.times.median) == [30, 30] && sorting.map(\.walked) == [1, 1])
    #expect(figures.filter { $0.revision == 1 }.map(\.number).max() == 8, "the ninth is the customer's")
    #expect(figures.allSatisfy { $0.skipped == 0 && $0.repeated == 0 })
    // What the audit asks goes by the step itself, under whatever number.
    let performed = try office.read { db in
      let revision = try #require(try db.effectiveRevision(of: "B", on: Zone.wita.day(of: office.now)))
      return try db.stepCompletions(of: revision.id, in: span).values.sorted()
    }
    #expect(performed == Array(repeating: 2, count: 9))
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  @Test("an escalation counts once for its case, a reopening takes a closing back, the last word counts")
  func marks() throws {
    let office = try TestOffice(at: "2026-11-02T08:00:00+08:00")
    let run = try begin(office, at: "2026-11-02T09:00:00+08:00")
    let other = try begin(office, at: "2026-11-02T10:00:00+08:00")
    for _ in 0..<2 {
      office.goTo(office.now.adding(minutes: 10))
      try office.write(by: .person(try office.person("Putu"))) { deed in
        guard let run = try deed.db.caseRun(run.id), let step = try deed.db.openStep(of: run.id) else { return }
        let chain = try deed.db.escalationChain(above: step, at: deed.at)
        guard let above = chain.first(where: { !$0.holders.isEmpty }) else { return }
        try deed.escalate(run, to: above.position, because: "Perlu keputusan.", at: "/keluhan/")
      }
    }
    #expect(try count([.received, .escalated], office) == [2, 1])
    try finish(run, office)
    try finish(other, office)
    for (value, run) in [("0", run), ("1", other)] {
      try office.write { deed in
        try deed.note(.satisfaction, value, of: run.id)
        try deed.record("customer.answered", Subject("case", run.id))
      }
    }
    #expect(try count([.closed, .settled, .satisfied, .dissatisfied], office) == [2, 2, 1, 1])
    try office.write(by: .customer) { deed in
      guard let run = try deed.db.caseRun(run.id) else { return }
      try deed.reopen(run, because: "Masih sama.")
    }
    #expect(try count([.closed, .settled, .reopened], office) == [1, 1, 1])
    try office.complete(.disposition, of: run, by: "Hadi")
    try finish(run, office)
    try office.write { deed in
      try deed.note(.satisfaction, "1", of: run.id)
      try deed.record("customer.answered", Subject("case", run.id))
    }
    #expect(try count([.closed, .settled, .reopened, .satisfied, .dissatisfied], office) == [2, 2, 1, 2, 0])
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  @Test("a request counts by its verdict, and as late when an action was carried out after its day")
  func requests() throws {
    let office = try TestOffice(at: "2026-11-02T08:00:00+08:00")
    let today = Zone.wita.day(of: office.now)
    let first = try begin(office, at: "2026-11-02T09:00:00+08:00")
    let second = try begin(office, at: "2026-11-02T10:00:00+08:00")
    try request(of: first, due: today, done: today, .effective, office)
    try request(of: second, due: today, done: today.adding(days: 1), .notEffective, office)
    #expect(
      try count([.cparEffective, .cparNotEffective, .cparOnTime, .cparOverdue], office) == [1, 1, 1, 1])
    #expect(try office.read { try $0.figureFaults() } == [])
  }

  private func request(
    of run: Case, due: Day, done: Day, _ verdict: CPAR.Verdict, _ office: TestOffice
  ) throws {
    try office.write(by: .person(try office.person("Putu"))) { deed in
      guard let run = try deed.db.caseRun(run.id), let step = try deed.db.openStep(of: run.id) else { return }
      let request = try deed.issue(
        NewCPAR(
          source: .complaint, severity: .minor, problem: "Terlambat.", place: "", evidence: "Surat.", reference: "",
          ground: "Berulang.", topic: "1"), at: step, in: run)
      let actions = try deed.planActions(
        [PlannedAction(kind: .corrective, text: "Menunjuk pengganti", owner: "Penyelia", dueOn: due)], at: step)
      try deed.recordExecutions(
        actions.map { ExecutedAction(action: $0, doneOn: done, evidence: "Surat tugas") }, at: step)
      try deed.verify(request, verdict, evidence: "Dilihat.", finding: "Ada.", at: step)
    }
  }
}
