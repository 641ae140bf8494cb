/// The same sequence for the same seed, on every machine: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A sequence of its own for each pair of numbers.
  init(_ one: Int, _ other: Int) {
    state = UInt64(bitPattern: Int64(one)) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: Int64(other))
    for _ in 0..<2 { state = next() }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of a list that is never empty: the fallback is never used.
  mutating func pick<T>(_ list: [T], or fallback: T) -> T { list.randomElement(using: &self) ?? fallback }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }
}
