/// What verbs did, in words, by the names the trail keeps: "case.opened" is "Kasus dibuka".
package struct DeedWords: Sendable {
  private let words: [String: String]

  /// Features never name the same verb; were it so, the earlier one would hold.
  init(_ features: [Feature]) {
    words = features.map(\.deeds).reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
  }

  /// Verbs that every kind of document knows stand behind a star: "*.approved". The verb itself where there are no words,
  /// so that nothing is lost.
  package func words(of verb: String) -> String {
    let last = verb.split(separator: ".").last.map { String($0) } ?? verb
    return words[verb] ?? words["*.\(last)"] ?? verb
  }
}
