import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A3, A6 · satisfaction reports") struct SurveyReportTests {
  @Test("A6: the drafted words are true sentences of the kept figures")
  func sentences() throws {
    let office = try ReportSurveys()
    let report = try office.draft()
    #expect(report.title == "Laporan Kepuasan Pelanggan Triwulan I 2026" && report.number == "LKP-2026-01")
    let summary = try office.text(.summary, of: report).words
    #expect(summary.hasPrefix("Selama triwulan I 2026 selesai 1 putaran survei dengan 6 jawaban."), "\(summary)")
    #expect(summary.contains("IKM 75,00 (tanpa mutu: baru 3 unsur, PermenPAN-RB 14/2017 meminta sedikitnya 9)."))
    #expect(summary.contains("Tidak ada keluhan yang menyangkut K3."))
    let analysis = try office.text(.analysis, of: report).words
    #expect(
      analysis.hasPrefix("Nilai rata-rata terendah: “Butir u3” (2,00), “Butir u2” (3,00), dan “Butir u1” (4,00)."))
    let advice = try office.text(.recommendations, of: report).words
    #expect(advice == "1. Susun tindakan perbaikan untuk “Butir u3” (2,00).", "\(advice)")
    let followUp = try office.text(.followUp, of: report).words
    #expect(followUp.hasPrefix("Belum ada laporan sejenis yang sudah disahkan sebelum ini."))
  }

  @Test("A6: an index is told with its change since the round before, and few answers are called few")
  func change() throws {
    let office = try ReportSurveys()
    try office.addRound(closing: "2025-12-10", times: 3, marks: [2, 2, 2])
    let summary = try office.text(.summary, of: try office.draft()).words
    #expect(summary.contains("naik 25,00 dari 50,00 pada putaran sebelumnya"), "\(summary)")
    let old = try office.draft(.periodic, ReportSurveys.quarter.previous(.quarter))
    let before = try office.text(.summary, of: old).words
    #expect(before.contains("IKM 50,00 (tanpa mutu: baru 3 unsur,") && before.contains("; n kecil: 3 jawaban)."))
  }

  @Test(
    "A3, A6: where there are no data every kind says so with the reason, and never tells a zero",
    arguments: SurveyReport.Kind.allCases.filter(\.isOfPeriod))
  func silence(kind: SurveyReport.Kind) throws {
    let office = try ReportSurveys(withRound: false)
    let report = try office.draft(kind)
    let texts = try office.test.app.database.read { try $0.texts(of: report) }
    #expect(texts.map(\.section) == kind.sections && texts.allSatisfy { $0.words.count > 20 })
    #expect(texts[0].words.hasPrefix("Selama triwulan I 2026 belum ada putaran survei yang selesai"))
    let ikm = try #require(try office.kept(report).headline("ikm"))
    #expect(ikm.value == nil && ikm.note == "belum ada putaran yang selesai")
  }

  @Test("A3: the analysis of a round tells its items, its groups and what it found weak")
  func analysis() throws {
    let office = try ReportSurveys()
    let round: String = try office.test.app.database.read { db in
      try #require(try db.value("SELECT token FROM surveyRound LIMIT 1"))
    }
    let scope = try #require(try office.test.app.database.read { try $0.endedRound(round) })
    let report = try office.draft(.analysis, scope)
    #expect(report.title == "Laporan Analisis Kepuasan: Putaran 2026-03-01")
    #expect(try office.text(.causes, of: report).words.contains("rata-rata di bawah tengah skala (2,00)"))
    let figures = try office.kept(report).figures(.items)
    #expect(figures.filter { $0.code.hasPrefix("u") }.map(\.value) == [400, 300, 200])
    #expect(try office.text(.causes, of: report).words.contains("Akar masalahnya belum diketahui."))
    #expect(try office.text(.measurement, of: report).words.contains("α belum dapat dihitung"))
    #expect(throws: SurveyReportError.alreadyDrafted) { try office.draft(.analysis, scope) }
  }

  @Test("A3: a round that was closed before its last day is over, and reported on at once")
  func closedEarly() throws {
    let office = try ReportSurveys(withRound: false)
    let id = try office.surveys.round(opensOn: "2026-03-01")
    try office.surveys.respond(to: id, times: 6, skm: [3, 3, 3], segment: 1)
    try office.close(id, on: "2026-05-05")
    let round: String = try office.test.app.database.read { db in
      try #require(try db.value("SELECT token FROM surveyRound WHERE id = \(id)"))
    }
    let scope = try #require(try office.test.app.database.read { try $0.endedRound(round) })
    #expect(try office.draft(.evaluation, scope).title.hasPrefix("Laporan Evaluasi Kepuasan"))
  }

  @Test("A3: means are compared by how high they lie on their own scale")
  func scales() {
    let figures = [
      KeptFigure(.items, "a", "1. Cepat", .index, 290, count: 9, target: 400),
      KeptFigure(.items, "b", "2. Aman", .index, 320, count: 9, target: 500),
    ]
    let data = SurveyReportData(scope: ReportSurveys.quarter, countedAt: TestApp.morning, figures: figures)
    let text = SurveyNarrative(data, .periodic, after: nil, Words(zone: .wita)).text(of: .analysis)
    #expect(text == "Nilai rata-rata terendah: “Aman” (3,20) dan “Cepat” (2,90).", "\(text)")
  }

  @Test("A3: groups of few in an anonymous round are kept out of the report")
  func anonymous() throws {
    let office = try ReportSurveys(withRound: false)
    let round = try office.surveys.round(isAnonymous: true, opensOn: "2026-03-01")
    try office.surveys.respond(to: round, times: 9, skm: [3, 3, 3], segment: 1)
    try office.surveys.respond(to: round, times: 2, skm: [1, 1, 1], segment: 2)
    try office.close(round, on: "2026-03-20")
    let segments = try office.kept(try office.draft()).figures(.segments)
    #expect(segments.allSatisfy { $0.value == nil && $0.count == nil }, "subtraction would tell: \(segments)")
  }

  @Test("A3: groups of two questionnaires stand in tables of their own, and are not compared with each other")
  func twoQuestionnaires() throws {
    let office = try ReportSurveys(withRound: false)
    let other = try SurveyOffice(office.test, code: "lain")
    for (surveys, title, marks) in [(office.surveys, "Layanan", 4), (other, "Gudang", 2)] {
      let round = try surveys.round()
      try surveys.respond(to: round, times: 6, skm: [marks, marks, marks], segment: 1)
      try surveys.respond(to: round, times: 6, skm: [marks - 1, marks - 1, marks - 1], segment: 3)
      try office.close(round, on: "2026-03-20")
      _ = try office.test.app.database.writeNow { db in
        try db.execute("UPDATE surveyRound SET title = \(title) WHERE id = \(round)")
      }
    }
    let report = try office.draft()
    let groups = try office.kept(report).groups(.segments)
    #expect(groups.map(\.round) == ["Gudang", "Layanan"])
    #expect(groups.map { $0.figures.map(\.value) } == [[5000, 2500], [10000, 7500]])
    let analysis = try office.text(.analysis, of: report).words
    #expect(
      analysis.contains("Menurut kelompok pada Layanan, IKM tertinggi pada Karyawan (100,00) dan terendah pada Klien"))
    #expect(!analysis.contains("tertinggi pada Karyawan (100,00) dan terendah pada Klien (25,00)"))
    let html = try office.html(try office.approve(report))
    #expect(html.contains("Menurut kelompok: Gudang") && html.contains("Menurut kelompok: Layanan"))
  }

  @Test("A6: what is approved is frozen: later answers change neither its paper nor its figures")
  func frozen() throws {
    let office = try ReportSurveys()
    let report = try office.draft()
    let paper = try office.approve(report)
    let before = (try office.kept(report), try office.html(paper))
    #expect(paper.number == "LKP-2026-01" && before.1.contains("75,00") && before.1.contains("bobot tepat 1/k"))
    try office.addRound(closing: "2026-03-28", times: 10, marks: [4, 4, 4])
    #expect(try office.kept(report) == before.0 && office.html(paper) == before.1)
    #expect(try !office.count().tellsTheSame(as: before.0), "a new count differs")
    #expect(throws: ApprovalError.notItsTurn) {
      try office.perform(as: .hse, on: report) { _ = try $0.write(report, version: $1, [.summary: "Lain."]) }
    }
    let data = try office.count()
    #expect(throws: (any Error).self) {
      try office.perform(as: .hse, on: report) { try $0.recount(report, data, version: $1) }
    }
    #expect(throws: (any Error).self) {
      try office.test.app.database.writeNow { db in
        try db.execute("UPDATE surveyReportFigure SET value = 0 WHERE reportID = \(report.id)")
      }
    }
    #expect(try office.test.faults() == [])
  }

  @Test("A6: an edit keeps the draft beside it, voids the marks, and stays when the figures are counted anew")
  func edits() throws {
    let office = try ReportSurveys()
    let report = try office.draft()
    try office.perform(as: .hse, on: report) { try $0.prepare(.surveyReport, of: report.id.rawValue, version: $1) }
    try office.perform(as: .desk, on: report) { deed, version in
      let isVoided = try deed.write(report, version: version, [.analysis: "Antrean bertumpuk."])
      #expect(isVoided)
    }
    #expect(try office.approval(report).stage == .drafted)
    try office.addRound(closing: "2026-03-28", times: 10, marks: [4, 4, 4])
    let data = try office.count()
    try office.perform(as: .hse, on: report) { try $0.recount(report, data, version: $1) }
    let analysis = try office.text(.analysis, of: report)
    #expect(analysis.words == "Antrean bertumpuk." && analysis.drafted.contains("Butir u1"))
    #expect(try office.text(.summary, of: report).words.contains("IKM 100,00"))
  }

  @Test("A6: an issued report is replaced by its revision, and only what is issued is")
  func revision() throws {
    let office = try ReportSurveys()
    let report = try office.draft()
    #expect(throws: SurveyReportError.notIssued) { try office.draft(replacing: report) }
    let paper = try office.approve(report)
    try office.addRound(closing: "2026-03-28", times: 10, marks: [4, 4, 4])
    let newer = try office.draft(replacing: report)
    #expect(newer.number == "LKP-2026-02" && newer.replaces == report.id)
    let replacement = try office.approve(newer)
    let old = try #require(try office.test.app.database.read { try $0.paper(paper.id) })
    #expect(old.voidedAt != nil && old.replacedBy == replacement.code)
    let lines = try office.test.app.database.read { try $0.surveyReports(SurveyReportFilter([:]), limit: 10) }
    #expect(lines.map(\.state.isReplaced) == [false, true])
  }
}
