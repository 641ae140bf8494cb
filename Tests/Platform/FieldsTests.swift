import HTTP
import Mustache
import Support
import Testing

@testable import Platform

@Suite("Fields of forms, as a browser gets them") struct FieldsTests {
  private struct Frame: Renderable {
    let forgeryToken = "kunci"
  }

  private func shown(_ fields: [any Renderable], errors: FormErrors = FormErrors()) throws -> HTMLDocument {
    let templates = try Templates(directory: SourceTree.root + "/Views", strict: true)
    let form = Platform.WebForm(action: "/kirim", fields: fields, button: "Kirim")
    var html = try templates.render("_parts/form", Frame(), form)
    if let summary = errors.summary { html += try templates.render("_parts/error-summary", summary) }
    return HTMLDocument(String(decoding: html, as: UTF8.self))
  }

  private let all: [any Renderable] = [
    TextField("subject", "Pokok", hint: "Singkat saja", unit: "menit"),
    TextField("secret", "Kata sandi", form: ["secret": "rahasia"], kind: .password),
    TextArea("story", "Cerita"),
    RadioGroup("who", "Siapa Anda?", [Choice("a", "Bernama", hint: "Terlihat petugas"), Choice("b", "Anonim")]),
    CheckGroup("how", "Cara dihubungi", [Choice("mail", "Surel"), Choice("wa", "WhatsApp")]),
    SelectField("unit", "Unit", [Choice("1", "Lab")], groups: [("Luar", [Choice("2", "Cabang")])]),
    DateField("day", "Hari"), DateField("hour", "Jam", .time),
    FileField("files", "Lampiran", limits: "PDF", kept: [.init(id: "9", name: "bukti.pdf", size: "2 KB")]),
  ]

  @Test(
    "what nobody types is dropped, what nobody sees is empty, and one line stays one",
    arguments: [
      ("  a\0b\u{7}\tc ", "ab\tc", "ab\tc"), ("satu\r\ndua\rtiga", "satu\ndua\ntiga", "satu dua tiga"),
      ("\u{202E}fdp.exe\u{2069}", "fdp.exe", "fdp.exe"), ("\u{FEFF}Budi\u{200B}", "Budi", "Budi"),
      ("\u{200B}\u{2060} \u{3164}\u{2800}", "", ""), ("❤️ 👩‍🔬", "❤️ 👩‍🔬", "❤️ 👩‍🔬"), ("a\u{2028}b", "a\nb", "a b"),
    ])
  func typedText(_ sent: String, _ text: String, _ line: String) {
    let form: FormData = ["field": sent]
    #expect(form.text("field") == text && form.line("field") == line)
  }

  @Test("a limit is stated once, for the control and for the check, and repeated fields share it")
  func limits() throws {
    let limits: TextLimits = ["story": 10_000, "owner": 3]
    var errors = FormErrors()
    let form: FormData = ["story": String(repeating: "é", count: 10_001), "owner1": "abc", "owner12": "abcd"]
    limits.check(form, &errors)
    #expect(errors["story"] == "Paling banyak 10.000 karakter; sekarang 10.001.")
    #expect(errors["owner1"] == nil && errors["owner12"] == "Paling banyak 3 karakter; sekarang 4.")
    let page = try shown([TextArea("story", "Cerita", maxLength: limits["story"])])
    #expect(page.element(id: "f-story")?["maxlength"] == "10000")
  }

  @Test("every control has a label, every id is there once, every reference leads somewhere")
  func labels() throws {
    let page = try shown(all)
    let ids = page.root.all.compactMap(\.id)
    #expect(ids.count == Set(ids).count)
    for input in page.root.all where ["input", "select", "textarea"].contains(input.name) && input["type"] != "hidden" {
      let id = try #require(input.id)
      #expect(page.label(for: id)?.isEmpty == false, "\(id) has no label")
    }
    for reference in page.root.all.compactMap({ $0["aria-describedby"] }) {
      for id in reference.split(separator: " ") { #expect(ids.contains(String(id)), "\(id) is nowhere") }
    }
  }

  @Test("a fault stands beside its field and in the box on top, whose link leads to the control")
  func faults() throws {
    var errors = FormErrors()
    errors.note("subject", "Tulis pokok <keluhan>.")
    errors.note("subject", "Kedua.")
    errors.note("who", "Pilih satu.")
    let page = try shown(
      [
        TextField("subject", "Pokok", errors: errors, hint: "Singkat"),
        RadioGroup("who", "Siapa?", [Choice("a", "A"), Choice("b", "B")], errors: errors),
      ], errors: errors)
    let box = try #require(page.elements(class: "error-summary").first)
    #expect(box.text.contains("Ada 2 hal yang perlu diperbaiki"))
    #expect(box.elements(named: "a").compactMap { $0["href"] } == ["#f-subject", "#f-who"])
    let control = try #require(page.element(id: "f-subject"))
    #expect(control["aria-invalid"] == "true")
    #expect(control["aria-describedby"] == "f-subject-hint f-subject-error")
    #expect(page.element(id: "f-subject-error")?.text.hasSuffix("Tulis pokok <keluhan>.") == true)
    #expect(page.element(id: "f-who")?["type"] == "radio")
  }

  @Test("what was typed stays, letter for letter; a password does not")
  func typed() throws {
    let typed: FormData = [
      "subject": "\"Uji\" <b>&amp;", "story": "\nbaris kedua", "who": "b", "how": "wa", "unit": "2",
      "secret": "rahasia",
    ]
    let page = try shown(
      [
        TextField("subject", "Pokok", form: typed), TextArea("story", "Cerita", form: typed),
        RadioGroup("who", "Siapa?", [Choice("a", "A"), Choice("b", "B")], form: typed),
        CheckGroup("how", "Cara", [Choice("mail", "Surel"), Choice("wa", "WhatsApp")], form: typed),
        SelectField("unit", "Unit", groups: [("Luar", [Choice("2", "Cabang")])], form: typed),
        TextField("secret", "Sandi", form: typed, kind: .password),
      ])
    #expect(page.element(id: "f-subject")?["value"] == "\"Uji\" <b>&amp;")
    #expect(page.element(id: "f-story")?.content.hasSuffix("\nbaris kedua") == true)
    #expect(page.root.elements { $0["checked"] != nil }.compactMap { $0["value"] } == ["b", "wa"])
    #expect(page.root.elements { $0["selected"] != nil }.compactMap { $0["value"] } == ["2"])
    #expect(page.element(id: "f-secret")?["value"] == "")
  }

  @Test("a form carries the forgery token")
  func token() throws {
    let page = try shown([])
    #expect(page.root.elements { $0["name"] == "_token" }.map { $0["value"] } == ["kunci"])
  }

  @Test("a page with faults says so first in its title")
  func titles() {
    #expect(FormErrors().titled("Masuk") == "Masuk")
    #expect(FormErrors("x", "Isi.").titled("Masuk") == "Kesalahan: Masuk")
    #expect(FormErrors().summary == nil)
  }
}
