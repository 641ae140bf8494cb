import Database
import Platform

extension Deed {
  /// Takes an open case back to the last step of a kind that it went through, though none of its ways leads there: what
  /// that step had made was withdrawn. The open step ends without any of its ways, and leaves everybody's tasks.
  ///
  /// By what right is for the caller to know.
  /// - Returns: the step that opened.
  /// - Throws: `VisitError.stale` when the case is closed; `ProcedureError.noSuchWay` when it never had such a step.
  @discardableResult
  package func takeBack(_ run: Case, to kind: StepKind, because reason: String) throws -> RunningStep {
    guard let step = try db.openStep(of: run.id) else { throw try stale(run, .performer) }
    guard let target = try db.caseSteps(of: run.id).last(where: { $0.kind == kind && $0.isDone }) else {
      throw ProcedureError.noSuchWay("back to \(kind.rawValue)")
    }
    let moment = try stop(step)
    let opened = try open(target.number, of: run, at: moment)
    try db.execute(
      """
      INSERT INTO takenBack (caseStepID, openedID, caseID, reason, at, personID)
      VALUES (\(step.id), \(opened.id), \(run.id), \(reason), \(at), \(actor.personID))
      """)
    try touch(run.id)
    return opened
  }
}

extension Migration {
  /// Facts beside what is final: a step that ended without any of its ways, and a paper whose number is void.
  static let takenBack = Migration(
    "procedures 0025 what was issued can be voided, and its case taken back",
    """
    CREATE TABLE takenBack (
      caseStepID INTEGER PRIMARY KEY REFERENCES caseStep(id),
      openedID   INTEGER NOT NULL UNIQUE REFERENCES caseStep(id),
      caseID     INTEGER NOT NULL REFERENCES caseRun(id),
      reason     TEXT NOT NULL,
      at         INTEGER NOT NULL,
      personID   INTEGER REFERENCES person(id)
    ) STRICT;
    CREATE INDEX takenBackByCase ON takenBack(caseID);
    CREATE TABLE paperVoid (
      paperID  INTEGER PRIMARY KEY REFERENCES paper(id),
      at       INTEGER NOT NULL,
      personID INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    \(takenBackTriggers)
    """)
}
