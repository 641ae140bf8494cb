/// What was answered at one place of a questionnaire: an item, a side of a pair, a row of a matrix.
struct ItemFigure: Sendable {
  struct Value: Sendable, Hashable {
    let value: Int
    let label: String
    let count: Int
  }

  let item: Item
  let place: Int
  /// Before its text on screen and paper.
  let number: Int
  /// As they are told: values that few gave may stand as one.
  let values: [Value]
  /// As they were given.
  private let given: [Value]
  /// Answers; of several choices how many times one was chosen.
  let count: Int
  /// Whether answers are kept back because too few gave them in an anonymous round; then there are no values.
  let isWithheld: Bool

  /// The marks of its scale; nil of what is no scale.
  let scale: ClosedRange<Int>?

  /// - Parameter mergesFew: whether values that fewer than five gave are told as one, in an anonymous round.
  init(
    _ item: Item, place: Int, number: Int, _ values: [(value: Int, count: Int)], isWithheld: Bool,
    mergesFew: Bool = false
  ) {
    (self.item, self.place, self.number) = (item, place, number)
    // All that could be merged may still be few: of several choices a single one may be all that was ticked.
    let few = AnswerPrivacy.few
    let sum = values.reduce(0) { $0 + $1.count }
    let isWithheld = isWithheld || mergesFew && (1..<few).contains(sum)
    self.isWithheld = isWithheld
    let marks = item.choices.map(\.value)
    scale =
      item.kind.scale ?? (item.kind == .matrix ? marks.min().flatMap { low in marks.max().map { low...$0 } } : nil)
    let told = isWithheld ? [] : values
    count = told.reduce(0) { $0 + $1.count }
    given = Self.complete(told, item, place, scale)
    self.values = mergesFew ? Self.merged(given, of: item) : given
  }

  /// With those that few gave as one, and as many more as it takes that subtraction tells nothing of them.
  private static func merged(_ values: [Value], of item: Item) -> [Value] {
    let given = values.filter { $0.count > 0 }
    let hidden = AnswerPrivacy.hidden(
      Dictionary(given.map { (Int64($0.value), $0.count) }) { first, _ in first })
    let few = given.filter { hidden.contains(Int64($0.value)) }
    guard few.count > 1 else { return values }
    let names = item.kind == .single || item.kind == .multiple ? ": " + few.map(\.label).joined(separator: ", ") : ""
    let one = Value(
      value: few[0].value, label: "Digabung supaya tidak dikenali\(names)", count: few.reduce(0) { $0 + $1.count })
    return values.filter { !hidden.contains(Int64($0.value)) } + [one]
  }

  /// With the values that nobody gave, where the item says which there are.
  private static func complete(
    _ values: [(value: Int, count: Int)], _ item: Item, _ place: Int, _ scale: ClosedRange<Int>?
  ) -> [Value] {
    let known = Dictionary(values.map { ($0.value, $0.count) }) { $0 + $1 }
    let options = item.kind == .matrix ? item.choices : item.options(at: place)
    guard !options.isEmpty else {
      return values.map { Value(value: $0.value, label: item.words(ofCounted: $0.value), count: $0.count) }
    }
    return options.map { Value(value: $0.value, label: $0.label, count: known[$0.value] ?? 0) }
  }

  var code: String { item.code }

  /// The row of a matrix; nil of anything else.
  var row: Int? { item.kind == .matrix ? place : nil }

  /// As an action that follows from it names it: `code`, of a row of a matrix `code/2`.
  var sourceItem: String { row.map { "\(code)/\($0)" } ?? code }

  /// The sum of all marks.
  var sum: Int { given.reduce(0) { $0 + $1.value * $1.count } }

  /// Of a scale, and of numbers in their own unit; nil without answers.
  var mean: Double? {
    guard count > 0, scale != nil || item.kind == .number else { return nil }
    return Double(sum) / Double(count) / (item.kind == .number ? 1000 : 1)
  }

  /// Nearest rank; nil without answers.
  var median: Double? {
    guard count > 0, scale != nil || item.kind == .number else { return nil }
    let (low, high) = (value(at: (count + 1) / 2), value(at: count / 2 + 1))
    return Double(low + high) / 2 / (item.kind == .number ? 1000 : 1)
  }

  /// With n − 1; nil below two answers.
  var deviation: Double? {
    guard count >= 2, scale != nil else { return nil }
    let squares = values.reduce(0) { $0 + $1.value * $1.value * $1.count }
    let spread = Double(Int128(count) * Int128(squares) - Int128(sum) * Int128(sum))
    return (spread / Double(count) / Double(count - 1)).squareRoot()
  }

  /// Answers in the two best boxes of a scale of words (CSAT), and their share in percent; nil without a scale, and of
  /// 0 to 10, which has its own score.
  var topTwo: (count: Int, share: Double)? {
    guard count > 0, let scale, item.kind != .rating else { return nil }
    let best = values.reduce(0) { $0 + ($1.value >= scale.upperBound - 1 ? $1.count : 0) }
    return (best, Double(best) * 100 / Double(count))
  }

  /// Promoters, those between, detractors of 0 to 10; nil of anything else and without answers.
  var promoters: (nps: Double, promoters: Int, passives: Int, detractors: Int)? {
    guard item.kind == .rating, count > 0 else { return nil }
    let promoters = values.reduce(0) { $0 + ($1.value >= 9 ? $1.count : 0) }
    let detractors = values.reduce(0) { $0 + ($1.value <= 6 ? $1.count : 0) }
    guard let nps = Statistics.nps(promoters: promoters, detractors: detractors, of: count) else { return nil }
    return (nps, promoters, count - promoters - detractors, detractors)
  }

  /// The middle of its scale; below it an item is weak.
  var middle: Double? { scale.map { Double($0.lowerBound + $0.upperBound) / 2 } }

  /// Whether its mean lies below the middle of its scale. How important something is is never weak.
  var isWeak: Bool {
    guard let mean, let middle, !(item.kind == .pair && place == Item.importance) else { return false }
    return mean < middle
  }

  private func value(at rank: Int) -> Int {
    var seen = 0
    for value in given {
      seen += value.count
      if seen >= rank { return value.value }
    }
    return given.last?.value ?? 0
  }
}

extension Item {
  /// A value of a number or a date as it is counted, in words: thousandths, and months.
  fileprivate func words(ofCounted value: Int) -> String {
    guard kind == .date else { return Thousandths.text(value) }
    let month = value % 100
    return "\(month < 10 ? "0" : "")\(month)/\(value / 100)"
  }
}
