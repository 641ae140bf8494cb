import HTTP
import Platform

/// What one respondent has answered so far, in the shape in which responses are kept.
struct ResponseAnswers: Sendable, Hashable {
  /// By item and place: 0 for a plain answer; of a pair 0 is performance and 1 importance; of a matrix the number of the
  /// row; of several choices the value chosen, with 1. Numbers are thousandths, dates 20260312.
  private(set) var values: [Item.ID: [Int: Int]] = [:]
  private(set) var texts: [Item.ID: String] = [:]

  var isEmpty: Bool { values.isEmpty && texts.isEmpty }

  mutating func keep(_ value: Int, of item: Item.ID, at place: Int = 0) {
    values[item, default: [:]][place] = value
  }

  mutating func keep(_ text: String, of item: Item.ID) {
    texts[item] = text
  }

  mutating func forget(_ item: Item.ID) {
    values[item] = nil
    texts[item] = nil
  }

  /// A row of the table of values.
  struct Value: Sendable, Hashable {
    let item: Item.ID
    let place: Int
    let value: Int
  }

  /// All values, as rows, in a fixed order.
  var allValues: [Value] {
    values.flatMap { item, places in places.map { Value(item: item, place: $0.key, value: $0.value) } }
      .sorted { ($0.item, $0.place) < ($1.item, $1.place) }
  }

  /// All texts, as rows, in a fixed order.
  var allTexts: [(item: Item.ID, text: String)] {
    texts.sorted { $0.key < $1.key }.map { (item: $0.key, text: $0.value) }
  }
}

extension ResponseAnswers {
  /// What the fields of a section hold, so that what was answered stands in them again.
  func form(of section: QuestionSection) -> FormData {
    var form = FormData()
    for item in section.items {
      if let text = texts[item.id] { form.append(item.field(), text) }
      for (place, value) in (values[item.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
        switch item.kind {
        case .multiple: form.append(item.field(), "\(place)")
        case .number: form.append(item.field(), Thousandths.text(value))
        case .date: form.append(item.field(), Day(compact: value)?.iso ?? "")
        default: form.append(item.field(at: place), "\(value)")
        }
      }
    }
    return form
  }

  /// An answer in words, as a page tells it again; empty where there is none.
  func words(of item: Item, _ words: Words) -> String {
    if item.kind == .text { return texts[item.id] ?? "" }
    let given = (values[item.id] ?? [:]).sorted { $0.key < $1.key }
    return given.map { place, value in
      switch item.kind {
      case .number: item.amount.words(of: value)
      case .date: Day(compact: value).map { words.date($0) } ?? "\(value)"
      case .multiple: item.label(of: place)
      case .pair: "\(place == Item.importance ? "kepentingan" : "kepuasan") \(item.label(of: value, at: place))"
      case .matrix: "\(item.rows.first { $0.number == place }?.label ?? "\(place)"): \(item.label(of: value))"
      default: item.label(of: value)
      }
    }.joined(separator: "; ")
  }
}

extension Item {
  /// The name of its field at a place. Codes hold no underscore, so no two items meet.
  func field(at place: Int = 0) -> String {
    switch kind {
    case .pair where place == Self.importance: "q_\(code)_importance"
    case .matrix: "q_\(code)_\(place)"
    default: "q_\(code)"
    }
  }
}

/// Numbers of answers, kept whole in thousandths.
enum Thousandths {
  /// The furthest from zero that is taken.
  static let most = 999_999_999_999

  /// Reads "12", "1.250", "12,5", "-3,25": a comma before at most three decimals, dots only between thousands.
  static func read(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap(digits) else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...3).contains(decimals.utf8.count), decimals.utf8.allSatisfy(isDigit),
      let rest = Int(decimals + String(repeating: "0", count: 3 - decimals.utf8.count)), let number = Int(whole),
      number <= most / 1000
    else { return nil }
    let value = number * 1000 + rest
    return isNegative ? -value : value
  }

  /// "12,5": as it can be read again.
  static func text(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
    var decimals = String(1000 + rest).dropFirst()
    while decimals.last == "0" { decimals = decimals.dropLast() }
    return (value < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : ",\(decimals)")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Digits alone, or in groups of three between dots.
  private static func digits(_ text: Substring) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      groups.count == 1 || first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      text.utf8.count <= 15
    else { return nil }
    return groups.joined()
  }
}

extension Day {
  /// Of a kept answer: 20260312.
  init?(compact: Int) {
    self.init(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
  }

  var compact: Int { year * 10_000 + month * 100 + day }
}
