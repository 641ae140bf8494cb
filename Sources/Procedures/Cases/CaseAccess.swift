import Database
import HTTP
import Platform

extension Snapshot {
  /// Whether a colleague may read a case: by ability, as one of its unit, as its performer then or now, or informed; and
  /// whatever went on in a case that he may read.
  package func mayRead(_ run: Case, _ colleague: SignedIn) throws -> Bool {
    if colleague.can(.readAllCases) { return true }
    if let unit = run.unit, colleague.can(.readUnitCases), colleague.sits(in: unit) { return true }
    if let step = try openStep(of: run.id), step.isPerformed(by: colleague) { return true }
    let isInvolved = try exists(
      """
      SELECT 1 FROM caseStep WHERE caseID = \(run.id) AND completedBy = \(colleague.person)
      UNION ALL SELECT 1 FROM caseInformed WHERE caseID = \(run.id) AND personID = \(colleague.person)
      """)
    if isInvolved { return true }
    return try survivor(of: run).map { try mayRead($0, colleague) } ?? false
  }

  /// Whether a colleague takes part in the work on a case, rather than only reading it: he performs or performed a step
  /// of it, holds a performer's position of its procedure in its unit, or speaks with customers.
  package func worksOn(_ run: Case, _ colleague: SignedIn) throws -> Bool {
    guard try mayRead(run, colleague) else { return false }
    if colleague.can(.registerComplaints) { return true }
    if let step = try openStep(of: run.id), step.isPerformed(by: colleague) { return true }
    if try exists("SELECT 1 FROM caseStep WHERE caseID = \(run.id) AND completedBy = \(colleague.person)") {
      return true
    }
    let seats: [(position: Position.ID, isOfUnit: Bool)] = try rows(
      "SELECT positionID, isOfUnit FROM performer WHERE revisionID = \(run.revision) AND positionID IS NOT NULL"
    ) { row in (try row["positionID"], try row["isOfUnit"]) }
    return seats.contains { colleague.holds($0.position, in: $0.isOfUnit ? run.unit : nil) }
  }
}

extension Visit {
  /// The case of this address, `:case` in the route's pattern.
  ///
  /// - Throws: `VisitError.notFound`.
  package func caseRun() throws -> Case {
    let token = try parameter("case")
    guard let run = try read({ try $0.caseRun(token: token) }) else { throw VisitError.notFound }
    return run
  }
}

extension Access {
  /// Colleagues who may read the case of the address.
  package static let caseReader = ofCase("reads the case") { db, run, colleague in try db.mayRead(run, colleague) }

  /// Colleagues who take part in the work on the case of the address.
  package static let caseWorker = ofCase("works on the case") { db, run, colleague in try db.worksOn(run, colleague) }

  /// Colleagues who may close the case of the address as not within the organisation's power.
  package static let caseDecliner = Access("may decline the case") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    let (token, now) = (try visit.parameter("case"), visit.now)
    return try visit.read { db in
      guard let run = try db.caseRun(token: token) else { return .hide }
      return try db.mayDecline(run, colleague, at: now) ? .allow : .forbid
    }
  }

  /// The colleague whose step is open in the case of the address.
  package static let performer = ofCase("performs the open step") { db, run, colleague in
    try db.openStep(of: run.id)?.isPerformed(by: colleague) == true
  }

  /// The colleague who performs the steps of these kinds in the case of the address, be they open now or not: so that
  /// a form sent twice is told what has changed, rather than that it is forbidden.
  package static func performer(of kinds: StepKind...) -> Access {
    let names = kinds.map(\.rawValue).joined(separator: ", ")
    return ofCase("performs \(names)") { db, run, colleague in try db.mayPerform(kinds, in: run, colleague) }
  }

  /// Colleagues who may read the case that the file of the address (`:file`) belongs to.
  package static let fileReader = Access("reads the file's case") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    let token = try visit.parameter("file")
    return try visit.read { db in
      guard let file = try db.caseFile(token: token), let run = try db.caseRun(file.caseID) else { return .hide }
      return try db.mayRead(run, colleague) ? .allow : .forbid
    }
  }

  private static func ofCase(
    _ name: String, _ isOpen: @escaping @Sendable (Snapshot, Case, SignedIn) throws -> Bool
  ) -> Access {
    Access(name) { visit in
      guard let colleague = visit.signedIn else { return .signIn }
      let token = try visit.parameter("case")
      return try visit.read { db in
        guard let run = try db.caseRun(token: token) else { return .hide }
        return try isOpen(db, run, colleague) ? .allow : .forbid
      }
    }
  }
}
