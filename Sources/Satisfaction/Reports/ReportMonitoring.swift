import Database
import Platform

extension Snapshot {
  /// How often actions were gone through with the checklist in these days.
  func monitoringFigures(_ scope: SurveyScope) throws -> [KeptFigure] {
    guard scope.round == nil else { return [] }
    let count: Int =
      try value(
        "SELECT COUNT(*) FROM monitoring WHERE heldOn BETWEEN \(scope.from) AND \(scope.through)") ?? 0
    return [KeptFigure(.headline, "monitorings", "Pemantauan dengan daftar periksa", .count, count)]
  }

  /// What was noted in these days to make the programme better; who answers for it is left out.
  func programmeNoteFigures(_ scope: SurveyScope, zone: Zone) throws -> [KeptFigure] {
    let words = Words(zone: zone)
    let (start, end) = (zone.instant(scope.from), zone.instant(scope.through.next))
    return try rows(
      """
      SELECT text, reference, dueOn, doneAt FROM programmeNote WHERE notedAt >= \(start) AND notedAt < \(end)
      ORDER BY notedAt, id LIMIT 50
      """
    ) { row in
      let (text, reference): (String, String) = (try row["text"], try row["reference"])
      let (due, done): (Day, Instant?) = (try row["dueOn"], try row["doneAt"])
      let state =
        done.flatMap { $0 < end ? "selesai \(words.shortDate($0))" : nil } ?? "tenggat \(words.shortDate(due))"
      return KeptFigure(
        .programme, "", words.excerpt(text, 200), .count, nil,
        note: [reference, state].filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }
}
