import Testing

@testable import Platform
@testable import Procedures

@Suite struct DraftEditing {
  private let inquiry = StepDefinition(
    0, .investigation, "Menyelidiki", text: "Menyelidiki keluhan.", by: "teamLead", within: .days(1),
    outcomes: [StepOutcome("done", "Selesai", to: .end)])

  @Test("P2 · a new step stands on the usual way, and every other way goes on leading to its step")
  func insertion() {
    var procedure = ShippedProcedures.b
    procedure.insert(inquiry, after: 4)
    #expect(procedure.steps.map(\.number) == Array(1...11))
    #expect(procedure.step(4)?.outcomes.map(\.destination) == [.step(5)])
    #expect(procedure.step(5)?.title == "Menyelidiki" && procedure.step(5)?.outcomes[0].destination == .step(6))
    #expect(procedure.step(8)?.outcome("notEffective")?.destination == .step(7))
    #expect(procedure.findings.isEmpty && procedure.kindFindings.isEmpty)
  }

  @Test("P2 · behind the last step a new one becomes the last")
  func appending() {
    var procedure = ShippedProcedures.b
    procedure.insert(inquiry, after: 10)
    #expect(procedure.step(10)?.outcomes[0].destination == .step(11))
    #expect(procedure.step(11)?.outcomes[0].destination == .end && procedure.findings.isEmpty)
  }

  @Test("P2 · what led to a step that is taken out leads to where its usual way led")
  func removal() {
    var procedure = ShippedProcedures.b
    procedure.remove(5)
    #expect(procedure.steps.count == 9 && procedure.step(4)?.outcomes[0].destination == .step(5))
    #expect(procedure.step(5)?.kind == .actionPlan && procedure.findings.isEmpty)
  }

  @Test("P2 · a step taken out that led back to itself only leaves a way to the end")
  func removalOfALoop() {
    var procedure = ShippedProcedures.b
    procedure.steps[4].outcomes[0].destination = .step(5)
    procedure.remove(5)
    #expect(procedure.step(4)?.outcomes[0].destination == .end)
  }

  @Test("P2 · steps that change places keep the way that cases go, kept choices too")
  func moving() {
    var procedure = ShippedProcedures.d
    procedure.move(5, up: true)
    #expect(procedure.step(4)?.title == ShippedProcedures.d.step(5)?.title)
    #expect(procedure.step(3)?.outcome("technical")?.destination == .step(4))
    #expect(procedure.step(3)?.outcome("nonTechnical")?.destination == .step(5))
    #expect(procedure.step(7)?.follows == 3 && procedure.findings.isEmpty)
    procedure.move(1, up: true)
    #expect(procedure.step(1)?.kind == .intake)
  }

  @Test("P2 · what ships passes every check that a draft has to pass", arguments: ShippedProcedures.all)
  func shipped(_ procedure: ProcedureDefinition) {
    #expect(procedure.findings.isEmpty && procedure.kindFindings.isEmpty)
  }

  @Test("P2 · an unreachable step and a loop without a way out are told, each with its step")
  func unsoundWays() {
    var procedure = ShippedProcedures.b
    procedure.steps[3].outcomes[0].destination = .step(6)
    #expect(procedure.findings == [ProcedureFault(step: 5, words: "Langkah 5 tidak pernah tercapai dari langkah 1.")])
    procedure = ShippedProcedures.b
    procedure.steps[9].outcomes[0].destination = .step(9)
    #expect(procedure.findings.count == 10 && procedure.findings[0].words.contains("tidak ada jalan menuju akhir"))
  }

  @Test("P2 · a kind stands only where it can be done")
  func kinds() {
    var procedure = ShippedProcedures.b
    procedure.steps[1].performer = "customer"
    procedure.steps[9].performer = "head"
    procedure.remove(8)
    let words = procedure.kindFindings.map(\.words)
    #expect(words.contains { $0.hasPrefix("Langkah 2") && $0.contains("tidak dapat dikerjakan pelanggan") })
    #expect(words.contains { $0.hasPrefix("Langkah 8") && $0.contains("memerlukan langkah konsep surat sebelumnya") })
    #expect(words.contains { $0.hasPrefix("Langkah 9") && $0.contains("dikerjakan pelanggan; pilih pelanggan") })
    procedure.remove(1)
    #expect(procedure.kindFindings.first?.words.hasPrefix("Langkah 1 harus penerimaan keluhan") == true)
  }
}

@Suite struct ComparingRevisions {
  private func difference(_ change: (inout ProcedureDefinition) -> Void) -> RevisionDifference {
    var new = ShippedProcedures.b
    change(&new)
    return RevisionDifference(from: ShippedProcedures.b, to: new)
  }

  @Test("P2 · a revision differs in nothing from itself, and numbers that only shift are no change")
  func nothing() {
    #expect(difference { _ in }.isEmpty)
    let added = difference { procedure in
      procedure.insert(
        StepDefinition(
          0, .evaluation, "Mengevaluasi", text: "Mengevaluasi.", by: "head", within: .days(1),
          outcomes: [StepOutcome("done", "Selesai", to: .end)]), after: 4)
    }
    #expect(added.steps.map(\.fate) == [.kept, .added] && added.steps.map(\.new) == [4, 5])
    #expect(added.steps[0].changes.map(\.new) == ["Keluhan dikaji: ke langkah 5, Mengevaluasi"])
  }

  @Test("P2 · a changed standard, name and performer are told as they were and as they are")
  func changes() {
    let found = difference { procedure in
      procedure.title = "Penanganan Pengaduan"
      procedure.warnings.removeLast()
      procedure.steps[1].standard = .minutes(30)
      procedure.steps[1].title = "Memilah"
      procedure.steps[2].performer = "serviceDesk"
    }
    #expect(found.identity.map(\.what) == ["Nama", "Peringatan"])
    #expect(found.identity[0].new == "Penanganan Pengaduan" && found.identity[1].new == nil)
    #expect(found.steps.map(\.new) == [2, 3])
    #expect(found.steps[0].changes.map(\.what) == ["Nama", "Waktu"])
    #expect(found.steps[0].changes.last == .init(what: "Waktu", old: "10 menit", new: "30 menit"))
    #expect(found.steps[1].changes == [.init(what: "Pelaksana", old: "Kepala Balai", new: "Petugas Pelayanan")])
  }

  @Test("P2 · a step taken out, and one that changed places")
  func order() {
    #expect(difference { $0.remove(5) }.steps.map(\.fate) == [.kept, .removed])
    let moved = difference { $0.move(5, up: true) }
    #expect(moved.steps.count { $0.isMoved } == 1)
  }
}
