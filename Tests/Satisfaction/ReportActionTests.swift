import Database
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

@Suite("A4, A6 · reports tell how actions stand") struct ReportActionTests {
  /// An action planned in February; times are days of 2026.
  private func plan(
    _ task: String, in office: ReportSurveys, source: String = "survey", due: String, ended: String? = nil
  ) throws {
    let zone = Zone.wita
    let instant = { (day: String) in Day(iso: day).map { zone.instant($0) } }
    let (planned, end) = (instant("2026-02-02"), ended.flatMap(instant))
    let token = office.test.app.world.token()
    _ = try office.test.app.database.writeNow { db in
      try db.execute(
        """
        INSERT INTO improvement (token, number, source, finding, unitID, likelihood, severity, rank, kind, task, personID,
          dueOn, evidence, percent, plannedAt, plannedBy, doneAt, doneBy, endedAt, ending)
        SELECT \(token), \("TP-" + task), \(source), 'Temuan', (SELECT MIN(id) FROM unit), 3, 3, 1, 'corrective', \(task),
          p.id, \(due), 'Foto', 40, \(planned), p.id, \(end),
          CASE WHEN \(ended) IS NULL THEN NULL ELSE p.id END, \(end),
          CASE WHEN \(ended) IS NULL THEN NULL ELSE 'effective' END
        FROM person p ORDER BY p.id LIMIT 1
        """)
    }
  }

  @Test("A4, A6: actions are told as they stood when the period ended, those of audits apart")
  func standing() throws {
    let office = try ReportSurveys()
    try plan("Pasang rambu", in: office, due: "2026-03-10")
    try plan("Beli APD", in: office, due: "2026-06-30")
    try plan("Latih regu", in: office, source: "audit", due: "2026-03-01", ended: "2026-02-20")
    try plan("Ganti lampu", in: office, due: "2026-04-05", ended: "2026-04-10")
    let data = try office.count(.review)
    #expect(["open", "late", "done"].map { data.headline($0)?.value } == [3, 1, 1])
    #expect(data.figures(.audits).map(\.label) == ["Latih regu"])
    let lamp = try #require(data.figures(.improvements).first { $0.label == "Ganti lampu" })
    #expect(lamp.value == 0, "nothing was done about it until the period ended")
    #expect(lamp.note == "risiko tinggi; berjalan; tenggat 5 Apr 2026", "\(lamp.note)")
    #expect(data.figures(.improvements).first { $0.label == "Pasang rambu" }?.value == 0)
    let report = try office.draft(.review)
    let monitoring = try office.text(.monitoring, of: report).words
    #expect(
      monitoring == "Tindakan perbaikan: 3 berjalan, 1 di antaranya lewat tenggat, dan 1 selesai dalam periode ini. "
        + "Yang lewat tenggat: pasang rambu.", "\(monitoring)")
    #expect(try office.text(.audits, of: report).words.contains("Dari audit dan inspeksi K3 ada 1 tindakan; 1 sudah"))
    let asked = try office.text(.decisions, of: try office.draft(.management)).words
    #expect(asked == "1. Menetapkan tenggat baru dan sumber daya untuk 1 tindakan yang lewat tenggat.", "\(asked)")
  }

  @Test("A4, A6: progress, due day and risk written after the period are not told of it") func past() throws {
    let office = try ReportSurveys()
    try plan("Izin kerja panas", in: office, due: "2026-06-30")
    let entries: [(day: String, kind: String, percent: Int?, text: String)] = [
      ("2026-02-02", "planned", nil, ""), ("2026-03-30", "progress", 20, "Dipesan."),
      ("2026-04-02", "progress", 60, "Dipasang sebagian."),
      ("2026-04-03", "changed", nil, "Risiko semula: Ekstrem (5 × 5)\nTenggat semula: 15 Maret 2026"),
      ("2026-04-04", "changed", nil, "Tenggat semula: 31 Mei 2026"),
    ]
    _ = try office.test.app.database.writeNow { db in
      for entry in entries {
        let at = Day(iso: entry.day).map { Zone.wita.instant($0) }
        try db.execute(
          """
          INSERT INTO improvementEntry (improvementID, at, personID, kind, percent, text)
          SELECT id, \(at), plannedBy, \(entry.kind), \(entry.percent), \(entry.text) FROM improvement /* whole table */
          """)
      }
    }
    let kept = try #require(try office.count(.review).figures(.improvements).first)
    #expect(kept.value == 2_000 && kept.note == "risiko ekstrem; lewat tenggat; tenggat 15 Mar 2026", "\(kept)")
    let april = SurveyScope(.month, containing: try #require(Month(iso: "2026-04")))
    let later = try #require(try office.count(.review, april).figures(.improvements).first)
    #expect(later.value == 6_000 && later.note == "risiko tinggi; berjalan; tenggat 30 Jun 2026", "\(later)")
  }
}
