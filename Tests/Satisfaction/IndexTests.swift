import Satisfaction
import Testing

@Suite("A3 · IKM, CSI and IPA") struct IndexTests {
  /// 29 respondents, nine elements (facts §1.3).
  private let sums = [105, 101, 100, 116, 102, 105, 106, 105, 115]
  private var elements: [(sum: Int, count: Int)] { sums.map { ($0, 29) } }

  @Test("A3: the published survey comes to 91,48 and A, by exact weights") func published() throws {
    let index = try #require(ServiceIndex(elements))
    #expect(index.hundredths == 9148 && index.value == 91.48 && index.grade == .a)
    let means = sums.map { Double($0) / 29 }
    #expect(ServiceIndex(means: means)?.hundredths == 9148)
    #expect(ServiceIndex(means: [3.6207, 3.4828, 3.4483, 4, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655])?.value == 91.48)
  }

  @Test(
    "A3: the weights that others print give other indices of the same answers",
    arguments: [(1.0 / 9, 91.4751), (0.1111, 91.4659), (0.111, 91.3836), (0.11, 90.5603)])
  func weights(weight: Double, expected: Double) {
    let index = sums.reduce(0) { $0 + Double($1) / 29 * weight } * 25
    #expect((index - expected).magnitude < 5e-5)
  }

  @Test(
    "A3: the index is rounded half up, and only then graded",
    arguments: [
      (4.0, 10000, ServiceIndex.Grade.a), (1, 2500, .d), (3, 7500, .c), (3.53216, 8830, .b), (3.5322, 8831, .a),
      (2.59976, 6499, .d), (2.5998, 6500, .c), (3.06416, 7660, .c), (3.0642, 7661, .b),
    ])
  func bounds(mean: Double, hundredths: Int, grade: ServiceIndex.Grade) throws {
    let index = try #require(ServiceIndex(means: Array(repeating: mean, count: 9)))
    #expect(index.hundredths == hundredths && index.grade == grade)
  }

  @Test("A3: everybody content is 100,00, never 99,90; other crowds by element keep it exact") func exact() {
    #expect(ServiceIndex(Array(repeating: (sum: 4, count: 1), count: 9))?.hundredths == 10000)
    // 25 · (7/3 + 8/3) / 2 = 62,5; and a half hundredth goes up: 25 · 70644/20000 = 88,305.
    #expect(ServiceIndex([(sum: 7, count: 3), (sum: 16, count: 6)])?.hundredths == 6250)
    #expect(ServiceIndex([(sum: 70644, count: 20000)])?.hundredths == 8831)
    let primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907, 999_883]
    #expect(ServiceIndex(primes.map { (sum: 3 * $0, count: $0) })?.hundredths == 7500)
  }

  @Test("A3: an element that nobody answered, or a mean of another scale, leaves no index") func undefined() {
    #expect(ServiceIndex([]) == nil && ServiceIndex(means: []) == nil)
    #expect(ServiceIndex([(sum: 4, count: 1), (sum: 0, count: 0)]) == nil)
    #expect(ServiceIndex(means: [0.9]) == nil && ServiceIndex(means: [4.01]) == nil)
  }

  private let rows: [CustomerIndex.Attribute] = [
    .init(importance: 3.8650, satisfaction: 3.9770), .init(importance: 3.9201, satisfaction: 4.2449),
    .init(importance: 4.0118, satisfaction: 4.0327), .init(importance: 3.9516, satisfaction: 4.1732),
    .init(importance: 3.9472, satisfaction: 3.9929),
  ]

  @Test("A3: CSI of the published rows, with weights and scores") func customers() throws {
    let parts = try #require(CustomerIndex.parts(rows, highest: 5))
    let weights = [19.6236, 19.9033, 20.3689, 20.0633, 20.0409]
    for (part, weight) in zip(parts, weights) { #expect((part.weight - weight).magnitude < 5e-5) }
    let index = try #require(CustomerIndex.value(rows, highest: 5))
    #expect((index - 81.6843).magnitude < 5e-5 && CustomerIndex.words(index) == "sangat puas")
    // The published table has 25 attributes and ΣMIS = 98,0157: each row stands for itself.
    let published = [(3.9433, 15.6823), (3.9995, 16.9774), (4.0930, 16.5057), (4.0316, 16.8244), (4.0271, 16.0798)]
    for (row, (weight, score)) in zip(rows, published) {
      let found = row.importance / 98.0157 * 100
      #expect((found - weight).magnitude < 5e-4 && (found * row.satisfaction - score).magnitude < 5e-4)
    }
  }

  @Test(
    "A3: the words of CSI begin at their bound, after rounding",
    arguments: [
      (81.0, "sangat puas"), (80.995, "sangat puas"), (80.99, "puas"), (80.47, "puas"), (66, "puas"),
      (65.99, "cukup puas"), (51, "cukup puas"), (50.99, "kurang puas"), (35, "kurang puas"), (34.99, "tidak puas"),
    ])
  func words(value: Double, words: String) { #expect(CustomerIndex.words(value) == words) }

  @Test("A3: CSI never exceeds a hundred: what lies outside the scale gives none") func outside() {
    #expect(CustomerIndex.value([], highest: 5) == nil && CustomerIndex.value(rows, highest: 4) == nil)
    #expect(CustomerIndex.value([.init(importance: 0.5, satisfaction: 3)], highest: 5) == nil)
    #expect(CustomerIndex.value([.init(importance: 2, satisfaction: 5)], highest: 5) == 100)
  }

  /// Four items of an airline's survey (facts §2.2).
  private let airline: [CustomerIndex.Attribute] = [
    .init(importance: 3.27, satisfaction: 2.78), .init(importance: 3.39, satisfaction: 2.74),
    .init(importance: 3.48, satisfaction: 2.92), .init(importance: 3.40, satisfaction: 2.96),
  ]

  @Test("A3: IPA cuts at the means, and puts each item in its quadrant") func quadrants() throws {
    let analysis = try #require(ImportancePerformance(airline))
    #expect((analysis.performance - 2.85).magnitude < 1e-9 && (analysis.importance - 3.385).magnitude < 1e-9)
    #expect(analysis.points.map(\.quadrant) == [.low, .improve, .keep, .keep])
    let (gaps, fits) = ([-0.49, -0.65, -0.56, -0.44], [85.02, 80.83, 83.91, 87.06])
    for (point, (gap, fit)) in zip(analysis.points, zip(gaps, fits)) {
      #expect((point.gap - gap).magnitude < 1e-9 && (point.fit - fit).magnitude < 5e-3)
    }
    let index = try #require(CustomerIndex.value(airline, highest: 4))
    #expect((index - 71.2792).magnitude < 5e-5)
    let gap = try #require(Statistics.mean(analysis.points.map(\.gap)))
    #expect((gap + 0.535).magnitude < 1e-9)
  }

  @Test("A3: what equals a mean counts as high") func ties() throws {
    let same = ImportancePerformance(Array(repeating: .init(importance: 3.1, satisfaction: 2.7), count: 3))
    let points = try #require(same).points
    #expect(points.allSatisfy { $0.quadrant == .keep })
    #expect(ImportancePerformance([]) == nil)
  }
}
