import Platform
import Testing

@testable import Procedures

@Suite("Procedures as data") struct DefinitionTests {
  let b = ShippedProcedures.b

  @Test("every shipped procedure is sound")
  func sound() {
    for procedure in ShippedProcedures.all { #expect(procedure.faults == [], "\(procedure.code)") }
    #expect(Set(ShippedProcedures.all.map(\.code)).count == ShippedProcedures.all.count)
  }

  @Test("B-doc · procedure B has the ten steps of its sheet, with performer, standard and documents")
  func tenSteps() {
    let rows = b.steps.map { step in
      "\(step.number) \(step.kind) \(step.performer) \(step.standard.words): \(step.needs.joined()) > \(step.gives.joined(separator: ", "))"
    }
    #expect(
      rows == [
        "1 intake customer 15 menit: Surat Pengaduan > Form Pengaduan",
        "2 sorting serviceDesk 10 menit: Surat dan Form Pengaduan > Keluhan terpilah",
        "3 disposition head 30 menit: Surat dan Form Pengaduan > Disposisi",
        "4 study teamLead 1 hari: Disposisi > Catatan kajian, Notulen rapat (jika ada rapat)",
        "5 cause teamLead 1 hari: Surat dan Form Pengaduan > Penyebab ketidaksesuaian",
        "6 actionPlan teamLead 1 hari: Penyebab ketidaksesuaian > Konsep Tindakan Perbaikan",
        "7 execution teamLead 3 hari: Konsep Tindakan Perbaikan > Verifikasi Tindakan Perbaikan",
        "8 letterDraft teamLead 30 menit: Verifikasi Tindakan Perbaikan > Konsep Surat Balasan",
        "9 letterSignature head 30 menit: Konsep Surat Balasan > Surat Keluar",
        "10 confirmation customer 30 menit: Surat Keluar > Notulen",
      ])
    #expect(b.steps.filter { !$0.runsClock }.map(\.number) == [1, 10])
    #expect(b.performers.map(\.name) == ["Pelanggan", "Petugas Pelayanan", "Kepala Balai", "Ketua Pokja Terkait"])
    #expect(
      [b.legalBasis, b.qualifications, b.related, b.equipment, b.warnings, b.recording].map(\.count) == [
        4, 3, 2, 3, 2, 1,
      ])
  }

  @Test("B · the standards add up to 2,845 working minutes")
  func total() throws {
    let office = WorkingCalendar(zone: .wita)
    let start = try #require(Instant(iso: "2026-11-19T08:00+08:00"))
    let end = b.steps.reduce(start) { $1.standard.due(from: $0, in: office) }
    #expect(end == Instant(iso: "2026-11-27T10:25+08:00"))
    #expect(office.elapsed(from: start, to: end) == 2_845)
  }

  @Test("B7, B9, B10 · the ways back are printed in Ket")
  func waysBack() throws {
    #expect(b.step(7)?.remarks == ["Belum efektif: kembali ke langkah 6"])
    #expect(b.step(9)?.remarks == ["SOP surat keluar", "Dikembalikan dengan alasan: kembali ke langkah 8"])
    #expect(b.step(1)?.remarks == ["SOP surat masuk"])
    #expect(b.step(10)?.remarks == ["Belum puas, dilaporkan kepada Kepala Balai: kembali ke langkah 3"])
    #expect(b.steps.filter(\.isDecision).map(\.number) == [7, 9, 10])
    #expect(b.step(9)?.outcome("returned")?.needsReason == true)
    #expect(b.step(9)?.outcome("signed")?.destination == .step(10))
    #expect(b.step(10)?.outcome("received")?.destination == .end)
    #expect(b.step(11) == nil && b.step(9)?.outcome("lost") == nil)
  }

  /// B with one thing broken, and the sentence that must say so.
  struct Broken: Sendable, CustomTestStringConvertible {
    let sentence: String
    let edit: @Sendable (inout ProcedureDefinition) -> Void
    var testDescription: String { sentence }
  }

  @Test(
    "what is broken is said in a sentence",
    arguments: [
      Broken(sentence: "Prosedur belum mempunyai langkah. Tambahkan sekurangnya satu langkah.") { $0.steps = [] },
      Broken(sentence: "Nomor langkah harus berurutan dari 1: diharapkan 4, tertulis 5.") {
        $0.steps.swapAt(3, 4)
      },
      Broken(sentence: "Langkah 2 menyebut pelaksana \"clerk\" yang tidak ada dalam daftar pelaksana.") {
        $0.steps[1].performer = "clerk"
      },
      Broken(sentence: "Kode pelaksana \"head\" dipakai lebih dari sekali. Beri kode lain.") {
        $0.performers += [Performer("head", "Direktur"), Performer("head", "Kepala")]
      },
      Broken(sentence: "Langkah 5 belum mempunyai judul dan uraian kegiatan.") { $0.steps[4].text = "" },
      Broken(sentence: "Langkah 3 tidak mempunyai hasil, sehingga kasus akan berhenti di sana.") {
        $0.steps[2].outcomes = []
      },
      Broken(sentence: "Langkah 7 mempunyai dua hasil berkode \"effective\".") {
        $0.steps[6].outcomes[1].code = "effective"
      },
      Broken(sentence: "Langkah 10, hasil \"Surat diterima\", menuju langkah 11 yang tidak ada.") {
        $0.steps[9].outcomes[0].destination = .step(11)
      },
      Broken(sentence: "Langkah 4 tidak pernah tercapai dari langkah 1.") {
        $0.steps[2].outcomes[0].destination = .step(5)
      },
    ])
  func broken(_ broken: Broken) {
    var procedure = b
    broken.edit(&procedure)
    #expect(procedure.faults == [broken.sentence])
  }

  @Test("a loop that never leaves is found, with every step caught in it")
  func endlessLoop() {
    var procedure = b
    procedure.steps[9].outcomes = [StepOutcome("again", "Ulangi", to: .step(8))]
    #expect(procedure.faults.count == 10)
    #expect(procedure.faults.last == "Dari langkah 10 tidak ada jalan menuju akhir prosedur.")
    procedure.steps[9].outcomes.append(StepOutcome("done", "Selesai", to: .end))
    #expect(procedure.faults == [])
  }

  @Test("the kinds of step are stored under names that stay")
  func kinds() {
    #expect(
      StepKind.allCases.map(\.rawValue) == [
        "intake", "sorting", "disposition", "study", "cause", "actionPlan", "execution", "verification", "letterDraft",
        "letterApproval", "letterSignature", "delivery", "confirmation", "escalation", "specialAction", "closing",
        "evaluation", "reception", "assignment", "correction", "cpar", "improvementPlan", "decision", "investigation",
        "options", "solution", "settlement", "validation", "satisfaction",
      ])
    #expect(Set(StepKind.allCases.map(\.words)).count == StepKind.allCases.count)
  }
}
