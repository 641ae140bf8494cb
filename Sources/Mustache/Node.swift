/// What a template's text says, as its grammar nests it. Ranges are byte offsets into the template's source.
enum Node: Sendable {
  /// The start of a line of output: where indentation goes.
  case line
  case text(Range<Int>)
  case variable(Path, escaped: Bool, at: Int)
  case section(Section)
  case partial(Inclusion)
  case block(Block)

  /// A dotted name; no parts means the implicit iterator.
  struct Path: Sendable {
    let parts: [String]
    var text: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
  }

  struct Section: Sendable {
    let path: Path
    let inverted: Bool
    let at: Int
    let body: [Node]
    /// What a lambda is given, and the delimiters that what it answers is parsed with.
    let raw: Range<Int>
    let delimiters: Delimiters
  }

  enum Target: Sendable {
    case named(String)
    case dynamic(Path)
  }

  /// A partial, or a parent with the blocks it is given.
  struct Inclusion: Sendable {
    let target: Target
    let at: Int
    /// White space before the tag on its line: indentation of every line if the tag stands alone, else text.
    let lead: Range<Int>
    let standsAlone: Bool
    /// A parent first on its line, whose `.line` is held back until it is known whether it stands alone.
    let holdsLine: Bool
    let blocks: [Block]
  }

  struct Block: Sendable {
    let name: String
    let at: Int
    let body: [Node]
    let placement: Placement
    /// White space before the tag on its line; shown before the default where the tag does not stand alone.
    let lead: Range<Int>
    /// White space before the first line of what stands between the tags, if that begins on a line of its own.
    let intrinsic: Range<Int>?

    enum Placement: Sendable { case alone, lineStart, inline }
  }
}

/// The marks around a tag.
struct Delimiters: Sendable, Equatable {
  var open: [UInt8]
  var close: [UInt8]
  static let usual = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

/// A parsed template.
struct Template: Sendable {
  let source: Source
  let nodes: [Node]
}
