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
    #expect(lamp.value == nil, "finished after the period, so nobody knows how far it was then")
    #expect(lamp.note == "risiko tinggi; berjalan; tenggat 5 Apr 2026", "\(lamp.note)")
    let report = try office.draft(.review)
    let monitoring = try office.text(.monitoring, of: report).words
    #expect(
      monitoring == "Tindakan perbaikan: 3 berjalan, 1 di antaranya lewat tenggat, dan 1 selesai dalam periode ini. "
        + "Yang lewat tenggat: pasang rambu.", "\(monitoring)")
    #expect(try office.text(.audits, of: report).words.contains("Dari audit dan inspeksi K3 ada 1 tindakan; 1 sudah"))
    let asked = try office.text(.decisions, of: try office.draft(.management)).words
    #expect(asked == "1. Menetapkan tenggat baru dan sumber daya untuk 1 tindakan yang lewat tenggat.", "\(asked)")
  }
}
