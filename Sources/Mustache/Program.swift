import Synchronization

/// One instruction: what to do and up to three small operands, whose meaning `code` gives.
struct Op {
  enum Code: UInt8 {
    /// `a`: offset of the bytes, `b`: their number.
    case text
    /// `a`: path.
    case escaped, unescaped
    /// `a`: path, `b`: where the body ends (it starts at the next op), `c`: what a lambda needs.
    case section, inverted
    /// `a`, `b`: the ops to run again, from and to: a partial within itself.
    case call
    /// `a`: an inclusion whose program is found or made only when it is met.
    case late
  }

  let code: Code
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}

/// A template with its partials and parents drawn in, flat. Immutable once compiled.
final class Program: Sendable {
  /// One part of a dotted name: its hash, and where its bytes lie in `bytes`.
  struct Name {
    let hash: UInt64
    let offset: Int32
    let length: Int32
  }

  /// A run of `names`; none for the implicit iterator.
  struct Path {
    let first: Int32
    let count: Int32
  }

  /// What a lambda needs to know of its section, in case the name turns out to be one.
  struct Body: Sendable {
    let source: Source
    let raw: Range<Int>
    let delimiters: Delimiters
    let blocks: Blocks?
  }

  /// A partial or parent that waits for its moment: its name is dynamic, or it would have no end.
  final class Late: Sendable {
    let target: Node.Target
    let path: Int32
    let blocks: Blocks?
    let indent: [UInt8]
    private let known = Mutex<[(name: String, program: Program)]>([])

    /// Programs that one inclusion remembers: as many as a page has kinds of parts.
    private static let mostKnown = 32

    init(target: Node.Target, path: Int32, blocks: Blocks?, indent: [UInt8]) {
      self.target = target
      self.path = path
      self.blocks = blocks
      self.indent = indent
    }

    /// The kept program that this name has led to before.
    func program(_ name: String) -> Program? {
      known.withLock { known in known.first { $0.name == name }?.program }
    }

    func keep(_ program: Program, as name: String) {
      known.withLock { known in
        if known.count < Self.mostKnown, !known.contains(where: { $0.name == name }) { known.append((name, program)) }
      }
    }
  }

  /// A tag's place: which of `sources`, and the offset in its bytes.
  struct Origin {
    let source: Int32
    let offset: Int32
  }

  /// Bytes that may be read after the last one of `bytes`, so that short texts are copied in one go.
  static let slack = 16

  let ops: [Op]
  /// Texts, and names filled up as `Shape.padded` does; `slack` more at the end.
  let bytes: [UInt8]
  let names: [Name]
  let paths: [Path]
  /// The text of each name, for `Value` maps.
  let keys: [String]
  let bodies: [Body]
  let lates: [Late]
  /// For each op the tag it came from.
  let origins: [Origin]
  let sources: [Source]
  /// Whether it lives as long as the library: then the programs its late partials lead to are kept too.
  let isKept: Bool

  /// A draft's arrays have room to grow; a program's have none, since many are kept for long.
  init(_ draft: Draft, isKept: Bool) {
    self.isKept = isKept
    ops = Self.fitted(draft.ops)
    bytes = draft.bytes + Array(repeating: 0, count: Self.slack)
    names = Self.fitted(draft.names)
    paths = Self.fitted(draft.paths)
    keys = Self.fitted(draft.keys)
    bodies = Self.fitted(draft.bodies)
    lates = Self.fitted(draft.lates)
    origins = Self.fitted(draft.origins)
    sources = Self.fitted(draft.sources)
  }

  private static func fitted<Element>(_ array: [Element]) -> [Element] {
    array.withUnsafeBufferPointer { Array($0) }
  }

  func place(_ op: Int) -> Place { sources[Int(origins[op].source)].place(Int(origins[op].offset)) }

  func text(_ path: Int) -> String {
    let path = paths[path]
    let parts = keys[Int(path.first)..<Int(path.first + path.count)]
    return parts.isEmpty ? "." : parts.joined(separator: ".")
  }
}

/// The blocks that a parent is given, each with the blocks in force where it was written.
final class Blocks: Sendable {
  struct Argument: Sendable {
    let block: Node.Block
    let source: Source
    let scope: Blocks?
  }

  let arguments: [String: Argument]

  /// Those of `inner`, except where `outer`, nearer to the template that is rendered, has one of the same name.
  init(_ inner: [Node.Block], source: Source, outer: Blocks?) {
    var arguments = outer?.arguments ?? [:]
    for block in inner where outer?.arguments[block.name] == nil {
      arguments[block.name] = Argument(block: block, source: source, scope: outer)
    }
    self.arguments = arguments
  }
}

/// A program in the making.
struct Draft {
  var ops: [Op] = []
  var bytes: [UInt8] = []
  var names: [Program.Name] = []
  var paths: [Program.Path] = []
  var keys: [String] = []
  var bodies: [Program.Body] = []
  var lates: [Program.Late] = []
  var origins: [Program.Origin] = []
  var sources: [Source] = []
  private var known: [String: Int32] = [:]
  /// Text is joined to the op before it only from here on, because something jumps to this place.
  private var joinable = 0

  mutating func text(_ text: some Collection<UInt8>, _ origin: Program.Origin) {
    guard !text.isEmpty else { return }
    if ops.count > joinable, let last = ops.last, last.code == .text, Int(last.a + last.b) == bytes.count {
      ops[ops.count - 1].b += Int32(text.count)
    } else {
      add(Op(code: .text, a: Int32(bytes.count), b: Int32(text.count)), origin)
    }
    bytes.append(contentsOf: text)
  }

  mutating func add(_ op: Op, _ origin: Program.Origin) {
    ops.append(op)
    origins.append(origin)
  }

  /// The place of a tag; the same few sources come again and again.
  mutating func origin(_ source: Source, _ offset: Int) -> Program.Origin {
    let known = sources.lastIndex { $0 === source }
    if known == nil { sources.append(source) }
    return Program.Origin(source: Int32(known ?? sources.count - 1), offset: Int32(offset))
  }

  mutating func barrier() { joinable = ops.count }

  mutating func path(_ path: Node.Path) -> Int32 {
    if let known = known[path.text] { return known }
    let index = Int32(paths.count)
    paths.append(Program.Path(first: Int32(names.count), count: Int32(path.parts.count)))
    for part in path.parts {
      names.append(
        Program.Name(hash: Shape.hash(part.utf8), offset: Int32(bytes.count), length: Int32(part.utf8.count)))
      keys.append(part)
      bytes += Shape.padded(part)
    }
    known[path.text] = index
    return index
  }
}
