import Database
import Platform

// What the verbs add to the counters, in the commit of the deed itself and once for all deeds of its batch, so that a
// page of figures never has to look at the cases.
extension Deed {
  /// The case is not what it was: its facts are made anew at the end of the batch, and the counters follow.
  package func keepFigures(of run: Case.ID) { db.beforeCommit(TallyWork(run, in: office)) }

  func tallyCompletion(_ step: RunningStep, at moment: Instant, minutes: Int) {
    // What customers do themselves is nobody's standard.
    let due = actor.personID == nil ? nil : step.dueAt
    db.beforeCommit(
      TallyWork(
        CompletedStep(step: step.step, unit: step.unit, due: due, completed: moment, minutes: minutes),
        of: step.caseID, in: office))
  }
}

/// What the deeds of a batch change of the counters; or that all is to be counted anew after them.
final class TallyWork: BatchWork {
  private var changed: Set<Case.ID> = []
  private var sheet: TallySheet
  private var office: Office?
  private var recount: Zone?

  init(_ run: Case.ID, in office: Office) {
    changed = [run]
    sheet = TallySheet(zone: office.zone)
    self.office = office
  }

  init(_ step: CompletedStep, of run: Case.ID, in office: Office) {
    changed = [run]
    sheet = TallySheet(zone: office.zone)
    sheet.add(step)
    self.office = office
  }

  init(recountIn zone: Zone) {
    sheet = TallySheet(zone: zone)
    recount = zone
  }

  func add(_ later: TallyWork) {
    recount = later.recount ?? recount
    office = later.office ?? office
    changed.formUnion(later.changed)
    sheet.add(later.sheet)
  }

  func perform(in db: Transaction) throws {
    if let recount { return try db.recountTally(in: recount) }
    if let office {
      for run in changed.sorted() { try keepFact(of: run, in: office, db) }
    }
    for (key, change) in sheet.counts where !change.isNothing { try db.change(key, by: change) }
  }

  private func keepFact(of run: Case.ID, in office: Office, _ db: Transaction) throws {
    let kept = try db.keptFact(of: run)
    guard let fresh = try db.freshFact(of: run)?.timed(in: office.calendar, db), fresh != kept else { return }
    if let kept { sheet.add(kept, sign: -1) }
    sheet.add(fresh)
    try db.keep(fresh)
  }
}

extension Transaction {
  /// A counter that comes to nothing goes away, as a recount has it.
  fileprivate func change(_ key: TallyKey, by change: TallyCount) throws {
    guard change.count <= 0 else { return try add(change, to: key) }
    let counter: SQL = """
      figure = \(key.figure) AND slice = \(key.slice) AND month = \(key.month) AND subjectID = \(key.subject)
        AND bucket = \(key.bucket)
      """
    let left = try execute(
      """
      UPDATE caseTally SET count = count + \(change.count), total = total + \(change.total)
      WHERE \(counter) AND count > \(-change.count)
      """)
    if left == 0 { try execute("DELETE FROM caseTally WHERE \(counter)") }
  }

  func add(_ count: TallyCount, to key: TallyKey) throws {
    try execute(
      """
      INSERT INTO caseTally (figure, slice, month, subjectID, bucket, count, total)
      VALUES (\(key.figure), \(key.slice), \(key.month), \(key.subject), \(key.bucket), \(count.count), \(count.total))
      ON CONFLICT (figure, slice, month, subjectID, bucket)
      DO UPDATE SET count = caseTally.count + excluded.count, total = caseTally.total + excluded.total
      """)
  }

  /// Writes the facts of a case in place of those before.
  func keep(_ fact: CaseFact) throws {
    try execute("DELETE FROM caseFact WHERE caseID = \(fact.id)")
    try execute(
      """
      INSERT INTO caseFact (caseID, revisionID, openedAt, unitID, priority, isSafety, channel, category, cause, answeredAt,
        answerMinutes, closedAt, isWhole, settles, settleMinutes, reopenedAt, escalatedAt, isSatisfied, satisfiedAt,
        isEffective, isOnTime, verifiedAt, passedSteps, repeatedSteps)
      VALUES (\(fact.id), \(fact.revision), \(fact.openedAt), \(fact.unit), \(fact.priority), \(fact.isSafety),
        \(fact.channel), \(fact.category), \(fact.cause), \(fact.answeredAt), \(fact.answerMinutes), \(fact.closedAt),
        \(fact.isWhole), \(fact.settles), \(fact.settleMinutes), \(fact.reopenedAt), \(fact.escalatedAt),
        \(fact.isSatisfied), \(fact.satisfiedAt), \(fact.isEffective), \(fact.isOnTime), \(fact.verifiedAt),
        \(fact.passedSteps), \(fact.repeatedSteps))
      """)
  }
}
