import Database

/// The answers to a question that asks a number, each as it was given: in thousandths, in order, with how many gave it.
struct NumberAnswers: Sendable, Hashable {
  struct Value: Sendable, Hashable {
    let value: Int
    let count: Int
  }

  let values: [Value]

  /// Rounds of more responses than this are told by the classes of their counters: a page does not read so many rows.
  static let most = 50_000
  /// More different numbers than these are shown by their classes.
  static let shown = 30

  var count: Int { values.reduce(0) { $0 + $1.count } }
  var sum: Int { values.reduce(0) { $0 + $1.value * $1.count } }
  var isWhole: Bool { values.allSatisfy { $0.value % 1000 == 0 } }

  /// Nil without answers.
  var mean: Double? { count > 0 ? Double(sum) / Double(count) / 1000 : nil }

  /// The middle one, or the mean of both; nil without answers.
  var median: Double? {
    let count = count
    guard count > 0 else { return nil }
    return Double(value(at: (count + 1) / 2) + value(at: count / 2 + 1)) / 2000
  }

  /// With n − 1; nil below two answers.
  var deviation: Double? {
    let (count, sum) = (count, Int128(sum))
    guard count >= 2 else { return nil }
    let squares = values.reduce(Int128(0)) { $0 + Int128($1.value) * Int128($1.value) * Int128($1.count) }
    let spread = Double(Int128(count) * squares - sum * sum)
    return (spread / Double(count) / Double(count - 1)).squareRoot() / 1000
  }

  private func value(at rank: Int) -> Int {
    var seen = 0
    for value in values {
      seen += value.count
      if seen >= rank { return value.value }
    }
    return values.last?.value ?? 0
  }
}

/// A class of numbers as the counters have it: all that begin with the same three digits.
enum NumberClass {
  /// How wide the class of a number is, in thousandths; 1 for a number that is its own class.
  static func width(of value: Int) -> Int {
    var unit = 1
    while value.magnitude / UInt(unit) >= 1000 { unit *= 10 }
    return unit
  }

  /// The end of its class that is nearer to zero.
  static func start(of value: Int) -> Int {
    let width = width(of: value)
    return value / width * width
  }

  /// "1.990–1.999": from the least to the greatest number of a class.
  ///
  /// - Parameters:
  ///   - start: the end nearer to zero.
  ///   - isWhole: whether all answers are whole, so that the class ends at a whole number.
  static func words(from start: Int, isWhole: Bool) -> String {
    let last = Int(start.magnitude) + width(of: start) - 1
    let end = isWhole ? max(last / 1000 * 1000, Int(start.magnitude)) : last
    guard end != Int(start.magnitude) else { return Thousandths.grouped(start) }
    return start < 0
      ? "\(Thousandths.grouped(-end)) sampai \(Thousandths.grouped(start))"
      : "\(Thousandths.grouped(start))–\(Thousandths.grouped(end))"
  }
}

extension Thousandths {
  /// "−1.234.567,5": with dots between thousands, for people to read.
  static func grouped(_ value: Int) -> String {
    let plain = text(Int(value.magnitude)).split(separator: ",")
    let digits = Array(plain.first ?? "0")
    var whole = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { whole += "." }
      whole.append(digit)
    }
    return (value < 0 ? "\u{2212}" : "") + whole + (plain.count > 1 ? ",\(plain[1])" : "")
  }
}

extension Snapshot {
  /// What the numbers of a round's questions are, of those a filter leaves, by the id of the item.
  func numberAnswers(
    of round: AnalysedRound.ID, _ items: [Item.ID], segment: Int64?, unit: Int64?
  ) throws -> [Int64: NumberAnswers] {
    var wanted: SQL = "r.roundID = \(round)"
    if let segment { wanted += " AND r.segmentID = \(segment)" }
    if let unit { wanted += " AND r.unitID = \(unit)" }
    var found: [Int64: NumberAnswers] = [:]
    for item in items {
      found[item.rawValue] = NumberAnswers(
        values: try rows(
          """
          SELECT v.value, COUNT(*) FROM response r
            CROSS JOIN responseValue v ON v.responseID = r.id AND v.itemID = \(item) AND v.place = 0
          WHERE \(wanted) GROUP BY v.value ORDER BY v.value
          """
        ) { row in NumberAnswers.Value(value: try row[0], count: try row[1]) })
    }
    return found
  }
}
