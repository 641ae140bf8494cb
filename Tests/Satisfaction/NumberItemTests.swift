import HTTP
import Support
import Testing

@testable import Database
@testable import Platform
@testable import Satisfaction

@Suite("A2 · a number has bounds and a unit") struct NumberItemTests {
  private static func item(_ amount: Item.Amount) -> Item {
    var item = Item.sample(.number)
    item.amount = amount
    return item
  }

  private static let hours = Item.Amount(smallest: 0, largest: 24_000, unit: "jam")

  @Test(
    "A2: an answer outside its bounds is refused with a sentence that names them",
    arguments: [
      (hours, "0", nil), (hours, "24", nil), (hours, "7,5", nil),
      (hours, "24,001", "Nomor 1. Tulis angka dari 0 sampai 24 jam."),
      (hours, "-1", "Nomor 1. Tulis angka dari 0 sampai 24 jam."),
      (hours, "dua", "Nomor 1. Tulis angka dari 0 sampai 24 jam."),
      (Item.Amount(smallest: 1500), "1,4", "Nomor 1. Tulis angka mulai dari 1,5."),
      (Item.Amount(largest: 10_000, unit: "orang"), "11", "Nomor 1. Tulis angka paling besar 10 orang."),
      (Item.Amount(unit: "orang"), "-99999", nil),
    ] as [(Item.Amount, String, String?)])
  func bounds(amount: Item.Amount, text: String, fault: String?) {
    let version = QuestionnaireVersion.sample([[Self.item(amount)]])
    let reader = ResponseReader(version: version)
    do {
      let answers = try reader.read(version.sections[0], ["q_butir": text])
      #expect(fault == nil && answers.values.count == 1)
    } catch {
      #expect(error["q_butir"] == fault)
      #expect((try? reader.readAll(["q_butir": text], isPartial: true))?.isEmpty == true, "nor is it kept for later")
    }
  }

  @Test("A2: the builder takes bounds and unit of a number alone, and tells what is wrong with them") func form() throws
  {
    let version = QuestionnaireVersion.sample([[]])
    func read(_ fields: FormData, _ kind: Item.Kind = .number) throws -> Item {
      var form: FormData = ["text": "Lama menunggu", "section": "1"]
      for field in fields { form.append(field.name, field.value) }
      return try ItemForm(form, kind: kind, of: nil, in: version, fixed: [:]).item
    }
    let item = try read(["smallest": "0", "largest": "24", "unit": "jam"])
    #expect(item.amount == Self.hours)
    let again = ItemForm.form(of: item, in: 1)
    #expect(again["smallest"] == "0" && again["largest"] == "24" && again["unit"] == "jam")
    #expect(try read(["smallest": "1", "unit": "jam"], .text).amount == Item.Amount())
    let errors = #expect(throws: FormErrors.self) { try read(["smallest": "lima", "largest": "1,2345"]) }
    #expect(Set(errors?.notes.map(\.field) ?? []) == ["smallest", "largest"])
    let turned = #expect(throws: FormErrors.self) { try read(["smallest": "5", "largest": "4"]) }
    #expect(turned?["largest"] == "Nilai terbesar tidak boleh di bawah nilai terkecil.")
  }

  @Test("A2: a version keeps them, its copy has them, the difference, the preview and the paper tell them")
  func versions()
    async throws
  {
    let test = try TestApp()
    let actor = try test.actor(.hse)
    let place = try test.app.writeNow(by: actor) { deed in
      let place = try deed.makeQuestionnaire(NewQuestionnaire(title: "Lama layanan", kind: .other, model: nil))
      let draft = try #require(try deed.db.questionnaire(place.code, number: 1))
      try deed.editQuestionnaire(place, edition: draft.edition, "item") { version in
        var item = Self.item(Self.hours)
        item.id = Item.unkept
        version.sections[0].items = [item]
      }
      return place
    }
    let read = { (number: Int) in
      try #require(try test.app.database.read { try $0.questionnaire(place.code, number: number) })
    }
    let first = try read(1)
    #expect(first.items.map(\.amount) == [Self.hours])
    let browser = try await test.client(as: .hse)
    let shown = try await browser.open(place.path)
    #expect(shown.text.contains("dari 0 sampai 24 jam"))
    let preview = try await browser.open(place.path + "/pratinjau").form(containing: "q_butir")
    let wrong = try await browser.submit(preview, changing: ["q_butir": "25"])
    #expect(wrong.status == 422 && wrong.text.contains("Tulis angka dari 0 sampai 24 jam."))
    #expect(try wrong.form(containing: "q_butir").value(of: "q_butir") == "25", "what was typed is kept")
    let paper = try await browser.open(place.path + "/cetak")
    #expect(paper.text.contains("Angka (jam)") && paper.text.contains("Angka dari 0 sampai 24 jam."))
    try test.app.writeNow(by: actor) { try $0.issueQuestionnaire(place, edition: first.edition) }
    try test.app.writeNow(by: actor) { deed in
      let next = try deed.startVersion(of: place.code)
      let draft = try #require(try deed.db.questionnaire(next.code, number: next.number))
      #expect(draft.items.map(\.amount) == [Self.hours])
      try deed.editQuestionnaire(next, edition: draft.edition, "item") { $0.sections[0].items[0].amount.largest = 8000 }
    }
    let second = try read(2)
    let difference = QuestionnaireDifference(from: first, to: second).sentences
    #expect(difference == ["Butir 1 (butir) berubah: batas atau satuan angkanya."])
    #expect(throws: (any Error).self, "the schema refuses bounds that leave nothing") {
      try test.app.database.writeNow { db in
        try db.execute("UPDATE item SET smallest = 9000, largest = 8000 WHERE versionID = \(second.id)")
      }
    }
  }

  @Test("A3: analysis names the unit; and whether an item was answered is read from an index") func analysis() throws {
    let figure = ItemFigure(Self.item(Self.hours), place: 0, number: 1, [(7500, 2)], isWithheld: false)
    #expect(figure.label == "Butir butir (jam)" && figure.mean == 7.5)
    #expect(ResponseAnswers.kept(7500).words(of: Self.item(Self.hours), Words(zone: .wib)) == "7,5 jam")
    let test = try TestApp()
    let isAnswered = try test.app.database.read { try $0.exists("SELECT 1 FROM responseValue WHERE itemID = 1") }
    #expect(!isAnswered)
  }
}

extension ResponseAnswers {
  /// One number given to the sample item.
  fileprivate static func kept(_ value: Int) -> ResponseAnswers {
    var answers = ResponseAnswers()
    answers.keep(value, of: Item.sample(.number).id)
    return answers
  }
}
