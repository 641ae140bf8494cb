import Database
import Platform

/// Which cases figures are asked for: all of a procedure or of every one, narrowed by what they have in common.
package struct FigureScope: Sendable, Hashable {
  /// The procedure's code; empty for all.
  package var procedure = ""
  package var unit: WorkUnit.ID?
  package var priority: Int?
  package var channel: String?
  package var category: String?
  package var cause: String?

  package init() {}

  /// What narrows it beside the procedure.
  package var slices: [CaseSlice] {
    [
      unit.map { CaseSlice.unit($0) }, priority.map { CaseSlice.priority($0) },
      channel.map { CaseSlice(.channel, $0) }, category.map { CaseSlice(.category, $0) },
      cause.map { CaseSlice(.cause, $0) },
    ].compactMap { $0 }
  }

  /// The one slice the counters have for it; nil where it has several, and the facts themselves are read.
  var slice: CaseSlice? {
    let slices = slices
    return slices.count > 1 ? nil : slices.first ?? .all
  }

  /// Whether the counters of steps know it: they are kept for all, and for the unit that performed them.
  package var isOfSteps: Bool { slices.isEmpty || slices.count == 1 && unit != nil }

  /// Over `caseFact f`.
  package var condition: SQL {
    var parts: [SQL] = []
    if !procedure.isEmpty { parts.append("f.revisionID IN \(revisions)") }
    if let unit { parts.append("f.unitID = \(unit)") }
    if let priority { parts.append("f.priority = \(priority)") }
    if let channel { parts.append("f.channel = \(channel)") }
    if let category { parts.append("f.category = \(category)") }
    if let cause { parts.append("f.cause = \(cause)") }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND ")
  }

  var revisions: SQL {
    "(SELECT v.id FROM revision v JOIN procedure y ON y.id = v.procedureID WHERE y.code = \(procedure))"
  }
}

extension TallyFigure {
  /// Which cases this figure counted between two moments, over `caseFact f`: what a list is asked for behind a number.
  ///
  /// - Parameter bucket: the hour of the week for `hour`, the number of the step for `passed` and `repeated`.
  /// - Returns: nil for figures of steps.
  package func condition(from start: Instant, until end: Instant, bucket: Int, zone: Zone) -> SQL? {
    let within = { (column: SQL) -> SQL in "(\(column) >= \(start) AND \(column) < \(end))" }
    switch self {
    case .received: return within("f.openedAt")
    case .open: return "(f.closedAt IS NULL AND \(within("f.openedAt")))"
    case .safety: return "(f.isSafety = 1 AND \(within("f.openedAt")))"
    case .hour:
      // 1 January 1970 was a Thursday.
      return
        "(\(within("f.openedAt")) AND ((f.openedAt + \(zone.hours * 3_600_000)) / 3600000 + 72) % 168 = \(bucket))"
    case .answered, .answerTime: return within("f.answeredAt")
    case .closed: return within("f.closedAt")
    case .settled, .settleTime: return "(f.settles = 1 AND \(within("f.closedAt")))"
    case .reopened: return within("f.reopenedAt")
    case .escalated: return within("f.escalatedAt")
    case .satisfied, .dissatisfied: return "(f.isSatisfied = \(self == .satisfied) AND \(within("f.satisfiedAt")))"
    case .cparEffective, .cparNotEffective:
      return "(f.isEffective = \(self == .cparEffective) AND \(within("f.verifiedAt")))"
    case .cparOnTime, .cparOverdue: return "(f.isOnTime = \(self == .cparOnTime) AND \(within("f.verifiedAt")))"
    case .walked: return "(f.isWhole = 1 AND \(within("f.closedAt")))"
    case .passed: return "(f.isWhole = 1 AND \(within("f.closedAt")) AND f.passedSteps >> \(bucket) & 1 = 1)"
    case .repeated: return "(f.isWhole = 1 AND \(within("f.closedAt")) AND f.repeatedSteps >> \(bucket) & 1 = 1)"
    case .stepWithin, .stepLate, .stepUntimed, .stepTime: return nil
    }
  }
}
