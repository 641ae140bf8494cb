/// Customer Satisfaction Index: satisfaction weighed by importance, in percent of the highest mark.
package enum CustomerIndex {
  /// One attribute: the means of its importance and of its performance.
  package struct Attribute: Sendable, Hashable {
    package let importance: Double
    package let satisfaction: Double

    package init(importance: Double, satisfaction: Double) {
      (self.importance, self.satisfaction) = (importance, satisfaction)
    }
  }

  /// What an attribute adds: its weight in percent, and weight times satisfaction.
  package struct Part: Sendable, Hashable {
    package let weight: Double
    package let score: Double
  }

  /// WF = MIS/ΣMIS · 100 and WS = WF · MSS of each attribute; nil where the index is.
  package static func parts(_ attributes: [Attribute], highest: Double) -> [Part]? {
    let marks = attributes.flatMap { [$0.importance, $0.satisfaction] }
    guard !attributes.isEmpty, highest.isFinite, highest >= 1, marks.allSatisfy({ $0 >= 1 && $0 <= highest })
    else { return nil }
    let sum = Statistics.sum(attributes.map(\.importance))
    return attributes.map { attribute in
      let weight = attribute.importance / sum * 100
      return Part(weight: weight, score: weight * attribute.satisfaction)
    }
  }

  /// ΣWS / highest mark, in percent: the weights sum to a hundred already. Nil without attributes, and where a mean lies
  /// outside 1 … the highest mark: then it is none of that scale, and an index above 100 would come of it.
  package static func value(_ attributes: [Attribute], highest: Double) -> Double? {
    parts(attributes, highest: highest).map { Statistics.sum($0.map(\.score)) / highest }
  }

  /// The words for an index; each begins at its bound, taken of the value rounded to two decimals. The bands in print
  /// have gaps (0,80 to 0,81) and are closed here from below.
  package static func words(_ value: Double) -> String {
    let hundredths = Int((value * 100 + 0.5).rounded(.down))
    return bands.first { hundredths >= $0.least * 100 }?.words ?? "tidak puas"
  }

  package static let bands = [
    (least: 81, words: "sangat puas"), (least: 66, words: "puas"), (least: 51, words: "cukup puas"),
    (least: 35, words: "kurang puas"), (least: 0, words: "tidak puas"),
  ]
}

/// Importance–Performance Analysis: attributes by whether they matter and how they are done, on either side of the means.
package struct ImportancePerformance: Sendable, Hashable {
  package enum Quadrant: Int, Sendable, CaseIterable {
    case improve = 1
    case keep, low, excess

    package var numeral: String { ["I", "II", "III", "IV"][rawValue - 1] }

    package var words: String {
      switch self {
      case .improve: "Prioritas utama"
      case .keep: "Pertahankan prestasi"
      case .low: "Prioritas rendah"
      case .excess: "Berlebihan"
      }
    }
  }

  package struct Point: Sendable, Hashable {
    /// X of the diagram, and Y.
    package let performance: Double
    package let importance: Double
    package let quadrant: Quadrant

    /// Performance less importance: below 0 where less was done than wanted (also SERVQUAL's gap).
    package var gap: Double { performance - importance }
    /// *Tingkat kesesuaian*, in percent.
    package var fit: Double { performance / importance * 100 }
  }

  /// Where the diagram is cut: the means of the attributes' means.
  package let performance: Double
  package let importance: Double
  package let points: [Point]

  /// What equals a mean counts as high. Nil without attributes.
  package init?(_ attributes: [CustomerIndex.Attribute]) {
    guard let performance = Statistics.mean(attributes.map(\.satisfaction)),
      let importance = Statistics.mean(attributes.map(\.importance))
    else { return nil }
    (self.performance, self.importance) = (performance, importance)
    points = attributes.map { one in
      Point(
        performance: one.satisfaction, importance: one.importance,
        quadrant: Self.quadrant(
          isImportant: Self.reaches(one.importance, importance), isDone: Self.reaches(one.satisfaction, performance)))
    }
  }

  private static func quadrant(isImportant: Bool, isDone: Bool) -> Quadrant {
    switch (isImportant, isDone) {
    case (true, false): .improve
    case (true, true): .keep
    case (false, false): .low
    case (false, true): .excess
    }
  }

  /// Equal means stay equal, however the machine rounds their mean.
  private static func reaches(_ value: Double, _ mean: Double) -> Bool { value >= mean - 1e-9 }
}
