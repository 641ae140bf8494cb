/// Words for a scale that are ready to be taken, so that nobody has to think them up again.
struct ScaleWords: Sendable {
  /// As the form sends it.
  let code: String
  let words: [String]

  /// The first and the last word, as a choice names it.
  var name: String { "\(words.first ?? "") – \(words.last ?? "")" }

  /// Of four words: the general ones first, then those of the elements of the SKM.
  static let four: [ScaleWords] = [
    ScaleWords(code: "baik", words: ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"]),
    ScaleWords(code: "sesuai", words: ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"]),
    ScaleWords(code: "mudah", words: ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"]),
    ScaleWords(code: "cepat", words: ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"]),
    ScaleWords(code: "murah", words: ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]),
    ScaleWords(code: "kompeten", words: ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"]),
    ScaleWords(
      code: "sopan",
      words: [
        "Tidak sopan dan tidak ramah", "Kurang sopan dan kurang ramah", "Sopan dan ramah", "Sangat sopan dan ramah",
      ]),
    ScaleWords(
      code: "dikelola",
      words: [
        "Tidak ada", "Ada, tetapi tidak berfungsi", "Berfungsi, tetapi kurang maksimal", "Dikelola dengan baik",
      ]),
  ]

  static let five: [ScaleWords] = [
    ScaleWords(code: "puas", words: ["Sangat tidak puas", "Tidak puas", "Cukup puas", "Puas", "Sangat puas"]),
    ScaleWords(
      code: "setuju", words: ["Sangat tidak setuju", "Tidak setuju", "Ragu-ragu", "Setuju", "Sangat setuju"]),
    ScaleWords(code: "baik", words: ["Sangat buruk", "Buruk", "Cukup", "Baik", "Sangat baik"]),
    ScaleWords(code: "sering", words: ["Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu"]),
  ]

  static let importance = ["Tidak penting", "Kurang penting", "Cukup penting", "Penting", "Sangat penting"]
  static let rating = ["sama sekali tidak mungkin", "sangat mungkin"]

  /// What is offered for a kind; empty where there is nothing to offer.
  static func sets(for kind: Item.Kind) -> [ScaleWords] {
    switch kind {
    case .skm: four
    case .likert, .pair, .matrix: five
    case .rating, .single, .multiple, .number, .date, .text: []
    }
  }
}

extension Item.Kind {
  /// The values that need a word of their own, in the order of their fields.
  var wordedValues: [Int] {
    switch self {
    case .skm: Array(1...4)
    case .likert: Array(1...5)
    case .pair: Array(1...5) + Array(11...15)
    case .rating: [0, 10]
    case .single, .multiple, .matrix, .number, .date, .text: []
    }
  }

  /// The words that a new item begins with.
  var usualWords: [String] {
    switch self {
    case .skm: ScaleWords.four[0].words
    case .likert: ScaleWords.five[0].words
    case .pair: ScaleWords.five[0].words + ScaleWords.importance
    case .rating: ScaleWords.rating
    case .matrix: ScaleWords.five[0].words
    case .single, .multiple, .number, .date, .text: []
    }
  }

  /// Whether the editor writes the choices, a line each.
  var hasChoices: Bool { self == .single || self == .multiple || self == .matrix }
}
