/// Inputs made from good ones by small damage: the same sequence for the same corpus, count and seed.
package struct Mutations: Sequence, IteratorProtocol, Sendable {
  private let corpus: [[UInt8]]
  private let longest: Int
  private var left: Int
  private var random: SplitMix64

  /// `longest` is the largest size in bytes an input may grow to. An empty corpus starts from nothing.
  package init(of corpus: [[UInt8]], count: Int, seed: UInt64 = 1, longest: Int = 65_536) {
    self.corpus = corpus.isEmpty ? [[]] : corpus
    self.longest = longest
    left = count
    random = SplitMix64(seed: seed)
  }

  /// From texts.
  package init(of corpus: [String], count: Int, seed: UInt64 = 1, longest: Int = 65_536) {
    self.init(of: corpus.map { Array($0.utf8) }, count: count, seed: seed, longest: longest)
  }

  package mutating func next() -> [UInt8]? {
    guard left > 0 else { return nil }
    left -= 1
    var input = pick(corpus)
    for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&input) }
    return Array(input.prefix(longest))
  }

  private mutating func damage(_ input: inout [UInt8]) {
    let range = someRange(of: input)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: input.removeSubrange(range)
    case 1: input.insert(contentsOf: input[range], at: range.lowerBound)
    case 2: input.insert(contentsOf: Array(pick(Self.dictionary).utf8), at: range.lowerBound)
    case 3: input.replaceSubrange(range, with: (0..<range.count).map { _ in UInt8.random(in: 0...255, using: &random) })
    case 4: input.insert(UInt8.random(in: 0...255, using: &random), at: range.lowerBound)
    case 5: input.insert(contentsOf: spliced(), at: range.lowerBound)
    case 6: input.removeSubrange(range.lowerBound...)
    default: flipBit(of: &input, at: range.lowerBound)
    }
  }

  private mutating func flipBit(of input: inout [UInt8], at place: Int) {
    guard place < input.count else { return }
    input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
  }

  private mutating func spliced() -> [UInt8] {
    let other = pick(corpus)
    return Array(other[someRange(of: other)])
  }

  /// Mostly short, now and then long.
  private mutating func someRange(of input: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...input.count, using: &random)
    let limit = Bool.random(using: &random) ? 8 : input.count
    return start..<Swift.min(input.count, start + Int.random(in: 0...limit, using: &random))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// What parsers stumble over: line ends, ends of numbers, separators, half characters.
  private static let dictionary = [
    "\r\n", "\n", "\r", "\0", "\r\n\r\n", " ", "\t", ":", ";", ",", "=", "&", "%", "%0", "%00", "%2e%2e%2f", "+", "\"",
    "\\", "--", "\u{feff}", "💥", "0", "-1", "18446744073709551616", "ffffffffffffffff", "{{", "}}", "{{{", "{{#", "{{/",
    "{{^", "{{>", "{{!", "{{=", "=}}", "../", "Content-Length: 1\r\n", "Transfer-Encoding: chunked\r\n", "chunked",
  ]
}
