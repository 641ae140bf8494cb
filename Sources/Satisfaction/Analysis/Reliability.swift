/// How well the items of one scale measure the same (Cronbach's α) and how each goes with their total (item–total r), from
/// the sums that counters keep: whole numbers, so that a million answers cost what ten do.
///
/// Only responses that answered every item of the scale count. α is the same whichever divisor the variances take, as
/// long as it is one; here all are sums of squares about the mean.
package struct ScaleMoments: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    /// Σx, Σx² and Σx·T, where T is the total of a response.
    package var sum = 0
    package var squares = 0
    package var cross = 0

    package init(sum: Int = 0, squares: Int = 0, cross: Int = 0) {
      (self.sum, self.squares, self.cross) = (sum, squares, cross)
    }
  }

  /// Complete responses.
  package private(set) var count = 0
  /// ΣT and ΣT².
  package private(set) var sum = 0
  package private(set) var squares = 0
  package private(set) var items: [Item]

  package init(count: Int, sum: Int, squares: Int, items: [Item]) {
    (self.count, self.sum, self.squares, self.items) = (count, sum, squares, items)
  }

  /// Of whole answers, a row a respondent. Nil where the rows are not all as long.
  package init?(_ rows: [[Int]]) {
    items = Array(repeating: Item(), count: rows.first?.count ?? 0)
    for row in rows {
      guard row.count == items.count else { return nil }
      let total = row.reduce(0, +)
      (count, sum, squares) = (count + 1, sum + total, squares + total * total)
      for (place, x) in row.enumerated() {
        items[place].sum += x
        items[place].squares += x * x
        items[place].cross += x * total
      }
    }
  }

  /// Cronbach's α: k/(k−1) · (1 − Σσ²ᵢ/σ²ₜ). Nil with fewer than two items or responses, and where totals do not vary.
  package var alpha: Double? {
    let total = spread(sum, squares)
    guard items.count >= 2, count >= 2, total > 0 else { return nil }
    let k = Double(items.count)
    return k / (k - 1) * (1 - items.reduce(0) { $0 + spread($1.sum, $1.squares) } / total)
  }

  /// Σσ² of the items and σ² of the totals, with n as divisor, to show how α came about.
  package var variances: (items: Double, total: Double)? {
    guard count >= 1 else { return nil }
    let n = Double(count)
    return (items.reduce(0) { $0 + spread($1.sum, $1.squares) } / n / n, spread(sum, squares) / n / n)
  }

  /// Pearson's r of an item with the total it is part of, as Indonesian validity tests have it.
  package func itemTotal(_ place: Int) -> Double? {
    guard count >= 2, items.indices.contains(place) else { return nil }
    let item = items[place]
    let roots = spread(item.sum, item.squares).squareRoot() * spread(sum, squares).squareRoot()
    return Statistics.correlation(spread(item.sum, sum, item.cross), roots)
  }

  /// The same with the total of the other items only ("corrected"): an item does not vouch for itself.
  package func correctedItemTotal(_ place: Int) -> Double? {
    guard count >= 2, items.count >= 2, items.indices.contains(place) else { return nil }
    let item = items[place]
    let restSum = sum - item.sum
    let restSquares = squares - 2 * item.cross + item.squares
    let roots = spread(item.sum, item.squares).squareRoot() * spread(restSum, restSquares).squareRoot()
    return Statistics.correlation(spread(item.sum, restSum, item.cross - item.squares), roots)
  }

  /// n·Σx² − (Σx)²: n² times the variance, a whole number until it is divided.
  private func spread(_ sum: Int, _ squares: Int) -> Double { spread(sum, sum, squares) }

  private func spread(_ left: Int, _ right: Int, _ products: Int) -> Double {
    Double(Int128(count) * Int128(products) - Int128(left) * Int128(right))
  }
}

extension Statistics {
  /// Cronbach's α of any numbers, a row a respondent. Nil with fewer than two items or respondents, for rows that are
  /// not all as long, and where the totals do not vary.
  package static func cronbach(_ rows: [[Double]]) -> Double? {
    guard let k = rows.first?.count, k >= 2, rows.count >= 2, rows.allSatisfy({ $0.count == k }) else { return nil }
    let variance = { (x: [Double]) in standardDeviation(x).map { $0 * $0 } }
    let items = (0..<k).compactMap { place in variance(rows.map { $0[place] }) }
    guard items.count == k, let total = variance(rows.map(sum)), total > 0 else { return nil }
    let alpha = Double(k) / Double(k - 1) * (1 - sum(items) / total)
    return alpha.isFinite ? alpha : nil
  }
}
