import Platform
import Procedures
import Testing

@testable import Complaints

@Suite("What customers read of steps") struct CustomerWordsTests {
  @Test("every step of the shipped procedures has words of its own for customers, done, going on and to come")
  func words() {
    for definition in ShippedProcedures.all {
      for kind in Set(definition.steps.map(\.kind)) {
        let words = [StepEntry.State.done, .now, .next].map { kind.customerWords($0) }
        #expect(Set(words).count == 3 && words.allSatisfy { $0.count > 3 }, "\(kind)")
        #expect(!words.contains { $0.contains(kind.rawValue) }, "\(kind)")
      }
    }
  }
}
