import Platform
import Testing

@testable import Procedures

@Suite("Procedures C and D as data") struct ShippedProcedureTests {
  private let c = ShippedProcedures.c
  private let d = ShippedProcedures.d

  @Test("P3 · every step of every shipped procedure is reached, and every loop leaves")
  func sound() {
    for procedure in ShippedProcedures.all {
      #expect(procedure.faults == [], "\(procedure.code)")
      for step in procedure.steps {
        #expect(!step.gives.isEmpty && procedure.performer(step.performer) != nil, "\(procedure.code) \(step.number)")
      }
    }
  }

  @Test("C1–C6 · the six stages with their performers, and where each may end")
  func stages() {
    let rows = c.steps.map { step in
      "\(step.number) \(step.kind) \(step.performer) > \(step.outcomes.map { "\($0.code) \($0.destination.number ?? 0)" }.joined(separator: ", "))"
    }
    #expect(
      rows == [
        "1 intake customer > filed 2", "2 reception customerService > recorded 3",
        "3 sorting customerService > sorted 4",
        "4 investigation customerService > gathered 5, escalated 10", "5 cause operations > found 6",
        "6 options customerService > chosen 7, escalated 10",
        "7 solution customerService > agreed 8, declined 6, escalated 10", "8 settlement operations > settled 9",
        "9 validation supervisor > valid 12, refused 8, escalated 10",
        "10 escalation supervisor > resolved 7, toManagement 11", "11 escalation management > resolved 7, final 13",
        "12 satisfaction customer > satisfied 13, dissatisfied 10", "13 closing customerService > closed 14",
        "14 evaluation management > evaluated 0",
      ])
    #expect(c.step(9)?.isIndependent == true)
  }

  @Test("C-SLA · from investigation to validation the standards make 1, 3, 5 and 14 working days by priority")
  func standards() {
    for (priority, days) in [1: 1, 2: 3, 3: 5, 4: 14] {
      let minutes = (4...9).compactMap { c.step($0)?.standardByPriority[priority]?.amount }
      #expect(minutes.count == 6 && minutes.reduce(0, +) + 30 * days == days * Standard.minutesPerDay)
    }
  }

  @Test("D1–D12 · the steps of the paper with their performers, and where each may lead")
  func steps() {
    let rows = d.steps.map { step in
      "\(step.number) \(step.kind) \(step.performer) > \(step.outcomes.map { "\($0.code) \($0.destination.number ?? 0)" }.joined(separator: ", "))"
    }
    #expect(
      rows == [
        "1 intake customer > filed 2", "2 reception receiver > recorded 3",
        "3 sorting salesCoordinator > nonTechnical 4, technical 5", "4 assignment salesCoordinator > told 6",
        "5 assignment consultingCoordinator > told 6", "6 correction pic > corrected 7",
        "7 cpar salesCoordinator > nonTechnical 9, technical 8", "8 improvementPlan consultingCoordinator > planned 10",
        "9 improvementPlan salesCoordinator > planned 10", "10 decision salesCoordinator > needed 11, notNeeded 16",
        "11 letterDraft sales > nonTechnical 13, technical 12",
        "12 letterApproval consultingCoordinator > approved 13, returned 11",
        "13 letterApproval salesCoordinator > approved 14, returned 11",
        "14 letterSignature director > signed 15, returned 11", "15 delivery sales > sent 16",
        "16 execution department > executed 17", "17 verification verifier > effective 18, again 17, notEffective 7",
        "18 satisfaction customer > satisfied 22, dissatisfied 19", "19 specialAction director > acted 20",
        "20 satisfaction customer > satisfied 22, dissatisfied 21", "21 specialAction salesCoordinator > acted 20",
        "22 evaluation qualityManager > solved 23, recurring 7", "23 closing salesCoordinator > closed 0",
      ])
    #expect(d.step(17)?.isIndependent == true && d.documentNumber == "STM / PP02 / 08")
  }

  @Test("D3, D7, D10 · the sheet says where each way leads that is not simply the next step")
  func remarks() {
    #expect(
      d.step(3)?.remarks == [
        "Non-teknis: kepada sales: ke langkah 4", "Teknis: kepada koordinator konsultan: ke langkah 5",
      ])
    #expect(d.step(14)?.remarks == ["Belum sesuai: kembali ke langkah 11"])
    #expect(d.step(17)?.remarks.last == "Tidak efektif: CPAR lanjutan: kembali ke langkah 7")
    #expect(d.step(16)?.remarks == [])
  }

  @Test("a step that keeps to an earlier way has to know every way from there")
  func follows() {
    var broken = d
    broken.steps[6].outcomes[0].code = "other"
    #expect(
      broken.faults == [
        "Langkah 7 tidak mempunyai jalan \"Non-teknis: kepada sales\" dari langkah 3 yang diikutinya."
      ])
    broken = d
    broken.steps[6].follows = 9
    #expect(broken.faults == ["Langkah 7 mengikuti langkah 9, yang bukan langkah sebelumnya."])
  }
}
