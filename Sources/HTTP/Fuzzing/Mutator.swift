/// Damages good inputs a little: the same sequence at every run, so that what fails fails again.
struct Mutator {
  private static let pieces = [
    "\r\n", "\n", "\r", "\0", "\r\n\r\n", " ", "\t", ":", ";", ",", "=", "&", "%", "%0", "%00", "%2e%2e%2f", "+", "\"",
    "\\", "--", "--B", "\r\n--B", "\r\n--B--", "../", "/./", "//", "0", "-1", "18446744073709551616",
    "ffffffffffffffff",
    "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "chunked", "HTTP/1.0", "filename=",
    "\u{fe}",
  ].map { Array($0.utf8) }
  private static let longest = 8_192

  private let seeds: [[UInt8]]
  private var turn = 0
  private var state: UInt64

  init(_ seeds: [String], state: UInt64 = 1) {
    self.seeds = seeds.map { Array($0.utf8) }
    self.state = state
  }

  /// The next input: seeds take turns, each with one to six injuries.
  mutating func next() -> [UInt8] {
    var input = seeds[turn % seeds.count]
    turn += 1
    for _ in 0...random(below: 6) { damage(&input) }
    return input.count > Self.longest ? Array(input.prefix(Self.longest)) : input
  }

  /// A number from 0 to `bound` - 1, by the generator SplitMix64.
  mutating func random(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) >> 33) % max(bound, 1)
  }

  private mutating func damage(_ input: inout [UInt8]) {
    let start = random(below: input.count + 1)
    let end = min(input.count, start + random(below: random(below: 4) == 0 ? 64 : 6))
    switch random(below: 7) {
    case 0: input.removeSubrange(start..<end)
    case 1: input.insert(contentsOf: Array(input[start..<end]), at: random(below: input.count + 1))
    case 2: input.insert(contentsOf: Self.pieces[random(below: Self.pieces.count)], at: start)
    case 3: input.replaceSubrange(start..<end, with: Self.pieces[random(below: Self.pieces.count)])
    case 4: if start < input.count { input[start] ^= 1 << UInt8(random(below: 8)) }
    case 5: if start < input.count { input[start] = UInt8(random(below: 256)) }
    default: if random(below: 4) == 0 { input.removeSubrange(start...) }
    }
  }
}
