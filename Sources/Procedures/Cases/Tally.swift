import Database
import Platform

/// What a counter counts.
struct TallyFigure: RawRepresentable, Hashable, Sendable, ColumnValue {
  let rawValue: String

  /// Cases by the month in which the organisation was told, for each revision.
  static let received = TallyFigure(rawValue: "received")
  /// Steps by the month in which they were completed, for each step of a revision: done by when they were due, after
  /// it, or without a due time. Their total is the time used, in minutes.
  static let stepWithin = TallyFigure(rawValue: "stepWithin")
  static let stepLate = TallyFigure(rawValue: "stepLate")
  static let stepUntimed = TallyFigure(rawValue: "stepUntimed")

  /// Cases by the month in which they were closed, for each revision.
  static func closed(_ ending: CaseEnding) -> TallyFigure {
    switch ending {
    case .confirmedByCustomer: closedByCustomer
    case .recordedByDesk: closedByDesk
    case .recordedDisputed: closedDisputed
    case .satisfiedByDesk: closedSatisfied
    case .decidedFinally: closedFinally
    case .finalAnswer: closedWithLastAnswer
    case .lapsed: closedUnanswered
    case .withdrawn: closedWithdrawn
    case .notOurs: closedNotOurs
    case .merged: closedMerged
    }
  }

  /// Cases by the month in which they were opened again, for each revision.
  static let reopened = TallyFigure(rawValue: "reopened")

  private static let closedByCustomer = TallyFigure(rawValue: "closed.confirmedByCustomer")
  private static let closedByDesk = TallyFigure(rawValue: "closed.recordedByDesk")
  private static let closedDisputed = TallyFigure(rawValue: "closed.recordedDisputed")
  private static let closedSatisfied = TallyFigure(rawValue: "closed.satisfiedByDesk")
  private static let closedFinally = TallyFigure(rawValue: "closed.decidedFinally")
  private static let closedWithLastAnswer = TallyFigure(rawValue: "closed.finalAnswer")
  private static let closedUnanswered = TallyFigure(rawValue: "closed.lapsed")
  private static let closedWithdrawn = TallyFigure(rawValue: "closed.withdrawn")
  private static let closedNotOurs = TallyFigure(rawValue: "closed.notOurs")
  private static let closedMerged = TallyFigure(rawValue: "closed.merged")

  static func step(due: Instant?, completed: Instant) -> TallyFigure {
    guard let due else { return stepUntimed }
    return due < completed ? stepLate : stepWithin
  }
}

/// One counter: a figure of one month, for one revision or one step of it.
struct TallyKey: Hashable, Sendable {
  let figure: TallyFigure
  /// By the office's clock.
  let month: Month
  /// The id of a revision or of a step.
  let subject: Int64
}

/// What a counter stands at.
struct TallyCount: Hashable, Sendable {
  var count = 0
  /// Minutes, where the figure has any.
  var total = 0
}

// What the verbs add to the counters, in the commit of the deed itself and once for all deeds of its batch, so that a
// page of figures never has to look at the cases.
extension Deed {
  func tallyOpening(_ run: Case) { tally(.received, of: run.revision.rawValue, at: run.openedAt) }

  func tallyClosing(_ run: Case, _ ending: CaseEnding, at moment: Instant) {
    tally(.closed(ending), of: run.revision.rawValue, at: moment)
  }

  /// A case opened again is closed no more: the month of its closing counts one less.
  func tallyReopening(_ run: Case, closedAt: Instant, _ ending: CaseEnding, at moment: Instant) {
    tally(.closed(ending), of: run.revision.rawValue, at: closedAt, count: -1)
    tally(.reopened, of: run.revision.rawValue, at: moment)
  }

  func tallyCompletion(_ step: RunningStep, at moment: Instant, minutes: Int) {
    // What customers do themselves is nobody's standard.
    let due = actor.personID == nil ? nil : step.dueAt
    tally(.step(due: due, completed: moment), of: step.step.rawValue, at: moment, minutes: minutes)
  }

  private func tally(
    _ figure: TallyFigure, of subject: Int64, at moment: Instant, minutes: Int = 0, count: Int = 1
  ) {
    let key = TallyKey(figure: figure, month: Month(of: office.zone.day(of: moment)), subject: subject)
    db.beforeCommit(TallyWork(key, count: count, minutes: minutes))
  }
}

/// What the deeds of a batch add to the counters; or that all is to be counted anew after them.
final class TallyWork: BatchWork {
  private var added: [TallyKey: TallyCount] = [:]
  private var recount: Zone?

  /// - Parameter count: 1, or -1 for what is so no more.
  init(_ key: TallyKey, count: Int, minutes: Int) { added[key] = TallyCount(count: count, total: minutes) }

  init(recountIn zone: Zone) { recount = zone }

  func add(_ later: TallyWork) {
    recount = later.recount ?? recount
    for (key, more) in later.added {
      added[key, default: TallyCount()].count += more.count
      added[key, default: TallyCount()].total += more.total
    }
  }

  func perform(in db: Transaction) throws {
    if let recount { return try db.recountTally(in: recount) }
    for (key, more) in added where more.count != 0 {
      guard more.count > 0 else {
        try subtract(more, from: key, in: db)
        continue
      }
      try db.execute(
        """
        INSERT INTO caseTally (figure, month, subjectID, count, total)
        VALUES (\(key.figure), \(key.month), \(key.subject), \(more.count), \(more.total))
        ON CONFLICT (figure, month, subjectID)
        DO UPDATE SET count = caseTally.count + excluded.count, total = caseTally.total + excluded.total
        """)
    }
  }

  /// A counter that comes to nothing goes away, as a recount has it.
  private func subtract(_ less: TallyCount, from key: TallyKey, in db: Transaction) throws {
    let counter: SQL = "figure = \(key.figure) AND month = \(key.month) AND subjectID = \(key.subject)"
    try db.execute("DELETE FROM caseTally WHERE \(counter) AND count <= \(-less.count)")
    try db.execute("UPDATE caseTally SET count = count + \(less.count) WHERE \(counter)")
  }
}
