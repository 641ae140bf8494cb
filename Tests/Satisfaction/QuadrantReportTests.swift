import Documents
import Platform
import Procedures
import Support
import Testing

@testable import Database
@testable import Satisfaction

@Suite("A3, A5, A6 · what reports show beside means") struct QuadrantReportTests {
  private static let scope = SurveyScope(.quarter, containing: Month(iso: "2026-02") ?? Month(of: .min))

  /// A round of pairs that is over.
  private func office() throws -> (ReportSurveys, SurveyScope) {
    let office = try ReportSurveys(withRound: false)
    let round = try office.surveys.round(opensOn: "2026-03-01")
    for (place, marks) in [(2, 5, 10), (3, 5, 9), (4, 4, 3), (2, 5, 9), (3, 4, 8), (1, 5, 10)].enumerated() {
      try office.surveys.respond(
        to: round,
        ["p1": [0: marks.0, 1: marks.1], "p2": [0: 5, 1: 3], "p3": [0: 4, 1: 1 + place % 4], "nps": [0: marks.2]],
        segment: place % 2 == 0 ? 1 : 2)
    }
    try office.close(round, on: "2026-03-20")
    let token = try office.surveys.token(of: round)
    return (office, try #require(try office.test.app.database.read { try $0.endedRound(token) }))
  }

  @Test("A3: the analysis of a round has its diagram, its spread, α and r, and the indices of its groups")
  func analysis() async throws {
    let (office, scope) = try office()
    let report = try office.draft(.analysis, scope)
    let html = try office.html(try office.approve(report))
    #expect(html.contains("Diagram kepentingan dan kinerja") && html.contains("Selisih"))
    #expect(html.contains("Sebaran jawaban tiap butir") && html.contains("Dua teratas"))
    #expect(
      html.contains("Keandalan kuesioner") && html.contains("Kesahihan tiap butir") && html.contains("r terkoreksi"))
    #expect(html.contains("Menurut kelompok") && !html.contains("Segmen") && html.contains("α Cronbach ="))
    let kept = try office.kept(report)
    #expect(kept.figures(.segments).filter { $0.code == "csi" }.count == 2)
    #expect(try office.text(.summary, of: report).words.contains("NPS +50"))
  }

  @Test("A6: one figure has one value, on the round's page and in its report") func oneValue() async throws {
    let (office, scope) = try office()
    let report = try office.draft(.analysis, scope)
    let csi = try #require(try office.kept(report).headline("csi")?.said(Words(zone: .wita)))
    let round: String = try office.test.app.database.read { db in
      try #require(try db.value("SELECT token FROM surveyRound LIMIT 1"))
    }
    let page = try await office.test.client(as: .hse).open(AnalysisRoutes.path(round))
    #expect(page.text.contains(csi) && page.text.contains("+50"), "\(csi)")
    let whole = KeptFigure(.headline, "csi", "CSI", .percent, 8_100)
    #expect(whole.said(Words(zone: .wita)) == "81,00%")
  }

  @Test("A6: of several rounds the index says which it is of") func rounds() throws {
    let office = try ReportSurveys()
    try office.addRound(closing: "2026-02-10", times: 7, marks: [2, 2, 2])
    let note = try #require(try office.count().headline("ikm")?.note)
    #expect(note.hasSuffix("dari putaran Putaran 2026-03-01"), "\(note)")
  }

  @Test("A5: the review names the audits and inspections held, with findings by class and what conformed")
  func audits() throws {
    let office = try ReportSurveys()
    _ = try office.test.app.database.writeNow { db in
      let audit = try db.insert(
        """
        INSERT INTO safetyAudit (token, number, title, scope, criteria, unitID, plannedOn, heldOn, leadID, madeAt, madeBy)
        SELECT 'audit-audit-audit-audit', 'AK3-2026-001', 'Audit gudang', 'Gudang', 'SMK3', (SELECT MIN(id) FROM unit),
          '2026-02-01', '2026-02-03', p.id, 0, p.id FROM person p ORDER BY p.id LIMIT 1
        """)
      let points: [(verdict: String, grade: String?)] = [("conform", nil), ("conform", nil), ("notConform", "major")]
      for (place, point) in points.enumerated() {
        try db.execute(
          """
          INSERT INTO safetyAuditPoint (auditID, ordinal, topic, text, verdict, grade)
          VALUES (\(audit), \(place + 1), 'APD', 'Helm', \(point.verdict), \(point.grade))
          """)
      }
    }
    let figure = try #require(try office.count(.review).figures(.audited).first)
    #expect(figure.label.hasPrefix("AK3-2026-001, Audit gudang") && figure.value == 6_670 && figure.count == 3)
    #expect(figure.note == "3 Feb 2026; kritikal 0, mayor 1, minor 0, observasi 0", "\(figure.note)")
    let text = try office.text(.audits, of: try office.draft(.review)).words
    #expect(text.hasPrefix("Selama triwulan I 2026 dilaksanakan 1 audit dan 0 inspeksi K3"), "\(text)")
  }

  @Test("A6: the management's page leaves out what was not asked") func management() throws {
    let office = try ReportSurveys()
    let data = try office.count(.management)
    let table = try #require(SurveyReportTable.all(.headline, data, isBrief: true, Words(zone: .wita)).first)
    #expect(table.lines.contains { $0.name.hasPrefix("Indeks Kepuasan Masyarakat") })
    #expect(!table.lines.contains { $0.name.hasPrefix("Keluhan") || $0.name.hasPrefix("Kesediaan") })
  }

  @Test("A6: a long table breaks over pages, each of them under the paper's head") func pages() async throws {
    let (office, scope) = try office()
    let paper = try office.approve(try office.draft(.analysis, scope))
    let text = try #require(try office.test.app.database.read { try $0.text(of: paper.id) })
    let html = String(decoding: text.html, as: UTF8.self)
    #expect(html.contains("report-figure"), "the heading and its drawing are one block, the table is not in it")
    let figure = try #require(html.range(of: "<div class=\"report-figure\">"))
    let end = try #require(html[figure.upperBound...].range(of: "</div>"))
    #expect(!html[figure.upperBound..<end.lowerBound].contains("<table"))
  }
}
