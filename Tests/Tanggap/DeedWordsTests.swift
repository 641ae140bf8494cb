import Support
import Testing

@testable import Platform
@testable import Tanggap

@Suite("P4 · the trail reads as sentences") struct DeedWordsTests {
  private static let deeds = DeedWords(Assembly.features)

  @Test("P4: every verb that the program writes down is told in words", arguments: SourceTree.sources)
  func verbs(_ file: SourceFile) {
    let calls = file.text.matches(of: #/\brecord\(\s*(?:[^"()]*\?\s*)?"([a-zA-Z.]+)"(?:\s*:\s*"([a-zA-Z.]+)")?/#)
    for call in calls {
      for verb in [call.1, call.2 ?? call.1].map({ String($0) }) where verb.contains(".") {
        #expect(Self.deeds.words(of: verb) != verb, "\(verb) in \(file.path) has no words")
      }
    }
  }

  @Test("P4: a verb that every kind of document knows needs to be told but once") func shared() {
    #expect(Self.deeds.words(of: "satisfaction.programme.approved") == "Dokumen disahkan")
    #expect(Self.deeds.words(of: "something.unheard") == "something.unheard")
  }
}
