/// How many of something there are: "1.204 keluhan". Features tell theirs in `Feature.holdings`.
package struct Holding: Sendable, Hashable {
  /// Indonesian, as it stands behind the number.
  package let noun: String
  package let count: Int

  package init(_ noun: String, _ count: Int) {
    self.noun = noun
    self.count = count
  }
}

/// What was found in a backup when it was opened and checked, before it got its name. It lies beside the backup as
/// `NAME.facts`, a line each, so that a folder of backups tells of itself even when the database is gone.
package struct BackupFacts: Sendable, Hashable {
  /// Bytes of the file.
  package var size: Int
  package var holdings: [Holding]
  /// The end of the trail: its number, its moment and its hash in hexadecimal digits.
  package var lastEntry: Int64
  package var lastEntryAt: Instant?
  package var head: String
  /// When a restore was last rehearsed with it, and how many faults that found.
  package var rehearsal: Rehearsed?

  package struct Rehearsed: Sendable, Hashable {
    package let at: Instant
    package let faults: Int
  }

  package init(
    size: Int, holdings: [Holding], lastEntry: Int64, lastEntryAt: Instant?, head: String, rehearsal: Rehearsed? = nil
  ) {
    self.size = size
    self.holdings = holdings
    self.lastEntry = lastEntry
    self.lastEntryAt = lastEntryAt
    self.head = head
    self.rehearsal = rehearsal
  }
}

/// The written form: `key=value` lines.
extension BackupFacts {
  var text: String {
    var lines = ["size=\(size)", "lastEntry=\(lastEntry)", "head=\(head)"]
    if let lastEntryAt { lines.append("lastEntryAt=\(lastEntryAt.rawValue)") }
    if let rehearsal { lines.append("rehearsal=\(rehearsal.at.rawValue) \(rehearsal.faults)") }
    lines += holdings.map { "holding=\($0.count) \($0.noun)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Nil for what is not such a text.
  init?(text: String) {
    var values: [Substring: Substring] = [:]
    var holdings: [Holding] = []
    for line in text.split(separator: "\n") {
      guard let sign = line.firstIndex(of: "=") else { return nil }
      let value = line[line.index(after: sign)...]
      if line[..<sign] == "holding" {
        guard let (count, noun) = Self.pair(value) else { return nil }
        holdings.append(Holding(String(noun), Int(count)))
      } else {
        values[line[..<sign]] = value
      }
    }
    guard let size = values["size"].flatMap({ Int($0) }), let last = values["lastEntry"].flatMap({ Int64($0) }),
      let head = values["head"]
    else { return nil }
    self.init(
      size: size, holdings: holdings, lastEntry: last,
      lastEntryAt: values["lastEntryAt"].flatMap { Int64($0) }.map { Instant(rawValue: $0) }, head: String(head))
    if let (at, faults) = values["rehearsal"].flatMap({ Self.pair($0) }), let faults = Int(faults) {
      rehearsal = Rehearsed(at: Instant(rawValue: at), faults: faults)
    }
  }

  /// A number, a blank, and the rest.
  private static func pair(_ text: Substring) -> (Int64, Substring)? {
    guard let blank = text.firstIndex(of: " "), let number = Int64(text[..<blank]) else { return nil }
    return (number, text[text.index(after: blank)...])
  }
}
