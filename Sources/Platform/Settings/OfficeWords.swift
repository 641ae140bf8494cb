extension Office {
  /// "Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WITA": the hours at the foot of every public page.
  package var hoursInWords: String {
    var groups: [(first: Weekday, last: Weekday, span: String)] = []
    for weekday in Weekday.allCases {
      let frames = calendar.hours[weekday]
      guard let opens = frames.first?.opens, let closes = frames.last?.closes else { continue }
      let span = "\(Words.time(opens))–\(Words.time(closes))"
      if let last = groups.last, last.span == span, last.last.rawValue + 1 == weekday.rawValue {
        groups[groups.count - 1].last = weekday
      } else {
        groups.append((weekday, weekday, span))
      }
    }
    let lines = groups.map { group in
      let days = group.first == group.last ? group.first.name : "\(group.first.name)–\(group.last.name)"
      return "\(days) \(group.span)"
    }
    return lines.isEmpty ? "" : lines.joined(separator: ", ") + " \(zone.label)"
  }

  /// "Buka sampai 16.00" or "Tutup, buka kembali Senin 07.30".
  package func openingInWords(at now: Instant) -> String {
    if calendar.isOpen(at: now), let closes = calendar.closing(on: zone.day(of: now)) {
      return "Buka sampai pukul \(Words.time(zone.time(of: closes)))"
    }
    guard let opens = calendar.nextOpening(after: now) else { return "" }
    let day = zone.day(of: opens)
    let time = Words.time(zone.time(of: opens))
    if day == zone.day(of: now) { return "Tutup, buka kembali pukul \(time)" }
    let isSoon = zone.day(of: now).days(until: day) < 7
    return "Tutup, buka kembali \(isSoon ? day.weekday.name : Words(zone: zone).date(day)) pukul \(time)"
  }
}
