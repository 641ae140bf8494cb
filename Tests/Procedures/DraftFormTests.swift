import HTTP
import Testing

@testable import Platform
@testable import Procedures

@Suite struct EditingADraft {
  private let b = ShippedProcedures.b

  /// The form of a step as its page shows it, with some fields typed over; nil leaves a field out.
  private func step(
    _ number: Int, of procedure: ProcedureDefinition? = nil, _ changes: [String: String?] = [:]
  ) throws -> StepDefinition {
    let procedure = procedure ?? b
    let step = try #require(procedure.step(number))
    var form = FormData(StepForm.form(of: step).filter { !changes.keys.contains($0.name) })
    for (name, value) in changes { if let value { form.append(name, value) } }
    return try StepForm(form, of: step, in: procedure).step
  }

  private func faults(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch { return (error as? FormErrors)?.notes.map(\.field) ?? ["\(error)"] }
  }

  @Test("P2 · a step's form sent as it stands changes nothing", arguments: ShippedProcedures.all)
  func roundTrip(_ procedure: ProcedureDefinition) throws {
    for known in procedure.steps { #expect(try step(known.number, of: procedure) == known) }
  }

  @Test("P2 · standards for priorities, documents a line each, and the step's properties")
  func properties() throws {
    let changed = try step(
      4,
      [
        "amount1": "30", "unit1": "minutes", "unit": "workingDays", "needs": "Disposisi\n\n  Surat   asli ",
        "worth": "bva", "isIndependent": "1", "runsClock": nil,
      ])
    #expect(changed.standard == .workingDays(1) && changed.standardByPriority == [1: .minutes(30)])
    #expect(changed.needs == ["Disposisi", "Surat asli"] && changed.worth == .bva)
    #expect(changed.isIndependent && !changed.runsClock)
  }

  @Test("P2 · every fault of a step is told beside its field")
  func stepFaults() {
    #expect(
      faults {
        _ = try step(4, ["title": " ", "text": "", "performer": "nobody", "amount": "0", "unit": "weeks", "to1": "99"])
      } == ["title", "text", "performer", "unit", "to1"])
    #expect(faults { _ = try step(4, ["amount": "10001", "amount3": "x"]) } == ["amount", "unit3"])
  }

  @Test("P2 · what a kind needs stays: its ways are named and led elsewhere, neither added nor left out")
  func fixedWays() throws {
    let changed = try step(7, ["way2": "Belum manjur", "to2": "5", "reason2": "1"])
    #expect(changed.outcomes[1] == StepOutcome("notEffective", "Belum manjur", to: .step(5), needsReason: true))
    #expect(try step(7, ["way3": "Lain", "to3": "8", "kind": "decision"]).outcomes.count == 2)
    #expect(faults { _ = try step(7, ["way2": ""]) } == ["way2"])
  }

  @Test("P2 · a way that the kind knows and the step lacks is added under the kind's code, and may go again")
  func lackingWays() throws {
    var old = b
    old.steps[9].outcomes.removeLast()
    let place = try #require(old.step(10)?.wayPlaces.last)
    #expect(place.isNew && place.code == "dissatisfied" && place.known?.words == "Belum puas")
    #expect(try step(10, of: old) == old.steps[9])
    let added = try step(10, of: old, ["way2": "Belum puas", "to2": "3"])
    #expect(added.outcomes[1] == StepOutcome("dissatisfied", "Belum puas", to: .step(3), needsReason: true))
    #expect(try step(10, ["way2": ""]).outcomes.map(\.code) == ["received"])
    #expect(faults { _ = try step(10, of: old, ["way2": "Belum puas", "to2": "99"]) } == ["to2"])
  }

  @Test("P2 · nothing is offered where the step has a usual way of its own, or keeps to an earlier choice")
  func ownWays() {
    let d = ShippedProcedures.d
    #expect(d.steps.filter { !$0.kind.isFree }.allSatisfy { $0.wayPlaces.count == $0.outcomes.count })
  }

  @Test("P2 · a free kind may become another one, get further ways out, and lose them")
  func freeWays() throws {
    let decision = try #require(ShippedProcedures.d.steps.first { $0.kind == .decision })
    let more = try step(
      decision.number, of: ShippedProcedures.d, ["way3": "Ditunda", "to3": "end", "kind": "evaluation"])
    #expect(more.kind == .evaluation && more.outcomes.map(\.code) == ["needed", "notNeeded", "way1"])
    #expect(more.outcomes[2].destination == .end)
    let fewer = try step(decision.number, of: ShippedProcedures.d, ["way2": ""])
    #expect(fewer.outcomes.map(\.code) == ["needed"])
    #expect(faults { _ = try step(decision.number, of: ShippedProcedures.d, ["way1": "", "way2": ""]) } == ["way1"])
    #expect(faults { _ = try step(decision.number, of: ShippedProcedures.d, ["kind": "letterDraft"]) } == ["kind"])
  }

  @Test("P2 · the identity block comes back as it was typed, a line each")
  func identity() throws {
    var form = FormData(IdentityForm.form(of: b).filter { $0.name != "purpose" && $0.name != "made" })
    form.append("purpose", "Cepat\r\nTuntas")
    form.append("made", "12/03/2026")
    var changed = b
    try IdentityForm(form).apply(to: &changed)
    #expect(changed.purposes == ["Cepat", "Tuntas"] && changed.made == Day(iso: "2026-03-12"))
    #expect(changed.warnings == b.warnings && changed.steps == b.steps)
    #expect(faults { _ = try IdentityForm(["title": "", "made": "besok"]) } == ["title", "made"])
  }

  @Test("P2 · performers are filled from positions: one changes with its steps, one in use stays, none twice")
  func performers() throws {
    let office = try TestOffice()
    let positions = try office.read { try $0.positions() }
    func sent(_ changes: [String: String]) throws -> PerformersForm {
      var form = FormData(PerformersForm.form(of: b).filter { !changes.keys.contains($0.name) })
      for (name, value) in changes { form.append(name, value) }
      return try PerformersForm(form, of: b, positions: positions)
    }
    var changed = b
    try sent(["position3": "manager", "name3": "Manajer", "name5": "K3", "position5": "hse"]).apply(to: &changed)
    #expect(changed.performers.map(\.code) == ["customer", "serviceDesk", "manager", "teamLead", "hse"])
    #expect(changed.step(3)?.performer == "manager" && changed.step(9)?.performer == "manager")
    var same = b
    try sent([:]).apply(to: &same)
    #expect(same == b)
    #expect(faults { _ = try sent(["name3": ""]) } == ["name3"])
    #expect(faults { _ = try sent(["position3": "teamLead"]) } == ["position4"])
    #expect(faults { _ = try sent(["name6": "Baru"]) } == ["position6"])
  }
}
