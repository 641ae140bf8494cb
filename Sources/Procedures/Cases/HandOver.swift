import Database
import HTTP
import Platform

/// A case cannot be handed over.
package enum HandOverError: PublicError, Hashable {
  /// Whoever wants it is neither its performer nor above him.
  case notYours
  /// The colleague does not hold the position that performs the step.
  case notInPosition

  package var status: Status { self == .notYours ? .forbidden : .conflict }

  package var message: String {
    switch self {
    case .notYours: "Langkah ini hanya dapat diserahkan oleh pelaksananya atau atasannya."
    case .notInPosition: "Rekan itu tidak lagi memegang jabatan pelaksana langkah ini. Pilih rekan lain."
    }
  }
}

extension Snapshot {
  /// Who could perform an open step instead: everybody who holds its position in its unit, but for who is named now and
  /// for `giver`, who hands it over.
  package func successors(for step: CaseStep, from giver: Person.ID, at now: Instant) throws -> [Person] {
    guard let position = step.position else { return [] }
    return try holders(of: position, in: step.unit, at: now).filter { $0.id != step.person && $0.id != giver }
  }

  /// Whether a colleague may hand a step over: its performer, and whoever stands above him.
  package func mayHandOver(_ step: CaseStep, _ colleague: SignedIn, at now: Instant) throws -> Bool {
    if step.isPerformed(by: colleague) { return true }
    return try escalationChain(above: step, at: now).contains { colleague.holds($0.position) }
  }
}

extension Deed {
  /// Gives the open step of a case to another colleague of the same position, with a note on where the work stands; a
  /// step of the unit takes the following ones of the unit along.
  ///
  /// - Throws: `HandOverError`; `VisitError.stale` when the case has moved on.
  package func handOver(_ run: Case, to person: Person.ID, note: String, version: Int?, at path: String) throws {
    guard let run = try db.caseRun(run.id), let step = try db.openStep(of: run.id),
      version == nil || version == run.version
    else { throw try stale(run, .performer) }
    guard let colleague = try colleague(), try db.mayHandOver(step, colleague, at: at) else {
      throw HandOverError.notYours
    }
    guard let successor = try db.successors(for: step, from: colleague.person, at: at).first(where: { $0.id == person })
    else {
      throw HandOverError.notInPosition
    }
    try db.execute("UPDATE caseStep SET personID = \(person) WHERE id = \(step.id)")
    if step.unit != nil { try db.execute("UPDATE caseRun SET responsibleID = \(person) WHERE id = \(run.id)") }
    try touch(run.id)
    try addEntry(
      run.id, audience: .internal, kind: "case.handedOver", heading: "Diserahkan kepada \(successor.name)", text: note)
    try record("case.handedOver", Subject("case", run.id), "step=\(step.number) person=\(person)")
    for receiver in try db.withSubstitutes([successor], at: at) {
      try enqueue(handOverNotice(run, step, to: receiver, at: path))
    }
  }

  private func handOverNotice(_ run: Case, _ step: CaseStep, to person: Person, at path: String) -> Mail {
    Mail(
      kind: "case.handedOver", address: person.email, subject: "Diserahkan kepada Anda: \(run.number)",
      body: """
        Yth. \(person.name),

        Keluhan \(run.number), langkah \(step.number), \(step.title.inSentence), diserahkan kepada Anda.
        \(office.line("Catatan penyerahannya ada", to: path + run.token, otherwise: "pada halaman keluhan; masuk, lalu cari nomor \(run.number)"))

        \(office.name)
        """, about: Subject("case", run.id))
  }
}
