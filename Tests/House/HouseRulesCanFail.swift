import Support
import Testing

/// A rule that cannot fail is no rule: each is shown something bad, and something good that looks like it.
@Suite struct HouseRulesCanFail {
  private func swift(_ text: String, in target: String = "HTTP") -> SourceFile {
    SourceFile(path: "Sources/\(target)/File.swift", text: text)
  }

  private func view(_ text: String) -> SourceFile { SourceFile(path: "Views/a.mustache", text: text) }

  @Test(
    "what ends the process is found in code",
    arguments: [
      "let a = try! b()", "a as! B", "fatalError(\"x\")", "nonisolated(unsafe) var a = 1", "let a = b!", "f(a)!.c",
      "a[0]!", "var a: B!", "\"\\(a!)\"",
    ])
  func forbidden(code: String) { #expect(SwiftRules.forbidden(in: swift(code)).count > 0) }

  @Test(
    "what only looks like it is not",
    arguments: [
      "a != b", "!a && !b", "// try! it", "\"Halo!\"", "let a = #\"b! \"# + c", "try? a", "a as? B",
      "/* a! /* b! */ */",
      "\"\"\"\n  a! \\(b(\"c!\"))\n\"\"\"",
    ])
  func allowed(code: String) { #expect(SwiftRules.forbidden(in: swift(code)) == []) }

  @Test("an unchecked claim without its proof is found")
  func unproven() {
    #expect(SwiftRules.unproven(in: swift("\nfinal class A: @unchecked Sendable {}")).count == 1)
    #expect(
      SwiftRules.unproven(in: swift("// Safe: never changed.\n@frozen\nfinal class A: @unchecked Sendable {}")) == [])
  }

  @Test("functions are measured from name to closing brace")
  func functions() {
    let file = swift(
      """
      protocol P {
        func none() -> Int
        init(a: Int)
      }
      struct S {
        func one() { "}" }
        init(
          a: Int = { 1 }()
        ) throws
        where A: B {
          // }
          self.init(a: 2)
        }
      }
      """)
    let found = file.functions.map { "\($0.name) \($0.line) \($0.lineCount)" }
    #expect(found == ["one 6 1", "init 7 7"])
  }

  @Test(
    "unfinished work and talk about the work are found", arguments: ["// TODO: b", "// see issue 2", "// a sprint"])
  func organisation(comment: String) { #expect(SwiftRules.organisation(in: swift(comment)).count == 1) }

  @Test("a shout is found in a sentence, not in code")
  func shouting() {
    #expect(SwiftRules.shouting(in: swift("\"Berhasil!\"")).count == 1)
    #expect(SwiftRules.shouting(in: swift("a! \"{{!x}} <!doctype\" // wow!")) == [])
  }

  @Test(
    "a wrong import is found",
    arguments: [
      ("HTTP", "import Database"), ("HTTP", "import Platform"), ("HTTP", "internal import Foundation"),
      ("Platform", "import struct Procedures.A"), ("Complaints", "@testable import CSodium"), ("Attic", "import HTTP"),
    ])
  func walls(target: String, line: String) {
    let package = "room(\"Complaints\", [\"Platform\", \"HTTP\"]),"
    #expect(WallRules.faults(in: swift(line, in: target), package: package).count == 1)
    #expect(WallRules.faults(in: swift("import HTTP\n// import Database", in: "Complaints"), package: package) == [])
  }

  @Test("every import of ours is looked up in the real Package.swift")
  func packageIsRead() {
    let package = SourceTree.file("Package.swift").text
    #expect(WallRules.dependencies(of: "Platform", in: package).contains("CSodium"))
    #expect(WallRules.dependencies(of: "Tanggap", in: package).contains("Complaints"))
  }

  @Test(
    "SQL that binds or breaks is found in strings",
    arguments: [
      "INSERT OR REPLACE INTO a", "SELECT RAISE(ROLLBACK, 'x')", "DEFERRABLE INITIALLY", "strftime('%s')",
      "UPDATE OR ROLLBACK a SET b = 1",
    ])
  func sql(statement: String) {
    #expect(SQLRules.forbidden(in: swift("\"\(statement)\"")).count == 1)
    #expect(SQLRules.forbidden(in: swift("// \(statement)")) == [])
  }

  @Test(
    "a table written by a stranger is found",
    arguments: ["INSERT INTO a (b) VALUES (1)", "UPDATE a SET b = 1", "DELETE FROM a", "UPDATE a AS c SET b = 1"])
  func tables(statement: String) {
    let owner = swift("\"CREATE TABLE a (b) STRICT; CREATE TRIGGER t BEFORE UPDATE ON a\"", in: "Platform")
    let owners = SQLRules.owners(among: [owner])
    #expect(owners == ["a": "Platform"] && SQLRules.written(in: owner) == [])
    #expect(SQLRules.trespasses(in: swift("\"\(statement)\"", in: "Complaints"), owners: owners).count == 1)
    #expect(SQLRules.trespasses(in: swift("\"\(statement)\"", in: "Platform"), owners: owners) == [])
    #expect(SQLRules.trespasses(in: swift("\"DELETE FROM z\""), owners: owners).count == 1)
  }

  @Test(
    "script and style in a page are found",
    arguments: ["<p style='a'>", "<script>a()</script>", "<a onclick=\"b\">", "<style>", "<a href=\"javascript:a\">"])
  func inline(html: String) { #expect(ViewRules.inline(in: view(html)).count == 1) }

  @Test("a script of its own file, and words that look like handlers, are no fault")
  func notInline() {
    #expect(ViewRules.inline(in: view("<script src=\"/a.js\" defer></script><p class=\"on\">on = 1")) == [])
  }

  @Test("tags that do not escape are found", arguments: ["{{{a}}}", "{{&a}}", "{{ & a }}"])
  func unescaped(tag: String) { #expect(ViewRules.unescaped(in: view(tag)).count == 1) }

  @Test("a form without token is found, a search form is not")
  func tokens() {
    #expect(ViewRules.formsWithoutToken(in: view("<form class=\"a\" method=\"post\">\n</form>")).count == 1)
    #expect(ViewRules.formsWithoutToken(in: view("<form method=\"post\">{{>_parts/token}}</form><form></form>")) == [])
  }

  @Test(
    "loud or inner words are found",
    arguments: ["<p>Berhasil!", "<p>Langkah B9", "<button type=\"submit\">OK</button>"])
  func words(html: String) { #expect(ViewRules.words(in: view(html)).count == 1) }

  @Test("ordinary pages have no such words")
  func plainWords() {
    #expect(ViewRules.words(in: view("<!doctype html>{{! note! }}<p>K3, kertas A4, limbah B3")) == [])
  }

  @Test("a class without a style is found")
  func classes() {
    let known = ViewRules.classes(in: [
      view("/* .no */ .tag.ok, a:hover .step-done { margin: 1.5em } @media (x) { .b {} }")
    ])
    #expect(known == ["tag", "ok", "step-done", "b"])
    let page = view("<p class=\"tag {{#a}}ok{{/a}}{{^a}}step-{{b}}{{/a}} nope\"><i class=\"note-{{kind}}\">")
    #expect(ViewRules.unknownClasses(in: page, known: known) == ["nope", "note-*"])
  }

  @Test(
    "a colour outside the tokens is found", arguments: ["color: #fff;", "border: 1px solid red;", "fill: rgb(1 2 3);"])
  func colours(declaration: String) {
    #expect(ViewRules.colours(in: view("#add { \(declaration) }")).count == 1)
    #expect(ViewRules.colours(in: view("#add { color: var(--ink); white-space: nowrap; } /* #fff; */")) == [])
  }

  @Test("a page that hides its frame's value is found")
  func shadows() {
    let frames = swift("package struct PublicFrame: Renderable {\n  let title: String\n  let email: String\n}\n")
    let page = "struct LinkPage: PublicPage {\n  let title: String\n  let email: String\n}\n"
    #expect(ViewRules.shadows(in: swift(page), frames: frames) == ["LinkPage.email"])
    #expect(ViewRules.shadows(in: swift(page.replacing("Public", with: "Paper")), frames: frames) == [])
  }

  @Test("a style that could not be joined is found", arguments: ["@import \"a.css\";", "p { background: url(a.png) }"])
  func joined(text: String) {
    #expect(ViewRules.unjoinable(in: view(text)).count == 1)
    #expect(ViewRules.unjoinable(in: view("/* @import */ p { color: var(--ink) }")) == [])
  }
}
