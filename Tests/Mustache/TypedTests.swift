import Mustache
import Testing

private struct Node: Renderable {
  let name: String
  var children: [Node] = []
}

private struct Everything: Renderable {
  var string = "<a & 'b'>"
  var substring = "xyz".dropFirst()
  var fixed: StaticString = "fixed <é>"
  var int = -42
  var small: Int8 = -8
  var byte: UInt8 = 255
  var short: Int16 = -300
  var word: UInt32 = 4_000_000_000
  var huge: UInt64 = .max
  var lowest: Int64 = .min
  var double = 1.21
  var float: Float = 0.5
  var flag = true
  var off = false
  var nothing: String?
  var something: String? = "a longer string than fits into sixteen bytes & more"
  var noNumber: Int?
  var number: Int? = 7
  var answer: Bool? = true
  var nested: Int?? = .some(.some(3))
  var nestedNothing: Int?? = .some(nil)
  var node = Node(name: "one", children: [Node(name: "two"), Node(name: "three")])
  var noNode: Node?
  var someNode: Node? = Node(name: "maybe")
  var words = ["a", "b"]
  var numbers = [1, 2, 3]
  var maybes: [Int?] = [1, nil, 3]
  var lists: [[Int]] = [[1, 2], [], [3]]
  var noWords: [String]?
  var someWords: [String]? = ["c"]
  var any: any Renderable = Node(name: "boxed")
  var anys: [any Renderable] = [Node(name: "p"), Price(amount: 5)]
  var noAny: (any Renderable)?
  var someAny: (any Renderable)? = Price(amount: 6)
  var value: Value = .map(["key": .list([.int(1), .string("<")])])
  var loud = Lambda(template: { "{{string}}\($0)!" })
  var empty = ""
  var zero = 0
}

private struct Price: Renderable {
  let amount: Int
}

@Suite struct TypedTests {
  private func render(_ template: String, _ page: some Renderable) throws -> String {
    try String(decoding: Templates(sources: ["t": template], strict: true).render("t", page), as: UTF8.self)
  }

  @Test(
    "A property of every kind is shown",
    arguments: [
      ("{{string}} {{{string}}} {{&string}}", "&lt;a &amp; &#39;b&#39;&gt; <a & 'b'> <a & 'b'>"),
      ("{{substring}} {{fixed}}", "yz fixed &lt;é&gt;"),
      ("{{int}} {{small}} {{byte}} {{short}} {{word}}", "-42 -8 255 -300 4000000000"),
      ("{{huge}} {{lowest}}", "18446744073709551615 -9223372036854775808"),
      ("{{double}} {{float}} {{flag}}", "1.21 0.5 true"),
      ("[{{nothing}}] {{something}}", "[] a longer string than fits into sixteen bytes &amp; more"),
      ("[{{noNumber}}] {{number}} {{answer}} {{nested}} [{{nestedNothing}}]", "[] 7 true 3 []"),
      ("{{node.name}}: {{#node}}{{#children}}{{name}} {{/children}}{{/node}}", "one: two three "),
      ("[{{noNode.name}}{{#noNode}}x{{/noNode}}] {{someNode.name}}", "[] maybe"),
      ("{{#words}}{{.}},{{/words}} {{#numbers}}{{.}},{{/numbers}}", "a,b, 1,2,3,"),
      ("{{#maybes}}<{{.}}>{{/maybes}}", "<1><><3>"),
      ("{{#lists}}({{#.}}{{.}}{{/.}}){{/lists}}", "(12)()(3)"),
      ("{{#noWords}}x{{/noWords}}{{#someWords}}{{.}}{{/someWords}}", "c"),
      ("{{any.name}} {{#any}}{{name}}{{/any}}", "boxed boxed"),
      ("{{#noAny}}x{{/noAny}}{{#someAny}}{{amount}}{{/someAny}}", "6"),
      ("{{#value.key}}{{.}} {{/value.key}}", "1 &lt; "),
      ("{{#loud}}, {{int}}{{/loud}}", "&lt;a &amp; &#39;b&#39;&gt;, -42!"),
    ])
  func kinds(template: String, expected: String) throws {
    let rendered = try render(template, Everything())
    #expect(rendered == expected)
  }

  @Test("False, nil, 0, empty text and empty lists hide a section and show its inverse")
  func truth() throws {
    for name in ["off", "nothing", "noNumber", "nestedNothing", "noNode", "noWords", "noAny", "empty", "zero"] {
      let rendered = try render("{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}", Everything())
      #expect(rendered == "no", "\(name)")
    }
    for name in ["flag", "int", "string", "node", "any", "anys", "words", "answer", "loud", "fixed", "value"] {
      let rendered = try render("{{^\(name)}}no{{/\(name)}}", Everything())
      #expect(rendered.isEmpty, "\(name)")
    }
  }

  @Test("Values of several types in one list each show their own properties")
  func mixed() throws {
    let templates = try Templates(sources: ["t": "{{#anys}}{{name}}{{amount}};{{/anys}}"])
    let rendered = try templates.render("t", Everything())
    #expect(String(decoding: rendered, as: UTF8.self) == "p;5;")
  }

  @Test("A tree renders through a partial within itself")
  func tree() throws {
    let templates = try Templates(sources: ["node": "{{name}}({{#children}}{{>node}}{{/children}})"], strict: true)
    let tree = Node(name: "a", children: [Node(name: "b", children: [Node(name: "c")]), Node(name: "d")])
    #expect(try String(decoding: templates.render("node", tree), as: UTF8.self) == "a(b(c())d())")
  }

  @Test("The page's name wins over the layout's, and the layout's is found from within a list")
  func contexts() throws {
    let templates = try Templates(sources: ["t": "{{name}} {{#numbers}}{{amount}}{{/numbers}}"])
    let rendered = try templates.render("t", Price(amount: 9), Everything())
    #expect(String(decoding: rendered, as: UTF8.self) == " 999")
    let nodes: [any Renderable] = [Node(name: "out"), Price(amount: 1), Node(name: "in")]
    #expect(try String(decoding: templates.render("t", nodes), as: UTF8.self) == "in ")
  }

  @Test("a partial whose name is data shows its own value each time, by whichever thread, in the block it stands in")
  func keptPartials() async throws {
    let templates = try Templates(
      sources: [
        "page": "{{<frame}}{{$main}}\n{{#pieces}}\n  {{>*part}}\n{{/pieces}}\n{{/main}}{{/frame}}",
        "frame": "[{{$main}}{{/main}}]", "bold": "<b>{{text}}</b>\n", "plain": "{{text}}\n",
      ], strict: true)
    await withTaskGroup { group in
      for number in 0..<200 {
        group.addTask {
          let page = Pieces(pieces: [Piece(part: "bold", text: "a\(number)"), Piece(part: "plain", text: "b\(number)")])
          let text = (try? templates.render("page", page)).map { String(decoding: $0, as: UTF8.self) }
          #expect(text == "[  <b>a\(number)</b>\n  b\(number)\n]")
        }
      }
    }
  }
}

private struct Piece: Renderable {
  let part: String
  let text: String
}

private struct Pieces: Renderable {
  let pieces: [any Renderable]
}
