import Database
import Platform

extension Deed {
  /// Issues a request at the step of a case that asks for it: with its number, and with the criteria that applied.
  /// Where the case had one before, that was not effective or the matter came back, this one follows it up.
  ///
  /// - Throws: `FormErrors` without a reason where no criterion applies; `VisitError.forbidden` without a colleague.
  @discardableResult
  package func issue(_ new: NewCPAR, at step: CaseStep, in run: Case) throws -> CPAR.ID {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let rules = try db.cparRules(for: run, topic: new.topic, at: at)
    guard !rules.isEmpty || !new.ground.isEmpty else {
      throw FormErrors("ground", "Tidak ada kriteria yang berlaku. Tulis mengapa CPAR tetap diterbitkan.")
    }
    let previous: CPAR.ID? = try db.value("SELECT MAX(id) FROM cpar WHERE caseID = \(run.id)")
    let number = try nextNumber(.cpar)
    let id: CPAR.ID = try db.insert(
      """
      INSERT INTO cpar (number, caseID, caseStepID, previousID, source, severity, problem, place, evidence, reference,
        ground, unitID, topic, issuedAt, issuedBy)
      VALUES (\(number), \(run.id), \(step.id), \(previous), \(new.source), \(new.severity), \(new.problem),
        \(new.place), \(new.evidence), \(new.reference), \(new.ground), \(run.unit), \(new.topic), \(at), \(person))
      """)
    for rule in rules { try db.execute("INSERT INTO cparGround (cparID, rule) VALUES (\(id), \(rule))") }
    try record("cpar.issued", Subject("case", run.id), "cpar=\(id) follows=\(previous.map { "\($0)" } ?? "-")")
    return id
  }

  /// Writes down the root cause that the actions of a request shall remove.
  package func analyse(_ cpar: CPAR.ID, causeGroup: String, rootCause: String, at step: CaseStep) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO cparAnalysis (cparID, caseStepID, causeGroup, rootCause, analysedAt, analysedBy)
      VALUES (\(cpar), \(step.id), \(causeGroup), \(rootCause), \(at), \(person))
      """)
    try record("cpar.analysed", Subject("case", step.caseID), "cpar=\(cpar)")
  }

  /// Writes down what an independent colleague found. A request is verified at most three times: the last one decides.
  ///
  /// - Throws: `FormErrors` when a third verification asks for another one.
  package func verify(
    _ cpar: CPAR.ID, _ verdict: CPAR.Verdict, evidence: String, finding: String, at step: CaseStep
  ) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let ordinal = try (db.value("SELECT COUNT(*) FROM cparVerification WHERE cparID = \(cpar)") ?? 0) + 1
    guard ordinal < 3 || verdict != .again else {
      throw FormErrors("outcome", "Ini verifikasi ketiga. Putuskan efektif atau tidak efektif.")
    }
    try db.execute(
      """
      INSERT INTO cparVerification (cparID, ordinal, caseStepID, verdict, evidence, finding, verifiedAt, verifiedBy)
      VALUES (\(cpar), \(ordinal), \(step.id), \(verdict), \(evidence), \(finding), \(at), \(person))
      """)
    keepFigures(of: step.caseID)
    try record("cpar.verified", Subject("case", step.caseID), "cpar=\(cpar) verdict=\(verdict.rawValue)")
  }
}
