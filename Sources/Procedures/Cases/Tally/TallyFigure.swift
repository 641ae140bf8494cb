import Database
import Platform

/// What a counter counts. The raw value is what the database keeps.
package enum TallyFigure: String, CaseIterable, Hashable, Sendable, ColumnValue {
  /// Cases by the month in which the organisation was told, for each revision: all of them; those that are open, by the
  /// day of the month; those where somebody is or could be hurt; and by the hour of the week (Monday 0 o'clock is 0).
  case received, open, safety, hour
  /// Cases by the month of the first answer of substance; their total is working minutes. And how many took how long.
  case answered, answerTime
  /// Cases by the month in which they were closed; and those of them that count as settled, their total and time as above.
  case closed, settled, settleTime
  /// Cases by the month in which they were last opened again, and first went up.
  case reopened, escalated
  /// Cases by the month of the customer's last word.
  case satisfied, dissatisfied
  /// Cases by the month in which their request for action was last judged: by what was found, and by whether its actions
  /// had been carried out by when they were due.
  case cparEffective, cparNotEffective, cparOnTime, cparOverdue
  /// Cases by the month in which they went their whole way; and at which step they came by, or came by again.
  case walked, passed, repeated
  /// Steps by the month in which they were completed, for each step of a revision: done by when they were due, after it,
  /// or without a due time. Their total is the time used, in minutes. And how many timed ones took how long.
  case stepWithin, stepLate, stepUntimed, stepTime

  /// Those whose subject is a step; of all others it is a revision.
  static let ofSteps: [TallyFigure] = [.stepWithin, .stepLate, .stepUntimed, .stepTime]

  static func step(due: Instant?, completed: Instant) -> TallyFigure {
    guard let due else { return stepUntimed }
    return due < completed ? stepLate : stepWithin
  }
}

/// One counter: a figure of one month, for one revision or one step of it, among all cases or those of a slice.
struct TallyKey: Hashable, Sendable {
  let figure: TallyFigure
  /// All cases, or those that have one thing in common.
  var slice = CaseSlice.all
  /// By the office's clock.
  let month: Month
  /// The id of a revision or of a step.
  let subject: Int64
  /// A length of time, an hour, a day or a step's number, as the figure has it; else 0.
  var bucket = 0
}

/// What a counter stands at.
struct TallyCount: Hashable, Sendable {
  var count = 0
  /// Minutes, where the figure has any.
  var total = 0

  var isNothing: Bool { count == 0 && total == 0 }

  static func += (left: inout TallyCount, right: TallyCount) {
    left.count += right.count
    left.total += right.total
  }
}

/// Cases that have one thing in common, as the counters keep it: "unit=3", "channel=website"; empty for all.
package struct CaseSlice: RawRepresentable, Hashable, Sendable, ColumnValue {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let all = CaseSlice(rawValue: "")
  package static func unit(_ id: WorkUnit.ID) -> CaseSlice { CaseSlice(.unit, "\(id)") }
  package static func priority(_ priority: Int) -> CaseSlice { CaseSlice(.priority, "\(priority)") }

  package init(_ dimension: Dimension, _ value: String) { rawValue = "\(dimension.rawValue)=\(value)" }

  /// What cases may have in common.
  package enum Dimension: String, CaseIterable, Sendable {
    case unit, category, channel, priority, cause
  }

  /// What stands behind the sign.
  package var value: Substring { rawValue.drop { $0 != "=" }.dropFirst() }
}

/// Lengths of time as the counters keep them: minute by minute up to two hours, then in grains of at most a fourteenth.
package enum TimeGrain {
  /// The length itself, or the end of the grain in which it lies.
  package static func ceiling(_ minutes: Int) -> Int {
    let grain =
      switch minutes {
      case ..<120: 1
      case ..<450: 5
      case ..<4_500: 30
      case ..<45_000: 225
      default: 2_250
      }
    return (minutes + grain - 1) / grain * grain
  }

  /// What pages say of it.
  package static let words =
    "Lama di atas 2 jam dibulatkan ke atas: ke 5 menit, di atas 1 hari kerja ke 30 menit, di atas 10 hari kerja ke setengah hari."
}
