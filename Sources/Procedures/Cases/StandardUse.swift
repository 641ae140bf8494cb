import Platform

/// How much of a step's standard is used, in words.
package struct StandardUse: Sendable, Hashable {
  /// "72% dari 1 hari", "lewat 1 j 20 m kerja dari 30 menit"; once done "21 menit dari 30 menit".
  package let words: String
  /// Whole percent of the standard, above 100 when it is passed.
  package let percent: Int
  package let isLate: Bool
  package let tone: Tone
}

extension CaseStep {
  /// From this share of its standard on, in percent, a step is called due soon.
  static let soon = 75

  /// How much of the standard was used when it was done, or is used by now.
  package func use(at now: Instant, calendar: WorkingCalendar, words: Words) -> StandardUse {
    let end = completedAt ?? pausedAt ?? now
    let percent = standard.percentUsed(from: openedAt, to: end, without: idleMinutes, in: calendar)
    let isLate = dueAt.map { $0 < end } ?? false
    let tone: Tone = isLate ? .late : pausedAt != nil || runsClock && isOpen && percent >= Self.soon ? .warn : .plain
    return StandardUse(
      words: useInWords(at: now, percent: percent, isLate: isLate, calendar, words), percent: percent, isLate: isLate,
      tone: tone)
  }

  private func useInWords(
    at now: Instant, percent: Int, isLate: Bool, _ calendar: WorkingCalendar, _ words: Words
  ) -> String {
    if let minutesUsed { return "\(words.workingDuration(minutesUsed)) dari \(standard.words)" }
    if pausedAt != nil { return "ditunda, terpakai \(words.number(percent))% dari \(standard.words)" }
    guard let dueAt else { return "standar \(standard.words)" }
    guard isLate else { return "\(words.number(percent))% dari \(standard.words)" }
    return "\(words.deadline(dueAt, at: now, in: calendar).relative) dari \(standard.words)"
  }
}
