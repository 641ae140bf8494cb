/// Which steps of two revisions are the same: by kind and name, else by kind and text, else by what is left of a kind in
/// order. What is then left over was added or removed.
struct StepMatch: Sendable {
  private var newByOld: [Int: Int] = [:]
  private var oldByNew: [Int: Int] = [:]
  /// The new numbers of those that changed places with others; the fewest that could have been moved by hand.
  private(set) var moved: Set<Int> = []

  init(from old: [StepDefinition], to new: [StepDefinition]) {
    pair(old, new) { $0.kind == $1.kind && $0.title == $1.title }
    pair(old, new) { $0.kind == $1.kind && $0.text == $1.text }
    pair(old, new) { $0.title == $1.title }
    pair(old, new) { $0.kind == $1.kind }
    let order = new.compactMap { oldByNew[$0.number] }
    let stayed = Self.longestRise(in: order)
    moved = Set(order.filter { !stayed.contains($0) }.compactMap { newByOld[$0] })
  }

  /// The number a step has now; nil when it was removed.
  func new(of old: Int) -> Int? { newByOld[old] }

  /// The number a step had; nil when it was added.
  func old(of new: Int) -> Int? { oldByNew[new] }

  private mutating func pair(
    _ old: [StepDefinition], _ new: [StepDefinition], _ isSame: (StepDefinition, StepDefinition) -> Bool
  ) {
    for step in new where oldByNew[step.number] == nil {
      guard let earlier = old.first(where: { newByOld[$0.number] == nil && isSame($0, step) }) else { continue }
      newByOld[earlier.number] = step.number
      oldByNew[step.number] = earlier.number
    }
  }

  /// The most values that stand in rising order, from left to right.
  private static func longestRise(in values: [Int]) -> Set<Int> {
    var best: [[Int]] = []
    for (place, value) in values.enumerated() {
      let before = (0..<place).filter { values[$0] < value }.map { best[$0] }
      best.append((before.max { $0.count < $1.count } ?? []) + [value])
    }
    return Set(best.max { $0.count < $1.count } ?? [])
  }
}
