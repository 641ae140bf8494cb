extension Office {
  /// "Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WITA": the hours at the foot of every public page.
  package var hoursInWords: String {
    let words = Words(zone: zone)
    var groups: [(days: ClosedRange<Int>, span: String)] = []
    for weekday in Weekday.allCases {
      let frames = calendar.hours[weekday]
      guard let opens = frames.first?.opens, let closes = frames.last?.closes else { continue }
      let span = "\(words.clock(opens))–\(words.clock(closes))"
      if let last = groups.last, last.span == span, last.days.upperBound + 1 == weekday.rawValue {
        groups[groups.count - 1].days = last.days.lowerBound...weekday.rawValue
      } else {
        groups.append((weekday.rawValue...weekday.rawValue, span))
      }
    }
    let lines = groups.map { "\(names($0.days, words)) \($0.span)" }
    return lines.isEmpty ? "" : lines.joined(separator: ", ") + " \(zone.label)"
  }

  private func names(_ days: ClosedRange<Int>, _ words: Words) -> String {
    let ends = [days.lowerBound, days.upperBound].compactMap { Weekday(rawValue: $0) }.map { words.weekday($0) }
    return days.count == 1 ? ends[0] : ends.joined(separator: "–")
  }

  /// "Buka sampai pukul 16.00" or "Tutup, buka kembali Senin pukul 07.30".
  package func openingInWords(at now: Instant) -> String {
    let words = Words(zone: zone)
    let today = zone.day(of: now)
    if calendar.isOpen(at: now), let closes = calendar.closing(on: today) {
      return "Buka sampai pukul \(words.clock(zone.time(of: closes)))"
    }
    guard let opens = calendar.nextOpening(after: now) else { return "" }
    let day = zone.day(of: opens)
    let time = words.clock(zone.time(of: opens))
    if day == today { return "Tutup, buka kembali pukul \(time)" }
    let name = today.days(until: day) < 7 ? words.weekday(day.weekday) : words.date(day)
    return "Tutup, buka kembali \(name) pukul \(time)"
  }
}
