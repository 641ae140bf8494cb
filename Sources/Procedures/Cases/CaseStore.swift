import Database
import Platform

extension Snapshot {
  private var selection: SQL {
    """
    SELECT r.*, p.code AS procedure FROM caseRun r
      JOIN revision v ON v.id = r.revisionID JOIN procedure p ON p.id = v.procedureID
    """
  }

  /// A case by the token in its address; nil when there is none.
  package func caseRun(token: String) throws -> Case? {
    try row("\(selection) WHERE r.token = \(token)")
  }

  /// A case by its id; nil when there is none.
  package func caseRun(_ id: Case.ID) throws -> Case? {
    try row("\(selection) WHERE r.id = \(id)")
  }

  /// The cases with these ids, in no order.
  func caseRuns(_ ids: [Case.ID]) throws -> [Case] {
    try rows("\(selection) WHERE r.id IN \(list: ids)")
  }

  /// The step that waits to be performed; nil when the case is closed.
  package func openStep(of run: Case.ID) throws -> CaseStep? {
    try row("\(CaseStep.selection) WHERE s.caseID = \(run) AND s.completedAt IS NULL")
  }

  /// Every step so far, all rounds, in the order they opened.
  package func caseSteps(of run: Case.ID) throws -> [CaseStep] {
    try rows("\(CaseStep.selection) WHERE s.caseID = \(run) ORDER BY s.id")
  }

  /// One step of a case; nil when there is none.
  package func caseStep(_ id: CaseStep.ID) throws -> CaseStep? {
    try row("\(CaseStep.selection) WHERE s.id = \(id)")
  }
}
