import Complaints
import Database
import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("C6, A6 · periodic reports are drafted, marked and frozen") struct ReportTests {
  @Test("C6 · a draft's figures are those of a history computed by hand, and those of the page of figures")
  func figures() async throws {
    let office = try ReportOffice()
    let report = try office.draft()
    let data = try office.app.app.database.read { try $0.keptData(of: report) }
    let words = Words(zone: .wita)
    let said = KPIFigure.allCases.map { figure in
      data.reading(figure).map { words.amount($0.amount, figure.unit) } ?? KPIPage.none
    }
    #expect(said == ["1 j 20 m", "2", "1", "1", "90%", "1 j 30 m", "0%", "0%", "belum ada", "belum ada", "belum ada"])
    #expect(data.shares(of: .category).map(\.count) == [2] && data.shares(of: .unit).map(\.count) == [2])
    #expect(data.bottleneck.map { [$0.number, $0.late, $0.timed, $0.p90] } == [2, 1, 2, 70])
    #expect(data.late.count == 1 && data.lateCount == 1)
    #expect(data.before(.quantity) == nil, "nothing was there before, which is not none")
    #expect(try data == office.count(), "what was kept is what was counted")
    let page = try await office.app.client(as: .manager).open("/kpi?dari=2026-04&sampai=2026-04")
    let shown = page.document.elements(class: "figure").map(\.text)
    #expect(shown.count == said.count && zip(shown, said).allSatisfy { $0.hasPrefix($1) }, "\(shown)")
  }

  @Test("C6 · the drafted words are true sentences of the figures")
  func sentences() throws {
    let office = try ReportOffice()
    try office.app.app.writeNow(by: try office.app.actor(.head)) { deed in
      try deed.setTarget(of: .response, to: 60, from: try #require(Month(iso: "2026-04")))
      try deed.setTarget(of: .quantity, to: 2, from: try #require(Month(iso: "2026-04")))
    }
    try office.draft()
    #expect(
      try office.text(.summary) == """
        Selama April 2026 diterima 2 keluhan. 1 keluhan ditutup, dan 1 masih terbuka di akhir periode. Median waktu \
        jawab 1 j 20 m (n kecil: 1 keluhan), sehingga standar (paling lama 1 jam) belum tercapai. 90% langkah selesai \
        dalam mutu bakunya (9 dari 10); 1 terlambat. Belum ada pelanggan yang memberi jawaban terakhir dalam periode ini.
        """)
    let analysis = try office.text(.analysis)
    for words in [
      "Dibanding Maret 2026 belum ada angka untuk dibandingkan.",
      "Standar yang belum tercapai: waktu jawab keluhan (1 j 20 m; standar paling lama 1 jam; n kecil: 1 keluhan).",
      "2 dari 2 keluhan yang sudah dipilah (100%).",
      "sembilan dari sepuluh selesai dalam paling lama 1 j 10 m, dan 1 dari 2",
    ] { #expect(analysis.contains(words), "\(words) \(analysis)") }
    let advice = try office.text(.recommendations)
    #expect(advice.hasPrefix("1. Susun tindakan agar standar waktu jawab keluhan (paling lama 1 jam) tercapai."))
    #expect(advice.contains("Selesaikan 1 keluhan yang masih terbuka") && !advice.contains("jumlah keluhan"))
    #expect(try office.text(.followUp).contains("Laporan Evaluasi Bulanan Maret 2026 tidak ada atau belum disahkan."))
  }

  @Test("C6 · a month without complaints has good sentences too, and follows the last report up")
  func silence() throws {
    let office = try ReportOffice()
    try office.draft()
    try office.approve()
    office.app.clock.advance(days: 35)
    try office.draft("2026-05")
    let summary = try office.text(.summary, of: "2026-05")
    #expect(summary.contains("Selama Mei 2026 tidak ada keluhan yang diterima. Pada April 2026 diterima 2 keluhan."))
    #expect(summary.contains("Tidak ada keluhan yang ditutup, dan 1 masih terbuka di akhir periode."))
    #expect(summary.contains("Belum ada keluhan yang dijawab dalam periode ini."))
    let followUp = try office.text(.followUp, of: "2026-05")
    #expect(followUp.hasPrefix("Rekomendasi Laporan Evaluasi Bulanan April 2026:\n1. "), "\(followUp)")
  }

  @Test("A6 · who prepared neither checks nor approves, who wrote does not approve, and marks follow their order")
  func independence() throws {
    let office = try ReportOffice()
    try office.draft()
    #expect(throws: ApprovalError.notItsTurn) {
      try office.perform(as: .head, ReportOffice.approve)
    }
    try office.perform(as: .head, ReportOffice.prepare)
    #expect(throws: ApprovalError.ownWork) { try office.perform(as: .head, ReportOffice.check) }
    try office.perform(as: .manager, ReportOffice.check)
    #expect(throws: ApprovalError.ownWork) { try office.perform(as: .head, ReportOffice.approve) }
    try office.perform(as: .head, ReportOffice.write([.summary: "Ditulis kepala."]))
    try office.perform(as: .desk, ReportOffice.prepare)
    try office.perform(as: .manager, ReportOffice.check)
    #expect(throws: ApprovalError.ownWriting) {
      try office.perform(as: .head, ReportOffice.approve)
    }
    #expect(throws: ApprovalError.checkedByApprover) {
      try office.perform(as: .manager, ReportOffice.approve)
    }
  }

  @Test("C6 · an edit voids the marks, a return gives its reason, and an old version is refused")
  func voiding() throws {
    let office = try ReportOffice()
    try office.draft()
    try office.perform(as: .desk, ReportOffice.prepare)
    #expect(try office.app.mails("approval.waiting").map(\.address) == ["kepala@contoh.go.id", "manajer@contoh.go.id"])
    try office.perform(as: .manager, ReportOffice.giveBack(because: "Lengkapi analisisnya."))
    #expect(try office.approval().stage == .drafted && office.approval().sentBack?.reason == "Lengkapi analisisnya.")
    try office.perform(as: .desk, ReportOffice.prepare)
    try office.perform(as: .desk, ReportOffice.write([.analysis: "Antrean bertumpuk."]))
    #expect(try office.approval().stage == .drafted && office.text(.analysis) == "Antrean bertumpuk.")
    #expect(throws: VisitError.self) {
      try office.perform(as: .desk, version: 1, ReportOffice.prepare)
    }
  }

  @Test("C6 · a new count takes the place of the old one, and the editor's words stay")
  func recount() throws {
    let office = try ReportOffice()
    try office.draft()
    try office.perform(as: .desk, ReportOffice.write([.analysis: "Antrean bertumpuk."]))
    try office.reopen()
    let data = try office.count()
    try office.perform(as: .desk) { deed, report, version in try deed.recountReport(report, data, version: version) }
    #expect(try office.text(.summary).contains("Tidak ada keluhan yang ditutup"))
    #expect(try office.text(.analysis) == "Antrean bertumpuk.")
  }

  @Test("A6 · an issued report is replaced by its revision, and only the last one, once it is issued, is")
  func revision() async throws {
    let office = try ReportOffice()
    let first = try office.draft()
    #expect(throws: ReportError.notIssued) { try office.draft(replacing: first) }
    try office.approve()
    let issued = try #require(try office.report().paper)
    try office.reopen()
    let second = try office.draft(replacing: first)
    #expect(second.name.number == "LE-2026-04-R1" && second.replaces == first.id)
    #expect(try office.text(.summary).contains("Tidak ada keluhan yang ditutup"))
    #expect(try office.reports().map(\.state.isReplaced) == [false, false], "it stands until the revision is issued")
    let page = try await office.app.client(as: .manager).open(second.name.path)
    #expect(page.text.contains("Yang masih berlaku") && page.text.contains("LE-2026-04, disahkan"))
    try office.approve()
    #expect(try office.reports().map(\.state.isReplaced) == [false, true])
    let old = try office.app.app.database.read { try $0.paper(issued) }
    #expect(old?.replacedBy != nil)
    #expect(throws: ReportError.notIssued) { try office.draft(replacing: first) }
  }

  @Test("A6 · what is approved is frozen: later deeds change neither its paper nor its figures")
  func frozen() async throws {
    let office = try ReportOffice()
    try office.draft()
    try office.approve()
    let report = try office.report()
    let paper = try #require(report.paper)
    let before = try office.app.app.database.read { (try $0.text(of: paper), try $0.keptData(of: report)) }
    try office.reopen()
    let after = try office.app.app.database.read { (try $0.text(of: paper), try $0.keptData(of: report)) }
    #expect(before.0 == after.0 && before.1 == after.1)
    let fresh = try office.count()
    #expect(!fresh.tellsTheSame(as: after.1))
    for verb in [ReportOffice.write([.summary: "Lain."]), ReportOffice.prepare] {
      #expect(throws: ApprovalError.notItsTurn) { try office.perform(as: .desk, verb) }
    }
    #expect(throws: (any Error).self) {
      try office.app.app.writeNow(by: .system) { deed in try deed.keep(before.1, of: report.id) }
    }
    let page = try await office.app.client(as: .manager).open("/laporan/2026-04")
    #expect(page.text.contains("Laporan terbitan tetap seperti ketika disahkan."), "\(page.describe())")
    #expect(try office.app.faults() == [])
  }
}

extension ReportOffice {
  /// April's closed complaint is opened again: it no longer counts as closed then.
  func reopen() throws {
    let token = first.caseToken
    try app.app.writeNow(by: try app.actor(.desk)) { deed in
      try deed.reopenComplaint(reason: "Masalahnya muncul lagi.", of: token)
    }
  }
}
