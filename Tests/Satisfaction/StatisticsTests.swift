import Satisfaction
import Testing

@Suite("A3 · figures of plain numbers") struct StatisticsTests {
  private let times: [Double] = [12, 18, 20, 25, 30, 35, 42, 55, 80, 240]

  private func isNear(_ value: Double?, _ expected: Double, _ tolerance: Double = 5e-5) -> Bool {
    value.map { ($0 - expected).magnitude <= tolerance } ?? false
  }

  @Test("A3: mean, median and the ninth of ten as nearest rank") func ranks() {
    #expect(isNear(Statistics.mean(times), 55.7) && Statistics.median(times) == 32.5)
    #expect(Statistics.quantile(times, 0.9) == 80 && Statistics.quantile(times.reversed(), 0.9) == 80)
    #expect(Statistics.quantile(times, 0) == 12 && Statistics.quantile(times, 1) == 240)
    #expect(Statistics.quantile((1...100).map { Double($0) }, 0.07) == 7)
  }

  @Test("A3: what is not defined is nil, never 0") func undefined() {
    #expect(Statistics.mean([]) == nil && Statistics.median([]) == nil && Statistics.quantile([], 0.5) == nil)
    #expect(Statistics.standardDeviation([3]) == nil && Statistics.standardDeviation([0.1, 0.1, 0.1]) == 0)
    #expect(Statistics.quantile([1], 1.5) == nil && Statistics.nps([]) == nil && Statistics.nps([11]) == nil)
    #expect(Statistics.pearson([0.1, 0.1, 0.1], [1, 2, 3]) == nil && Statistics.pearson([1], [1]) == nil)
    #expect(Statistics.spearman([2, 2], [1, 2]) == nil && Statistics.pearson([1, 2], [1, 2, 3]) == nil)
  }

  @Test("A3: NPS is promoters less detractors in percent") func promoters() {
    let x = Array(repeating: 9.0, count: 50) + Array(repeating: 7, count: 30) + Array(repeating: 6, count: 20)
    #expect(Statistics.nps(x) == 30)
    #expect(Statistics.nps([10]) == 100 && Statistics.nps([0]) == -100)
  }

  @Test("A3: equals share the mean of their ranks") func spearman() {
    #expect(isNear(Statistics.spearman([1, 2, 2, 4], [1, 3, 2, 4]), 0.948683))
  }

  /// Ten respondents, four items of 1 to 5 (facts §2.5, dataset A).
  private let published = [
    [4, 3, 4, 3], [4, 5, 4, 4], [4, 4, 4, 4], [3, 3, 3, 3], [5, 5, 5, 5], [5, 5, 5, 3], [4, 4, 4, 4], [4, 5, 4, 4],
    [4, 3, 3, 3], [4, 5, 5, 5],
  ]

  @Test("A3: the published α 0,864 and its item–total correlations") func cronbach() throws {
    let moments = try #require(ScaleMoments(published))
    #expect(isNear(moments.alpha, 0.863535, 1e-6))
    #expect(isNear(Statistics.cronbach(published.map { $0.map { Double($0) } }), 0.863535, 1e-6))
    #expect(isNear(moments.variances?.items, 2.10, 1e-9) && isNear(moments.variances?.total, 5.96, 1e-9))
    for (place, r) in [0.7454, 0.9209, 0.9246, 0.7882].enumerated() { #expect(isNear(moments.itemTotal(place), r)) }
    for (place, r) in [0.6186, 0.8226, 0.8585, 0.6164].enumerated() {
      #expect(isNear(moments.correctedItemTotal(place), r))
    }
  }

  @Test("A3: α from sums alone, 0,581 (facts §2.5, dataset C)") func sums() {
    // Σσ² = 2,51 over ten respondents: n·Σx² − (Σx)² of the items come to 251.
    let items = [ScaleMoments.Item(sum: 3, squares: 6)] + Array(repeating: .init(sum: 0, squares: 5), count: 4)
    let moments = ScaleMoments(count: 10, sum: 179, squares: 3251, items: items)
    #expect(isNear(moments.variances?.items, 2.51, 1e-9) && isNear(moments.variances?.total, 4.69, 1e-9))
    #expect(isNear(moments.alpha, 0.581023, 1e-6))
  }

  @Test("A3: α of one item, of one respondent, of totals that do not vary, is undefined") func degenerate() {
    #expect(ScaleMoments([[1], [2]])?.alpha == nil && ScaleMoments([[1, 2]])?.alpha == nil)
    #expect(ScaleMoments([[1, 4], [4, 1]])?.alpha == nil && ScaleMoments([])?.alpha == nil)
    #expect(ScaleMoments([[1, 2], [1]]) == nil && Statistics.cronbach([[1, 2], [1]]) == nil)
    #expect(ScaleMoments([[3, 1], [3, 2]])?.itemTotal(0) == nil)
  }

  @Test(
    "A3: the table of r at five and at one percent",
    arguments: [
      (5, 0.8783, 0.9587), (10, 0.6319, 0.7646), (15, 0.5140, 0.6411), (20, 0.4438, 0.5614), (25, 0.3961, 0.5052),
      (29, 0.3673, 0.4705), (30, 0.3610, 0.4629), (40, 0.3120, 0.4026), (50, 0.2787, 0.3610), (60, 0.2542, 0.3301),
      (75, 0.2272, 0.2957), (96, 0.2006, 0.2617), (100, 0.1966, 0.2565), (150, 0.1603, 0.2097),
      (200, 0.1388, 0.1818),
    ])
  func table(count: Int, five: Double, one: Double) {
    #expect(isNear(CriticalR.value(count), five, 6e-5) && isNear(CriticalR.value(count, .one), one, 6e-5))
  }

  @Test("A3: below three respondents there is no table value") func tooFew() {
    #expect(CriticalR.value(2) == nil && CriticalR.value(3) != nil)
  }
}
