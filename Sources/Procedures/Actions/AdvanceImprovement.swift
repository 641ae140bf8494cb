import Database
import HTTP
import Platform

/// How far an improvement is, as its form gives it.
package struct ImprovementProgress: Sendable {
  package let percent: Int
  package let text: String
  /// Whether it is carried out and may be verified.
  package let isDone: Bool

  package static let limits: TextLimits = ["text": 3_000]

  package init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    isDone = form.isChecked("done")
    text = form.text("text")
    let percent = isDone ? 100 : form.int("percent")
    if text.isEmpty {
      errors.note("text", isDone ? "Tulis apa yang dilakukan dan buktinya." : "Tulis apa yang sudah dilakukan.")
    }
    if let percent, !(0...100).contains(percent) { errors.note("percent", "Tulis angka dari 0 sampai 100.") }
    if percent == nil { errors.note("percent", "Tulis berapa persen yang sudah selesai, 0 sampai 100.") }
    guard errors.isEmpty, let percent else { throw errors }
    self.percent = percent
  }
}

/// What whoever verified an improvement found, as his form gives it.
package struct ImprovementVerdict: Sendable {
  package let verdict: CPAR.Verdict
  package let text: String

  package init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    ImprovementProgress.limits.check(form, &errors)
    let verdict = CPAR.Verdict(rawValue: form.text("verdict"))
    text = form.text("text")
    if verdict == nil { errors.note("verdict", "Pilih kesimpulannya.") }
    if text.isEmpty { errors.note("text", "Tulis bukti yang Anda lihat dan alasan kesimpulannya.") }
    guard errors.isEmpty, let verdict else { throw errors }
    self.verdict = verdict
  }
}

extension Deed {
  /// Writes down how far an improvement is, with what proves it; at the end it waits for who verifies it.
  ///
  /// - Parameter tray: of the files that came with it; nil without any.
  package func advanceImprovement(
    _ improvement: Improvement, edition: Int?, _ progress: ImprovementProgress, tray: String? = nil
  ) throws {
    let improvement = try current(improvement.id, edition: edition, in: [.open])
    guard let colleague = try colleague() else { throw VisitError.forbidden }
    guard try colleague.plansImprovements || db.answers(colleague, for: improvement) else {
      throw VisitError.forbidden
    }
    let entry = try enter(
      progress.isDone ? .done : .progress, in: improvement, by: colleague.person, percent: progress.percent,
      text: progress.text)
    let files = try tray.map { try db.handOver(tray: $0) } ?? []
    for file in files {
      try db.execute("INSERT INTO improvementFile (fileID, entryID) VALUES (\(file), \(entry))")
    }
    try db.execute(
      """
      UPDATE improvement SET percent = \(progress.percent), doneAt = \(progress.isDone ? at : nil),
        doneBy = \(progress.isDone ? colleague.person : nil), edition = edition + 1 WHERE id = \(improvement.id)
      """)
    try record(
      progress.isDone ? "improvement.done" : "improvement.advanced", Subject("improvement", improvement.id),
      "percent=\(progress.percent) files=\(files.count)")
    if progress.isDone { try tellVerifiers(of: improvement) }
  }

  /// Says whether an improvement did what it should: it ends, or goes on. Nobody verifies what he carried out.
  package func verifyImprovement(_ improvement: Improvement, edition: Int?, _ found: ImprovementVerdict) throws {
    let improvement = try current(improvement.id, edition: edition, in: [.done])
    guard let colleague = try colleague(), colleague.verifiesImprovements else { throw VisitError.forbidden }
    guard try !db.hasWorked(colleague.person, on: improvement) else { throw ImprovementError.ownWork }
    try enter(.verified, in: improvement, by: colleague.person, verdict: found.verdict, text: found.text)
    if found.verdict == .again {
      try db.execute(
        """
        UPDATE improvement SET doneAt = NULL, doneBy = NULL, edition = edition + 1 WHERE id = \(improvement.id)
        """)
    } else {
      let ending = found.verdict == .effective ? Improvement.State.effective : .notEffective
      try db.execute(
        """
        UPDATE improvement SET endedAt = \(at), ending = \(ending.rawValue), edition = edition + 1
        WHERE id = \(improvement.id)
        """)
    }
    try record(
      "improvement.verified", Subject("improvement", improvement.id), "verdict=\(found.verdict.rawValue)")
    try tellResponsible(
      improvement, "improvement.verified", "Hasil verifikasi tindakan perbaikan",
      "sudah diverifikasi: \(found.verdict.words.inSentence)")
    if found.verdict != .again { try issueImprovement(improvement.id) }
  }

  private func tellVerifiers(of improvement: Improvement) throws {
    let planner = try db.signedIn(improvement.plannedBy, at: at)
    for address in try db.verifiers(of: improvement, plannedBy: planner, doneBy: actor.personID, at: at) {
      try enqueue(
        office.mail(
          "improvement.done", to: address, "Menunggu verifikasi", of: improvement,
          "dinyatakan selesai dan menunggu verifikasi Anda"))
    }
  }
}

extension Snapshot {
  /// Whether somebody carried an improvement out, or a part of it: then he may not judge it.
  func hasWorked(_ person: Person.ID, on improvement: Improvement) throws -> Bool {
    if improvement.doneBy == person || improvement.responsible.person == person { return true }
    return try exists(
      """
      SELECT 1 FROM improvementEntry
      WHERE improvementID = \(improvement.id) AND personID = \(person) AND kind IN ('progress', 'done')
      """)
  }

  /// Who is asked to verify: who planned it; where he carried it out himself or has left, whoever checks reports.
  fileprivate func verifiers(
    of improvement: Improvement, plannedBy planner: SignedIn?, doneBy worker: Person.ID?, at now: Instant
  ) throws -> [Person] {
    if let planner, planner.person != worker, planner.verifiesImprovements,
      try !hasWorked(planner.person, on: improvement), let person = try person(planner.person)
    {
      return try withSubstitutes([person], at: now)
    }
    let checkers: [Person] = try rows(
      """
      SELECT p.* FROM person p WHERE (p.leftAt IS NULL OR p.leftAt > \(now)) AND p.id IN (
        SELECT a.personID FROM appointment a JOIN positionAbility b ON b.positionID = a.positionID
        WHERE b.ability = \(Ability.checkReports) AND a.fromAt <= \(now)
          AND (a.untilAt IS NULL OR a.untilAt > \(now)))
      ORDER BY p.name, p.id
      """)
    return checkers.filter { $0.id != worker }
  }
}
