/// *Indeks Kepuasan Masyarakat* (PermenPAN-RB 14/2017): the mean of the elements' means, each weighing exactly 1/k, times
/// 25, rounded half up to two decimals, and only then graded.
///
/// The regulation prints the weight as 0,11; with that, or with 0,111, a survey in which everybody gave the best mark
/// would miss 100. So the weight is printed, and never computed with.
package struct ServiceIndex: Sendable, Hashable {
  /// In hundredths: 9148 is 91,48.
  package let hundredths: Int

  package var value: Double { Double(hundredths) / 100 }

  /// The grades of the regulation, by the value as it is printed.
  package enum Grade: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"

    /// The least index of the grade, in hundredths.
    package var least: Int {
      switch self {
      case .a: 8831
      case .b: 7661
      case .c: 6500
      case .d: 2500
      }
    }

    /// *Kinerja unit pelayanan*.
    package var words: String {
      switch self {
      case .a: "Sangat baik"
      case .b: "Baik"
      case .c: "Kurang baik"
      case .d: "Tidak baik"
      }
    }
  }

  package var grade: Grade { Grade.allCases.first { hundredths >= $0.least } ?? .d }

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// The lowest and the highest mark.
  package static let scale = 1...4

  /// - Parameter elements: of each the sum of its marks and how many gave one; one that nobody answered leaves the index
  ///   undefined.
  package init?(_ elements: [(sum: Int, count: Int)]) {
    guard !elements.isEmpty, elements.allSatisfy({ $0.count > 0 && $0.sum >= $0.count && $0.sum <= 4 * $0.count })
    else { return nil }
    guard let total = Fraction.sum(elements) else {
      self.init(means: elements.map { Double($0.sum) / Double($0.count) })
      return
    }
    // 2500 · total / k, half up.
    let divisor = total.divisor * Int128(elements.count)
    self.init(hundredths: Int((total.whole * 5000 + divisor) / (2 * divisor)))
  }

  /// Of means that are printed already: nil without any, or with one outside 1 … 4.
  package init?(means: [Double]) {
    guard !means.isEmpty, means.allSatisfy({ (1.0...4.0).contains($0) }) else { return nil }
    // Whole billionths of a thousandth, so that what was written as 3.5322 is that, and no binary neighbour of it.
    let sum = means.reduce(Int128(0)) { $0 + Int128(($1 * 1e12).rounded()) }
    // In millionths of a hundredth first: a mean such as 10/3 is cut off somewhere.
    let fine = (sum * 5000 * 1_000_000 / (Int128(means.count) * 1_000_000_000_000) + 1) / 2
    hundredths = Int((fine + 500_000) / 1_000_000)
  }
}

/// Sums of fractions in whole numbers.
private enum Fraction {
  /// Nil where the common divisor is too large to hold: among many elements, each answered by another crowd.
  static func sum(_ parts: [(sum: Int, count: Int)]) -> (whole: Int128, divisor: Int128)? {
    var (whole, divisor) = (Int128(0), Int128(1))
    for part in parts {
      let count = Int128(part.count)
      let common = greatest(divisor, count)
      let (next, isOver) = divisor.multipliedReportingOverflow(by: count / common)
      guard !isOver, next < Int128(1) << 96 else { return nil }
      whole = whole * (next / divisor) + Int128(part.sum) * (next / count)
      divisor = next
    }
    return (whole, divisor)
  }

  private static func greatest(_ a: Int128, _ b: Int128) -> Int128 { b == 0 ? a : greatest(b, a % b) }
}
