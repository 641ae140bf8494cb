// What an editor does to the order of steps: every way and every kept choice goes on leading to the same step, whatever
// number that has by now.
extension ProcedureDefinition {
  /// Puts a step behind another one, on its usual way: what led on from there leads on from the new step.
  mutating func insert(_ step: StepDefinition, after number: Int) {
    guard let place = steps.firstIndex(where: { $0.number == number }), !steps[place].outcomes.isEmpty else { return }
    var new = step
    // A number that no other step has, until all are counted anew.
    new.number = 0
    let onward = steps[place].outcomes[0].destination
    for way in new.outcomes.indices { new.outcomes[way].destination = onward }
    steps[place].outcomes[0].destination = .step(0)
    steps.insert(new, at: place + 1)
    countAnew()
  }

  /// Takes a step out: what led to it leads to where its usual way led.
  mutating func remove(_ number: Int) {
    guard let place = steps.firstIndex(where: { $0.number == number }) else { return }
    let usual = steps[place].outcomes.first?.destination ?? .end
    let onward = usual == .step(number) ? .end : usual
    steps.remove(at: place)
    for step in steps.indices {
      for way in steps[step].outcomes.indices where steps[step].outcomes[way].destination == .step(number) {
        steps[step].outcomes[way].destination = onward
      }
    }
    countAnew()
  }

  /// Lets a step change places with its neighbour; the way that cases go stays.
  mutating func move(_ number: Int, up: Bool) {
    guard let place = steps.firstIndex(where: { $0.number == number }) else { return }
    let other = up ? place - 1 : place + 1
    guard steps.indices.contains(other) else { return }
    steps.swapAt(place, other)
    countAnew()
  }

  /// Puts a step in the place of the one with its number.
  mutating func replace(_ step: StepDefinition) {
    guard let place = steps.firstIndex(where: { $0.number == step.number }) else { return }
    steps[place] = step
  }

  /// Numbers the steps 1, 2, 3 … in their order.
  private mutating func countAnew() {
    let numbers = Dictionary(uniqueKeysWithValues: zip(steps.map(\.number), 1...))
    steps = steps.map { old in
      var step = old
      step.number = numbers[old.number] ?? old.number
      step.follows = old.follows.flatMap { numbers[$0] }
      for way in step.outcomes.indices {
        guard case .step(let target) = step.outcomes[way].destination else { continue }
        step.outcomes[way].destination = numbers[target].map { .step($0) } ?? .end
      }
      return step
    }
  }
}

extension StepKind {
  /// Kinds that only ask for words, files and one of the ways out: any number of them may stand anywhere among the
  /// others, and their ways out are for the editor to choose.
  static let free: [StepKind] = [
    .decision, .investigation, .options, .correction, .validation, .escalation, .specialAction, .evaluation, .closing,
  ]

  var isFree: Bool { Self.free.contains(self) }

  /// Whether a customer can perform it, through the public pages, and whether a colleague can.
  func canBePerformed(byCustomer isCustomer: Bool) -> Bool {
    switch self {
    case .intake, .confirmation: isCustomer
    case .satisfaction: true
    default: !isCustomer
    }
  }

  /// What has to be done at an earlier step, one of these; the first is the usual one.
  var companions: [StepKind] {
    switch self {
    case .letterApproval, .letterSignature: [.letterDraft]
    case .execution: [.actionPlan, .improvementPlan]
    case .improvementPlan: [.cpar]
    case .delivery: [.letterSignature]
    default: []
    }
  }
}
