import Database
import Platform

/// One step of a procedure: a row of its table.
package struct StepDefinition: Hashable, Sendable {
  /// What a step adds, in the analysis that ISO 45001 papers make of an activity.
  package enum Worth: String, CaseIterable, Sendable, ColumnValue {
    /// Real value added: the customer would pay for it.
    case rva
    /// Business value added: the organisation needs it.
    case bva
    /// No value added.
    case nva
  }

  /// 1, 2, 3 … as printed.
  package var number: Int
  package var kind: StepKind
  /// A few words for lists: "Mencari penyebab".
  package var title: String
  /// *Kegiatan*, in full, as the sheet says it.
  package var text: String
  /// Code of the performer.
  package var performer: String
  /// *Mutu baku: waktu*.
  package var standard: Standard
  /// Other standards for cases of a priority, 1 (most urgent) to 4; priorities that are not there have `standard`.
  package var standardByPriority: [Int: Standard]
  /// Whether the standard counts against the performer. A customer's own step has a standard to show, and is never
  /// overdue; where staff take a complaint in for a customer, the intake itself lets it run.
  package var runsClock: Bool
  /// Whoever performs it must not have done the work it judges.
  package var isIndependent: Bool
  /// *Kelengkapan*: documents it needs.
  package var needs: [String]
  /// *Output*: documents it gives.
  package var gives: [String]
  /// *Keterangan*, without what the outcomes say.
  package var remark: String
  /// The ways out of it, at least one; the usual one first.
  package var outcomes: [StepOutcome]
  /// The number of an earlier step whose way is kept to: of the outcomes, the one with the code that was chosen there.
  /// Nobody is asked a second time.
  package var follows: Int?
  package var worth: Worth?

  package init(
    _ number: Int, _ kind: StepKind, _ title: String, text: String, by performer: String, within standard: Standard,
    byPriority: [Int: Standard] = [:], runsClock: Bool = true, isIndependent: Bool = false, needs: [String] = [],
    gives: [String] = [], remark: String = "", outcomes: [StepOutcome], follows: Int? = nil, worth: Worth? = nil
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.text = text
    self.performer = performer
    self.standard = standard
    standardByPriority = byPriority
    self.runsClock = runsClock
    self.isIndependent = isIndependent
    self.needs = needs
    self.gives = gives
    self.remark = remark
    self.outcomes = outcomes
    self.follows = follows
    self.worth = worth
  }

  /// The outcome with this code; nil when there is none.
  package func outcome(_ code: String) -> StepOutcome? { outcomes.first { $0.code == code } }

  /// The standard as the sheet says it, with those of priorities: "420 menit; prioritas 1: 30 menit, 2: 90 menit".
  package var standardWords: String {
    guard !standardByPriority.isEmpty else { return standard.words }
    let own = standardByPriority.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }
    return "\(standard.words); prioritas \(own.joined(separator: ", "))"
  }

  /// More than one way out: a diamond in the flowchart.
  package var isDecision: Bool { outcomes.count > 1 }

  /// The column *Ket*: the remark, then each way back in words ("Belum efektif: kembali ke langkah 6"), and the ways
  /// ahead where one of them does not simply lead to the next step ("Teknis: ke langkah 5").
  package var remarks: [String] {
    let ahead = outcomes.compactMap { outcome in
      outcome.destination.number.flatMap { $0 > number ? "\(outcome.words): ke langkah \($0)" : nil }
    }
    let jumps = outcomes.contains { $0.destination.number.map { $0 > number + 1 } ?? false }
    let back = outcomes.compactMap { outcome -> String? in
      guard case .step(let target) = outcome.destination, target <= number else { return nil }
      return "\(outcome.words): kembali ke langkah \(target)"
    }
    return (remark.isEmpty ? [] : [remark]) + (jumps ? ahead : []) + back
  }
}

/// A way out of a step.
package struct StepOutcome: Hashable, Sendable {
  /// Where a case goes.
  package enum Destination: Hashable, Sendable {
    /// To the step with this number, ahead or back.
    case step(Int)
    /// The procedure is done.
    case end
  }

  /// Stable, unique within its step: "notEffective".
  package var code: String
  /// "Belum efektif".
  package var words: String
  package var destination: Destination
  /// Whoever chooses it must say why.
  package var needsReason: Bool

  package init(_ code: String, _ words: String, to destination: Destination, needsReason: Bool = false) {
    self.code = code
    self.words = words
    self.destination = destination
    self.needsReason = needsReason
  }
}
