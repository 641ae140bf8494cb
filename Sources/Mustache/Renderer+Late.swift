/// Programs that are found or made while another one runs: dynamic partials, endless ones, and what lambdas answer.
extension Renderer {
  mutating func late(_ index: Int, _ at: Int) throws(RenderError) {
    let late = program.lates[index]
    var name = ""
    switch late.target {
    case .named(let fixed): name = fixed
    case .dynamic:
      guard let cell = try find(late.path, at) else { return try missing(late.path, at) }
      name = try text(cell, at)
    }
    if let known = late.program(name) { return try run(known, at) }
    let found: Program?
    do { found = try library.program(name, for: late, keeps: program.isKept) } catch { throw .lambda(error) }
    guard let made = found else {
      if library.strict { throw .unknownTemplate(name) }
      return
    }
    if program.isKept && made.isKept { late.keep(made, as: name) }
    try run(made, at)
  }

  /// What a tag of this cell would show.
  private mutating func text(_ cell: Cell, _ at: Int) throws(RenderError) -> String {
    switch cell.kind {
    case .string: return cell.read(String.self)
    case .substring: return String(cell.read(Substring.self))
    case .staticString: return cell.read(StaticString.self).description
    case .value: if case .string(let text) = cell.read(Value.self) { return text }
    default: break
    }
    return ""
  }

  /// Runs another program in the contexts of this one.
  private mutating func run(_ other: Program, _ at: Int) throws(RenderError) {
    try descend(at) { me throws(RenderError) in
      let (program, tape) = (me.program, me.tape)
      try other.lend { tape throws(RenderError) in
        me.program = other
        me.tape = tape
        try me.run(0, tape.ops.count)
      }
      me.program = program
      me.tape = tape
    }
  }

  // MARK: Lambdas

  mutating func show(_ lambda: Lambda, _ at: Int, escaped: Bool) throws(RenderError) {
    let text = try answer(lambda, text: "", delimiters: .usual, blocks: nil, at)
    out.append(text, escaped: escaped)
  }

  mutating func section(_ lambda: Lambda, _ op: Op, _ at: Int) throws(RenderError) {
    let body = program.bodies[Int(op.c)]
    let text = String(decoding: body.source.bytes[body.raw], as: UTF8.self)
    out.append(try answer(lambda, text: text, delimiters: body.delimiters, blocks: body.blocks, at), escaped: false)
  }

  private mutating func answer(
    _ lambda: Lambda, text: String, delimiters: Delimiters, blocks: Blocks?, _ at: Int
  ) throws(RenderError) -> String {
    let output = try lambda.body(text) { template throws(RenderError) in
      try expand(template, delimiters, blocks, at)
    }
    switch output {
    case .text(let text): return text
    case .template(let template): return try expand(template, delimiters, blocks, at)
    }
  }

  /// Expands text against the contexts on the stack.
  private mutating func expand(
    _ text: String, _ delimiters: Delimiters, _ blocks: Blocks?, _ at: Int
  ) throws(RenderError) -> String {
    let made: Program
    do {
      let source = Source(file: "(lambda)", bytes: Array(text.utf8))
      let template = try Parser.parse(source, delimiters: delimiters)
      made = try Compiler.compile(template, name: nil, in: library.shelf, blocks: blocks)
    } catch { throw .lambda(error) }
    let outer = out.count
    try run(made, at)
    return out.cut(from: outer)
  }
}

extension Program {
  /// Lends the program's arrays for as long as `body` runs.
  func lend(_ body: (Renderer.Tape) throws(RenderError) -> Void) throws(RenderError) {
    try ops.withUnsafeBufferPointer { ops throws(RenderError) in
      try bytes.withUnsafeBufferPointer { bytes throws(RenderError) in
        try names.withUnsafeBufferPointer { names throws(RenderError) in
          try paths.withUnsafeBufferPointer { paths throws(RenderError) in
            try body(Renderer.Tape(ops: ops, bytes: bytes, names: names, paths: paths))
          }
        }
      }
    }
  }
}
