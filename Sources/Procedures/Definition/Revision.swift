import Database
import HTTP
import Platform

/// A written procedure under its code; what it says stands in its revisions.
package struct Procedure: Sendable {
  package typealias ID = Identifier<Procedure>

  /// Where the procedure of a code is read.
  static func path(_ code: String) -> String { "/prosedur/" + URLText.encode(code) }
}

/// One revision of a procedure: what the cases run on that were begun while it was in force.
package struct Revision: Sendable, Hashable, FromRow {
  package typealias ID = Identifier<Revision>

  package let id: ID
  package let procedure: Procedure.ID
  /// The procedure's code: "B".
  package let code: String
  package let title: String
  /// 0 for the first.
  package let number: Int
  /// *Nomor SOP*; nil until the organisation gives one.
  package let documentNumber: String?
  /// The first day on which cases begin on it; nil while it is a draft.
  package let effectiveFrom: Day?

  /// Where it is read: "/prosedur/B/revisi/1".
  var path: String { "\(Procedure.path(code))/revisi/\(number)" }

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    procedure = try row["procedureID"]
    code = try row["code"]
    title = try row["title"]
    number = try row["number"]
    documentNumber = try row["documentNumber"]
    effectiveFrom = try row["effectiveFrom"]
  }
}

/// A row of a procedure's table, as the database keeps it.
package struct Step: Sendable {
  package typealias ID = Identifier<Step>

  package let id: ID
  package let number: Int
  package let kind: StepKind
  package let title: String
  package let text: String
  /// *Kelengkapan* and *output*: documents it needs and gives.
  package let needs: [String]
  package let gives: [String]
  package let remark: String
  package let standard: Standard
  let standardByPriority: [Int: Standard]
  /// Whether the standard counts against the performer.
  package let runsClock: Bool
  package let performerTitle: String
  package let isCustomers: Bool
  /// The number of the step whose way it keeps to.
  package let follows: Int?
  /// The ways out of it, the usual one first.
  package let outcomes: [Outcome]

  /// The time it may take in a case of this priority.
  package func standard(for priority: Int?) -> Standard { priority.flatMap { standardByPriority[$0] } ?? standard }

  /// What whoever performs it has to choose from: nothing where there is one way, or where an earlier choice is kept.
  package var choices: [Outcome] { follows == nil && outcomes.count > 1 ? outcomes : [] }
}

extension [Step] {
  /// The steps still to come from one on, it included, if each goes its usual way.
  ///
  /// - Parameter codes: of the outcomes chosen so far, by the number of their step: a way that was taken is kept to.
  package func path(from number: Int, after codes: [Int: String] = [:]) -> [Step] {
    var path: [Step] = []
    var next: Int? = number
    while let wanted = next, let step = first(where: { $0.number == wanted }),
      !path.contains(where: { $0.number == wanted })
    {
      path.append(step)
      let kept = step.follows.flatMap { codes[$0] }
      next = (step.outcomes.first { $0.code == kept } ?? step.outcomes.first)?.next
    }
    return path
  }
}

/// A way out of a step, as the database keeps it.
package struct Outcome: Sendable, Hashable, FromRow {
  package typealias ID = Identifier<Outcome>

  package let id: ID
  package let step: Step.ID
  /// Stable, unique within its step: "notEffective".
  package let code: String
  /// "Belum efektif".
  package let words: String
  /// The number of the step it leads to; nil at the end.
  package let next: Int?
  package let needsReason: Bool

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    step = try row["stepID"]
    code = try row["code"]
    words = try row["words"]
    next = try row["nextNumber"]
    needsReason = try row["needsReason"]
  }
}
