import HTTP
import Testing

@Suite("Damaged input") struct FuzzTests {
  @Test("100,000 damaged inputs crash nothing and break no promise", arguments: HTTPFuzz.allCases)
  func damage(kind: HTTPFuzz) {
    let tally = kind.run(count: 100_000)
    #expect(tally.broken == 0, "\(tally.example ?? [])")
    #expect(tally.accepted > 5_000 && tally.accepted + tally.refused == 100_000)
  }
}
