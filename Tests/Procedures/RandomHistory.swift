import Database
import Support

@testable import Platform
@testable import Procedures

/// Cases opened, described, completed, sent back, paused, closed and opened again in any order that the procedure
/// allows, over some months.
struct RandomHistory {
  private let office: TestOffice
  private var random: SplitMix64
  private var open: [Case] = []
  private var closed: [Case] = []

  init(_ office: TestOffice, seed: UInt64) {
    self.office = office
    random = SplitMix64(seed: seed)
  }

  mutating func deed() throws {
    office.goTo(office.now.adding(minutes: Int.random(in: 0...2_400, using: &random)))
    if open.isEmpty || Int.random(in: 0..<8, using: &random) == 0 { return try begin() }
    if !closed.isEmpty, Int.random(in: 0..<12, using: &random) == 0 { return try reopen() }
    let place = Int.random(in: 0..<min(open.count, 3), using: &random)
    guard let step = try office.openStep(of: open[place]) else { return }
    if try pause(open[place], step) { return }
    try describe(open[place])
    if try advance(open[place], step) { closed.append(open.remove(at: place)) }
  }

  /// By the customer, or by the desk for somebody who came a while ago.
  private mutating func begin() throws {
    let came = office.now.adding(minutes: -Int.random(in: 0...3_000, using: &random))
    open.append(Bool.random(using: &random) ? try office.open() : try office.open(formOpenedAt: came))
  }

  private mutating func reopen() throws {
    let run = closed.remove(at: Int.random(in: 0..<closed.count, using: &random))
    try office.write(by: .customer) { deed in
      guard let run = try deed.db.caseRun(run.id) else { return }
      try deed.reopen(run, because: "Belum selesai.")
    }
    open.append(run)
  }

  /// Now and then the clock of a colleague's step stands still; it goes on when the step is completed.
  private mutating func pause(_ run: Case, _ step: CaseStep) throws -> Bool {
    guard step.pausedAt == nil, step.runsClock, let name = Self.performers[step.kind],
      Int.random(in: 0..<6, using: &random) == 0
    else { return false }
    try office.pause(run, by: name, PauseKind.allCases.randomElement(using: &random) ?? .customer)
    return true
  }

  private mutating func describe(_ run: Case) throws {
    let values: [CaseTrait: [String]] = [
      .channel: ["website", "letter"], .category: ["1", "2", "3"], .cause: ["method", "people"],
      .satisfaction: ["0", "1"],
    ]
    guard let trait = CaseTrait.allCases.randomElement(using: &random),
      let value = values[trait]?.randomElement(using: &random)
    else { return }
    let (unit, priority) = (try office.unit(), Int.random(in: 1...4, using: &random))
    let isSafety = Bool.random(using: &random)
    try office.write { deed in
      try deed.note(trait, value, of: run.id)
      if trait == .category { try deed.classify(run.id, priority: priority, unit: unit, isSafety: isSafety) }
      try deed.record("case.described", Subject("case", run.id))
    }
  }

  /// Completes the step by one of its outcomes; whether that closed the case.
  private mutating func advance(_ run: Case, _ step: CaseStep) throws -> Bool {
    let outcomes: [String] = try office.read {
      try $0.values("SELECT code FROM outcome WHERE stepID = \(step.step) ORDER BY ordinal")
    }
    let outcome = outcomes.randomElement(using: &random)
    let ending = CaseEnding.allCases.randomElement(using: &random) ?? .confirmedByCustomer
    let name = Self.performers[step.kind]
    let gate: StepGate = name == nil ? .customer : .performer
    let (unit, putu) = (try office.unit(), try office.person("Putu"))
    let next = try office.write(by: try name.map { .person(try office.person($0)) } ?? .customer) { deed in
      if step.kind == .disposition { try deed.assign(run.id, unit: unit, responsible: putu) }
      return try deed.complete(step, outcome: outcome, reason: "Alasan.", gate: gate, ending: ending)
    }
    return next == nil
  }

  private static let performers: [StepKind: String] = [
    .sorting: "Dewi", .disposition: "Hadi", .study: "Putu", .cause: "Putu", .actionPlan: "Putu", .execution: "Putu",
    .letterDraft: "Putu", .letterSignature: "Hadi",
  ]
}
