import Database
import Platform

/// The standards of a draft tried on what really happened: which steps of the past year would have been late by them.
struct ShadowRun: Sendable {
  /// Months back, and the most cases that are looked at, the newest first: the work is bounded, whatever the year was.
  static let months = 12
  static let mostCases = 5_000
  /// Of each step, so many cases are named.
  static let mostNamed = 50

  /// A case whose step would have been late, and was not; or the other way round.
  struct Named: Sendable, Hashable {
    let number: String
    let token: String
    let wasLate: Bool
  }

  /// What became of one step of the draft.
  struct Line: Sendable {
    let step: Int
    /// Steps done that had a due time, then or by the draft.
    var count = 0
    var lateThen = 0
    var lateNow = 0
    /// Those for which the draft makes a difference.
    var named: [Named] = []
  }

  /// By the steps of the draft, in their order.
  private(set) var lines: [Line]
  private(set) var cases = 0
  /// Whether there were more cases than were looked at.
  private(set) var isCut = false

  init(_ draft: ProcedureDefinition) { lines = draft.steps.map { Line(step: $0.number) } }

  /// Takes in one step that was done.
  ///
  /// - Parameter late: whether it would have been late by the draft; nil where the draft does not count its time.
  mutating func add(_ done: DoneStep, as number: Int, late: Bool?) {
    guard let place = lines.firstIndex(where: { $0.step == number }), done.dueAt != nil || late != nil else { return }
    let wasLate = done.dueAt.map { $0 < done.completedAt } ?? false
    let isLate = late ?? false
    lines[place].count += 1
    lines[place].lateThen += wasLate ? 1 : 0
    lines[place].lateNow += isLate ? 1 : 0
    guard wasLate != isLate, lines[place].named.count < Self.mostNamed else { return }
    lines[place].named.append(Named(number: done.number, token: done.token, wasLate: wasLate))
  }
}

/// A step of a case as it was done by an office's colleague.
struct DoneStep: Sendable {
  let id: CaseStep.ID
  let number: String
  let token: String
  let revision: Revision.ID
  let stepNumber: Int
  let kind: StepKind
  /// Of the case, as it was sorted.
  let priority: Int?
  let openedAt: Instant
  let completedAt: Instant
  /// As it stood at the end, pauses included; nil: nobody could be late.
  let dueAt: Instant?
  /// When its clock stood still.
  var pauses: [(from: Instant, to: Instant)] = []

  /// Whether it would have been late by another standard, its pauses being what they were.
  func isLate(by standard: Standard, in calendar: WorkingCalendar) -> Bool {
    let due = pauses.reduce(standard.due(from: openedAt, in: calendar)) { due, pause in
      standard.due(due, pausedAt: pause.from, resumedAt: pause.to, in: calendar)
    }
    return due < completedAt
  }
}

extension Snapshot {
  /// Tries a draft on the steps that colleagues have done in the cases of the past year. It only reads.
  ///
  /// - Parameter check: asked at every case; throws once nobody waits any more.
  func shadowRun(
    of draft: RevisionDraft, _ procedure: ProcedureDefinition, at now: Instant, in calendar: WorkingCalendar,
    check: () throws -> Void = {}
  ) throws -> ShadowRun {
    var run = ShadowRun(procedure)
    let matches = try matches(with: procedure, code: draft.revision.code)
    let start = Self.yearBefore(now, calendar.zone)
    let pauses = try pausesOfSteps(since: start)
    var last: String?
    var isSorted = false
    try each(Self.doneSteps(of: draft.revision.procedure, since: start)) { row in
      var done = try DoneStep(row)
      if done.number != last {
        try check()
        guard run.beginCase() else { return }
        (last, isSorted) = (done.number, false)
      }
      // Before it was sorted a case had no priority.
      let priority = isSorted ? done.priority : nil
      if done.kind == .sorting { isSorted = true }
      guard let number = matches[done.revision]?.new(of: done.stepNumber), let step = procedure.step(number) else {
        return
      }
      done.pauses = pauses[done.id] ?? []
      let standard = priority.flatMap { step.standardByPriority[$0] } ?? step.standard
      let isCounted = step.runsClock && procedure.performer(step.performer)?.isCustomer == false
      run.add(done, as: number, late: isCounted ? done.isLate(by: standard, in: calendar) : nil)
    }
    return run
  }

  private static func yearBefore(_ now: Instant, _ zone: Zone) -> Instant {
    zone.instant(zone.day(of: now).inMonth.adding(months: -ShadowRun.months).first)
  }

  /// How the steps of every revision stand to those of the draft.
  private func matches(with procedure: ProcedureDefinition, code: String) throws -> [Revision.ID: StepMatch] {
    var matches: [Revision.ID: StepMatch] = [:]
    for revision in try revisions(of: code) where revision.effectiveFrom != nil {
      guard let earlier = try definition(of: revision.id) else { continue }
      matches[revision.id] = StepMatch(from: earlier.steps, to: procedure.steps)
    }
    return matches
  }

  /// Case by case, the newest first; one more than is looked at tells that there are more.
  private static func doneSteps(of procedure: Procedure.ID, since start: Instant) -> SQL {
    """
    SELECT s.id, r.number, r.token, r.revisionID, d.number AS stepNumber, d.kind, r.priority, s.openedAt, s.completedAt,
      s.dueAt
    FROM (
        SELECT c.id, c.number, c.token, c.revisionID, c.priority, c.openedAt FROM caseRun c
        WHERE c.openedAt >= \(start)
          AND c.revisionID IN (SELECT v.id FROM revision v WHERE v.procedureID = \(procedure))
        ORDER BY c.openedAt DESC, c.id DESC LIMIT \(ShadowRun.mostCases + 1)) r
      JOIN caseStep s ON s.caseID = r.id JOIN step d ON d.id = s.stepID
    WHERE s.completedBy IS NOT NULL AND s.outcomeID IS NOT NULL
    ORDER BY r.openedAt DESC, r.id DESC, s.id
    """
  }

  private func pausesOfSteps(since start: Instant) throws -> [CaseStep.ID: [(from: Instant, to: Instant)]] {
    var pauses: [CaseStep.ID: [(from: Instant, to: Instant)]] = [:]
    try each(
      """
      SELECT caseStepID, pausedAt, endedAt FROM casePause /* whole table */
      WHERE pausedAt >= \(start) AND endedAt IS NOT NULL ORDER BY id
      """
    ) { row in
      pauses[try row["caseStepID"], default: []].append((try row["pausedAt"], try row["endedAt"]))
    }
    return pauses
  }
}

extension ShadowRun {
  /// Whether the next case is still looked at.
  fileprivate mutating func beginCase() -> Bool {
    guard cases < Self.mostCases else {
      isCut = true
      return false
    }
    cases += 1
    return true
  }
}

extension DoneStep {
  fileprivate init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    token = try row["token"]
    revision = try row["revisionID"]
    stepNumber = try row["stepNumber"]
    kind = try row["kind"]
    priority = try row["priority"]
    openedAt = try row["openedAt"]
    completedAt = try row["completedAt"]
    dueAt = try row["dueAt"]
  }
}
