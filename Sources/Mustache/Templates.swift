import Dispatch
import Synchronization

/// A set of templates that know each other. All are tried at the start; each is kept compiled once it was rendered. Free
/// to use from any thread.
package struct Templates: Sendable {
  let library: Library

  /// Every `*.mustache` file under `directory`, named by its path without extension: `Complaints/show`,
  /// `_layout/staff`. Broken templates, unknown partials and unreadable files are errors here, not later.
  /// - Parameters:
  ///   - strict: whether a name that no context has stops the render instead of showing nothing.
  ///   - pages: templates with the types they will be given, each held against them as `checked` does.
  package init(
    directory: String, strict: Bool, pages: [(name: String, types: [any Renderable.Type])] = []
  ) throws(TemplateError) {
    let sources = try Folder.templates(in: directory)
    library = try Library(sources, strict: strict, refusesUnknown: true, pages: pages)
  }

  /// Templates by name; an unknown partial is an error only when `strict`, since the specification has it render
  /// as nothing.
  package init(sources: [String: String], strict: Bool = false) throws(TemplateError) {
    let sources = sources.map { ($0.key, Source(file: $0.key, bytes: Array($0.value.utf8))) }
    library = try Library(sources, strict: strict, refusesUnknown: strict)
  }

  /// The names of all templates, in order.
  package var names: [String] { library.names }

  /// Renders a template to the end of `output`; on an error `output` is as it was.
  package func render<Page: Renderable>(
    _ name: String, _ page: Page, into output: inout [UInt8]
  ) throws(RenderError) {
    let program = try library.program(name)
    try Cell.of(page) { page throws(RenderError) in try library.render(program, page, nil, into: &output) }
  }

  /// Renders a template where names not found in `page` are looked for in `layout`.
  package func render<Layout: Renderable, Page: Renderable>(
    _ name: String, _ layout: Layout, _ page: Page, into output: inout [UInt8]
  ) throws(RenderError) {
    let program = try library.program(name)
    try Cell.of(layout) { layout throws(RenderError) in
      try Cell.of(page) { page throws(RenderError) in try library.render(program, layout, page, into: &output) }
    }
  }

  /// Renders a template in any number of contexts, from outermost to innermost.
  package func render(
    _ name: String, _ contexts: [any Renderable], into output: inout [UInt8]
  ) throws(RenderError) {
    let program = try library.program(name)
    try library.render(program, contexts[...], [], into: &output)
  }

  package func render(_ name: String, _ contexts: [any Renderable]) throws(RenderError) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, contexts, into: &output)
    return output
  }

  package func render<Page: Renderable>(_ name: String, _ page: Page) throws(RenderError) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, page, into: &output)
    return output
  }

  package func render<Layout: Renderable, Page: Renderable>(
    _ name: String, _ layout: Layout, _ page: Page
  ) throws(RenderError) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, layout, page, into: &output)
    return output
  }

  /// Proves before the first request that a template fits its page: every name it uses, through partials, parents
  /// and sections, is a property of one of `types` (outermost first) or of what a section there enters.
  /// What only the data can tell (`Value`, `any Renderable`, dynamic partials) is let pass.
  package func checked(_ name: String, against types: [any Renderable.Type]) throws(TemplateError) {
    guard let program = try library.compiled(name, from: library.shelf) else { throw .unknownTemplate(name) }
    try Check.run(program, types)
  }
}

/// What `Templates` holds: the texts of all, and the programs of those that were rendered.
final class Library: Sendable {
  private let sources: [String: Source]
  let strict: Bool
  private let refusesUnknown: Bool
  private let programs = Mutex<[String: Program]>([:])
  private let lates = Mutex<[LateKey: Program]>([:])

  /// Beyond this many, late programs are made anew each time: partials within themselves give ever new indents.
  private static let mostLates = 2_000

  /// What a late program depends on. The blocks are those of a kept program, so they are never freed and no others
  /// can come to lie at their address.
  private struct LateKey: Hashable {
    let name: String
    let indent: [UInt8]
    let blocks: ObjectIdentifier?
  }

  /// Parses and compiles every template once, so that a broken one is an error now. Nothing of that is kept: of the pages
  /// that a program has, most are asked for by few, and all together they take megabytes.
  init(
    _ sources: [(String, Source)], strict: Bool, refusesUnknown: Bool,
    pages: [(name: String, types: [any Renderable.Type])] = []
  ) throws(TemplateError) {
    self.sources = Dictionary(sources) { _, last in last }
    self.strict = strict
    self.refusesUnknown = refusesUnknown
    if let page = pages.first(where: { self.sources[$0.name] == nil }) { throw .unknownTemplate(page.name) }
    try prove(for: Dictionary(grouping: pages, by: \.name))
  }

  /// Proves the templates on a few threads, since a start waits for it. Of several errors the first by name is thrown.
  private func prove(for uses: [String: [(name: String, types: [any Renderable.Type])]]) throws(TemplateError) {
    let names = names
    let threads = 4
    let faults = Mutex<[Int: TemplateError]>([:])
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let shelf = shelf
      for place in stride(from: thread, to: names.count, by: threads) {
        do throws(TemplateError) {
          guard let program = try compiled(names[place], from: shelf) else { continue }
          for use in uses[names[place]] ?? [] { try Check.run(program, use.types) }
        } catch {
          return faults.withLock { $0[place] = error }
        }
      }
    }
    let found = faults.withLock { $0 }
    if let first = found.keys.min(), let fault = found[first] { throw fault }
  }

  var names: [String] { sources.keys.sorted() }
  var shelf: Shelf { Shelf(sources) }

  /// A program that nobody keeps; nil when there is no template of that name.
  func compiled(_ name: String, from shelf: Shelf, isKept: Bool = false) throws(TemplateError) -> Program? {
    guard let template = try shelf.template(name) else { return nil }
    return try Compiler.compile(template, name: name, in: shelf, refusesUnknown: refusesUnknown, isKept: isKept)
  }

  /// The kept program of a template, made when it is first asked for; nil when there is none of that name.
  private func kept(_ name: String) throws(TemplateError) -> Program? {
    if let known = programs.withLock({ $0[name] }) { return known }
    guard let made = try compiled(name, from: shelf, isKept: true) else { return nil }
    // Of two that were made at once one is kept and run by both: whatever calls itself kept has to be.
    return programs.withLock { programs in
      let stays = programs[name] ?? made
      programs[name] = stays
      return stays
    }
  }

  /// The program of a template where a late partial stands, with its blocks and indent; nil when there is no template
  /// of that name.
  /// - Parameter keeps: whether that partial stands in a kept program, and will come by again.
  func program(_ name: String, for late: Program.Late, keeps: Bool) throws(TemplateError) -> Program? {
    if late.blocks == nil && late.indent.isEmpty { return try kept(name) }
    let key = LateKey(name: name, indent: late.indent, blocks: late.blocks.map { ObjectIdentifier($0) })
    let (known, hasRoom) = lates.withLock { ($0[key], $0.count < Self.mostLates) }
    if keeps, let known { return known }
    let shelf = shelf
    guard let template = try shelf.template(name) else { return nil }
    let made = try Compiler.compile(
      template, name: name, in: shelf, blocks: late.blocks, indent: late.indent, isKept: keeps && hasRoom)
    guard made.isKept else { return made }
    return lates.withLock { kept in
      let stays = kept[key] ?? made
      kept[key] = stays
      return stays
    }
  }

  func program(_ name: String) throws(RenderError) -> Program {
    let program: Program?
    do { program = try kept(name) } catch { throw .lambda(error) }
    guard let program else { throw .unknownTemplate(name) }
    return program
  }

  func render(_ program: Program, _ outer: Cell, _ inner: Cell?, into output: inout [UInt8]) throws(RenderError) {
    try program.lend { tape throws(RenderError) in
      var renderer = Renderer(self, program, tape)
      try renderer.push(outer, 0)
      if let inner { try renderer.push(inner, 0) }
      try renderer.run(0, tape.ops.count)
      output.append(contentsOf: renderer.out.bytes)
    }
  }

  /// Makes a cell of each context in turn, then renders with all of them.
  func render(
    _ program: Program, _ contexts: ArraySlice<any Renderable>, _ cells: [Cell], into output: inout [UInt8]
  ) throws(RenderError) {
    guard let first = contexts.first else {
      return try program.lend { tape throws(RenderError) in
        var renderer = Renderer(self, program, tape)
        for cell in cells { try renderer.push(cell, 0) }
        try renderer.run(0, tape.ops.count)
        output.append(contentsOf: renderer.out.bytes)
      }
    }
    try Cell.of(first) { cell throws(RenderError) in
      try render(program, contexts.dropFirst(), cells + [cell], into: &output)
    }
  }
}
