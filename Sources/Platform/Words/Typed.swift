/// Dates as people type them when the browser has no date field.
extension Day {
  /// Reads "2026-03-12", "12/03/2026", "12-3-2026", "12.03.2026", "12 Maret 2026", "12 mar 2026": the day goes first,
  /// the year has four digits. A weekday before a comma is not looked at.
  package init?(typed: String) {
    let text = typed.split(separator: ",").last ?? ""
    if let day = Day(iso: text.split(separator: " ").joined()) {
      self = day
      return
    }
    let fields = text.split { $0.isWhitespace || $0 == "/" || $0 == "-" || $0 == "." }
    guard fields.count == 3, let day = Day.upToTwoDigits(fields[0]), let year = number(fields[2], 1...9999, digits: 4),
      let month = Day.upToTwoDigits(fields[1]) ?? Day.month(named: fields[1])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func upToTwoDigits(_ text: Substring) -> Int? {
    number(text, 0...99, digits: text.utf8.count == 1 ? 1 : 2)
  }

  fileprivate static func month(named name: Substring) -> Int? {
    let name = name.lowercased()
    let index =
      Words.months.firstIndex { $0.lowercased() == name } ?? Words.shortMonths.firstIndex { $0.lowercased() == name }
    return index.map { $0 + 1 }
  }
}

/// Months as people type them.
extension Month {
  /// Reads "2026-03", "03/2026", "3-2026", "Maret 2026", "mar 2026".
  package init?(typed: String) {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let month = Month(iso: text) {
      self = month
      return
    }
    let fields = text.split { $0 == " " || $0 == "/" || $0 == "-" || $0 == "." }
    guard fields.count == 2, let year = number(fields[1], 1...9999, digits: 4),
      let month = number(fields[0], 1...12, digits: fields[0].utf8.count) ?? Day.month(named: fields[0])
    else { return nil }
    self.init(year: year, month: month)
  }
}

/// Times as people type them.
extension TimeOfDay {
  /// Reads "14.05", "14:05", "7.30", and the same after "pukul": 00.00 … 23.59.
  package init?(typed: String) {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace)
    guard let text = words.first == "pukul" ? words.dropFirst().first : words.first, words.count <= 2 else {
      return nil
    }
    let fields = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard words.count == (words.first == "pukul" ? 2 : 1), fields.count == 2,
      let hour = number(fields[0], 0...23, digits: fields[0].utf8.count == 1 ? 1 : 2),
      let minute = number(fields[1], 0...59, digits: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}
