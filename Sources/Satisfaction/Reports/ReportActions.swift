import Database
import Platform
import Procedures

/// The actions that a report tells of: those planned in the three years up to its end, as they stood at its end; of a
/// round those that follow from it, as they stand now.
struct ReportActions {
  private let lines: [Line]

  /// Actions that are told one by one; the rest are only counted.
  private static let most = 15

  init(_ db: Snapshot, _ scope: SurveyScope, zone: Zone, at now: Instant) throws {
    let words = Words(zone: zone)
    let end = scope.round == nil ? zone.instant(scope.through.next) : now
    let condition: SQL =
      if let round = scope.round {
        "i.source = 'survey' AND i.sourceKey = (SELECT token FROM surveyRound WHERE id = \(round))"
      } else {
        "i.plannedAt >= \(zone.instant(scope.through.adding(days: -1_096))) AND i.plannedAt < \(end)"
      }
    let found: [Kept] = try db.rows(
      """
      SELECT i.id, i.task, i.source, i.likelihood, i.severity, i.dueOn, i.endedAt, i.ending
      FROM improvement i WHERE \(condition) ORDER BY i.rank, i.id LIMIT 5000
      """)
    let start = zone.instant(scope.from)
    let pasts = try db.pasts(of: found.map(\.id), until: end)
    let last = zone.day(of: end.adding(seconds: -1))
    lines = found.compactMap { Line($0, pasts[$0.id] ?? ImprovementPast(), from: start, until: end, on: last, words) }
  }

  var headline: [KeptFigure] {
    let open = lines.filter { $0.state != .ended }
    return [
      KeptFigure(.headline, "open", "Tindakan perbaikan yang berjalan", .count, open.count),
      KeptFigure(.headline, "late", "Di antaranya lewat tenggat", .count, open.count { $0.state == .late }),
      KeptFigure(.headline, "done", "Tindakan perbaikan yang selesai", .count, lines.count - open.count),
    ]
  }

  /// All of them that come of audits and inspections, not only those that are told one by one.
  var auditHeadline: [KeptFigure] {
    let lines = lines.filter(\.isFromAudit)
    return [
      KeptFigure(.headline, "auditActions", "Tindakan dari audit dan inspeksi", .count, lines.count),
      KeptFigure(
        .headline, "auditDone", "Di antaranya dilaksanakan seluruhnya", .count, lines.count { $0.percent == 100 }),
    ]
  }

  func figures(_ part: KeptFigure.Part) -> [KeptFigure] {
    let chosen = lines.filter { part == .improvements || $0.isFromAudit }
    return chosen.prefix(Self.most).enumerated().map { place, line in
      KeptFigure(part, "\(place + 1)", line.task, .percent, line.percent * 100, note: line.note)
    }
  }

  private struct Kept: Sendable, FromRow {
    let id: Improvement.ID
    let task: String
    let source: String
    let risk: Risk?
    let dueOn: Day
    let endedAt: Instant?
    let ending: String?

    init(row: Row) throws(RowError) {
      id = try row["id"]
      task = try row["task"]
      source = try row["source"]
      risk = Risk(likelihood: try row["likelihood"], severity: try row["severity"])
      dueOn = try row["dueOn"]
      endedAt = try row["endedAt"]
      ending = try row["ending"]
    }
  }

  private struct Line: Sendable {
    enum State { case open, done, late, ended }

    let task: String
    let isFromAudit: Bool
    let percent: Int
    let state: State
    let note: String

    /// Nil for what had ended before, and for what was given up.
    init?(
      _ kept: Kept, _ past: ImprovementPast, from start: Instant, until end: Instant, on last: Day, _ words: Words
    ) {
      let ended = kept.endedAt.flatMap { $0 < end ? $0 : nil }
      if let ended, ended < start || kept.ending == "cancelled" { return nil }
      let isDone = past.isDone || ended != nil
      let dueOn = past.dueOn(now: kept.dueOn)
      task = words.excerpt(past.task(now: kept.task), 120)
      isFromAudit = ["audit", "inspection"].contains(kept.source)
      percent = isDone ? 100 : past.percent
      state = ended != nil ? .ended : isDone ? .done : dueOn < last ? .late : .open
      let stands =
        switch state {
        case .open: "berjalan"
        case .done: "menunggu verifikasi"
        case .late: "lewat tenggat"
        case .ended: kept.ending == "effective" ? "selesai, efektif" : "selesai, tidak efektif"
        }
      let risk = past.risk(now: kept.risk).map { "risiko \($0.level.words.lowercased())" } ?? ""
      note = [risk, stands, "tenggat \(words.shortDate(dueOn))"].filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }
}
