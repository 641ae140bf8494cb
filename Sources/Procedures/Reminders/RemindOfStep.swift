import Database
import Platform

extension App {
  /// Tells of all steps that are due soon or late (row P5), within working hours only: nobody is to be called at night,
  /// and no deadline ends then. `paths` gives what stands before a case's token in its address, by procedure.
  func remindOfSteps(paths: [String: String]) throws {
    let now = world.now()
    guard office.calendar.isOpen(at: now) else { return }
    let reminders = try database.read { try $0.dueReminders(at: now, in: office.calendar) }
    // What is left follows a minute later, so that people are served in between.
    for reminder in reminders.prefix(200) {
      try writeNow(by: .system) { deed in try deed.remind(reminder, paths) }
    }
  }
}

extension Deed {
  /// Tells the performer, and of what is late his superior too; once for each due time, whoever asks for it again.
  fileprivate func remind(_ reminder: StepReminder, _ paths: [String: String]) throws {
    let isNew =
      try db.execute(
        """
        INSERT INTO stepReminder (caseStepID, kind, moment, at)
        VALUES (\(reminder.step), \(reminder.kind), \(reminder.moment), \(at)) ON CONFLICT DO NOTHING
        """) == 1
    let subject = Subject("caseStep", reminder.step)
    try record("step.reminded", subject, "kind=\(reminder.kind.rawValue) repeated=\(isNew ? 0 : 1)")
    guard isNew, let step = try db.caseStep(reminder.step), step.isOpen, let run = try db.caseRun(step.caseID),
      reminder.isTrue(of: step)
    else { return }
    for person in try receivers(of: reminder, step) {
      try enqueue(mail(of: reminder, step, run, to: person, at: paths[run.procedure] ?? "/"))
    }
  }

  /// Where nobody performs it, the superior is told in his place.
  private func receivers(of reminder: StepReminder, _ step: CaseStep) throws -> [Person] {
    let performers = try db.performers(of: step, at: at)
    guard reminder.kind == .late || performers.isEmpty, let position = step.position else { return performers }
    let superior = try db.superiors(of: position, at: at).first { !$0.holders.isEmpty }?.holders ?? []
    return performers + superior.filter { person in !performers.contains { $0.id == person.id } }
  }

  private func mail(of reminder: StepReminder, _ step: CaseStep, _ run: Case, to person: Person, at path: String)
    -> Mail
  {
    let words = Words(zone: office.zone)
    let name = "langkah \(step.number), \(step.title.inSentence)"
    let performer = step.personName.map { "\(step.performerTitle), \($0)" } ?? step.performerTitle
    let (subject, sentence) =
      switch reminder.kind {
      case .soon: ("Segera jatuh tempo", "jatuh tempo \(words.dateTime(reminder.moment))")
      case .late: ("Lewat waktu", "lewat waktu sejak \(words.dateTime(reminder.moment))")
      case .pauseOver: ("Ditunda lebih lama", "ditunda lebih lama daripada yang diperkirakan")
      }
    return Mail(
      kind: "step.\(reminder.kind.rawValue)", address: person.email, subject: "\(subject): \(run.number)",
      body: """
        Yth. \(person.name),

        Keluhan \(run.number), \(name), \(sentence).
        Pelaksana: \(performer).
        \(office.line("Langkah itu ada", to: path + run.token, otherwise: "pada Tugas saya; masuk, lalu cari nomor \(run.number)"))

        \(office.name)
        """, about: Subject("case", run.id))
  }
}

extension StepReminder {
  /// Whether it still holds: between reading and writing somebody may have gone on.
  fileprivate func isTrue(of step: CaseStep) -> Bool {
    kind == .pauseOver ? step.pausedAt == moment : step.dueAt == moment
  }
}
