import Complaints
import Database
import HTTP
import Platform
import Procedures
import Satisfaction

/// What customers of a sample office said of it after their cases were closed.
struct SampleAnswers: Sendable {
  /// The end of the office's history.
  let end: Instant

  private static let comments = [
    "", "Petugasnya ramah.", "Prosesnya terlalu lama, saya harus menelepon dua kali.", "",
    "Suratnya jelas. Terima kasih.",
  ]

  /// Asks about every case of the year that is closed long enough; most of those who are asked answer some days later.
  func play(on app: App) throws {
    let closed: [(id: Case.ID, at: Instant)] = try app.database.read { db in
      try db.rows(
        """
        SELECT id, closedAt FROM caseRun
        WHERE closedAt > \(end.adding(days: -360)) AND closedAt < \(end.adding(days: -9)) ORDER BY closedAt, id
        """
      ) { row in (try row["id"], try row["closedAt"]) }
    }
    try app.replayNow { replay in
      let fields = try replay.db.currentQuestions().map(\.field)
      for (place, one) in closed.enumerated() {
        var random = SeededRandom(place, Int(end.rawValue / 1000))
        let asked = one.at.adding(days: 3)
        let isAsked = try replay.deed(by: .system, at: asked) { try $0.ask(one.id, [.complaints]) }
        guard isAsked, random.happens(60) else { continue }
        let form = Self.form(fields, &random)
        try replay.deed(by: .customer, at: asked.adding(minutes: random.number(60...8_000))) { deed in
          try deed.answer(with: form, about: one.id)
        }
      }
    }
  }

  private static func form(_ fields: [String], _ random: inout SeededRandom) -> FormData {
    var form = FormData(fields.map { (name: $0, value: "\(random.happens(12) ? 2 : random.number(3...5))") })
    form.append("comment", random.pick(comments, or: ""))
    if random.happens(30) { form.append("mayContact", "1") }
    return form
  }
}
