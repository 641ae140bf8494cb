import Foundation
import Mustache
import Testing

private struct Row: Renderable {
  let number: Int
  let label: String
}

private struct Page: Renderable {
  let rows: [Row]
}

@Suite struct LibraryTests {
  private func folder(_ files: [String: String]) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("mustache-\(UUID().uuidString)")
    for (name, text) in files {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return root
  }

  @Test("Templates are named by their path, and other files are left alone")
  func names() throws {
    let root = try folder([
      "Complaints/show.mustache": "{{<_layout/staff}}{{$body}}{{>_parts/a/b}}{{/body}}{{/_layout/staff}}",
      "_layout/staff.mustache": "<main>{{$body}}{{/body}}</main>", "_parts/a/b.mustache": "part", "notes.txt": "{{",
    ])
    defer { try? FileManager.default.removeItem(at: root) }
    let templates = try Templates(directory: root.path, strict: true)
    #expect(templates.names == ["Complaints/show", "_layout/staff", "_parts/a/b"])
    #expect(try templates.render("Complaints/show", Page(rows: [])) == Array("<main>part</main>".utf8))
  }

  @Test("A broken file, an unknown partial and a missing folder stop the start and name the path")
  func broken() throws {
    for (text, message) in [("\n{{#a}}", ":2:1: \"a\" is"), ("{{>gone}}", ":1:1: there is no template \"gone\"")] {
      let root = try folder(["sub/x.mustache": text])
      defer { try? FileManager.default.removeItem(at: root) }
      let error = #expect(throws: TemplateError.self) { try Templates(directory: root.path, strict: false) }
      #expect(error?.description.hasPrefix("\(root.path)/sub/x.mustache\(message)") == true)
    }
    let error = #expect(throws: TemplateError.self) { try Templates(directory: "/nowhere/views", strict: false) }
    #expect(error?.description == "/nowhere/views: No such file or directory")
  }

  @Test("Many tasks render from the same templates at once, each its own page")
  func threads() async throws {
    let templates = try Templates(sources: ["t": "{{#rows}}{{number}}:{{label}};{{/rows}}"], strict: true)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<16 {
        group.addTask {
          for round in 0..<100 { try Self.compare(templates, task, round) }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func compare(_ templates: Templates, _ task: Int, _ round: Int) throws {
    let rows = (0..<20).map { Row(number: $0 * task, label: "row <\(round)>") }
    let expected = rows.map { "\($0.number):row &lt;\(round)&gt;;" }.joined()
    let rendered = try templates.render("t", Page(rows: rows))
    #expect(String(decoding: rendered, as: UTF8.self) == expected)
  }

  @Test("Layouts three deep: the innermost word for a block wins, indentation holds")
  func parents() throws {
    let sources = [
      "html": "<html>\n  {{$head}}\n  <title>none</title>\n  {{/head}}\n  {{$main}}{{/main}}\n</html>\n",
      "staff": "{{<html}}\n{{$main}}\n<main>\n  {{$body}}\n  {{/body}}\n</main>\n{{/main}}\n{{/html}}\n",
      "show": "{{<staff}}\n{{$head}}\n<title>show</title>\n{{/head}}\n{{$body}}\n<p>\n</p>\n{{/body}}\n{{/staff}}\n",
    ]
    let rendered = try Templates(sources: sources, strict: true).render("show", Page(rows: []))
    let expected = "<html>\n  <title>show</title>\n  <main>\n    <p>\n    </p>\n  </main>\n\n</html>\n"
    #expect(String(decoding: rendered, as: UTF8.self) == expected)
  }

  @Test("A lambda may expand text itself, and its finished text is not parsed again")
  func lambdas() throws {
    let data = Value.map([
      "name": .string("{{x}} & co"),
      "wrap": .lambda(Lambda { text, render throws(RenderError) in .text("<b>\(try render(text))</b>") }),
    ])
    let rendered = try Templates(sources: ["t": "{{#wrap}}{{name}}{{/wrap}}"]).render("t", data)
    #expect(String(decoding: rendered, as: UTF8.self) == "<b>{{x}} &amp; co</b>")
    let broken = Value.map(["l": .lambda(Lambda(template: { _ in "{{" }))])
    #expect(throws: RenderError.self) { try Templates(sources: ["t": "{{l}}"]).render("t", broken) }
  }

  @Test("100,000 mutated templates neither crash nor hang nor grow without bound")
  func fuzz() {
    let tally = MustacheFuzz.run(count: 100_000)
    #expect(tally.rendered + tally.refused + tally.stopped == 100_000)
    #expect(tally.rendered > 10_000 && tally.refused > 10_000 && tally.stopped > 10)
    #expect(tally.largest < 1 << 20)
  }
}
