import Database

/// One question of a questionnaire, in the wording of one version (row A2).
struct Item: Sendable, Hashable {
  typealias ID = Identifier<Item>

  /// How it is answered. The raw value is what the database keeps.
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    /// The public service's scale of four words, without a middle (PermenPAN-RB 14/2017).
    case skm
    case likert
    /// How important and how good, each of five.
    case pair
    case rating
    case single
    case multiple
    case matrix
    case number
    case date
    case text
  }

  /// A value that may be chosen, and its word.
  struct Option: Sendable, Hashable {
    let value: Int
    let label: String
  }

  /// A line of a matrix.
  struct Line: Sendable, Hashable {
    let number: Int
    let label: String
  }

  /// Shown only to who gave that value to an earlier item.
  struct Condition: Sendable, Hashable {
    let code: String
    let value: Int
  }

  /// Zero until it is kept.
  var id: ID
  /// Stable over all versions, so that rounds can be compared: small letters, digits and hyphens.
  var code: String
  var kind: Kind
  var text: String
  var hint: String
  /// What the analysis groups items by: the element (*unsur*) of the SKM, the dimension of SERVQUAL.
  var topic: String
  var isRequired: Bool
  var condition: Condition?
  /// As they are kept; `options(at:)` has them as they are shown.
  var choices: [Option]
  var rows: [Line]
  /// Of a number; empty of everything else.
  var amount = Amount()

  static let unkept = ID(rawValue: 0)
}

extension Item {
  /// The places of a pair, as a response keeps them.
  static let performance = 0
  static let importance = 1
  /// The words of importance are kept behind those of performance, their values so much higher.
  static let importanceShift = 10

  /// What may be chosen at a place, in order, with words. A rating's values between its ends are their own words.
  func options(at place: Int = 0) -> [Option] {
    switch kind {
    case .skm, .likert, .single, .multiple, .matrix: choices
    case .pair where place == Self.importance:
      choices.filter { $0.value > Self.importanceShift }
        .map { Option(value: $0.value - Self.importanceShift, label: $0.label) }
    case .pair: choices.filter { $0.value < Self.importanceShift }
    case .rating:
      (0...10).map { value in
        let word = choices.first { $0.value == value }?.label
        return Option(value: value, label: word.map { "\(value) – \($0)" } ?? "\(value)")
      }
    case .number, .date, .text: []
    }
  }

  /// The word of a value; the value itself where it has none.
  func label(of value: Int, at place: Int = 0) -> String {
    options(at: place).first { $0.value == value }?.label ?? "\(value)"
  }

  /// The places that hold one value each: of a pair two, of a matrix one a row. Empty for several choices and texts.
  var places: [Int] {
    switch kind {
    case .skm, .likert, .rating, .single, .number, .date: [0]
    case .pair: [Self.importance, Self.performance]
    case .matrix: rows.map(\.number)
    case .multiple, .text: []
    }
  }
}

extension Item.Kind {
  /// The values of a scale that is the same everywhere; nil where the item's own choices say what there is.
  var scale: ClosedRange<Int>? {
    switch self {
    case .skm: 1...4
    case .likert, .pair: 1...5
    case .rating: 0...10
    case .single, .multiple, .matrix, .number, .date, .text: nil
    }
  }

  /// Whether it judges something, so that its answers are marks; the others tell of who answers, or are his own words.
  var isRated: Bool {
    switch self {
    case .skm, .likert, .pair, .rating, .matrix: true
    case .single, .multiple, .number, .date, .text: false
    }
  }

  /// Whether another item may be shown for one of its values.
  var decides: Bool {
    switch self {
    case .skm, .likert, .rating, .single, .multiple: true
    case .pair, .matrix, .number, .date, .text: false
    }
  }

  /// As the builder names it.
  var words: String {
    switch self {
    case .skm: "Skala SKM 1–4"
    case .likert: "Skala 1–5"
    case .pair: "Kepentingan dan kepuasan"
    case .rating: "Nilai 0–10"
    case .single: "Satu pilihan"
    case .multiple: "Beberapa pilihan"
    case .matrix: "Beberapa baris dengan satu skala"
    case .number: "Angka"
    case .date: "Tanggal"
    case .text: "Jawaban bebas"
    }
  }
}
