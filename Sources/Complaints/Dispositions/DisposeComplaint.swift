import Database
import Platform
import Procedures

extension App {
  /// Gives the disposition (row B3): the responsible one performs the steps that follow, the others may read along.
  func disposeComplaint(_ form: DispositionForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.dispose(form, of: token) }
  }
}

extension Deed {
  func dispose(_ form: DispositionForm, of token: String) throws {
    let (run, step) = try openStep(.disposition, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    let candidates = try db.candidates(after: step, at: at)
    guard let responsible = candidates.first(where: { $0.code == form.responsible }) else {
      throw FormErrors("responsible", "Orang ini tidak lagi memegang jabatannya. Pilih yang lain.")
    }
    let informed = candidates.filter { form.informed.contains($0.code) && $0.person != responsible.person }
    let id = try save(form, of: complaint.id, at: step)
    try db.add(responsible, to: id, isResponsible: true)
    for other in informed { try db.add(other, to: id, isResponsible: false, task: form.tasks[other.code] ?? "") }
    try assign(run.id, unit: responsible.unit, responsible: responsible.person)
    try inform(run.id, informed.map(\.person))
    try addEntry(
      run.id, audience: .internal, kind: "step.disposition", heading: "Disposisi kepada \(responsible.name)",
      text: words(of: form))
    var asked: Set<Person.ID> = []
    for other in informed {
      guard let task = form.tasks[other.code], asked.insert(other.person).inserted else { continue }
      try askForAnswer(of: other.person, about: run, task, by: form.answerBy)
    }
    try complete(step)
    try issue(ComplaintPapers.disposition, of: run.id)
  }

  private func words(of form: DispositionForm) -> String {
    let ticks = form.instructions.map(\.words).joined(separator: "; ")
    let until = "Jawaban paling lambat \(Words(zone: office.zone).fullDate(form.answerBy))."
    return ["\(form.urgency.words). \(ticks).", form.note, until].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func save(_ form: DispositionForm, of complaint: Complaint.ID, at step: CaseStep) throws -> Disposition.ID {
    guard let giver = actor.personID else { throw VisitError.forbidden }
    let ticks = form.instructions.map(\.rawValue).joined(separator: " ")
    return try db.insert(
      """
      INSERT INTO disposition (caseStepID, complaintID, urgency, instructions, note, answerBy, givenAt, givenBy)
      VALUES (\(step.id), \(complaint), \(form.urgency), \(ticks), \(form.note), \(form.answerBy), \(at), \(giver))
      """)
  }
}

extension Transaction {
  /// Somebody who sits in two units is named once.
  fileprivate func add(_ person: Candidate, to disposition: Disposition.ID, isResponsible: Bool, task: String = "")
    throws
  {
    _ = try execute(
      """
      INSERT INTO dispositionRecipient (dispositionID, personID, unitID, isResponsible, task)
      VALUES (\(disposition), \(person.person), \(person.unit), \(isResponsible), \(task)) ON CONFLICT DO NOTHING
      """)
  }
}
