/// What may be told of groups in an anonymous round: never fewer than five answers apart, neither as they are nor as the
/// rest that is left when all others are taken from the whole.
enum AnswerPrivacy {
  /// Fewer answers than this say little; in an anonymous round they are not told apart.
  static let few = 5

  /// The groups that are not told: those of few, and then the next smallest ones until all that are not told come to
  /// five at least, so that subtraction gives nobody away.
  ///
  /// - Parameters:
  ///   - counts: of answers by group; a group without any tells nothing.
  ///   - kept: groups that are not told anyway.
  static func hidden(_ counts: [Int64: Int], always kept: Set<Int64> = []) -> Set<Int64> {
    var hidden = kept.union(counts.filter { $0.value < few }.keys)
    var rest = counts.filter { !hidden.contains($0.key) }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }[...]
    let sum = { hidden.reduce(0) { $0 + (counts[$1] ?? 0) } }
    while (1..<few).contains(sum()), let next = rest.popFirst() { hidden.insert(next.key) }
    return hidden
  }
}
