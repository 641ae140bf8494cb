import Database
import Platform

// From draft to revision (row P2): who prepares and who approves are always two people, who checks is a third unless the
// organisation lets the approver check as well. Every deed is refused on a page of another state.
extension Deed {
  /// Sends a draft on to who checks it. It must be sound and staffed.
  func prepareDraft(of code: String, version: Int?) throws {
    let draft = try draft(of: code, version: version)
    guard draft.stage == .editing else { throw RevisionError.notItsTurn }
    try requireReady(draft)
    try mark(draft, .prepared, by: .reviseProcedures)
    try note(.prepared, in: draft)
    try tell(.checkProcedures, of: draft, "menunggu pemeriksaan Anda", but: actor.personID)
  }

  /// Puts the checker's mark under a draft.
  func checkDraft(of code: String, version: Int?) throws {
    let draft = try draft(of: code, version: version)
    guard draft.stage == .prepared else { throw RevisionError.notItsTurn }
    try requireOthersWork(draft)
    try requireReady(draft)
    try mark(draft, .checked, by: .checkProcedures)
    try note(.checked, in: draft)
    try tell(.approveProcedures, of: draft, "menunggu pengesahan Anda", but: draft.mark(.prepared)?.person)
  }

  /// Sends a draft back to who prepares it, with the reason; the marks under it are void.
  func returnDraft(of code: String, version: Int?, reason: String) throws {
    let draft = try draft(of: code, version: version)
    guard draft.stage != .editing else { throw RevisionError.notItsTurn }
    try voidMarks(of: draft)
    try db.execute(
      """
      INSERT INTO revisionReturn (revisionID, at, personID, reason)
      VALUES (\(draft.revision.id), \(at), \(actor.personID), \(reason))
      """)
    try note(.returned, in: draft)
    guard let person = try draft.mark(.prepared).flatMap({ try db.person($0.person) }) else { return }
    try enqueue(mail(draft, "dikembalikan untuk diperbaiki", to: person.name, person.email, reason: reason))
  }

  /// Approves a draft: from a day on cases begin on it, and it never changes again. That the password was typed again
  /// is for the caller to check.
  ///
  /// - Throws: `FormErrors` beside `effective` for a day that has passed, or that lies before another revision's.
  func approveDraft(of code: String, version: Int?, effective day: Day) throws {
    let draft = try draft(of: code, version: version)
    guard draft.stage == .checked else { throw RevisionError.notItsTurn }
    try requireOthersWork(draft)
    // Whoever wrote a part of it prepared it as well, whoever sent it on.
    guard try !db.hasWritten(actor.personID, in: draft.revision.id) else { throw RevisionError.ownWriting }
    guard draft.mark(.checked)?.person != actor.personID || office.approverMayCheck else {
      throw RevisionError.checkedByApprover
    }
    try requireReady(draft)
    try require(day, after: try db.newestRevision(of: code))
    try mark(draft, .approved, by: .approveProcedures)
    try settle(draft)
    let today = office.zone.day(of: at)
    try db.execute(
      """
      UPDATE revision SET effectiveFrom = \(day), effectiveOn = \(day), revisedOn = \(today)
      WHERE id = \(draft.revision.id)
      """)
    try record(
      "revision.approved", Subject("procedure", draft.revision.procedure),
      "revision=\(draft.revision.id) number=\(draft.revision.number) effective=\(day.iso)")
    try tellReaders(of: draft.revision, from: day)
  }

  /// Moves what a draft says to where cases run by it.
  private func settle(_ draft: RevisionDraft) throws {
    guard let definition = try db.definition(of: draft.revision.id) else { throw VisitError.notFound }
    try clear(draft.revision.id)
    try writeContent(of: definition, to: draft.revision.id)
  }

  private func require(_ day: Day, after newest: Revision?) throws {
    let words = Words(zone: office.zone)
    if day < office.zone.day(of: at) {
      throw FormErrors("effective", "Pilih hari ini atau sesudahnya: kasus yang sudah berjalan tetap pada revisinya.")
    }
    if let newest, let start = newest.effectiveFrom, day < start {
      throw FormErrors(
        "effective", "Pilih \(words.date(start)) atau sesudahnya: sejak hari itu revisi \(newest.number) berlaku.")
    }
  }

  /// Nobody checks or approves what he prepared.
  private func requireOthersWork(_ draft: RevisionDraft) throws {
    guard draft.mark(.prepared)?.person != actor.personID else { throw RevisionError.ownWork }
  }

  private func requireReady(_ draft: RevisionDraft) throws {
    let findings = try db.definition(of: draft.revision.id).map { try db.findings(in: $0, at: at) } ?? []
    guard findings.isEmpty else { throw RevisionError.notReady(findings.count) }
  }

  private func mark(_ draft: RevisionDraft, _ role: PaperMark.Role, by ability: Ability) throws {
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    let title = colleague.title(for: try db.positions(with: ability))
    try db.execute(
      """
      INSERT INTO revisionMark (revisionID, role, personID, name, position, at)
      VALUES (\(draft.revision.id), \(role), \(colleague.person), \(colleague.name), \(title), \(at))
      """)
  }

  private func tell(
    _ ability: Ability, of draft: RevisionDraft, _ what: String, but person: Person.ID?
  ) throws {
    let own = try person.flatMap { try db.person($0)?.email }
    for address in try db.addresses(with: ability, at: at) where address != own {
      try enqueue(mail(draft, what, to: "Bapak/Ibu", address))
    }
  }

  private func mail(
    _ draft: RevisionDraft, _ what: String, to name: String, _ address: String, reason: String = ""
  ) -> Mail {
    Mail(
      kind: "revision.waiting", address: address,
      subject: "Konsep revisi \(draft.revision.number): \(draft.revision.title)",
      body: """
        Yth. \(name),

        Konsep revisi \(draft.revision.number) prosedur \(draft.revision.title) \(what).\(reason.isEmpty ? "" : "\nAlasan: \(reason)")
        \(office.line("Konsepnya ada", to: draft.path, otherwise: "pada halaman Prosedur; masuk, lalu buka prosedur itu"))

        \(office.name)
        """, about: Subject("procedure", draft.revision.procedure))
  }
}
