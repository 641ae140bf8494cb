import Platform
import Procedures

/// What is done against the cause, as papers tell it: every round by itself (rows B6 and B7).
extension ImprovementRound {
  /// Rounds are told apart only where there are several.
  private func heading(_ words: String, isOnly: Bool) -> String {
    isOnly ? words.prefix(1).uppercased() + words.dropFirst() : "Putaran \(number): \(words)"
  }

  func planParts(isOnly: Bool, _ words: Words) -> [CasePaper.Part] {
    [
      .init(
        heading("penyebab", isOnly: isOnly),
        facts: cause.map { [Fact($0.kind.words, $0.statement)] } ?? []),
      .init(
        heading("tindakan", isOnly: isOnly), facts: isOnly ? [] : facts("Ditetapkan", plan, words),
        rows: actions.map { CasePaper.Row($0, words) }),
    ]
  }

  /// The actions with the verdict over these very actions.
  func verificationParts(isOnly: Bool, _ words: Words) -> [CasePaper.Part] {
    let rows = actions.map { CasePaper.Row($0, words) }
    guard let verification else {
      return [.init(heading("belum dinilai", isOnly: isOnly), facts: facts("Ditetapkan", plan, words), rows: rows)]
    }
    return [
      .init(
        heading("tindakan yang dilaksanakan", isOnly: isOnly),
        facts: isOnly ? [] : judgement.map { facts("Dinilai", $0, words) } ?? [], rows: rows),
      .init("Pemantauan", text: verification.monitoring), .init("Penilaian keefektifan", text: verification.evaluation),
      .init("Kesimpulan", text: verification.isEffective ? "Efektif" : "Belum efektif; kembali ke penetapan tindakan"),
      .init("Laporan kepada pimpinan", text: verification.report),
    ]
  }

  /// Who completed a step of the round, and when.
  private func facts(_ label: String, _ step: CaseStep, _ words: Words) -> [Fact] {
    guard let moment = step.completedAt else { return [] }
    let who = step.completedByName ?? step.performerTitle
    return [Fact(label, "\(words.dateTime(moment)), oleh \(who)")]
  }
}

extension CasePaper.Row {
  init(_ action: Action, _ words: Words) {
    kind = action.kind.words
    text = action.text
    owner = action.owner
    due = words.date(action.dueOn)
    done = action.executions.last.map { "\(words.date($0.doneOn)). \($0.evidence)" } ?? ""
  }
}
