import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A1 · policy and work plan") struct PolicyAndWorkTests {
  private let office: PlannedOffice

  init() throws { office = try PlannedOffice() }

  private var today: Day { office.test.app.office.zone.day(of: office.test.clock.now) }

  private func draft(_ text: String? = nil) throws -> Policy {
    let policy = try office.test.app.writeNow(by: office.hse) { deed in try deed.draftPolicy() }
    guard let text else { return policy }
    let form = try PolicyForm(["text": text, "reason": "Tinjauan tahunan."], revision: policy.revision)
    let version = try office.version(.policy, of: policy.id.rawValue)
    try office.test.app.writeNow(by: office.hse) { deed in try deed.write(form, in: policy.id, version: version) }
    return policy
  }

  @Test("A1: a policy holds from its day, and until then the one before it does") func effective() throws {
    let first = try draft()
    #expect(try office.read { try $0.effectivePolicy(on: today) } == nil)
    try office.approve(.policy, first.id.rawValue, ["effectiveOn": today.iso])
    let second = try draft("Kebijakan baru.")
    #expect(second.revision == 1)
    try office.approve(.policy, second.id.rawValue, ["effectiveOn": today.adding(days: 10).iso])
    #expect(try office.read { try $0.effectivePolicy(on: today)?.revision } == 0)
    let later = try #require(try office.read { try $0.effectivePolicy(on: today.adding(days: 10)) })
    #expect(later.revision == 1)
    let old = try #require(try office.read { try $0.policy(revision: 0) })
    #expect("\(old.tag(later, .approved, on: today.adding(days: 10)))" == "\(Tag("Tidak berlaku lagi", .late))")
    #expect(try office.test.faults() == [])
  }

  /// How the paper of a revision stands now.
  private func standing(of policy: Policy) throws -> PaperStanding? {
    let paper = try office.read { db in
      try db.approval(.policy, of: policy.id.rawValue)?.paper.flatMap { try db.paper($0) }
    }
    return try #require(paper).standing(at: office.test.clock.now)
  }

  @Test("A1: the old policy's paper holds to the day of the new one, and the new one's from that day") func papers()
    async throws
  {
    let first = try draft()
    try office.approve(.policy, first.id.rawValue, ["effectiveOn": today.iso])
    let second = try draft("Kebijakan baru.")
    let start = today.adding(days: 10)
    try office.approve(.policy, second.id.rawValue, ["effectiveOn": start.iso])
    let third = try draft("Kebijakan lain.")
    let page = try await office.test.client(as: .hse).open(third.path)
    #expect(page.text.contains("\(first.number), disahkan"), "the second is approved, but does not hold yet")
    #expect(throws: FormErrors.self, "it cannot hold before the one it follows") {
      try office.approve(.policy, third.id.rawValue, ["effectiveOn": today.adding(days: 9).iso])
    }
    for _ in 0..<10 {
      try office.test.runJobs()
      #expect(try standing(of: first)?.isVoid == false && standing(of: second) != nil)
      office.test.clock.advance(days: 1)
    }
    #expect(today == start)
    try office.test.runJobs()
    guard case .replaced(_, let at)? = try standing(of: first) else { return #expect(Bool(false)) }
    #expect(at == office.test.app.office.zone.instant(start))
    #expect(try standing(of: second) == nil)
    #expect(try office.test.faults() == [])
  }

  @Test("A1: a policy withdrawn before its day leaves the one before in force; withdrawn later, none holds")
  func withdrawn() throws {
    let (first, app, head) = (try draft(), office.test.app, try office.test.actor(.head))
    try office.approve(.policy, first.id.rawValue, ["effectiveOn": today.iso])
    let second = try draft("Kebijakan baru.")
    try office.approve(.policy, second.id.rawValue, ["effectiveOn": today.adding(days: 2).iso])
    for policy in [second, first] {
      let version = try office.version(.policy, of: policy.id.rawValue)
      try app.writeNow(by: head) { deed in
        try deed.withdraw(.policy, of: policy.id.rawValue, version: version, reason: "Ditinjau lagi.")
      }
      let holding = try office.read { try $0.effectivePolicy(on: today.adding(days: 5)) }
      #expect(holding?.revision == (policy.id == second.id ? 0 : nil))
    }
    let found = try #require(try office.read { try $0.policy(first.id) })
    #expect("\(found.tag(nil, .approved, on: today))" == "\(Tag("Dicabut", .late))")
  }

  @Test("A1: a policy does not hold from a day that is over, and an issued one never changes") func guarded() throws {
    let policy = try draft()
    #expect(throws: FormErrors.self) {
      try office.approve(.policy, policy.id.rawValue, ["effectiveOn": today.previous.iso])
    }
    let version = try office.version(.policy, of: policy.id.rawValue)
    try office.test.app.writeNow(by: try office.test.actor(.head)) { [today] deed in
      _ = try deed.approve(.policy, of: policy.id.rawValue, version: version, ["effectiveOn": today.iso])
    }
    #expect(throws: DatabaseError.self) {
      try office.test.app.database.writeNow { db in
        try db.execute("UPDATE policy SET text = 'lain' WHERE id = \(policy.id)")
      }
    }
  }

  @Test("A1: there is one draft of the policy at a time, and a revision says why") func oneDraft() throws {
    let policy = try draft()
    #expect(throws: VisitError.self) { try draft() }
    try office.approve(.policy, policy.id.rawValue, ["effectiveOn": today.iso])
    #expect(throws: FormErrors.self) { _ = try PolicyForm(["text": "Isi."], revision: 1) }
  }

  private func activity(_ months: [Int]) throws -> WorkActivity {
    if try office.read({ try $0.workPlan(year: PlannedOffice.year) }) == nil {
      try office.test.app.writeNow(by: office.hse) { deed in _ = try deed.planWork(year: PlannedOffice.year) }
    }
    let plan = try #require(try office.read { try $0.workPlan(year: PlannedOffice.year) })
    let positions = try office.read { try $0.positions() }
    var form: FormData = [
      "activity": "Inspeksi", "target": "Semua unit", "position": "\(positions[0].id)", "budget": "Rp1.500.000",
    ]
    for month in months { form.append("months", "\(month)") }
    let value = try ActivityForm(form, positions: positions)
    let version = try office.version(.workPlan, of: plan.revisionID.rawValue)
    try office.test.app.writeNow(by: office.hse) { deed in
      try deed.write(value, of: PlannedOffice.year, version: version)
    }
    return try #require(try office.read { try $0.activities(of: plan.id) }.last)
  }

  @Test("A1: realisation counts planned months that were done; nothing planned has no share") func realisation() throws
  {
    let made = try activity([2, 3, 6, 12])
    #expect(made.budget == 1_500_000)
    let done = try DoneForm(["month": "3", "day": "2026-04-02", "note": "Laporan 03."], made, today: today)
    try office.test.app.writeNow(by: office.hse) { deed in try deed.carryOut(done, made) }
    let plan = try #require(try office.read { try $0.workPlan(year: PlannedOffice.year) })
    let all = try office.read { try $0.activities(of: plan.id) }
    let words = Words(zone: .wita)
    #expect(Realisation(all).words(words) == "25% (1 dari 4 jadwal)")
    #expect(Realisation(all, through: 3).words(words) == "50% (1 dari 2 jadwal)")
    #expect(Realisation([]).words(words).hasPrefix("–"))
    let marks = (1...12).map { all[0].mark(in: $0, through: 4) }
    #expect(marks == ["", "T", "S", "", "", "R", "", "", "", "", "", "R"])
  }

  @Test("A1: a month is marked once, only where it was planned, and a mark can be taken back") func marks() throws {
    let made = try activity([3])
    #expect(throws: FormErrors.self) {
      _ = try DoneForm(["month": "4", "day": "2026-04-02", "note": "x"], made, today: today)
    }
    #expect(throws: FormErrors.self) {
      _ = try DoneForm(["month": "3", "day": today.next.iso, "note": "x"], made, today: today)
    }
    let done = try DoneForm(["month": "3", "day": "2026-04-02", "note": "x"], made, today: today)
    let app = office.test.app
    try app.writeNow(by: office.hse) { deed in try deed.carryOut(done, made) }
    #expect(throws: VisitError.self) { try app.writeNow(by: office.hse) { deed in try deed.carryOut(done, made) } }
    try app.writeNow(by: office.hse) { deed in try deed.takeBack(month: 3, of: made) }
    try app.writeNow(by: office.hse) { deed in try deed.carryOut(done, made) }
  }
}
