/// How many of a population should answer, so that a share found among them is within five points of the whole's
/// (Krejcie and Morgan, 1970): advice, never a condition.
enum SampleSize {
  /// Chi-square of one degree of freedom at 95 per cent, as the published table has it.
  private static let chiSquare = 3.841
  /// The share that asks for the most answers.
  private static let share = 0.5
  /// How far off the share may be.
  private static let margin = 0.05

  /// χ²·N·P(1−P) / (d²(N−1) + χ²·P(1−P)), to the nearest whole: every pair of the published table is found so.
  ///
  /// - Parameter population: how many there are.
  /// - Returns: nil where there is nobody.
  static func krejcieMorgan(_ population: Int) -> Int? {
    guard population >= 1 else { return nil }
    let spread = chiSquare * share * (1 - share)
    let size = spread * Double(population) / (margin * margin * Double(population - 1) + spread)
    return Int(size.rounded(.toNearestOrAwayFromZero))
  }
}
