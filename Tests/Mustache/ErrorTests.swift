import Mustache
import Testing

private struct Person: Renderable {
  let name: String
}

private struct Page: Renderable {
  let title: String
  var person = Person(name: "Ani")
  var people = [Person(name: "Budi"), Person(name: "Citra")]
  var data: Value = .null
  var layoutless: String?
}

private struct Layout: Renderable {
  var user = "Sari"
}

private struct Unsupported: Renderable {
  let when: Set<Int>
}

private enum Mark: Renderable {
  case one
}

@Suite struct ErrorTests {
  @Test(
    "A broken template is refused with file, line, column, the line and a caret",
    arguments: [
      ("a\n  {{#open}}\nb", "t:2:3: \"open\" is opened here and never closed\n    {{#open}}\n    ^"),
      ("{{#a}}\n\tx{{/b}}", "t:2:3: expected /a, opened in line 1\n  \tx{{/b}}\n  \t ^"),
      ("é {{/a}}", "t:1:3: \"a\" is closed here but was never opened\n  é {{/a}}\n    ^"),
      ("one\n{{two", "t:2:1: this tag is never closed\n  {{two\n  ^"),
      ("{{{two}}", "t:1:1: this tag is never closed\n  {{{two}}\n  ^"),
      ("{{ }}", "t:1:1: this tag has no name\n  {{ }}\n  ^"),
      ("{{a b}}", "t:1:1: a name cannot contain white space\n  {{a b}}\n  ^"),
      ("{{a..b}}", "t:1:1: a dotted name has an empty part\n  {{a..b}}\n  ^"),
      ("{{=<%=}}", "t:1:1: delimiters are set as in {{=<% %>=}}\n  {{=<%=}}\n  ^"),
      ("x{{>other}}", "t:1:2: there is no template \"other\"\n  x{{>other}}\n   ^"),
      ("x{{<other}}{{/other}}", "t:1:2: there is no template \"other\"\n  x{{<other}}{{/other}}\n   ^"),
    ])
  func positions(template: String, message: String) {
    let error = #expect(throws: TemplateError.self) { try Templates(sources: ["t": template], strict: true) }
    #expect(error?.description == message)
  }

  @Test(
    "In strict mode a name that nothing has stops the render and says where",
    arguments: [
      ("{{title}}\n{{titel}}", "titel", 2, 1), ("{{#rows}}{{/rows}}", "rows", 1, 1),
      (" {{^rows}}{{/rows}}", "rows", 1, 2),
      ("{{person.age}}", "person.age", 1, 1), ("{{#people}}{{nama}}{{/people}}", "nama", 1, 12),
      ("{{>*which}}", "which", 1, 1),
    ])
  func strict(template: String, name: String, line: Int, column: Int) throws {
    let templates = try Templates(sources: ["t": template], strict: true)
    let error = #expect(throws: RenderError.self) { try templates.render("t", Page(title: "x")) }
    guard case .missing(let missing, let place) = error else { throw try #require(error) }
    #expect((missing, place.line, place.column) == (name, line, column))
    #expect(throws: RenderError.self) { try templates.render("t", Value.map(["title": .string("x")])) }
  }

  @Test("Without strict mode a missing name shows nothing")
  func lenient() throws {
    let templates = try Templates(sources: ["t": "[{{none}}{{#none}}x{{/none}}{{^none}}y{{/none}}]"])
    #expect(try templates.render("t", Page(title: "x")) == Array("[y]".utf8))
  }

  @Test("A failed render leaves the output as it was")
  func untouched() throws {
    let templates = try Templates(sources: ["t": "much text {{none}}"], strict: true)
    var output = Array("before".utf8)
    #expect(throws: RenderError.self) { try templates.render("t", Page(title: "x"), into: &output) }
    #expect(output == Array("before".utf8))
  }

  @Test(
    "A partial without end is an error, not a crash",
    arguments: [
      ["t": "{{>t}}"], ["t": "{{>t}}{{>t}}"], ["t": "{{>u}}", "u": "x{{>t}}"], ["t": "  {{>t}}\n"],
      ["t": "{{<t}}{{$a}}{{<t}}{{/t}}{{/a}}{{/t}}{{$a}}{{/a}}"], ["t": "{{#title}}{{>t}}{{/title}}"],
      ["t": "{{>*title}}"],
    ])
  func endless(sources: [String: String]) throws {
    let templates = try Templates(sources: sources, strict: true)
    let error = #expect(throws: RenderError.self) { try templates.render("t", Page(title: "t")) }
    guard case .tooDeep = error else { throw try #require(error) }
  }

  @Test("Endless lambdas and pages beyond every measure stop with an error")
  func tooMuch() throws {
    let again = Value.map(["again": .lambda(Lambda(template: { _ in "{{again}}" }))])
    #expect(throws: RenderError.self) { try Templates(sources: ["t": "{{again}}"]).render("t", again) }
    let wide = Value.map(["l": .list(Array(repeating: .string("0123456789"), count: 1_000))])
    let nested = "{{#l}}{{#l}}{{#l}}{{#l}}{{.}}{{/l}}{{/l}}{{/l}}{{/l}}"
    let error = #expect(throws: RenderError.self) { try Templates(sources: ["t": nested]).render("t", wide) }
    guard case .tooMuch = error else { throw try #require(error) }
  }

  @Test("An unknown template is named, and so is a type that no template can show")
  func unknown() throws {
    let templates = try Templates(sources: ["t": ""])
    let missing = #expect(throws: RenderError.self) { try templates.render("u", Page(title: "")) }
    #expect(missing?.description == "there is no template \"u\"")
    let unsupported = #expect(throws: RenderError.self) { try templates.render("t", Unsupported(when: [])) }
    #expect(unsupported?.description == "Unsupported.when is of type Set<Int>, which a template cannot show")
    let mark = #expect(throws: TemplateError.self) { try templates.checked("t", against: [Mark.self]) }
    #expect(mark?.description == "Mark is not a struct, so a template cannot see into it")
  }

  // MARK: Checking at start

  @Test(
    "A template whose every name is a property passes the check",
    arguments: [
      "{{title}} {{person.name}} {{#person}}{{name}}{{title}}{{/person}} {{#people}}{{name}}{{user}}{{/people}}",
      "{{#data}}{{anything}}{{/data}}{{data.a.b}}{{#layoutless}}{{.}}{{/layoutless}}{{>*title}}",
      "{{<frame}}{{$body}}{{title}}{{/body}}{{/frame}}", "{{#people}}{{>line}}{{/people}}",
    ])
  func fits(template: String) throws {
    let sources = [
      "t": template, "frame": "{{user}}{{$body}}{{wrong}}{{/body}}", "line": "{{name}}{{#name}}{{>line}}{{/name}}",
    ]
    try Templates(sources: sources).checked("t", against: [Layout.self, Page.self])
  }

  @Test(
    "A template that asks for what its page lacks is refused with the place",
    arguments: [
      ("{{titel}}", "t:1:1: nothing here is called \"titel\"\n  {{titel}}\n  ^"),
      (
        "\n{{#people}}{{age}}{{/people}}",
        "t:2:12: nothing here is called \"age\"\n  {{#people}}{{age}}{{/people}}\n             ^"
      ),
      ("{{person.age}}", "t:1:1: nothing here is called \"person.age\"\n  {{person.age}}\n  ^"),
      ("{{name}}", "t:1:1: nothing here is called \"name\"\n  {{name}}\n  ^"),
      ("{{^none}}{{/none}}", "t:1:1: nothing here is called \"none\"\n  {{^none}}{{/none}}\n  ^"),
      ("{{>line}}", "line:1:1: nothing here is called \"name\"\n  {{name}}\n  ^"),
      ("{{people}}", "t:1:1: \"people\" is a list; it needs a section\n  {{people}}\n  ^"),
      ("{{person}}", "t:1:1: \"person\" is a struct; say which part of it\n  {{person}}\n  ^"),
    ])
  func fitsNot(template: String, message: String) throws {
    let templates = try Templates(sources: ["t": template, "line": "{{name}}"])
    let error = #expect(throws: TemplateError.self) { try templates.checked("t", against: [Layout.self, Page.self]) }
    #expect(error?.description == message)
  }
}
