import Database
import Platform

extension App {
  /// Steps that wait for a position nobody holds go to the nearest position above that somebody does hold.
  func passVacantSteps(paths: [String: String]) throws {
    let now = world.now()
    for id in try database.read({ try $0.vacantSteps(at: now) }) {
      let chain = try database.read { db in try db.caseStep(id).map { try db.escalationChain(above: $0, at: now) } ?? []
      }
      guard let superior = chain.first(where: { !$0.holders.isEmpty }) else { continue }
      try writeNow(by: .system) { deed in try deed.passOn(id, to: superior, paths) }
    }
  }
}

extension Snapshot {
  /// Open steps of a position that nobody holds now, or nobody in their unit.
  fileprivate func vacantSteps(at now: Instant) throws -> [CaseStep.ID] {
    let held: SQL = "a.fromAt <= \(now) AND (a.untilAt IS NULL OR a.untilAt > \(now))"
    return try values(
      """
      SELECT s.id FROM (
        SELECT p.id, NOT EXISTS (SELECT 1 FROM appointment a WHERE a.positionID = p.id AND \(held)) AS isVacant
        FROM position p) o CROSS JOIN caseStep s
      WHERE s.positionID = o.id AND s.personID IS NULL AND s.completedAt IS NULL
        AND CASE WHEN s.unitID IS NULL OR o.isVacant THEN o.isVacant
          ELSE NOT EXISTS (SELECT 1 FROM appointment a
            WHERE a.positionID = s.positionID AND a.unitID = s.unitID AND \(held)) END
      ORDER BY s.id
      """)
  }
}

extension Deed {
  fileprivate func passOn(_ id: CaseStep.ID, to superior: Superior, _ paths: [String: String]) throws {
    guard let step = try db.caseStep(id), let run = try db.caseRun(step.caseID) else { throw VisitError.notFound }
    try record("step.passedOn", Subject("case", run.id), "step=\(step.number) position=\(superior.position)")
    guard step.isOpen, step.person == nil else { return }
    try db.execute("UPDATE caseStep SET positionID = \(superior.position), unitID = NULL WHERE id = \(id)")
    try touch(run.id)
    let sentence = "Jabatan \(step.performerTitle) kosong; langkah \(step.number) diteruskan kepada \(superior.title)."
    try addEntry(
      run.id, audience: .internal, kind: "step.passedOn", heading: "Diteruskan kepada \(superior.title)", text: sentence
    )
    for person in try db.withSubstitutes(superior.holders, at: at) {
      try enqueue(
        Mail(
          kind: "step.passedOn", address: person.email, subject: "Diteruskan kepada Anda: \(run.number)",
          body: """
            Yth. \(person.name),

            \(sentence)
            \(office.line("Keluhan itu ada", to: (paths[run.procedure] ?? "/") + run.token, otherwise: "pada Tugas saya; masuk, lalu cari nomor \(run.number)"))

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}
