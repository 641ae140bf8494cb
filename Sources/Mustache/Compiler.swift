/// Draws partials and parents into one flat program, with indentation applied and blocks put in place.
struct Compiler {
  /// Beyond this many ops, further partials are left for the render.
  static let largest = 20_000

  private let shelf: Shelf
  /// Whether a partial that no file has is an error; else it renders as nothing.
  private let refusesUnknown: Bool
  private var draft = Draft()
  private var source: Source
  private var blocks: Blocks?
  private var indent: [UInt8] = []
  private var dedent = 0
  private var skipsIndent = false
  private var pendingDedent = 0
  private var active: [Activation] = []

  /// A partial whose ops are being written, so that one within itself can run them again.
  private struct Activation {
    let name: String
    let indent: [UInt8]
    let blocks: Blocks?
    let start: Int
    var calls: [Int] = []
  }

  /// - Parameter name: under which the template may include itself; nil for the text of a lambda.
  static func compile(
    _ template: Template, name: String?, in shelf: Shelf, refusesUnknown: Bool = false,
    blocks: Blocks? = nil, indent: [UInt8] = [], isKept: Bool = false
  ) throws(TemplateError) -> Program {
    var compiler = Compiler(
      shelf: shelf, refusesUnknown: refusesUnknown, source: template.source, blocks: blocks, indent: indent)
    try compiler.expand(template, name: name ?? "")
    return Program(compiler.draft, isKept: isKept)
  }

  private init(
    shelf: Shelf, refusesUnknown: Bool, source: Source, blocks: Blocks?, indent: [UInt8]
  ) {
    self.shelf = shelf
    self.refusesUnknown = refusesUnknown
    self.source = source
    self.blocks = blocks
    self.indent = indent
  }

  private mutating func origin(_ offset: Int) -> Program.Origin { draft.origin(source, offset) }

  // MARK: Nodes

  private mutating func write(_ nodes: [Node]) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .line: startLine()
      case .text(let range): text(range)
      case .variable(let path, let escaped, let at):
        pendingDedent = 0
        draft.add(Op(code: escaped ? .escaped : .unescaped, a: draft.path(path)), origin(at))
      case .section(let section): try write(section)
      case .partial(let inclusion): try write(inclusion)
      case .block(let block): try write(block)
      }
    }
  }

  private mutating func startLine() {
    if !skipsIndent { draft.text(indent, origin(0)) }
    skipsIndent = false
    pendingDedent = dedent
  }

  private mutating func text(_ range: Range<Int>) {
    let kept = dedented(range, by: pendingDedent)
    pendingDedent = 0
    draft.text(kept, origin(range.lowerBound))
  }

  private func dedented(_ range: Range<Int>, by width: Int) -> ArraySlice<UInt8> {
    let line = source.bytes[range]
    let blanks = line.prefix(width).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return line.dropFirst(blanks.count)
  }

  private mutating func write(_ section: Node.Section) throws(TemplateError) {
    pendingDedent = 0
    let start = draft.ops.count
    let body = Int32(draft.bodies.count)
    draft.bodies.append(
      Program.Body(source: source, raw: section.raw, delimiters: section.delimiters, blocks: blocks))
    let path = draft.path(section.path)
    draft.add(Op(code: section.inverted ? .inverted : .section, a: path, c: body), origin(section.at))
    draft.barrier()
    try write(section.body)
    draft.ops[start].b = Int32(draft.ops.count)
    draft.barrier()
  }

  // MARK: Partials and parents

  private mutating func write(_ inclusion: Node.Inclusion) throws(TemplateError) {
    var inner: [UInt8] = []
    if inclusion.standsAlone {
      inner = indent + dedented(inclusion.lead, by: dedent)
    } else if inclusion.holdsLine {
      startLine()
      text(inclusion.lead)
    }
    pendingDedent = 0
    let given =
      inclusion.blocks.isEmpty ? blocks : Blocks(inclusion.blocks, source: source, outer: blocks)
    guard case .named(let name) = inclusion.target else { return late(inclusion, given, inner) }
    guard let template = try shelf.template(name) else {
      if refusesUnknown { throw .unknownPartial(name, source.place(inclusion.at)) }
      return
    }
    if let again = active.lastIndex(where: { $0.name == name && $0.indent == inner && $0.blocks === given }) {
      active[again].calls.append(draft.ops.count)
      draft.add(Op(code: .call, a: Int32(active[again].start)), origin(inclusion.at))
    } else if active.contains(where: { $0.name == name }) || draft.ops.count > Self.largest || active.count > 50 {
      late(inclusion, given, inner)
    } else {
      try include(template, name: name, given, inner)
    }
  }

  private mutating func late(_ inclusion: Node.Inclusion, _ given: Blocks?, _ inner: [UInt8]) {
    var path: Int32 = 0
    if case .dynamic(let dynamic) = inclusion.target { path = draft.path(dynamic) }
    draft.add(Op(code: .late, a: Int32(draft.lates.count)), origin(inclusion.at))
    draft.lates.append(Program.Late(target: inclusion.target, path: path, blocks: given, indent: inner))
  }

  private mutating func include(
    _ template: Template, name: String, _ given: Blocks?, _ inner: [UInt8]
  ) throws(TemplateError) {
    let outside = (source, blocks, indent, dedent, skipsIndent)
    (source, blocks, indent, dedent, skipsIndent) = (template.source, given, inner, 0, false)
    try expand(template, name: name)
    (source, blocks, indent, dedent, skipsIndent) = outside
    pendingDedent = 0
  }

  private mutating func expand(_ template: Template, name: String) throws(TemplateError) {
    draft.barrier()
    active.append(Activation(name: name, indent: indent, blocks: blocks, start: draft.ops.count))
    try write(template.nodes)
    let done = active.removeLast()
    for call in done.calls { draft.ops[call].b = Int32(draft.ops.count) }
    if !done.calls.isEmpty { draft.barrier() }
  }

  // MARK: Blocks

  private mutating func write(_ block: Node.Block) throws(TemplateError) {
    let lead = dedented(block.lead, by: dedent)
    pendingDedent = 0
    guard let argument = blocks?.arguments[block.name] else {
      if block.placement == .lineStart { draft.text(lead, origin(block.at)) }
      return try write(block.body)
    }
    let given = argument.block
    guard !given.body.isEmpty else { return }
    let outside = (source, blocks, indent, dedent, skipsIndent)
    switch block.placement {
    case .inline: indent = []
    case .lineStart:
      draft.text(lead, origin(block.at))
      indent += lead
    case .alone: indent += block.intrinsic.map { dedented($0, by: dedent) } ?? lead
    }
    skipsIndent = block.placement != .alone && given.placement == .alone
    if block.placement == .alone && given.placement != .alone { draft.text(indent, origin(block.at)) }
    (source, blocks) = (argument.source, argument.scope)
    dedent = given.intrinsic?.count ?? 0
    try write(given.body)
    (source, blocks, indent, dedent, skipsIndent) = outside
    pendingDedent = 0
  }
}
