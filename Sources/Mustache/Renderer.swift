/// Runs programs against a stack of contexts, writing bytes.
struct Renderer: ~Copyable {
  /// Contexts on the stack at most, and partials within partials.
  static let deepest = 100
  /// Repetitions of sections and calls of partials in one render at most.
  static let longest = 5_000_000

  let library: Library
  var program: Program
  var tape: Tape
  var out = Writer()
  var scratch: [AnyObject] = []
  var calls = 0
  private let stack = UnsafeMutablePointer<Cell>.allocate(capacity: Renderer.deepest)
  private var depth = 0
  private var steps = 0

  /// The arrays of a program, lent for the time it runs.
  struct Tape {
    let ops: UnsafeBufferPointer<Op>
    let bytes: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<Program.Name>
    let paths: UnsafeBufferPointer<Program.Path>
  }

  init(_ library: Library, _ program: Program, _ tape: Tape) {
    self.library = library
    self.program = program
    self.tape = tape
  }

  deinit { stack.deallocate() }

  // MARK: Running

  mutating func run(_ start: Int, _ end: Int) throws(RenderError) {
    var at = start
    while at < end {
      let op = tape.ops[at]
      switch op.code {
      case .text:
        if let bytes = tape.bytes.baseAddress { out.append(slack: bytes + Int(op.a), Int(op.b)) }
      case .escaped: try show(op.a, at, escaped: true)
      case .unescaped: try show(op.a, at, escaped: false)
      case .section:
        try section(op, at)
        at = Int(op.b)
        continue
      case .inverted:
        if try isTrue(op.a, at) {
          at = Int(op.b)
          continue
        }
      case .call: try descend(at) { me throws(RenderError) in try me.run(Int(op.a), Int(op.b)) }
      case .late: try late(Int(op.a), at)
      }
      at += 1
    }
  }

  /// Runs something one level deeper, unless that is too deep or the page too long already.
  mutating func descend(
    _ at: Int, _ body: (inout Renderer) throws(RenderError) -> Void
  ) throws(RenderError) {
    if calls >= Self.deepest { throw .tooDeep(program.place(at)) }
    try count(at)
    calls += 1
    try body(&self)
    calls -= 1
  }

  @inline(__always)
  private mutating func count(_ at: Int) throws(RenderError) {
    steps &+= 1
    if steps > Self.longest || out.isTooLarge { throw .tooMuch(program.place(at)) }
  }

  mutating func push(_ cell: Cell, _ at: Int) throws(RenderError) {
    if depth >= Self.deepest { throw .tooDeep(program.place(at)) }
    stack[depth] = settle(cell)
    depth += 1
  }

  @inline(__always)
  private mutating func scoped(_ cell: Cell, _ at: Int, _ end: Int) throws(RenderError) {
    try count(at)
    try push(cell, at)
    try run(at + 1, end)
    depth -= 1
  }

  @inline(__always)
  private mutating func release(to mark: Int) {
    if scratch.count > mark { scratch.removeLast(scratch.count - mark) }
  }

  // MARK: Finding

  /// The value of a path; nil where no context has its first name, or a part does not lead on.
  @inline(__always)
  mutating func find(_ path: Int32, _ at: Int) throws(RenderError) -> Cell? {
    let path = tape.paths[Int(path)]
    guard path.count > 0 else { return depth > 0 ? stack[depth - 1] : nil }
    var level = depth
    while level > 0 {
      level -= 1
      guard let found = member(stack[level], Int(path.first)) else { continue }
      return path.count == 1 ? settle(found) : follow(found, path)
    }
    return nil
  }

  private mutating func follow(_ start: Cell, _ path: Program.Path) -> Cell? {
    var cell = settle(start)
    for part in (path.first + 1)..<(path.first + path.count) {
      guard let next = member(cell, Int(part)) else { return isNull(cell) ? .null : nil }
      cell = settle(next)
    }
    return cell
  }

  private func isNull(_ cell: Cell) -> Bool {
    if cell.kind == .value, case .null = cell.read(Value.self) { return true }
    return cell.kind == .null
  }

  @inline(__always)
  private mutating func member(_ cell: Cell, _ name: Int) -> Cell? {
    if cell.kind == .record {
      let name = tape.names[name]
      guard let bytes = tape.bytes.baseAddress,
        let field = Shape.field(of: cell.shape, name.hash, bytes + Int(name.offset), Int(name.length)),
        let shape = field.pointee.shape
      else { return nil }
      return Cell(address: cell.address + field.pointee.offset, shape: shape)
    }
    return cell.kind == .value ? entry(cell, name) : nil
  }

  @inline(never)
  private mutating func entry(_ cell: Cell, _ name: Int) -> Cell? {
    guard case .map(let entries) = cell.read(Value.self), let value = entries[program.keys[name]] else { return nil }
    return keep(value, Shape.value)
  }

  private mutating func keep<T>(_ value: T, _ shape: ShapeRef) -> Cell {
    let kept = Scratch(value)
    scratch.append(kept)
    return Cell(address: kept.address, shape: shape.pointer)
  }

  /// Looks through optionals and existentials.
  @inline(__always)
  private mutating func settle(_ cell: Cell) -> Cell {
    cell.kind == .optional || cell.kind == .existential ? settleSlowly(cell) : cell
  }

  private mutating func settleSlowly(_ cell: Cell) -> Cell {
    if cell.kind == .existential { return open(cell.read((any Renderable).self)) }
    guard cell.isTrue, let inner = cell.shape.pointee.inner else { return .null }
    return settle(Cell(address: cell.address, shape: inner))
  }

  /// A type whose shape cannot be made shows nothing; `Templates.checked` says so at start.
  private mutating func open<T: Renderable>(_ value: T) -> Cell {
    guard let shape = try? ShapeBook.of(T.self) else { return .null }
    return keep(value, shape)
  }

  // MARK: Tags

  func missing(_ path: Int32, _ at: Int) throws(RenderError) {
    if library.strict { throw .missing(program.text(Int(path)), program.place(at)) }
  }

  @inline(__always)
  private mutating func show(_ path: Int32, _ at: Int, escaped: Bool) throws(RenderError) {
    let mark = scratch.count
    guard let cell = try find(path, at) else { return try missing(path, at) }
    if cell.kind == .string {
      out.append(cell.address.assumingMemoryBound(to: String.self), escaped: escaped)
    } else if cell.kind == .signed && cell.shape.pointee.size == Int.bitWidth {
      out.append(cell.read(Int.self))
    } else {
      try show(cell, at, escaped: escaped)
      release(to: mark)
    }
  }

  @inline(never)
  private mutating func show(_ cell: Cell, _ at: Int, escaped: Bool) throws(RenderError) {
    switch cell.kind {
    case .signed, .unsigned: show(cell.integer, else: cell)
    case .substring: out.append(String(cell.read(Substring.self)), escaped: escaped)
    case .staticString: out.append(cell.read(StaticString.self).description, escaped: escaped)
    case .bool: out.append(cell.read(Bool.self) ? "true" : "false", escaped: false)
    case .double: out.append(cell.read(Double.self).description, escaped: false)
    case .float: out.append(cell.read(Float.self).description, escaped: false)
    case .lambda: try show(cell.read(Lambda.self), at, escaped: escaped)
    case .value: try show(cell.read(Value.self), at, escaped: escaped)
    case .string: out.append(cell.read(String.self), escaped: escaped)
    case .null, .optional, .list, .record, .existential: break
    }
  }

  private mutating func show(_ number: Int?, else cell: Cell) {
    if let number { out.append(number) } else { out.append(cell.read(UInt.self).description, escaped: false) }
  }

  private mutating func show(_ value: Value, _ at: Int, escaped: Bool) throws(RenderError) {
    switch value {
    case .string(let text): out.append(text, escaped: escaped)
    case .int(let number): out.append(number)
    case .double(let number): out.append(number.description, escaped: false)
    case .bool(let flag): out.append(flag ? "true" : "false", escaped: false)
    case .lambda(let lambda): try show(lambda, at, escaped: escaped)
    case .null, .list, .map: break
    }
  }

  private mutating func isTrue(_ path: Int32, _ at: Int) throws(RenderError) -> Bool {
    let mark = scratch.count
    let cell = try find(path, at)
    if cell == nil { try missing(path, at) }
    let answer = cell?.isTrue ?? false
    release(to: mark)
    return answer
  }

  @inline(__always)
  private mutating func section(_ op: Op, _ at: Int) throws(RenderError) {
    let mark = scratch.count
    guard let cell = try find(op.a, at) else { return try missing(op.a, at) }
    switch cell.kind {
    case .bool: if cell.read(Bool.self) { try scoped(cell, at, Int(op.b)) }
    case .list: try list(cell, op, at)
    case .lambda: try section(cell.read(Lambda.self), op, at)
    case .value: try section(cell.read(Value.self), cell, op, at)
    default: if cell.isTrue { try scoped(cell, at, Int(op.b)) }
    }
    release(to: mark)
  }

  private mutating func list(_ cell: Cell, _ op: Op, _ at: Int) throws(RenderError) {
    let shape = cell.shape.pointee
    guard let listing = shape.listing, let element = shape.inner else { return }
    try listing.elements(at: cell.address) { first, count throws(RenderError) in
      try each(first, count, stride: shape.size, element, op, at)
    }
  }

  private mutating func each(
    _ first: UnsafeRawPointer, _ count: Int, stride: Int, _ element: UnsafePointer<Shape>, _ op: Op, _ at: Int
  ) throws(RenderError) {
    let mark = scratch.count
    for index in 0..<count {
      try scoped(Cell(address: first + index &* stride, shape: element), at, Int(op.b))
      release(to: mark)
    }
  }

  private mutating func section(_ value: Value, _ cell: Cell, _ op: Op, _ at: Int) throws(RenderError) {
    switch value {
    case .list(let values):
      try values.withUnsafeBufferPointer { values throws(RenderError) in
        guard let first = values.baseAddress else { return }
        try each(first, values.count, stride: MemoryLayout<Value>.stride, Shape.value.pointer, op, at)
      }
    case .lambda(let lambda): try section(lambda, op, at)
    default: if value.isTrue { try scoped(cell, at, Int(op.b)) }
    }
  }
}
