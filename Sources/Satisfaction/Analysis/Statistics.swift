/// Figures of plain numbers. What is not defined for the numbers given is nil, never 0: a zero would be read as a finding.
package enum Statistics {
  /// The arithmetic mean; nil without numbers.
  package static func mean(_ x: [Double]) -> Double? {
    guard !x.isEmpty else { return nil }
    let count = Double(x.count)
    let mean = sum(x) / count
    // A sum that no number can hold, of numbers whose mean one can.
    return finite(mean.isFinite ? mean : sum(x.map { $0 / count }))
  }

  /// The standard deviation of a sample (divisor n − 1); nil below two numbers.
  package static func standardDeviation(_ x: [Double]) -> Double? {
    guard x.count >= 2, let mean = mean(x) else { return nil }
    guard !isConstant(x) else { return 0 }
    return finite((sum(x.map { ($0 - mean) * ($0 - mean) }) / Double(x.count - 1)).squareRoot())
  }

  /// The middle of the numbers in order; of an even count the mean of the middle two. Nil without numbers.
  package static func median(_ x: [Double]) -> Double? {
    guard let sorted = sorted(x), !sorted.isEmpty else { return nil }
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : mean([sorted[half - 1], sorted[half]])
  }

  /// The quantile by nearest rank: the number at place ⌈q·n⌉ of n in order, the least for q = 0. It is always one of the
  /// numbers; of ten, q = 0,9 is the ninth. Nil without numbers, or for a q outside 0 … 1.
  package static func quantile(_ x: [Double], _ q: Double) -> Double? {
    guard (0...1).contains(q), let sorted = sorted(x), !sorted.isEmpty else { return nil }
    // 0.07 · 100 is a little above 7 in binary, and means the seventh.
    let place = (q * Double(sorted.count) - 1e-9).rounded(.up)
    return sorted[min(max(Int(place), 1), sorted.count) - 1]
  }

  /// Net promoter score: the share of 9 and 10 less that of 0 to 6, in percent, −100 … 100. Nil without answers, or where
  /// a number is no answer on 0 … 10.
  package static func nps(_ x: [Double]) -> Double? {
    guard x.allSatisfy({ (0...10).contains($0) && $0 == $0.rounded() }) else { return nil }
    return nps(promoters: x.count { $0 >= 9 }, detractors: x.count { $0 <= 6 }, of: x.count)
  }

  /// The same from counts.
  package static func nps(promoters: Int, detractors: Int, of count: Int) -> Double? {
    count > 0 ? Double(promoters - detractors) * 100 / Double(count) : nil
  }

  /// Pearson's r; nil for fewer than two pairs, for lists of different lengths, and where one of them does not vary.
  package static func pearson(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count == y.count, x.count >= 2, !isConstant(x), !isConstant(y), let meanX = mean(x), let meanY = mean(y)
    else { return nil }
    let (dx, dy) = (x.map { $0 - meanX }, y.map { $0 - meanY })
    let product = sum(zip(dx, dy).map { $0 * $1 })
    let (spreadX, spreadY) = (sum(dx.map { $0 * $0 }), sum(dy.map { $0 * $0 }))
    // One root is nearer than two, as long as the machine can hold what it is taken of.
    let both = spreadX * spreadY
    let roots = both.isNormal ? both.squareRoot() : spreadX.squareRoot() * spreadY.squareRoot()
    return correlation(product, roots)
  }

  /// Spearman's ρ: Pearson's r of the ranks, equals sharing the mean of their ranks.
  package static func spearman(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count == y.count, sorted(x) != nil, sorted(y) != nil else { return nil }
    return pearson(ranks(x), ranks(y))
  }

  /// Of each number its rank from 1; equals share the mean of theirs.
  static func ranks(_ x: [Double]) -> [Double] {
    let order = x.indices.sorted { x[$0] < x[$1] }
    var ranks = [Double](repeating: 0, count: x.count)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, x[order[last + 1]] == x[order[first]] { last += 1 }
      for place in first...last { ranks[order[place]] = Double(first + last) / 2 + 1 }
      first = last + 1
    }
    return ranks
  }

  /// A covariance over the product of the deviations, kept within −1 … 1 against rounding.
  static func correlation(_ product: Double, _ roots: Double) -> Double? {
    guard roots > 0, let r = finite(product / roots) else { return nil }
    return min(1, max(-1, r))
  }

  /// Neumaier's sum: small numbers are not lost beside large ones.
  static func sum(_ x: [Double]) -> Double {
    var (sum, lost) = (0.0, 0.0)
    for number in x {
      let next = sum + number
      lost += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
      sum = next
    }
    return lost.isFinite ? sum + lost : sum
  }

  private static func isConstant(_ x: [Double]) -> Bool { x.allSatisfy { $0 == x[0] } }

  private static func sorted(_ x: [Double]) -> [Double]? { x.contains { $0.isNaN } ? nil : x.sorted() }

  private static func finite(_ x: Double) -> Double? { x.isFinite ? x : nil }
}
