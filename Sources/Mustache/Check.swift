/// Compares the names a program uses with the shapes of the types it will be given, without any value.
struct Check {
  /// What may be on the stack: a known shape, or something that only the data can tell.
  private enum Context {
    case known(UnsafePointer<Shape>)
    case unknown
  }

  private let program: Program
  private var stack: [Context]
  /// Recursive partials already checked with these contexts.
  private var seen: Set<[Int]> = []

  static func run(_ program: Program, _ types: [any Renderable.Type]) throws(TemplateError) {
    var contexts: [Context] = []
    for type in types {
      do { contexts.append(settled(try ShapeBook.of(type).pointer)) } catch { throw .shape(error) }
    }
    var check = Check(program: program, stack: contexts)
    try check.walk(0, program.ops.count)
  }

  private init(program: Program, stack: [Context]) {
    self.program = program
    self.stack = stack
  }

  private mutating func walk(_ start: Int, _ end: Int) throws(TemplateError) {
    var at = start
    while at < end {
      let op = program.ops[at]
      switch op.code {
      case .text: break
      case .escaped, .unescaped: try value(op.a, at)
      case .section:
        try section(op, at)
        at = Int(op.b) - 1
      case .inverted: _ = try find(op.a, at)
      case .call: try call(op)
      case .late:
        let late = program.lates[Int(op.a)]
        if case .dynamic = late.target { try value(late.path, at) }
      }
      at += 1
    }
  }

  private func value(_ path: Int32, _ at: Int) throws(TemplateError) {
    guard case .known(let shape) = try find(path, at) else { return }
    switch shape.pointee.kind {
    case .record: throw .misused("\"\(program.text(Int(path)))\" is a struct; say which part of it", program.place(at))
    case .list: throw .misused("\"\(program.text(Int(path)))\" is a list; it needs a section", program.place(at))
    default: break
    }
  }

  private mutating func section(_ op: Op, _ at: Int) throws(TemplateError) {
    var inside = try find(op.a, at)
    if case .known(let shape) = inside {
      if shape.pointee.kind == .list, let element = shape.pointee.inner { inside = Self.settled(element) }
    }
    stack.append(inside)
    try walk(at + 1, Int(op.b))
    stack.removeLast()
  }

  private mutating func call(_ op: Op) throws(TemplateError) {
    let contexts = stack.suffix(20).map { if case .known(let shape) = $0 { Int(bitPattern: shape) } else { 0 } }
    guard stack.count < Renderer.deepest, seen.insert([Int(op.a)] + contexts).inserted else { return }
    try walk(Int(op.a), Int(op.b))
  }

  private func find(_ index: Int32, _ at: Int) throws(TemplateError) -> Context {
    let path = program.paths[Int(index)]
    guard path.count > 0 else { return stack.last ?? .unknown }
    var isSure = true
    for context in stack.reversed() {
      guard case .known(let shape) = context else {
        isSure = false
        continue
      }
      if let found = field(shape, Int(path.first)) { return try follow(found, index, at) }
    }
    if isSure { throw .unknownName(program.text(Int(index)), program.place(at)) }
    return .unknown
  }

  private func follow(_ start: UnsafePointer<Shape>, _ index: Int32, _ at: Int) throws(TemplateError) -> Context {
    let path = program.paths[Int(index)]
    var context = Self.settled(start)
    for part in (path.first + 1)..<(path.first + path.count) {
      guard case .known(let shape) = context else { return .unknown }
      guard let next = field(shape, Int(part)) else {
        throw .unknownName(program.text(Int(index)), program.place(at))
      }
      context = Self.settled(next)
    }
    return context
  }

  private func field(_ shape: UnsafePointer<Shape>, _ name: Int) -> UnsafePointer<Shape>? {
    let key = program.keys[name]
    return Shape.padded(key).withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap {
        Shape.field(of: shape, program.names[name].hash, $0, key.utf8.count)?.pointee.shape
      }
    }
  }

  private static func settled(_ shape: UnsafePointer<Shape>) -> Context {
    switch shape.pointee.kind {
    case .optional: shape.pointee.inner.map(settled) ?? .unknown
    case .existential, .value: .unknown
    default: .known(shape)
    }
  }
}
