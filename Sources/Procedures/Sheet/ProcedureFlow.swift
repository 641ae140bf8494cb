import Documents

extension ProcedureDefinition {
  /// The words on the ways out of a step: "Ya" and "Tidak" where two answer a question or one of them leads back, else
  /// letters. What they stand for is told in the last column.
  func wayWords(of step: StepDefinition) -> [String] {
    switch step.outcomes.count {
    case ...1: [""]
    case 2 where step.title.hasSuffix("?") || !step.outcomes.allSatisfy { leadsOn($0, from: step) }: ["Ya", "Tidak"]
    default: step.outcomes.indices.map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }
    }
  }

  /// Whether a way leads further on, as both do where a step only sorts.
  private func leadsOn(_ outcome: StepOutcome, from step: StepDefinition) -> Bool {
    guard case .step(let target) = outcome.destination else { return false }
    return target > step.number
  }

  /// The column *Ket*: the remark, then what each way out of a decision means and where it leads back to.
  func sheetRemarks(of step: StepDefinition) -> [String] {
    guard step.isDecision else { return step.remark.isEmpty ? [] : [step.remark] }
    let ways = zip(wayWords(of: step), step.outcomes).map { word, outcome in
      let answer = outcome.words.hasPrefix("\(word), ") ? outcome.words.dropFirst(word.count + 2) : outcome.words[...]
      let way = "\(word): \(answer.prefix(1).uppercased())\(answer.dropFirst())"
      guard case .step(let target) = outcome.destination, target <= step.number else { return way }
      return "\(way), kembali ke langkah \(target)"
    }
    return (step.remark.isEmpty ? [] : [step.remark]) + ways
  }

  /// The flowchart of the steps: a capsule begins and ends, a diamond decides.
  func flowChart(_ columns: SheetColumns) -> FlowChart {
    let places = Dictionary(uniqueKeysWithValues: performers.enumerated().map { ($0.element.code, $0.offset) })
    let heights = steps.map { step in
      columns.height(
        text: step.text, needs: step.needs, time: step.standard.words, gives: step.gives,
        remarks: sheetRemarks(of: step))
    }
    return FlowChart(
      columns: performers.count, width: columns.flow, nodes: steps.map { node(of: $0, in: places) },
      links: steps.flatMap(links), heights: heights, room: columns.room)
  }

  private func node(of step: StepDefinition, in places: [String: Int]) -> FlowChart.Node {
    let ends = zip(wayWords(of: step), step.outcomes).first { $0.1.destination == .end }
    let symbol: FlowChart.Symbol =
      step.isDecision ? .decision : step.number == 1 || ends != nil ? .terminal : .process
    let kind =
      switch symbol {
      case .decision: "keputusan"
      case .terminal: step.number == 1 ? "mulai" : "selesai"
      case .process: "kegiatan"
      }
    return FlowChart.Node(
      column: places[step.performer] ?? 0, symbol: symbol,
      title: "Langkah \(step.number), \(performer(step.performer)?.name ?? ""): \(kind)",
      endLabel: step.isDecision ? ends?.0 : nil)
  }

  private func links(of step: StepDefinition) -> [FlowChart.Link] {
    zip(wayWords(of: step), step.outcomes).compactMap { word, outcome in
      outcome.destination.number.map { FlowChart.Link(from: step.number - 1, to: $0 - 1, label: word) }
    }
  }
}
