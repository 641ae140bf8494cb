import Platform
import Procedures

/// When the steps still to come should end, if each uses exactly its standard: the dates a customer is promised.
///
/// It starts from the open step's due time, or from now when that has passed, and adds the standards of the steps
/// behind it on the procedure's usual way, at the case's priority; loops back are not foreseen.
struct Forecast: Sendable {
  /// The expected end of each step from the open one on, by its number; a customer's own steps are left out.
  let ends: [Int: Instant]
  /// When the answer should be ready; nil once it is.
  let answer: Instant?

  /// - Parameters:
  ///   - pause: of the open step, whose end is then as expected.
  ///   - priority: of the case, where standards go by it.
  ///   - codes: of the outcomes chosen so far, by the number of their step.
  init(
    open: CaseStep?, pause: Pause? = nil, steps: [Step], priority: Int? = nil, codes: [Int: String] = [:],
    at now: Instant, calendar: WorkingCalendar
  ) {
    self.init(
      open: open.map { RunningStep($0) }, pause: pause, steps: steps, priority: priority, codes: codes, at: now,
      calendar: calendar)
  }

  init(
    open: RunningStep?, pause: Pause? = nil, steps: [Step], priority: Int? = nil, codes: [Int: String] = [:],
    at now: Instant, calendar: WorkingCalendar
  ) {
    var ends: [Int: Instant] = [:]
    var answer: Instant?
    if let open {
      let due = pause?.expectedDue(of: open.standard, at: now, in: calendar) ?? open.dueAt
      var end = max(due ?? now, now)
      for step in steps.path(from: open.number, after: codes) where step.runsClock {
        if step.number != open.number { end = step.standard(for: priority).due(from: end, in: calendar) }
        ends[step.number] = end
        if step.kind.bringsTheAnswer { answer = end }
      }
    }
    self.ends = ends
    self.answer = answer
  }
}
