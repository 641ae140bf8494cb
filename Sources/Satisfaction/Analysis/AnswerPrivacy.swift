/// What may be told of an anonymous round: nothing of its answers while they still come, for whoever compares two looks
/// at the figures learns what came between them; and of groups never fewer than five answers apart, neither as they are
/// nor as the rest that is left when all others are taken from the whole.
enum AnswerPrivacy {
  /// Why a round's figures are not told.
  enum Reason: Sendable, Hashable {
    /// It is anonymous and not closed.
    case sealed
    /// It is anonymous, and fewer than five answered.
    case few
  }

  /// - Parameter responses: how many answered.
  static func reason(isAnonymous: Bool, isOver: Bool, responses: Int) -> Reason? {
    guard isAnonymous else { return nil }
    if !isOver { return .sealed }
    return (1..<few).contains(responses) ? .few : nil
  }

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
