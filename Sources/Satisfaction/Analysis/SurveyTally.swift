/// Whom an answer is counted with: row ids, 0 where it was not said.
struct AnswerGroup: Sendable, Hashable {
  let segment: Int64
  let unit: Int64
}

/// One thing that is answered by a number: an item, and of a pair, a matrix or several choices the place within it.
struct ItemPlace: Sendable, Hashable {
  let item: Int64
  let place: Int

  /// Of several choices, where the counters have who chose any at all. No response keeps a value there.
  static let anyChoice = -1
}

/// Which places of a version are one scale together, so that their totals mean something (Cronbach's α).
///
/// All items of the public service's scale are one, so are all of five words; of pairs performance and importance each;
/// the rows of a matrix are a scale of their own. An item that only some are shown belongs to none: whoever was not
/// shown it has no total.
struct SurveyScales: Sendable {
  /// By the name of the scale, in the order of the version.
  private(set) var members: [String: [ItemPlace]] = [:]
  private let kinds: [Int64: String]

  struct Item: Sendable {
    let id: Int64
    let code: String
    let kind: String
    let isConditional: Bool
    /// Numbers of a matrix's rows.
    let rows: [Int]
  }

  init(_ items: [Item]) {
    kinds = Dictionary(items.map { ($0.id, $0.kind) }) { first, _ in first }
    for item in items where !item.isConditional {
      for (scale, place) in Self.places(of: item) {
        members[scale, default: []].append(ItemPlace(item: item.id, place: place))
      }
    }
  }

  static let (skm, likert, performance, importance) = ("skm", "likert", "performance", "importance")

  /// The scale of a matrix.
  static func matrix(_ code: String) -> String { "matrix-\(code)" }

  private static func places(of item: Item) -> [(scale: String, place: Int)] {
    switch item.kind {
    case "skm": [(skm, 0)]
    case "likert": [(likert, 0)]
    case "pair": [(performance, 0), (importance, 1)]
    case "matrix": item.rows.map { (matrix(item.code), $0) }
    default: []
    }
  }

  /// A value as it is counted: numbers to three significant digits and dates by their month, so that there are never
  /// many; everything else as it is.
  func counted(_ value: Int, of item: Int64) -> Int {
    switch kinds[item] {
    case "number": return NumberClass.start(of: value)
    case "date": return value / 100
    default: return value
    }
  }

  func isDate(_ item: Int64) -> Bool { kinds[item] == "date" }

  func isMultiple(_ item: Int64) -> Bool { kinds[item] == "multiple" }
}

/// What the counters of one round hold, in memory: of one response that is counted in, or of all when they are recounted.
struct SurveyTally: Sendable, Equatable {
  struct ResponseKey: Sendable, Hashable {
    let group: AnswerGroup
    let channel: String
  }

  struct AnswerKey: Sendable, Hashable {
    let place: ItemPlace
    let value: Int
    let group: AnswerGroup
  }

  struct PlaceKey: Sendable, Hashable {
    let place: ItemPlace
    let group: AnswerGroup
  }

  /// Of an id (of an item, a theme) or a name (of a scale) within a group.
  struct GroupKey<Part: Sendable & Hashable>: Sendable, Hashable {
    let part: Part
    let group: AnswerGroup
  }

  struct Total: Sendable, Hashable {
    var count = 0
    var sum = 0
    var squares = 0
  }

  var responses: [ResponseKey: Int] = [:]
  var answers: [AnswerKey: Int] = [:]
  /// Count and sum.
  var items: [ItemPlace: Total] = [:]
  var scales: [GroupKey<String>: Total] = [:]
  var moments: [PlaceKey: ScaleMoments.Item] = [:]
  /// By item, and by theme.
  var texts: [GroupKey<Int64>: Int] = [:]
  var themes: [GroupKey<Int64>: Int] = [:]

  /// Counts one response with its values.
  mutating func add(_ values: [ItemPlace: Int], from group: AnswerGroup, by channel: String, in version: SurveyScales) {
    responses[ResponseKey(group: group, channel: channel), default: 0] += 1
    for (place, value) in values {
      let counted = version.counted(value, of: place.item)
      answers[AnswerKey(place: place, value: counted, group: group), default: 0] += 1
      items[place, default: Total()].count += 1
      if !version.isDate(place.item) { items[place, default: Total()].sum += value }
    }
    for item in Set(values.keys.map(\.item)) where version.isMultiple(item) {
      let any = ItemPlace(item: item, place: ItemPlace.anyChoice)
      answers[AnswerKey(place: any, value: 1, group: group), default: 0] += 1
    }
    for (scale, members) in version.members { add(values, members, to: GroupKey(part: scale, group: group)) }
  }

  /// The sums of a scale, of a response that answered the whole of it.
  private mutating func add(_ values: [ItemPlace: Int], _ members: [ItemPlace], to key: GroupKey<String>) {
    let marks = members.compactMap { values[$0] }
    guard marks.count == members.count else { return }
    let total = marks.reduce(0, +)
    scales[key, default: Total()].count += 1
    scales[key, default: Total()].sum += total
    scales[key, default: Total()].squares += total * total
    for (place, mark) in zip(members, marks) {
      let moment = PlaceKey(place: place, group: key.group)
      moments[moment, default: ScaleMoments.Item()].sum += mark
      moments[moment, default: ScaleMoments.Item()].squares += mark * mark
      moments[moment, default: ScaleMoments.Item()].cross += mark * total
    }
  }
}
