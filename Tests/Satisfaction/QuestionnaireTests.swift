import HTTP
import Support
import Testing

@testable import Database
@testable import Platform
@testable import Satisfaction

@Suite("A2 · versions of questionnaires") struct QuestionnaireTests {
  private let app: TestApp

  init() throws { app = try TestApp() }

  /// A questionnaire begun as a copy of the shipped one.
  private func begin() async throws -> VersionPlace {
    try await app.app.write(by: try app.actor(.hse)) { deed in
      let model = try deed.db.questionnaire("kepuasan-k3", number: 1)
      return try deed.makeQuestionnaire(NewQuestionnaire(title: "Suara tamu", kind: .k3, model: model?.id))
    }
  }

  private func version(_ place: VersionPlace) throws -> QuestionnaireVersion {
    try #require(try app.app.database.read { try $0.questionnaire(place.code, number: place.number) })
  }

  @Test("A2: a copy asks the same by the same codes, and keeps ids of its own") func copies() async throws {
    let place = try await begin()
    let copy = try version(place)
    let model = try version(VersionPlace(code: "kepuasan-k3", number: 1))
    #expect(copy.items.map(\.code) == model.items.map(\.code))
    #expect(copy.items.map(\.choices) == model.items.map(\.choices))
    #expect(Set(copy.items.map(\.id)).isDisjoint(with: Set(model.items.map(\.id))))
    #expect(QuestionnaireDifference(from: model, to: copy).sentences == ["Judul menjadi “Suara tamu”."])
    #expect(place.code == "suara-tamu" && copy.faults.isEmpty)
  }

  @Test("A2: what an edit does not change keeps its id, and a stale edit is refused") func edits() async throws {
    let place = try await begin()
    let before = try version(place)
    let actor = try app.actor(.hse)
    try await app.app.write(by: actor) { deed in
      try deed.editQuestionnaire(place, edition: before.edition, "item") {
        try $0.moveItem("apd", up: true)
        try $0.removeItem("rambu")
      }
    }
    let after = try version(place)
    #expect(after.item("apd")?.id == before.item("apd")?.id && after.number(of: "apd") == 2)
    #expect(after.item("rambu") == nil && after.edition == before.edition + 1)
    await #expect(throws: VisitError.self) {
      try await app.app.write(by: actor) { deed in
        try deed.editQuestionnaire(place, edition: before.edition, "item") { $0.title = "Lain" }
      }
    }
  }

  @Test("A2: an issued version is final, by its verbs and in the database") func final() async throws {
    let place = try await begin()
    let actor = try app.actor(.hse)
    let edition = try version(place).edition
    try await app.app.write(by: actor) { deed in try deed.issueQuestionnaire(place, edition: edition) }
    await #expect(throws: QuestionnaireError.isIssued) {
      try await app.app.write(by: actor) { deed in
        try deed.editQuestionnaire(place, edition: edition, "item") { $0.title = "Lain" }
      }
    }
    let id = try version(place).id
    let changes: [SQL] = [
      "UPDATE questionnaireVersion SET title = 'x' WHERE id = \(id)",
      "DELETE FROM questionnaireVersion WHERE id = \(id)", "UPDATE item SET text = 'x' WHERE versionID = \(id)",
      "DELETE FROM item WHERE versionID = \(id)", "UPDATE questionSection SET title = 'x' WHERE versionID = \(id)",
      "DELETE FROM questionSection WHERE versionID = \(id)",
      "UPDATE itemChoice SET label = 'x' WHERE itemID IN (SELECT id FROM item WHERE versionID = \(id))",
      "DELETE FROM itemChoice WHERE itemID IN (SELECT id FROM item WHERE versionID = \(id))",
      "INSERT INTO questionSection (versionID, ordinal, title) VALUES (\(id), 9, 'x')",
      "INSERT INTO itemChoice (itemID, value, label) SELECT MIN(id), 99, 'x' FROM item WHERE versionID = \(id)",
    ]
    for change in changes {
      #expect(throws: DatabaseError.self) { try app.app.database.writeNow { db in _ = try db.execute(change) } }
    }
  }

  @Test("A-docs: issuing puts the blank paper into the archive, with a check code; the shipped ones follow when asked")
  func paper() async throws {
    let place = try await begin()
    let actor = try app.actor(.hse)
    let edition = try version(place).edition
    try await app.app.write(by: actor) { deed in try deed.issueQuestionnaire(place, edition: edition) }
    let shipped = try version(VersionPlace(code: "skm", number: 1))
    let id = try await app.app.write(by: actor) { deed in try deed.issuePaper(of: shipped) }
    let titles: [String] = try app.app.database.read { db in
      try db.values("SELECT title FROM paper WHERE kind = 'satisfaction.questionnaire' /* whole table */ ORDER BY id")
    }
    #expect(titles == ["Suara tamu, versi 1", "Survei Kepuasan Masyarakat, versi 1"])
    #expect(try app.app.database.read { try $0.paper(id) }?.form == "Form Survei Kepuasan Masyarakat")
    #expect(try app.faults() == [])
  }

  @Test("A2: a long list pages by key, forth and back, in its order") func pages() async throws {
    for number in 1...31 {
      try await app.app.write(by: try app.actor(.hse)) { deed in
        _ = try deed.makeQuestionnaire(NewQuestionnaire(title: "Kuesioner \(number)", kind: .other, model: nil))
      }
    }
    let filter = QuestionnaireFilter(["urut": "judul"])
    let lines = filter.lines(among: try app.app.database.read { try $0.questionnaireLines() })
    let key = { (line: QuestionnaireLine) in ListKey(order: 0, id: line.id.rawValue) }
    let first = filter.page(of: lines, at: .start, size: 30).lines
    let second = filter.page(of: lines, at: .after(key(first[29])), size: 30).lines
    #expect(first.map(\.id) + second.map(\.id) == lines.map(\.id) && second.count == 3)
    #expect(filter.page(of: lines, at: .before(key(second[0])), size: 30).lines.map(\.id) == first.map(\.id))
  }

  @Test("A2: a draft is discarded with all it says, and one questionnaire has one draft") func drafts() async throws {
    let actor = try app.actor(.hse)
    let place = try await app.app.write(by: actor) { deed in try deed.startVersion(of: "skm") }
    await #expect(throws: QuestionnaireError.hasDraft) {
      try await app.app.write(by: actor) { deed in _ = try deed.startVersion(of: "skm") }
    }
    let edition = try version(place).edition
    try await app.app.write(by: actor) { deed in try deed.discardQuestionnaire(place, edition: edition) }
    let left: Int? = try app.app.database.read { db in
      try db.value("SELECT COUNT(*) FROM questionnaireVersion /* whole table */")
    }
    #expect(left == 2)
  }
}

@Suite("A-docs · a questionnaire on paper") struct QuestionnairePaperTests {
  @Test("A-docs: neighbours with the same words share a grid, other items stand by themselves") func blocks() {
    var other = Item.sample(.pair, code: "c", id: 3)
    other.choices[0] = Item.Option(value: 1, label: "Lain")
    let items = [
      Item.sample(.pair, code: "a", id: 1), .sample(.pair, code: "b", id: 2), other, .sample(.text, code: "d", id: 4),
      .sample(.matrix, code: "e", id: 5), .sample(.rating, code: "f", id: 6),
    ]
    let version = QuestionnaireVersion.sample([items])
    let blocks = PaperBlock.all(of: version.sections[0], in: version)
    #expect(blocks.map { $0.grid?.rows.count } == [2, 1, nil, 2, nil])
    #expect(blocks[0].grid?.rows[0].boxes.map(\.value) == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
    #expect(blocks[2].question?.blanks.isEmpty == false && blocks[4].question?.boxes.count == 11)
  }

  @Test("A-docs: a paper link stands on the paper as a code for a telephone and in words") func link() throws {
    let code = try #require(QuestionnairePaper.Code("https://contoh.go.id/s/AbCd"))
    #expect(code.address == "contoh.go.id/s/AbCd" && code.side > 20 && !code.path.isEmpty)
  }
}

@Suite("A2 · a version is checked before it is issued") struct QuestionnaireCheckTests {
  private func faults(_ sections: [[Item]]) -> [String] { QuestionnaireVersion.sample(sections).faults.map(\.words) }

  @Test("A2: a version with an item of every kind may be issued") func allKinds() {
    let items = Item.Kind.allCases.enumerated().map { Item.sample($1, code: "k\($0)", id: Int64($0 + 1)) }
    #expect(faults([items]) == [])
  }

  @Test("A2: nothing to ask, empty sections and missing words are told") func missing() {
    #expect(faults([[]]) == ["Belum ada satu butir pun."])
    #expect(faults([[.sample(.text)], []]) == ["Bagian “Bagian 2” belum berisi butir."])
    for kind in [Item.Kind.skm, .likert, .pair, .rating, .single, .multiple, .matrix] {
      var item = Item.sample(kind)
      item.choices.removeLast()
      if !kind.hasChoices { #expect(faults([[item]]).count == 1, "\(kind)") }
      item.choices = []
      #expect(faults([[item]]).count == 1, "\(kind)")
    }
    var rows = Item.sample(.matrix)
    rows.rows = []
    #expect(faults([[rows]]) == ["Butir 1: belum mempunyai baris."])
  }

  @Test("A2: a code stands once, and a condition names an answer to an earlier choice") func conditions() {
    #expect(faults([[.sample(.text), .sample(.text, id: 2)]]).count == 1)
    var item = Item.sample(.text, code: "apa", id: 2)
    let first = Item.sample(.single, code: "satu", id: 1)
    for (code, value, count) in [("satu", 1, 0), ("satu", 9, 1), ("tidak-ada", 1, 1), ("apa", 1, 1)] {
      item.condition = Item.Condition(code: code, value: value)
      #expect(faults([[first, item]]).count == count, "\(code) \(value)")
    }
    item.condition = Item.Condition(code: "satu", value: 1)
    #expect(faults([[item], [first]]) == ["Butir 1: syarat tampilnya harus menunjuk butir sebelumnya."])
    #expect(faults([[.sample(.text, code: "satu"), item]]).count == 1)
  }
}

@Suite("A2 · codes and choices keep their meaning over versions") struct ItemCodeTests {
  @Test(
    "A2: a code is suggested from the telling words of a sentence",
    arguments: [
      ("Seberapa puas Anda dengan kebersihan area kerja?", "kebersihan-area-kerja"), ("Apa saran Anda?", "saran"),
      ("???", "butir"), ("Apa?", "apa"),
    ])
  func suggestion(text: String, code: String) {
    #expect(ItemCode.suggested(for: text, besides: []) == code)
    #expect(ItemCode.suggested(for: text, besides: [code]) == "\(code)-2")
  }

  @Test("A2: a code is small letters, digits and single hyphens") func validity() {
    for code in ["apd", "k3-2", "1"] { #expect(ItemCode.isValid(code)) }
    for code in ["", "APD", "a_b", "a--b", "-a", "a b", String(repeating: "a", count: 41)] {
      #expect(!ItemCode.isValid(code), "\(code)")
    }
  }

  @Test("A2: lines without a number keep the one their words had, new ones get the next free one") func lines() throws {
    let before = [Item.Option(value: 1, label: "Ya"), Item.Option(value: 2, label: "Tidak")]
    let read = try OptionLines.read("Tidak\n 3 = Mungkin \nBaru", in: 0...99, most: 10, before: before)
    #expect(read.map(\.value) == [2, 3, 4] && read.map(\.label) == ["Tidak", "Mungkin", "Baru"])
    #expect(try OptionLines.read("1 = Iya", in: 0...99, most: 10, before: before).first?.label == "Iya")
    #expect(throws: OptionLines.Fault.twice(1)) {
      try OptionLines.read("1 = a\n1 = b", in: 0...99, most: 10, before: [])
    }
    #expect(throws: OptionLines.Fault.tooMany(1)) { try OptionLines.read("a\nb", in: 0...99, most: 1, before: []) }
    #expect(throws: OptionLines.Fault.outside("100 = a")) {
      try OptionLines.read("100 = a", in: 0...99, most: 9, before: [])
    }
  }
}
