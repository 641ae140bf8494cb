import HTTP
import Support
import Testing

@testable import Database
@testable import Platform
@testable import Satisfaction

@Suite("A2 · what respondents send is read item by item") struct ResponseReaderTests {
  /// One section with an item, and the answers that a form gives to it.
  private func read(_ item: Item, _ form: FormData, isPartial: Bool = false) throws -> ResponseAnswers {
    let version = QuestionnaireVersion.sample([[item]])
    return try ResponseReader(version: version).read(version.sections[0], form, isPartial: isPartial)
  }

  private func fault(_ item: Item, _ form: FormData, at field: String? = nil) -> String? {
    do {
      _ = try read(item, form)
      return nil
    } catch let errors as FormErrors {
      return errors[field ?? item.field()]
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "A2: a scale takes its own values only, and says so when nothing was chosen",
    arguments: [(Item.Kind.skm, 1...4), (.likert, 1...5), (.rating, 0...10)])
  func scales(kind: Item.Kind, range: ClosedRange<Int>) throws {
    let item = Item.sample(kind)
    for value in range {
      #expect(try read(item, ["q_butir": "\(value)"]).values == [item.id: [0: value]])
    }
    for text in ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "dua", "1.5"] {
      #expect(fault(item, ["q_butir": text]) == "Nomor 1. Pilih dari jawaban yang tersedia.", "\(text)")
    }
    #expect(fault(item, [:]) == "Nomor 1. Pilih satu jawaban.")
  }

  @Test("A2: a pair keeps performance at place 0 and importance at place 1, and needs both") func pairs() throws {
    let item = Item.sample(.pair)
    let answers = try read(item, ["q_butir": "2", "q_butir_importance": "5"])
    #expect(answers.values == [item.id: [Item.performance: 2, Item.importance: 5]])
    #expect(fault(item, ["q_butir": "2"], at: "q_butir_importance") == "Nomor 1, kepentingan. Pilih satu jawaban.")
    #expect(fault(item, ["q_butir": "2", "q_butir_importance": "6"], at: "q_butir_importance") != nil)
    #expect(item.options(at: Item.importance).map(\.value) == [1, 2, 3, 4, 5])
  }

  @Test("A2: several choices are kept one a place, and a choice that is not there is refused") func choices() throws {
    let item = Item.sample(.multiple)
    let form = FormData([(name: "q_butir", value: "1"), (name: "q_butir", value: "3")])
    #expect(try read(item, form).values == [item.id: [1: 1, 3: 1]])
    #expect(fault(item, ["q_butir": "9"]) == "Nomor 1. Pilih dari jawaban yang tersedia.")
    #expect(fault(item, [:]) == "Nomor 1. Pilih paling sedikit satu jawaban.")
    #expect(fault(.sample(.single), ["q_butir": "4"]) == "Nomor 1. Pilih dari jawaban yang tersedia.")
  }

  @Test("A2: each row of a matrix is answered, and missing ones are told beside the row") func matrix() throws {
    let item = Item.sample(.matrix)
    #expect(try read(item, ["q_butir_1": "2", "q_butir_2": "3"]).values == [item.id: [1: 2, 2: 3]])
    #expect(fault(item, ["q_butir_1": "2"], at: "q_butir_2") == "Nomor 1, Baris 2. Pilih satu jawaban untuk baris ini.")
  }

  @Test(
    "A2: numbers are read as Indonesians write them, and kept in thousandths",
    arguments: [
      ("12", 12_000), ("12,5", 12_500), ("1.250", 1_250_000), ("-3,25", -3_250), ("0,001", 1), ("0", 0),
      ("1.250.000,5", 1_250_000_500),
    ])
  func numbers(text: String, kept: Int) throws {
    let item = Item.sample(.number)
    let answers = try read(item, ["q_butir": text])
    #expect(answers.values == [item.id: [0: kept]])
    let again = answers.form(of: QuestionSection(id: .init(rawValue: 1), title: "A", guidance: "", items: [item]))
    #expect(try read(item, again) == answers)
  }

  @Test(
    "A2: what is no number is refused with an example",
    arguments: ["12.5", "1,2345", "dua", "1e5", ",5", "5,", "1.25.0", "9999999999999999999", "--1"])
  func noNumbers(text: String) {
    #expect(fault(.sample(.number), ["q_butir": text]) == "Nomor 1. Tulis angka, misalnya 12 atau 12,5.")
  }

  @Test("A2: a date is kept as one number, and a day that is none is refused") func dates() throws {
    let item = Item.sample(.date)
    #expect(try read(item, ["q_butir": "2026-03-12"]).values == [item.id: [0: 20_260_312]])
    #expect(try read(item, ["q_butir": "12/03/2026"]).values == [item.id: [0: 20_260_312]])
    #expect(fault(item, ["q_butir": "2026-02-30"]) == "Nomor 1. Tulis tanggal lengkap, misalnya 12/03/2026.")
    #expect(fault(item, [:]) == "Nomor 1. Isi tanggalnya.")
  }

  @Test("A2: a text is kept as it was meant, and refused when it is too long") func texts() throws {
    let item = Item.sample(.text)
    #expect(try read(item, ["q_butir": "  Terima kasih. "]).texts == [item.id: "Terima kasih."])
    #expect(fault(item, ["q_butir": String(repeating: "a", count: 2_001)])?.contains("sekarang 2.001") == true)
    #expect(fault(item, ["q_butir": "   "]) == "Nomor 1. Tulis jawaban Anda.")
  }

  @Test("A2: an optional item may be left out, whatever its kind", arguments: Item.Kind.allCases)
  func optional(kind: Item.Kind) throws {
    var item = Item.sample(kind)
    item.isRequired = false
    #expect(try read(item, [:]).isEmpty)
    #expect(try read(.sample(kind), [:], isPartial: true).isEmpty)
  }

  @Test("A2: all faults are told together, each beside its field") func together() {
    let items = [Item.sample(.likert, code: "a", id: 1), .sample(.text, code: "b", id: 2)]
    let version = QuestionnaireVersion.sample([items])
    var expected = FormErrors("q_a", "Nomor 1. Pilih dari jawaban yang tersedia.")
    expected.note("q_b", "Nomor 2. Tulis jawaban Anda.")
    #expect(throws: expected) { try ResponseReader(version: version).read(version.sections[0], ["q_a": "8"]) }
  }
}

@Suite("A2 · an item that is not asked is neither required nor kept") struct ConditionTests {
  private let version: QuestionnaireVersion = {
    let decider = Item.sample(.single, code: "melihat", id: 1)
    var detail = Item.sample(.text, code: "apa", id: 2)
    detail.condition = Item.Condition(code: "melihat", value: 1)
    var later = Item.sample(.likert, code: "cepat", id: 3)
    later.condition = Item.Condition(code: "melihat", value: 1)
    var last = Item.sample(.text, code: "mengapa", id: 4)
    last.condition = Item.Condition(code: "cepat", value: 1)
    return .sample([[decider, detail], [later, last]])
  }()

  private var reader: ResponseReader { ResponseReader(version: version) }

  @Test("A2: within a section the answer just given decides") func inside() throws {
    let no = try reader.read(version.sections[0], ["q_melihat": "2", "q_apa": "Kabel terkelupas."])
    #expect(no.texts.isEmpty && no.values.count == 1)
    #expect(throws: FormErrors("q_apa", "Nomor 2. Tulis jawaban Anda.")) {
      try reader.read(version.sections[0], ["q_melihat": "1"])
    }
  }

  @Test("A2: an answer to an earlier section decides, and taking it back forgets what hung on it") func across() throws
  {
    let first = try reader.read(version.sections[0], ["q_melihat": "1", "q_apa": "Kabel."])
    #expect(version.fields(of: version.sections[1], answered: first).count == 2)
    let all = try reader.read(version.sections[1], ["q_cepat": "1", "q_mengapa": "Lama."], after: first)
    #expect(all.allValues.count == 2 && all.allTexts.map(\.text) == ["Kabel.", "Lama."])
    let changed = try reader.read(version.sections[0], ["q_melihat": "2"], after: all)
    #expect(changed.allValues == [.init(item: .init(rawValue: 1), place: 0, value: 2)] && changed.texts.isEmpty)
    #expect(version.itemsOnPage(of: version.sections[1], given: changed).isEmpty)
  }

  @Test("A2: all sections at once, as from paper, are read by the same rules") func whole() throws {
    let form: FormData = ["q_melihat": "2", "q_apa": "x", "q_cepat": "1", "q_mengapa": "y"]
    #expect(try reader.readAll(form).allValues.count == 1)
    #expect(throws: FormErrors.self) { try reader.readAll(["q_melihat": "1", "q_apa": "x"]) }
  }

  @Test("A2: several choices decide by what is among them") func several() throws {
    let decider = Item.sample(.multiple, code: "alat", id: 1)
    var detail = Item.sample(.text, code: "lain", id: 2)
    detail.condition = Item.Condition(code: "alat", value: 3)
    let version = QuestionnaireVersion.sample([[decider, detail]])
    let form = FormData([(name: "q_alat", value: "1"), (name: "q_alat", value: "3"), (name: "q_lain", value: "Tali")])
    #expect(try ResponseReader(version: version).readAll(form).allTexts.count == 1)
    #expect(version.condition(of: detail) == "Isi hanya bila jawaban nomor 1 memuat “Pilihan 3”.")
  }
}

@Suite("A2 · questionnaires ship with the program") struct ShippedQuestionnaireTests {
  @Test("A2: the nine elements ship issued, each with four words, by codes that say their names") func skm() throws {
    let app = try TestApp()
    let found = try app.app.database.read { try $0.questionnaire("skm", number: 1) }
    let version = try #require(found)
    let elements = version.items.filter { $0.kind == .skm }
    #expect(
      elements.map(\.code) == [
        "persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarana", "pengaduan",
      ])
    #expect(elements.allSatisfy { $0.options().map(\.value) == [1, 2, 3, 4] && $0.isRequired && !$0.topic.isEmpty })
    #expect(!version.isDraft && version.isShipped && version.questionnaire.kind == .skm)
    #expect(version.items.filter { $0.kind == .single }.map(\.code).count == 4)
  }

  @Test(
    "A2: the health and safety questionnaire ships with pairs in the five dimensions, a rating and an open question")
  func k3() throws {
    let app = try TestApp()
    let found = try app.app.database.read { try $0.questionnaire("kepuasan-k3", number: 1) }
    let version = try #require(found)
    let pairs = version.items.filter { $0.kind == .pair }
    #expect(
      Set(pairs.map(\.topic)) == ["Bukti fisik", "Keandalan", "Ketanggapan", "Jaminan", "Empati"] && pairs.count == 13)
    #expect(pairs.allSatisfy { $0.options(at: 0).count == 5 && $0.options(at: 1).count == 5 })
    #expect(version.item("rekomendasi")?.options().count == 11)
    #expect(version.item("bahaya")?.condition == Item.Condition(code: "pernah-bahaya", value: 1))
    let offered = try app.app.database.read { try $0.issuedQuestionnaires() }
    #expect(offered.map(\.title) == ["Kuesioner Kepuasan Pelanggan K3", "Survei Kepuasan Masyarakat"])
  }
}
