/// What one text says otherwise than another, paragraph by paragraph and within them word by word.
struct PolicyDifference: Sendable, Hashable {
  /// A paragraph as it was and as it is; nil where it was not, or is no more.
  struct Line: Sendable, Hashable {
    let old: String?
    let new: String?

    var isSame: Bool { old == new }

    /// The words that only one of both has are marked; a paragraph alone is marked as a whole.
    var pieces: (old: [Piece], new: [Piece]) {
      guard let old, let new else {
        return (
          old.map { [Piece(text: $0, isChanged: true)] } ?? [], new.map { [Piece(text: $0, isChanged: true)] } ?? []
        )
      }
      let (before, after) = (old.words, new.words)
      let change = after.difference(from: before)
      let removed = Set(change.removals.compactMap(\.place))
      let added = Set(change.insertions.compactMap(\.place))
      return (Piece.run(before, removed), Piece.run(after, added))
    }
  }

  /// Words beside each other that are both marked or both not.
  struct Piece: Sendable, Hashable {
    var text: String
    let isChanged: Bool

    fileprivate static func run(_ words: [String], _ changed: Set<Int>) -> [Piece] {
      words.enumerated().reduce(into: []) { pieces, word in
        let isChanged = changed.contains(word.offset)
        if let last = pieces.last, last.isChanged == isChanged {
          pieces[pieces.count - 1].text += " " + word.element
        } else {
          pieces.append(Piece(text: word.element, isChanged: isChanged))
        }
      }
    }
  }

  let lines: [Line]

  var isEmpty: Bool { lines.allSatisfy(\.isSame) }

  /// The longest run of paragraphs that both have stays; between them stand those that were taken out, each beside the
  /// one that came in its place if half of its words are still there.
  init(from old: String, to new: String) {
    let (before, after) = (old.paragraphs, new.paragraphs)
    let change = after.difference(from: before)
    let removed = Set(change.removals.compactMap(\.place))
    let added = Set(change.insertions.compactMap(\.place))
    var (i, j) = (0, 0)
    var found: [Line] = []
    while i < before.count || j < after.count {
      let gone = Self.run(from: i, in: before, of: removed)
      let come = Self.run(from: j, in: after, of: added)
      found += Self.pair(gone, come)
      (i, j) = (i + gone.count, j + come.count)
      guard i < before.count, j < after.count else {
        if gone.isEmpty, come.isEmpty { break }
        continue
      }
      found.append(Line(old: before[i], new: after[j]))
      (i, j) = (i + 1, j + 1)
    }
    lines = found
  }

  private static func run(from start: Int, in all: [String], of places: Set<Int>) -> [String] {
    Array(all[start...].enumerated().prefix { places.contains(start + $0.offset) }.map(\.element))
  }

  private static func pair(_ gone: [String], _ come: [String]) -> [Line] {
    var rest = gone[...]
    var lines: [Line] = []
    for new in come {
      guard let place = rest.firstIndex(where: { isLike($0, new) }) else {
        lines.append(Line(old: nil, new: new))
        continue
      }
      lines += rest[..<place].map { Line(old: $0, new: nil) }
      lines.append(Line(old: rest[place], new: new))
      rest = rest[(place + 1)...]
    }
    return lines + rest.map { Line(old: $0, new: nil) }
  }

  private static func isLike(_ old: String, _ new: String) -> Bool {
    let (before, after) = (old.words.map(\.bare), new.words.map(\.bare))
    let kept = before.count - after.difference(from: before).removals.count
    return kept * 2 >= max(before.count, after.count)
  }
}

extension String {
  fileprivate var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
  /// Without its stops and commas, which move when words come or go.
  fileprivate var bare: String { filter { !$0.isPunctuation }.lowercased() }
}

extension CollectionDifference.Change {
  fileprivate var place: Int? {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
