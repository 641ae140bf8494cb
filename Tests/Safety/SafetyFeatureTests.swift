import Platform
import Safety
import Testing

@Suite("Safety stands in the house") struct SafetyFeatureTests {
  @Test("the feature is assembled under its name") func name() {
    #expect(Feature.safety.name == "Safety")
  }
}
