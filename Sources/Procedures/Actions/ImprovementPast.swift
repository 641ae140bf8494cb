import Database
import Platform

/// How an improvement stood at a moment that is past, told by its entries: each change says what was before it.
package struct ImprovementPast: Sendable, Hashable {
  /// Nothing was carried out yet.
  package private(set) var percent = 0
  /// Whether it waited for who verifies it.
  package private(set) var isDone = false
  /// What was planned then of what was changed later, by the name of its field.
  private var former: [String: String] = [:]

  package init() {}

  package func task(now: String) -> String { former["Tindakan"] ?? now }

  package func risk(now: Risk?) -> Risk? { former["Risiko"].flatMap { Risk(words: $0) } ?? now }

  package func dueOn(now: Day) -> Day { former["Tenggat"].flatMap(Self.day) ?? now }

  /// Reads "5 April 2026" as `Words.date` writes it; nil for anything else.
  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, let date = Int(parts[0]), let year = Int(parts[2]) else { return nil }
    let words = Words(zone: .wib)
    return (1...12).lazy.compactMap { Day(year: year, month: $0, day: date) }.first { words.date($0) == text }
  }

  fileprivate mutating func take(_ entry: ImprovementEntry.Kind, _ percent: Int?, _ verdict: CPAR.Verdict?) {
    self.percent = percent ?? self.percent
    if entry == .done { isDone = true }
    if verdict == .again { isDone = false }
  }

  /// The first change after the moment says what held at it.
  fileprivate mutating func takeBack(_ change: String) {
    former.merge(PlanDifference.read(change)) { first, _ in first }
  }
}

/// What a changed plan had been before, as an entry keeps it: a line "Tenggat semula: 5 April 2026" a field.
enum PlanDifference {
  private static let mark = " semula: "

  static func words(_ all: [(field: String, old: String, new: String)]) -> String {
    all.filter { $0.old != $0.new }.map { "\($0.field)\(mark)\($0.old.isEmpty ? "tidak diisi" : $0.old)" }
      .joined(separator: "\n")
  }

  /// Old words by the name of their field, which may have lines of their own.
  static func read(_ text: String) -> [String: String] {
    var (found, field): ([String: String], String?) = ([:], nil)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = fields.first(where: { line.hasPrefix($0 + mark) }), found[name] == nil {
        field = name
        found[name] = String(line.dropFirst(name.count + mark.count))
      } else if let field {
        found[field, default: ""] += "\n" + line
      }
    }
    return found
  }

  static let fields = [
    "Temuan", "Unit kerja", "Risiko", "Jenis", "Penyebab", "Tindakan", "Penanggung jawab", "Tenggat", "Bukti",
    "Rujukan",
  ]
}

extension Risk {
  /// Reads `words`: "Tinggi (3 × 4)"; nil for anything else.
  init?(words: String) {
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(likelihood: numbers[0], severity: numbers[1])
  }
}

extension Snapshot {
  /// How some improvements stood just before a moment; those without an entry had nothing done about them.
  package func pasts(
    of improvements: [Improvement.ID], until end: Instant
  ) throws -> [Improvement.ID: ImprovementPast] {
    var pasts: [Improvement.ID: ImprovementPast] = [:]
    try each(
      """
      SELECT improvementID, at, kind, percent, verdict, text FROM improvementEntry
      WHERE improvementID IN \(list: improvements) ORDER BY improvementID, id
      """
    ) { row in
      let (id, at): (Improvement.ID, Instant) = (try row[0], try row[1])
      let kind: ImprovementEntry.Kind = try row[2]
      if at < end {
        pasts[id, default: ImprovementPast()].take(kind, try row[3], try row[4])
      } else if kind == .changed {
        pasts[id, default: ImprovementPast()].takeBack(try row[5])
      }
    }
    return pasts
  }
}
