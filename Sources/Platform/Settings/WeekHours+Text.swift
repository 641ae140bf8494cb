/// Weekly hours as one line of a setting: `1=07:30-12:00,13:00-16:00;5=07:30-11:30`, weekdays from Monday = 1.
extension WeekHours {
  package var stored: String {
    Weekday.allCases.filter { !self[$0].isEmpty }.map { weekday in
      let frames = self[weekday].map { "\($0.opens.iso)-\($0.closes.iso)" }
      return "\(weekday.rawValue)=\(frames.joined(separator: ","))"
    }.joined(separator: ";")
  }

  /// Nil when the text is not of that form.
  package init?(stored text: String) {
    var frames: [Weekday: [Frame]] = [:]
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let number = Int(sides[0]), let weekday = Weekday(rawValue: number) else { return nil }
      let spans = sides[1].split(separator: ",").map { Self.frame($0) }
      guard !spans.contains(nil) else { return nil }
      frames[weekday] = spans.compactMap { $0 }
    }
    self.init(frames)
  }

  private static func frame(_ text: Substring) -> Frame? {
    let ends = text.split(separator: "-").compactMap { TimeOfDay(iso: String($0)) }
    return ends.count == 2 ? Frame(from: ends[0], to: ends[1]) : nil
  }
}
