import Support
import Testing

@Suite struct FuzzTests {
  @Test("the generator gives the numbers of its paper")
  func knownNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test("the same seed damages in the same way, another one in another")
  func repeatable() {
    let corpus = ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "a=1&b=2"]
    let first = Array(Mutations(of: corpus, count: 500))
    #expect(first == Array(Mutations(of: corpus, count: 500)))
    #expect(first != Array(Mutations(of: corpus, count: 500, seed: 2)))
    #expect(first.count == 500 && Set(first).count > 450)
  }

  @Test("no input grows beyond the limit")
  func bounded() {
    #expect(Mutations(of: [[UInt8](repeating: 1, count: 100)], count: 200, longest: 50).allSatisfy { $0.count <= 50 })
  }
}
