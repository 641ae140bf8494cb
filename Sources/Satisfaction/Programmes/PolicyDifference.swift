/// What one text says otherwise than another, paragraph by paragraph.
struct PolicyDifference: Sendable, Hashable {
  /// A paragraph as it was and as it is; nil where it was not, or is no more.
  struct Line: Sendable, Hashable {
    let old: String?
    let new: String?

    var isSame: Bool { old == new }
  }

  let lines: [Line]

  var isEmpty: Bool { lines.allSatisfy(\.isSame) }

  /// The longest run of paragraphs that both have stays; between them stand those that were taken out beside those that
  /// came in their place.
  init(from old: String, to new: String) {
    let (before, after) = (old.paragraphs, new.paragraphs)
    let change = after.difference(from: before)
    let removed = Set(change.removals.compactMap(\.place))
    let added = Set(change.insertions.compactMap(\.place))
    var (i, j) = (0, 0)
    var found: [Line] = []
    while i < before.count || j < after.count {
      let gone = removed.contains(i) ? before[i] : nil
      let come = added.contains(j) ? after[j] : nil
      if gone == nil && come == nil {
        guard i < before.count, j < after.count else { break }
        found.append(Line(old: before[i], new: after[j]))
        (i, j) = (i + 1, j + 1)
      } else {
        found.append(Line(old: gone, new: come))
        i += gone == nil ? 0 : 1
        j += come == nil ? 0 : 1
      }
    }
    lines = found
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int? {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
