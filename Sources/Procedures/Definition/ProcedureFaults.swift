/// Something in a procedure that must be mended before it may take effect.
struct ProcedureFault: Sendable, Hashable {
  /// Where it is; nil for the procedure as a whole.
  let step: Int?
  /// A sentence for its editor.
  let words: String
}

/// Whether cases can run by a procedure.
extension ProcedureDefinition {
  /// What must be mended before it may take effect, as sentences for its editor; empty when it is sound.
  package var faults: [String] { findings.map(\.words) }

  /// The same, each with its step.
  var findings: [ProcedureFault] {
    guard !steps.isEmpty else {
      return [ProcedureFault(step: nil, words: "Prosedur belum mempunyai langkah. Tambahkan sekurangnya satu langkah.")]
    }
    let local =
      (performerFaults + numberFaults).map { ProcedureFault(step: nil, words: $0) }
      + steps.flatMap { step in faults(of: step).map { ProcedureFault(step: step.number, words: $0) } }
    return local.isEmpty ? flowFaults : local
  }

  private var performerFaults: [String] {
    repeated(performers.map(\.code)).map { "Kode pelaksana \"\($0)\" dipakai lebih dari sekali. Beri kode lain." }
  }

  private var numberFaults: [String] {
    zip(1..., steps).filter { $0 != $1.number }.prefix(1).map { expected, step in
      "Nomor langkah harus berurutan dari 1: diharapkan \(expected), tertulis \(step.number)."
    }
  }

  private func faults(of step: StepDefinition) -> [String] {
    var faults: [String] = []
    let name = "Langkah \(step.number)"
    if step.title.isEmpty || step.text.isEmpty { faults.append("\(name) belum mempunyai judul dan uraian kegiatan.") }
    if performer(step.performer) == nil {
      faults.append("\(name) menyebut pelaksana \"\(step.performer)\" yang tidak ada dalam daftar pelaksana.")
    }
    if step.outcomes.isEmpty { faults.append("\(name) tidak mempunyai hasil, sehingga kasus akan berhenti di sana.") }
    faults += repeated(step.outcomes.map(\.code)).map { "\(name) mempunyai dua hasil berkode \"\($0)\"." }
    faults += wayFaults(of: step)
    for outcome in step.outcomes {
      guard case .step(let target) = outcome.destination, self.step(target) == nil else { continue }
      faults.append("\(name), hasil \"\(outcome.words)\", menuju langkah \(target) yang tidak ada.")
    }
    return faults
  }

  /// A step that keeps to the way of an earlier one has to know each way that one may have gone.
  private func wayFaults(of step: StepDefinition) -> [String] {
    guard let number = step.follows else { return [] }
    guard let followed = self.step(number), number < step.number else {
      return ["Langkah \(step.number) mengikuti langkah \(number), yang bukan langkah sebelumnya."]
    }
    return followed.outcomes.filter { step.outcome($0.code) == nil }.map { outcome in
      "Langkah \(step.number) tidak mempunyai jalan \"\(outcome.words)\" dari langkah \(number) yang diikutinya."
    }
  }

  /// Only asked when numbers and targets are right.
  private var flowFaults: [ProcedureFault] {
    let forward = steps.map { step in step.outcomes.compactMap(\.destination.number) }
    let entered = visited(from: [1], by: forward)
    var backward = [[Int]](repeating: [], count: steps.count)
    for (number, targets) in zip(1..., forward) { for target in targets { backward[target - 1].append(number) } }
    let last = steps.filter { $0.outcomes.contains { $0.destination == .end } }.map(\.number)
    let leaving = visited(from: last, by: backward)
    return steps.flatMap { step -> [ProcedureFault] in
      let unreached =
        entered.contains(step.number) ? [] : ["Langkah \(step.number) tidak pernah tercapai dari langkah 1."]
      let endless =
        leaving.contains(step.number) ? [] : ["Dari langkah \(step.number) tidak ada jalan menuju akhir prosedur."]
      return (unreached + endless).map { ProcedureFault(step: step.number, words: $0) }
    }
  }

  /// The steps that can be walked to along `ways`, which are listed by step number less one.
  private func visited(from start: [Int], by ways: [[Int]]) -> Set<Int> {
    var seen = Set(start)
    var waiting = start
    while let number = waiting.popLast() {
      for next in ways[number - 1] where seen.insert(next).inserted { waiting.append(next) }
    }
    return seen
  }

  /// Each value that occurs again, once, in order.
  private func repeated(_ values: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return values.filter { value in
      seen[value, default: 0] += 1
      return seen[value] == 2
    }
  }
}

extension StepOutcome.Destination {
  /// The number of the step it leads to; nil at the end.
  package var number: Int? {
    if case .step(let number) = self { number } else { nil }
  }
}
