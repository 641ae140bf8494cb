/// Feeds mutated templates to parser and renderer: the same sequence at every run.
///
/// Nothing is asserted here: a crash, a hang or memory without bound is the failure.
package struct MustacheFuzz {
  /// How the templates fared.
  package struct Tally: Sendable, Equatable {
    package var rendered = 0
    package var refused = 0
    package var stopped = 0
    /// Bytes of the largest page rendered.
    package var largest = 0
  }

  /// What came of one template.
  package enum Fate: Sendable, Equatable {
    case rendered(bytes: Int)
    /// A limit ended the rendering.
    case stopped
    /// Not parsed, with the reason in words.
    case refused(String)
  }

  /// Good templates to begin with.
  package static let seeds = [
    "{{<layout}}\n  {{$content}}\n    {{#rows}}<b>{{name}}</b>{{/rows}}\n  {{/content}}\n{{/layout}}\n",
    "{{=<% %>=}}\n<%#list%> <%.%> <%/list%>\n<%={{ }}=%>{{{name}}} {{&name}} {{! a comment }}\n",
    "{{#a}}{{^b.c}}{{>*dynamic}}{{/b.c}}\n  {{>node}}\n{{/a}}{{a.b.c}}",
    "{{#lambda}}{{name}} {{#rows}}{{.}}{{/rows}}{{/lambda}}{{lambda}}\r\n{{^none}}\r\n x\r\n{{/none}}\r\n",
    "{{<*dynamic}}{{$one}}1{{$two}}2{{/two}}{{/one}}{{/*dynamic}}{{$one}}\n  default\n{{/one}}",
  ]
  private static let pieces = [
    "{{", "}}", "{{{a}}}", "{{#rows}}-{{/rows}}", "{{/rows}}", "{{^a}}\n{{/a}}", "{{>node}}", "{{>self}}", "{{<self}}",
    "{{/self}}", "{{$one}} 1 {{/one}}", "{{/one}}", "{{=| |=}}", "{{>*dynamic}}", "{{.}}", "{{#.}}{{/.}}",
    "{{<layout}}{{$content}}{{/content}}{{/layout}}", "\n", "\r\n", "  ",
    "{{!", "=", "*", ".", "#", "\u{0}", "\u{1F600}", "{{#lambda}}", "{{/lambda}}",
  ].map { Array($0.utf8) }

  private static let data: Value = .map([
    "name": .string("<Ágnes & \"co\">"), "dynamic": .string("self"), "list": .list([.int(1), .double(2.5), .null]),
    "rows": .list([.map(["name": .string("a")]), .map(["name": .bool(true)]), .list([.int(0)])]),
    "a": .map(["b": .map(["c": .string("deep")])]), "none": .null,
    "lambda": .lambda(Lambda(template: { "\($0)|{{name}}" })),
  ])
  /// xorshift64*
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Parses and renders `count` mutated templates.
  package static func run(count: Int) -> Tally {
    var fuzz = MustacheFuzz()
    var tally = Tally()
    for index in 0..<count { fuzz.step(Array(seeds[index % seeds.count].utf8), &tally) }
    return tally
  }

  private init() {}

  private mutating func step(_ seed: [UInt8], _ tally: inout Tally) {
    var text = seed
    for _ in 0...random(2) { mutate(&text) }
    switch Self.fate(of: text) {
    case .rendered(let bytes):
      tally.rendered += 1
      tally.largest = max(tally.largest, bytes)
    case .stopped: tally.stopped += 1
    case .refused(let reason): tally.refused += reason.isEmpty ? 0 : 1
    }
  }

  /// Parses one template among others that it may use, and renders it.
  package static func fate(of text: [UInt8]) -> Fate {
    let sources = [
      "self": String(decoding: text, as: UTF8.self), "layout": "<p>\n  {{$content}}\n  {{/content}}\n</p>",
      "node": "{{name}}<{{#rows}}{{>node}}{{/rows}}>",
    ]
    do throws(TemplateError) {
      let templates = try Templates(sources: sources)
      return (try? templates.render("self", data)).map { .rendered(bytes: $0.count) } ?? .stopped
    } catch {
      return .refused(error.description)
    }
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    let at = random(text.count + 1)
    let end = min(text.count, at + random(12))
    switch random(8) {
    case 0: text.removeSubrange(at..<end)
    case 1: text.replaceSubrange(at..<end, with: Self.pieces[random(Self.pieces.count)])
    case 2: text.insert(contentsOf: Array(text[at..<end]), at: random(text.count + 1))
    case 3: if at < text.count { text[at] = UInt8(truncatingIfNeeded: random(256)) }
    default: text.insert(contentsOf: Self.pieces[random(Self.pieces.count)], at: at)
    }
  }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }
}
