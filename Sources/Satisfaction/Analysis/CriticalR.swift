import Glibc

/// The least r of a sample that is not taken for chance (*r tabel*): two-tailed, by Student's t with n − 2 degrees of
/// freedom, r = t/√(n − 2 + t²).
///
/// With t = √ν·tan θ that r is sin θ, and the share of t's distribution within ±t is a finite sum in θ (Abramowitz and
/// Stegun 26.7.3 and 26.7.4), which is solved by halving. Beyond `exactUpTo` t itself is expanded about the normal
/// quantile (26.7.5), there to less than a millionth.
package enum CriticalR {
  package enum Level: Sendable {
    case five, one

    /// Within ±t.
    fileprivate var share: Double { self == .five ? 0.95 : 0.99 }
    /// The normal distribution's quantile at 97,5 and 99,5 percent.
    fileprivate var normal: Double { self == .five ? 1.959963984540054 : 2.575829303548901 }
  }

  private static let exactUpTo = 200

  /// - Parameter count: of respondents; nil below three, where there is no freedom left.
  package static func value(_ count: Int, _ level: Level = .five) -> Double? {
    let freedom = count - 2
    guard freedom >= 1 else { return nil }
    guard freedom <= exactUpTo else { return expanded(freedom, level.normal) }
    var (low, high) = (0.0, Double.pi / 2)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if share(within: middle, freedom) < level.share { low = middle } else { high = middle }
    }
    return sin((low + high) / 2)
  }

  /// A&S 26.7.3 for odd, 26.7.4 for even degrees of freedom.
  private static func share(within angle: Double, _ freedom: Int) -> Double {
    let (sine, cosine) = (sin(angle), cos(angle))
    let isOdd = freedom % 2 == 1
    var term = isOdd ? cosine : 1
    var sum = freedom == 1 ? 0 : term
    var step = isOdd ? 3 : 2
    while step <= freedom - 2 {
      term *= cosine * cosine * Double(step - 1) / Double(step)
      sum += term
      step += 2
    }
    return isOdd ? 2 / .pi * (angle + sine * sum) : sine * sum
  }

  /// A&S 26.7.5, to the third power of 1/ν.
  private static func expanded(_ freedom: Int, _ x: Double) -> Double {
    let (v, x2) = (Double(freedom), x * x)
    let g1 = x * (x2 + 1) / 4
    let g2 = x * ((5 * x2 + 16) * x2 + 3) / 96
    let g3 = x * (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384
    let t = x + g1 / v + g2 / (v * v) + g3 / (v * v * v)
    return t / (v + t * t).squareRoot()
  }
}
