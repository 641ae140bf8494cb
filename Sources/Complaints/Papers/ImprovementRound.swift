import Database
import Platform
import Procedures

/// One plan of actions with the cause it is against and the verdict over it. What was found not effective is planned
/// anew in a round of its own; the verdict over the first plan never stands beside the actions of the second.
struct ImprovementRound {
  /// 1 for the first plan.
  let number: Int
  let cause: Cause?
  /// The step that planned it.
  let plan: CaseStep
  let actions: [Action]
  /// The step that carried it out and judged it; nil while that goes on.
  let judgement: CaseStep?
  let verification: Verification?
}

extension Dossier {
  /// Every plan of the case, in order, each with what became of it.
  func rounds(_ db: Snapshot) throws -> [ImprovementRound] {
    let causes = try db.causes(of: complaint.id)
    let verdicts = try db.verifications(of: complaint.id)
    let planned = Dictionary(grouping: actions, by: \.step)
    let plans = passed.filter { $0.kind != .correction && planned[$0.id] != nil }
    return plans.enumerated().map { place, plan in
      let next = place + 1 < plans.count ? plans[place + 1].id : nil
      let judgement = passed.first { step in
        verdicts[step.id] != nil && step.id > plan.id && next.map { step.id < $0 } ?? true
      }
      return ImprovementRound(
        number: place + 1, cause: causes.last { $0.step <= plan.id }?.cause, plan: plan,
        actions: planned[plan.id] ?? [], judgement: judgement,
        verification: judgement.flatMap { verdicts[$0.id] })
    }
  }
}
