/// Turns the text of a template into nodes, and applies the rules for tags that stand alone on their line.
struct Parser {
  /// Sections, parents and blocks within each other; deeper nesting is refused.
  static let deepest = 100

  private var scanner: Scanner
  private var frames: [Frame]
  private var source: Source { scanner.source }

  static func parse(_ source: Source, delimiters: Delimiters = .usual) throws(TemplateError) -> Template {
    var parser = Parser(
      scanner: Scanner(source: source, delimiters: delimiters), frames: [Frame(kind: .root, name: "")])
    try parser.run()
    return Template(source: source, nodes: parser.frames[0].nodes)
  }

  private mutating func run() throws(TemplateError) {
    while true {
      let start = scanner.nextTag()
      let tag = start < source.bytes.count ? try scanner.tag(at: start) : nil
      text(scanner.position..<scanner.lastLine(before: start))
      let lead = scanner.lead(of: start)
      if lead == nil { text(scanner.position..<start) }
      guard let tag else {
        leadIn(lead)
        break
      }
      try take(tag, lead: lead)
    }
    if frames.count > 1 {
      let open = frames[frames.count - 1]
      throw scanner.fault("\"\(open.name)\" is opened here and never closed", open.at)
    }
  }

  // MARK: Text

  private mutating func append(_ node: Node) { frames[frames.count - 1].nodes.append(node) }

  /// Adds text line by line, with a `.line` before each line that starts in it.
  private mutating func text(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      if !scanner.lineIsUsed { append(.line) }
      append(.text(start..<end))
      scanner.lineIsUsed = true
      if newline != nil { scanner.startLine(at: end) }
      start = end
    }
    scanner.position = range.upperBound
  }

  /// White space before a tag that turned out not to stand alone.
  private mutating func leadIn(_ lead: Range<Int>?) {
    guard let lead, !lead.isEmpty || lead.upperBound < source.bytes.count else { return }
    append(.line)
    if !lead.isEmpty { append(.text(lead)) }
    scanner.lineIsUsed = true
  }

  // MARK: Tags

  private mutating func take(_ tag: Scanner.Tag, lead: Range<Int>?) throws(TemplateError) {
    switch tag.sigil {
    case .variable, .unescaped:
      leadIn(lead)
      append(.variable(try path(tag.content, tag), escaped: tag.sigil == .variable, at: tag.range.lowerBound))
      inline(tag)
    case .comment: alone(tag, lead)
    case .delimiters:
      scanner.delimiters = try delimiters(tag)
      alone(tag, lead)
    case .section, .inverted:
      alone(tag, lead)
      try open(.section(inverted: tag.sigil == .inverted, path: try path(tag.content, tag), scanner.delimiters), tag)
    case .partial: try partial(tag, lead)
    case .parent:
      scanner.position = tag.range.upperBound
      try open(.parent(try target(tag), lead: lead), tag)
      if lead == nil { scanner.lineIsUsed = true }
    case .block: try block(tag, lead)
    case .close: try close(tag, lead)
    }
  }

  /// Moves past a tag among other things on its line.
  private mutating func inline(_ tag: Scanner.Tag) {
    scanner.position = tag.range.upperBound
    scanner.lineIsUsed = true
  }

  /// Moves past a tag, and past its whole line where it stands alone.
  private mutating func alone(_ tag: Scanner.Tag, _ lead: Range<Int>?) {
    if lead != nil, let next = scanner.lineEnd(after: tag.range.upperBound) { return scanner.startLine(at: next) }
    leadIn(lead)
    inline(tag)
  }

  private mutating func partial(_ tag: Scanner.Tag, _ lead: Range<Int>?) throws(TemplateError) {
    let standsAlone = lead != nil && scanner.lineEnd(after: tag.range.upperBound) != nil
    let target = try target(tag)
    alone(tag, lead)
    append(
      .partial(
        Node.Inclusion(
          target: target, at: tag.range.lowerBound, lead: standsAlone ? lead ?? 0..<0 : 0..<0,
          standsAlone: standsAlone, holdsLine: false, blocks: [])))
  }

  private mutating func open(_ kind: Frame.Kind, _ tag: Scanner.Tag) throws(TemplateError) {
    if frames.count > Self.deepest { throw scanner.fault("tags are nested too deep here", tag.range.lowerBound) }
    frames.append(Frame(kind: kind, name: tag.content, at: tag.range.lowerBound, bodyStart: tag.range.upperBound))
  }

  private mutating func block(_ tag: Scanner.Tag, _ lead: Range<Int>?) throws(TemplateError) {
    _ = try name(tag.content, tag)
    let next = scanner.lineEnd(after: tag.range.upperBound)
    var placement = Node.Block.Placement.inline
    if case .parent = frames[frames.count - 1].kind {
      placement = next == nil ? .inline : .alone
    } else if lead != nil {
      placement = next == nil ? .lineStart : .alone
    }
    if placement == .lineStart { append(.line) }
    try open(.block(placement, lead: lead ?? 0..<0), tag)
    if placement == .alone, let next { scanner.startLine(at: next) } else { inline(tag) }
  }

  private mutating func close(_ tag: Scanner.Tag, _ lead: Range<Int>?) throws(TemplateError) {
    let frame = frames[frames.count - 1]
    guard frames.count > 1 else {
      throw scanner.fault("\"\(tag.content)\" is closed here but was never opened", tag.range.lowerBound)
    }
    guard frame.name == tag.content else {
      let place = source.place(frame.at)
      throw scanner.fault("expected /\(frame.name), opened in line \(place.line)", tag.range.lowerBound)
    }
    switch frame.kind {
    case .root: break
    case .section(let inverted, let path, let delimiters):
      alone(tag, lead)
      let body = frames.removeLast().nodes
      append(
        .section(
          Node.Section(
            path: path, inverted: inverted, at: frame.at, body: body,
            raw: frame.bodyStart..<tag.range.lowerBound, delimiters: delimiters)))
    case .parent(let target, let parentLead): closeParent(tag, target, parentLead)
    case .block(let placement, let blockLead): closeBlock(tag, lead, placement, blockLead)
    }
  }

  private mutating func closeParent(_ tag: Scanner.Tag, _ target: Node.Target, _ lead: Range<Int>?) {
    let frame = frames.removeLast()
    let next = scanner.lineEnd(after: tag.range.upperBound)
    let standsAlone = lead != nil && next != nil
    let blocks = frame.nodes.compactMap { if case .block(let block) = $0 { block } else { nil } }
    append(
      .partial(
        Node.Inclusion(
          target: target, at: frame.at, lead: lead ?? 0..<0, standsAlone: standsAlone, holdsLine: lead != nil,
          blocks: blocks)))
    if standsAlone, let next { scanner.startLine(at: next) } else { inline(tag) }
  }

  private mutating func closeBlock(
    _ tag: Scanner.Tag, _ lead: Range<Int>?, _ placement: Node.Block.Placement, _ blockLead: Range<Int>
  ) {
    let isArgument = if case .parent = frames[frames.count - 2].kind { true } else { false }
    if isArgument && lead != nil { inline(tag) } else { alone(tag, lead) }
    let frame = frames.removeLast()
    let intrinsic = placement == .alone ? intrinsic(from: frame.bodyStart, to: tag.range.lowerBound) : nil
    append(
      .block(
        Node.Block(
          name: frame.name, at: frame.at, body: frame.nodes, placement: placement, lead: blockLead,
          intrinsic: intrinsic)))
  }

  /// White space that starts the first line with anything on it, after the line of the opening tag.
  private func intrinsic(from start: Int, to end: Int) -> Range<Int>? {
    guard var line = scanner.lineEnd(after: start) else { return nil }
    while line < end {
      let content = scanner.blanks(from: line, newlines: false)
      if content >= end { return nil }
      guard let next = scanner.lineEnd(after: content) else { return line..<content }
      line = next
    }
    return nil
  }

  // MARK: Names

  private func name(_ text: String, _ tag: Scanner.Tag) throws(TemplateError) -> String {
    if text.isEmpty { throw scanner.fault("this tag has no name", tag.range.lowerBound) }
    if text.utf8.contains(where: { $0 <= 32 }) {
      throw scanner.fault("a name cannot contain white space", tag.range.lowerBound)
    }
    return text
  }

  private func path(_ text: String, _ tag: Scanner.Tag) throws(TemplateError) -> Node.Path {
    if try name(text, tag) == "." { return Node.Path(parts: []) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.contains("") { throw scanner.fault("a dotted name has an empty part", tag.range.lowerBound) }
    return Node.Path(parts: parts)
  }

  private func target(_ tag: Scanner.Tag) throws(TemplateError) -> Node.Target {
    guard tag.content.hasPrefix("*") else { return .named(try name(tag.content, tag)) }
    let rest = tag.content.dropFirst().drop { $0 == " " || $0 == "\t" }
    return .dynamic(try path(String(rest), tag))
  }

  private func delimiters(_ tag: Scanner.Tag) throws(TemplateError) -> Delimiters {
    let marks = tag.content.utf8.split { $0 <= 32 }
    guard marks.count == 2, !marks.joined().contains(UInt8(ascii: "=")) else {
      throw scanner.fault("delimiters are set as in {{=<% %>=}}", tag.range.lowerBound)
    }
    return Delimiters(open: Array(marks[0]), close: Array(marks[1]))
  }
}

/// A tag that is open: what was met since.
private struct Frame {
  enum Kind {
    case root
    case section(inverted: Bool, path: Node.Path, Delimiters)
    case parent(Node.Target, lead: Range<Int>?)
    case block(Node.Block.Placement, lead: Range<Int>)
  }

  let kind: Kind
  let name: String
  var at = 0
  var bodyStart = 0
  var nodes: [Node] = []
}
