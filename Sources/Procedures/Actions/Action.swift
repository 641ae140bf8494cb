import Database
import Platform

/// What an action is for (ISO 9001:2015, 10.2.1).
package enum ActionKind: String, CaseIterable, Sendable, ColumnValue {
  /// Puts right what went wrong.
  case correction
  /// Removes its cause.
  case corrective
  /// Keeps it from happening elsewhere.
  case preventive

  package var words: String {
    switch self {
    case .correction: "Koreksi"
    case .corrective: "Tindakan korektif"
    case .preventive: "Tindakan pencegahan"
    }
  }
}

/// An action planned in a case, and each time it was carried out.
package struct Action: Sendable {
  package typealias ID = Identifier<Action>

  package let id: ID
  /// The step it was planned at; a case that came back to planning has several.
  package let step: CaseStep.ID
  package let kind: ActionKind
  package let text: String
  package let owner: String
  package let dueOn: Day
  package let plannedAt: Instant
  package let executions: [ActionExecution]
}

/// That an action was carried out, with the evidence.
package struct ActionExecution: Sendable, Hashable, FromRow {
  package let action: Action.ID
  package let step: CaseStep.ID
  package let doneOn: Day
  package let evidence: String
  package let recordedAt: Instant

  package init(row: Row) throws(RowError) {
    action = try row["actionID"]
    step = try row["caseStepID"]
    doneOn = try row["doneOn"]
    evidence = try row["evidence"]
    recordedAt = try row["recordedAt"]
  }
}

/// An action as its form gives it.
package struct PlannedAction: Sendable, Hashable {
  package let kind: ActionKind
  package let text: String
  package let owner: String
  package let dueOn: Day

  package init(kind: ActionKind, text: String, owner: String, dueOn: Day) {
    self.kind = kind
    self.text = text
    self.owner = owner
    self.dueOn = dueOn
  }
}

/// What was done about an action, as its form gives it.
package struct ExecutedAction: Sendable, Hashable {
  package let action: Action.ID
  package let doneOn: Day
  package let evidence: String

  package init(action: Action.ID, doneOn: Day, evidence: String) {
    self.action = action
    self.doneOn = doneOn
    self.evidence = evidence
  }
}

extension Snapshot {
  /// The actions of a case in the order they were planned.
  package func actions(of run: Case.ID) throws -> [Action] {
    let executions: [ActionExecution] = try rows(
      """
      SELECT e.* FROM actionExecution e JOIN action a ON a.id = e.actionID
      WHERE a.caseID = \(run) ORDER BY e.actionID, e.caseStepID
      """)
    let byAction = Dictionary(grouping: executions, by: \.action)
    return try rows("SELECT * FROM action WHERE caseID = \(run) ORDER BY id") { row in
      let id: Action.ID = try row["id"]
      return Action(
        id: id, step: try row["caseStepID"], kind: try row["kind"], text: try row["text"], owner: try row["owner"],
        dueOn: try row["dueOn"], plannedAt: try row["plannedAt"], executions: byAction[id] ?? [])
    }
  }
}
