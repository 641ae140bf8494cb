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
    return try programmeNotes(from: start, before: end, limit: 50).map { note in
      let state =
        note.doneAt.flatMap { $0 < end ? "selesai \(words.shortDate($0))" : nil }
        ?? "tenggat \(words.shortDate(note.dueOn))"
      return KeptFigure(
        .programme, "", words.excerpt(note.text, 200), .count, nil,
        note: [note.reference, state].filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }
}
