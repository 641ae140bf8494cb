/// Something that must be mended before a version is issued.
struct QuestionnaireFault: Sendable, Hashable {
  let words: String
  /// The code of the item it is about; nil for the whole.
  let item: String?
}

extension QuestionnaireVersion {
  /// All that is wrong, in the order in which it stands; empty when the version may be issued.
  var faults: [QuestionnaireFault] {
    var faults = wholeFaults
    var seen: Set<String> = []
    for (place, item) in items.enumerated() {
      let name = "Butir \(place + 1)"
      let twice = seen.insert(item.code).inserted ? [] : ["kodenya, \(item.code), sudah dipakai butir lain"]
      let found = twice + item.wordFaults + conditionFaults(of: item, at: place)
      faults += found.map { QuestionnaireFault(words: "\(name): \($0).", item: item.code) }
    }
    return faults
  }

  private var wholeFaults: [QuestionnaireFault] {
    var words: [String] = []
    if items.isEmpty { words.append("Belum ada satu butir pun.") }
    if !items.isEmpty {
      words += sections.filter(\.items.isEmpty).map { "Bagian “\($0.title)” belum berisi butir." }
    }
    if questionnaire.kind == .skm, !items.isEmpty, !items.contains(where: { $0.kind == .skm }) {
      words.append("Survei Kepuasan Masyarakat memerlukan paling sedikit satu butir berskala SKM.")
    }
    return words.map { QuestionnaireFault(words: $0, item: nil) }
  }

  private func conditionFaults(of item: Item, at place: Int) -> [String] {
    guard let condition = item.condition else { return [] }
    guard let decider = items.firstIndex(where: { $0.code == condition.code }) else {
      return ["syarat tampilnya menunjuk butir \(condition.code), yang tidak ada"]
    }
    guard decider < place else { return ["syarat tampilnya harus menunjuk butir sebelumnya"] }
    guard items[decider].kind.decides else {
      return ["syarat tampilnya menunjuk butir \(decider + 1), yang bukan pilihan"]
    }
    guard items[decider].options().contains(where: { $0.value == condition.value }) else {
      return ["syarat tampilnya menunjuk jawaban yang tidak ada pada butir \(decider + 1)"]
    }
    return []
  }
}

extension Item {
  /// What its kind still lacks, in words that go on after its number.
  var wordFaults: [String] {
    switch kind {
    case .skm: missingWords(Array(1...4))
    case .likert: missingWords(Array(1...5))
    case .pair: missingWords(Array(1...5) + Array(11...15))
    case .rating: missingWords([0, 10])
    case .single, .multiple: choices.count < 2 ? ["perlu paling sedikit dua pilihan"] : []
    case .matrix:
      (rows.isEmpty ? ["belum mempunyai baris"] : []) + (choices.count < 2 ? ["skalanya perlu dua kata"] : [])
    case .number, .date, .text: []
    }
  }

  private func missingWords(_ values: [Int]) -> [String] {
    let given = Set(choices.map(\.value))
    return values.allSatisfy(given.contains) ? [] : ["kata untuk skalanya belum lengkap"]
  }
}
