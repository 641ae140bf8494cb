extension Office {
  /// Days with the same hours together: "Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WITA".
  static func words(for hours: WeekHours, in zone: Zone) -> String {
    let words = Words(zone: zone)
    var groups: [(days: ClosedRange<Int>, span: String)] = []
    for weekday in Weekday.allCases {
      let frames = hours[weekday]
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

  private static func names(_ days: ClosedRange<Int>, _ words: Words) -> String {
    let ends = [days.lowerBound, days.upperBound].compactMap { Weekday(rawValue: $0) }.map { words.weekday($0) }
    return days.count == 1 ? ends[0] : ends.joined(separator: "–")
  }

  /// "Buka sampai pukul 16.00" or "Tutup, buka kembali Senin pukul 07.30". It stays the same for a whole minute.
  package func openingInWords(at now: Instant) -> String {
    let minute = now.rawValue / 60_000
    return opening.withLock { last in
      if last.minute != minute { last = (minute, describeOpening(at: now)) }
      return last.words
    }
  }

  private func describeOpening(at now: Instant) -> String {
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
