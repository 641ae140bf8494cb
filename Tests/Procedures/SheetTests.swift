import Documents
import Support
import Testing

@testable import Platform
@testable import Procedures

@Suite("The procedure's sheet") struct SheetTests {
  /// What a way is, without the "Ya" or "Tidak" that stands before it anyway.
  private static func meaning(of outcome: StepOutcome) -> String {
    outcome.words.replacing(#/^(Ya|Tidak), /#, with: "").lowercased()
  }

  @Test(
    "B-doc · every step stands on the sheet with performer, documents, time and remarks",
    arguments: ShippedProcedures.all)
  func complete(procedure: ProcedureDefinition) throws {
    let office = try TestOffice()
    let revision = try #require(
      try office.read { try $0.effectiveRevisions(on: office.app.office.zone.day(of: office.now)).first })
    let sheet = ProcedureSheet(revision, procedure, marks: [], office: office.app.office)
    let rows = sheet.pages.flatMap(\.rows)
    #expect(rows.map(\.number) == procedure.steps.map(\.number) && rows.map(\.text) == procedure.steps.map(\.text))
    for (row, step) in zip(rows, procedure.steps) {
      #expect(row.needs == step.needs && row.gives == step.gives && row.time == step.standard.words)
      #expect(row.flow.contains(procedure.performer(step.performer)?.name ?? "-"))
      #expect(
        step.outcomes.allSatisfy { outcome in
          !step.isDecision || row.remarks.contains { $0.lowercased().contains(Self.meaning(of: outcome)) }
        })
    }
    let html = String(decoding: try office.app.text(of: sheet).html, as: UTF8.self)
    for text in procedure.legalBasis + procedure.warnings + procedure.performers.map(\.name) {
      #expect(html.contains(text.replacing("&", with: "&amp;")), "\(text)")
    }
  }

  @Test("the ways out of a decision are Ya and Tidak, and told in words beside it")
  func ways() throws {
    let b = ShippedProcedures.b
    let seven = try #require(b.step(7))
    #expect(b.wayWords(of: seven) == ["Ya", "Tidak"])
    #expect(b.sheetRemarks(of: seven) == ["Ya: Efektif", "Tidak: Belum efektif, kembali ke langkah 6"])
    #expect(b.sheetRemarks(of: try #require(b.step(1))) == ["SOP surat masuk"])
    let d = ShippedProcedures.d
    #expect(d.wayWords(of: try #require(d.step(7))) == ["a", "b"], "it sorts and asks nothing")
    let letter = try #require(d.step(10))
    #expect(
      d.sheetRemarks(of: letter) == [
        "Ya: Buat surat jawaban claim", "Tidak: Langsung ke pelaksanaan perbaikan",
      ])
  }

  @Test("a text takes as many lines as its words need")
  func lines() {
    #expect(SheetText.lines("", in: 40) == 0 && SheetText.lines("Surat", in: 40) == 1)
    #expect(SheetText.lines(String(repeating: "kata ", count: 40), in: 40) > 4)
    #expect(SheetText.lines(String(repeating: "a", count: 200), in: 20) > 10)
    #expect(SheetText.height(["a", "b"], in: 40) > SheetText.height(["a"], in: 40))
  }
}
