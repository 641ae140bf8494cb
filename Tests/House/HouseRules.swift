import Support
import Testing

/// Habits that a program can check.
@Suite struct HouseRules {
  /// Templates in which a value is printed without escaping, each because its text is made by us alone.
  private static let unescaped: Set = [
    "Views/Insight/KPI/kpi.mustache", "Views/Insight/KPI/spread.mustache", "Views/Insight/Reports/_group.mustache",
    "Views/Insight/Reports/_months.mustache", "Views/Procedures/Papers/issued.mustache", "Views/_parts/issued.mustache",
    "Views/Procedures/Sheet/sheet.mustache", "Views/Satisfaction/Reports/_table.mustache",
    "Views/Satisfaction/Analysis/_section.mustache",
  ]

  @Test("the top folder holds what it should, and nothing else")
  func topLevel() throws {
    #expect(try SourceTree.topLevel() == ["Package.swift", "README.md", "Sources", "Tests", "Public", "Views"])
  }

  @Test("a file fits in the head")
  func fileLength() {
    #expect(
      faults(SourceTree.sources + SourceTree.tests) { $0.lineCount <= 300 ? [] : ["\($0.lineCount) lines"] } == [])
  }

  @Test("a function fits on a screen")
  func functionLength() {
    let tooLong = faults(SourceTree.sources) { file in
      file.functions.filter { $0.lineCount > 30 }.map { "line \($0.line): \($0.name) has \($0.lineCount) lines" }
    }
    #expect(tooLong == [])
  }

  @Test("a template fits on a page")
  func templateLength() {
    #expect(faults(SourceTree.templates) { $0.lineCount <= 80 ? [] : ["\($0.lineCount) lines"] } == [])
  }

  @Test("nothing in the program ends it, or hides from the compiler")
  func forbidden() {
    #expect(faults(SourceTree.sources, SwiftRules.forbidden) == [])
    #expect(faults(SourceTree.sources, SwiftRules.unproven) == [])
  }

  @Test("files speak of the program, not of how it came to be, and nothing is left half")
  func organisation() {
    let files = SourceTree.sources + SourceTree.templates + SourceTree.styles + SourceTree.scripts
    #expect(faults(files, SwiftRules.organisation) == [])
  }

  @Test("sentences for people do not shout")
  func shouting() {
    let spoken = SourceTree.sources.filter { $0.target != "Probe" }  // its words are for other people's suites
    #expect(faults(spoken, SwiftRules.shouting) == [])
  }

  @Test("nobody imports what stands above or beside")
  func walls() {
    let package = SourceTree.file("Package.swift").text
    #expect(faults(SourceTree.sources) { WallRules.faults(in: $0, package: package) } == [])
  }

  @Test("SQL keeps to what two engines understand, and one batch survives")
  func sql() { #expect(faults(SourceTree.sources, SQLRules.forbidden) == []) }

  @Test("a table is written only by the target that declares it")
  func tables() {
    let owners = SQLRules.owners(among: SourceTree.sources)
    #expect(faults(SourceTree.sources) { SQLRules.trespasses(in: $0, owners: owners) } == [])
  }

  @Test("a page carries no script or style in itself")
  func inline() { #expect(faults(SourceTree.templates, ViewRules.inline) == []) }

  @Test("values are escaped, but for a list")
  func escaping() {
    let others = SourceTree.templates.filter { !Self.unescaped.contains($0.path) }
    #expect(faults(others, ViewRules.unescaped) == [])
  }

  @Test("a form that changes something carries the token")
  func tokens() { #expect(faults(SourceTree.templates, ViewRules.formsWithoutToken) == []) }

  @Test("pages speak plainly and softly")
  func words() { #expect(faults(SourceTree.templates, ViewRules.words) == []) }

  @Test("a class on a page has a style")
  func classes() {
    let known = ViewRules.classes(in: SourceTree.styles)
    #expect(faults(SourceTree.templates) { ViewRules.unknownClasses(in: $0, known: known) } == [])
  }

  @Test("colours are named in one file")
  func colours() {
    #expect(faults(SourceTree.styles.filter { $0.name != "tokens.css" }, ViewRules.colours) == [])
  }

  @Test("a page names no value as its frame does")
  func shadows() {
    let frames = SourceTree.file("Sources/Platform/Web/Frames.swift")
    #expect(faults(SourceTree.sources) { ViewRules.shadows(in: $0, frames: frames) } == [])
  }

  @Test("styles can be joined into one")
  func joined() { #expect(faults(SourceTree.styles, ViewRules.unjoinable) == []) }

  /// What a rule finds in all files, each fault with its file: one list says everything at once. Without any file the
  /// rule has looked at nothing, which is a fault too.
  private func faults(_ files: [SourceFile], _ rule: (SourceFile) -> [String]) -> [String] {
    if files.isEmpty { return ["no file was found"] }
    return files.flatMap { file in rule(file).map { "\(file.path): \($0)" } }
  }
}
