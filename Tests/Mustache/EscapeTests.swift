import Mustache
import Testing

private struct Page: Renderable {
  let text: String
}

@Suite struct EscapeTests {
  @Test("All five marks of HTML are escaped wherever in the text they stand")
  func everyPlace() throws {
    let templates = try Templates(sources: ["t": "{{text}}"])
    let references = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for (mark, reference) in references {
      for length in 0..<40 {
        let before = String(repeating: "é", count: length / 3) + String(repeating: "x", count: length % 3)
        for after in ["", "y", "yyyyyyy", "\(mark)\(mark)"] {
          let expected = before + reference + after.replacing(mark, with: reference)
          let rendered = try templates.render("t", Page(text: before + mark + after))
          #expect(String(decoding: rendered, as: UTF8.self) == expected)
        }
      }
    }
  }

  @Test("Every other byte passes unchanged, alone and among others")
  func others() throws {
    let templates = try Templates(sources: ["t": "{{text}}"])
    for scalar in (0..<0x250).compactMap(Unicode.Scalar.init) where !"&<>\"'".unicodeScalars.contains(scalar) {
      for text in ["\(scalar)", "1234567\(scalar)90\(scalar)", "abc\(scalar)defghijk"] {
        #expect(try templates.render("t", Page(text: text)) == Array(text.utf8))
      }
    }
  }

  @Test("Long text survives escaping, also when the page outgrows its first buffer")
  func long() throws {
    let templates = try Templates(sources: ["t": "{{text}}|{{{text}}}"])
    let text = String(repeating: "<a href=\"x\">'&'</a> ", count: 5_000)
    let escaped = String(repeating: "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt; ", count: 5_000)
    #expect(try templates.render("t", Page(text: text)) == Array("\(escaped)|\(text)".utf8))
  }

  @Test("Data is never taken for a template")
  func injection() throws {
    let templates = try Templates(sources: ["t": "{{text}}{{{text}}}", "secret": "no"], strict: true)
    #expect(try templates.render("t", Page(text: "{{>secret}}")) == Array("{{&gt;secret}}{{>secret}}".utf8))
  }
}
