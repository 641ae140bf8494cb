import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the evaluation of a month is made from (row C6): the complaints that ended in it, their causes, what customers
/// said, and what was learnt from each. The report to management (`/laporan`) tells the figures.
enum MonthlyEvaluation {
  /// The most complaints that one report lists.
  static let most = 500

  /// GET /laporan/evaluasi?bulan=2026-03; without a month the present one.
  @Sendable static func paper(_ visit: Visit) async throws -> MonthlyEvaluationPaper {
    let office = visit.app.office
    let month = Month(typed: visit.request.query.text("bulan")) ?? Month(of: office.zone.day(of: visit.now))
    let control = try visit.control(of: PaperKind("report.monthly", "Rekap Keluhan Selesai", form: 19))
    return try visit.read { db in
      MonthlyEvaluationPaper(
        month, try db.evaluated(from: office.zone.instant(month.first), to: office.zone.instant(month.last.next)),
        try db.monthTallies(of: office.procedure, stepsFrom: month).first { $0.month == month }, control, office: office
      )
    }
  }

  static let routes = Route.paper(
    "/laporan/evaluasi", .can(.readAllCases), "the complaints that ended in a month, on paper (C6)", paper)
}

/// A complaint that ended, with its cause, what was learnt, and the customer's last word.
struct EvaluatedCase: Sendable, FromRow {
  let number: String
  let subject: String
  let ending: CaseEnding
  let category: String
  let cause: String
  let lesson: String
  let prevention: String
  let isSatisfied: Bool?

  init(row: Row) throws(RowError) {
    number = try row["number"]
    subject = try row["subject"]
    ending = try row["ending"]
    category = try row["category"] ?? ""
    cause = try row["cause"] ?? ""
    lesson = try row["lesson"] ?? ""
    prevention = try row["prevention"] ?? ""
    isSatisfied = try row["isSatisfied"]
  }
}

extension Snapshot {
  /// The complaints that ended between two moments, in the order of their end.
  fileprivate func evaluated(from start: Instant, to end: Instant) throws -> [EvaluatedCase] {
    try rows(
      """
      SELECT r.number, r.subject, r.ending,
        (SELECT g.name FROM sorting s JOIN category g ON g.id = s.categoryID WHERE s.complaintID = c.id
          ORDER BY s.caseStepID DESC LIMIT 1) AS category,
        (SELECT u.statement FROM cause u WHERE u.complaintID = c.id ORDER BY u.caseStepID DESC LIMIT 1) AS cause,
        (SELECT a.answer FROM record e JOIN recordAnswer a ON a.caseStepID = e.caseStepID
          WHERE e.complaintID = c.id AND a.question = 'lesson' ORDER BY e.caseStepID DESC LIMIT 1) AS lesson,
        (SELECT a.answer FROM record e JOIN recordAnswer a ON a.caseStepID = e.caseStepID
          WHERE e.complaintID = c.id AND a.question = 'prevention' ORDER BY e.caseStepID DESC LIMIT 1) AS prevention,
        (SELECT t.isSatisfied FROM satisfaction t WHERE t.complaintID = c.id ORDER BY t.caseStepID DESC LIMIT 1)
          AS isSatisfied
      FROM caseRun r JOIN complaint c ON c.caseID = r.id
      WHERE r.closedAt >= \(start) AND r.closedAt < \(end) ORDER BY r.closedAt, r.openedAt, r.id
      LIMIT \(MonthlyEvaluation.most)
      """)
  }
}

/// What the template of the report sees.
struct MonthlyEvaluationPaper: PaperPage {
  static let template = "Complaints/Closing/monthly"

  struct Line: Renderable {
    let number: String
    let subject: String
    let category: String
    let cause: String
    let lesson: String
    let ending: String
  }

  let title: String
  let backURL = "/keluhan"
  let backLabel = "Kembali ke daftar keluhan"
  let letterhead: Letterhead
  let period: String
  let facts: [Fact]
  let lines: [Line]
  let hasLines: Bool
  let control: PaperControl?
  let seal: PaperSeal? = nil

  init(
    _ month: Month, _ cases: [EvaluatedCase], _ tally: MonthTally?, _ control: PaperControl?, office: Office
  ) {
    self.control = control
    let words = Words(zone: office.zone)
    period = words.month(month)
    title = "Rekap keluhan selesai \(period)"
    letterhead = office.letterhead
    facts = Self.facts(cases, tally, words)
    lines = cases.map { one in
      Line(
        number: one.number, subject: one.subject, category: one.category, cause: one.cause,
        lesson: [one.lesson, one.prevention].filter { !$0.isEmpty }.joined(separator: " "), ending: one.ending.words)
    }
    hasLines = !lines.isEmpty
  }

  private static func facts(_ cases: [EvaluatedCase], _ tally: MonthTally?, _ words: Words) -> [Fact] {
    let timed = tally?.timedSteps ?? 0
    let within =
      timed == 0 ? "belum ada langkah berstandar" : "\(words.number((tally?.stepsWithin ?? 0) * 100 / timed))%"
    let satisfied = cases.count { $0.isSatisfied == true }
    let dissatisfied = cases.count { $0.isSatisfied == false }
    return [
      Fact("Keluhan diterima", words.count(tally?.received ?? 0, "keluhan")),
      Fact("Keluhan selesai", words.count(tally?.closed ?? 0, "keluhan")),
      Fact("Langkah dalam standar waktu", within),
      Fact(
        "Kepuasan pelanggan",
        "\(words.count(satisfied, "pelanggan")) menyatakan selesai, \(words.number(dissatisfied)) belum puas"),
    ]
  }
}
