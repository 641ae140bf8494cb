/// A cause-and-effect diagram (Ishikawa): the problem is the head, each group of causes a bone, and on a bone the answers
/// to "why?" lead from the spine outward to the root.
///
/// All is lines and words in units of the picture, so that a template prints it as SVG with attributes alone: some
/// programs that make PDFs ignore the styles of a page inside a picture. Nothing is said by colour: the root is bold.
package struct Fishbone: Sendable {
  package struct Twig: Sendable, Hashable {
    package let words: String
    /// Whether it is the root that the chain ends in.
    package let isRoot: Bool

    package init(_ words: String, isRoot: Bool = false) {
      self.words = words
      self.isRoot = isRoot
    }
  }

  package struct Bone: Sendable, Hashable {
    package let label: String
    /// From the spine outward.
    package let twigs: [Twig]

    package init(_ label: String, _ twigs: [Twig]) {
      self.label = label
      self.twigs = twigs
    }
  }

  package struct Line: Sendable, Hashable {
    package let x1: Int
    package let y1: Int
    package let x2: Int
    package let y2: Int
    package let width: Int
  }

  package struct Text: Sendable, Hashable {
    package let x: Int
    package let y: Int
    package let words: String
    package let isCentred: Bool
    package let isBold: Bool
  }

  package let height: Int
  package private(set) var lines: [Line] = []
  package private(set) var texts: [Text] = []

  package static let width = 560
  package static let fontSize = 10
  private static let lineHeight = 12
  /// Letters that fit on a line between two bones, and into the head.
  private static let twigLetters = 25
  private static let headLetters = 20
  private static let mostLines = 3
  private static let boneStep = 144
  /// How far a bone leans on its way to the spine.
  private static let lean = 40
  private static let headStart = 446
  /// Room for the label of a bone, and the least length of one.
  private static let labelRoom = 20
  private static let shortest = 90

  /// - Parameter bones: up to six; the first half stands above the spine.
  package init(problem: String, bones: [Bone]) {
    let above = Array(bones.prefix(3))
    let below = Array(bones.dropFirst(3).prefix(3))
    let (up, down) = (Self.length(of: above), Self.length(of: below))
    height = up + down + 2 * Self.labelRoom
    let spine = up + Self.labelRoom
    lines.append(Line(x1: 6, y1: spine, x2: Self.headStart, y2: spine, width: 3))
    drawHead(problem, at: spine)
    for (place, bone) in above.enumerated() { draw(bone, place, from: spine, length: up, isAbove: true) }
    for (place, bone) in below.enumerated() { draw(bone, place, from: spine, length: down, isAbove: false) }
  }

  private static func rows(_ twig: Twig) -> [String] { wrapped(twig.words, to: twigLetters, lines: mostLines) }

  private static func length(of bones: [Bone]) -> Int {
    let longest = bones.map { bone in bone.twigs.reduce(0) { $0 + rows($1).count * lineHeight + 4 } }.max() ?? 0
    return max(shortest, longest + 16)
  }

  private mutating func drawHead(_ problem: String, at spine: Int) {
    let rows = Self.wrapped(problem, to: Self.headLetters, lines: 6)
    let half = rows.count * Self.lineHeight / 2 + 8
    let (left, right) = (Self.headStart, Self.width - 2)
    for (x1, y1, x2, y2) in [
      (left, spine - half, right, spine - half), (right, spine - half, right, spine + half),
      (right, spine + half, left, spine + half), (left, spine + half, left, spine - half),
    ] { lines.append(Line(x1: x1, y1: y1, x2: x2, y2: y2, width: 2)) }
    for (place, row) in rows.enumerated() {
      let y = spine - half + 8 + (place + 1) * Self.lineHeight - 3
      texts.append(Text(x: (left + right) / 2, y: y, words: row, isCentred: true, isBold: true))
    }
  }

  private mutating func draw(_ bone: Bone, _ place: Int, from spine: Int, length: Int, isAbove: Bool) {
    let foot = 60 + place * Self.boneStep
    let tip = foot - Self.lean
    let end = isAbove ? spine - length : spine + length
    lines.append(Line(x1: tip, y1: end, x2: foot, y2: spine, width: bone.twigs.isEmpty ? 1 : 2))
    texts.append(
      Text(
        x: max(4, tip - 16), y: isAbove ? end - 6 : end + 14, words: bone.label, isCentred: false,
        isBold: !bone.twigs.isEmpty))
    var y = isAbove ? end + 4 : spine + 6
    for twig in isAbove ? bone.twigs.reversed() : bone.twigs {
      for row in Self.rows(twig) {
        y += Self.lineHeight
        let share = (isAbove ? y - end : spine + length - y) * Self.lean / length
        texts.append(Text(x: tip + share + 7, y: y, words: row, isCentred: false, isBold: twig.isRoot))
      }
      y += 4
    }
  }

  /// Words in lines of at most so many letters; what does not fit into the last ends in an ellipsis.
  static func wrapped(_ text: String, to letters: Int, lines most: Int) -> [String] {
    var rows = [""]
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: $0, letters) }) {
      let last = rows[rows.count - 1]
      if last.isEmpty {
        rows[rows.count - 1] = word
      } else if last.count + 1 + word.count <= letters {
        rows[rows.count - 1] = "\(last) \(word)"
      } else {
        rows.append(word)
      }
    }
    guard rows.count > most else { return rows }
    return rows.prefix(most - 1) + ["\(rows[most - 1].prefix(letters - 1))…"]
  }

  /// A word longer than a line in pieces that fit.
  private static func pieces(of word: Substring, _ letters: Int) -> [String] {
    var rest = word
    var pieces: [String] = []
    while rest.count > letters {
      pieces.append(String(rest.prefix(letters)))
      rest = rest.dropFirst(letters)
    }
    return pieces + [String(rest)]
  }
}
