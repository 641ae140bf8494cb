import Database
import Platform
import Procedures

extension Job {
  /// Tells customers who said nothing that their cases will close, and closes those that were told in time.
  static let lapse = Job("close what customers leave unanswered") { app in try app.lapseCases() }
}

extension App {
  /// Within working hours only, as for every mail that asks somebody for something. What is left follows a minute later,
  /// so that people are served in between.
  func lapseCases() throws {
    let now = world.now()
    let office = office
    guard office.customers.lapseDays > 0, office.calendar.isOpen(at: now) else { return }
    let today = office.zone.day(of: now)
    let first = max(0, office.customers.lapseDays - CustomerRules.noticeDays)
    let bound = office.zone.instant(today.adding(days: 1 - first))
    let (waiting, passed) = try database.read { db in
      (try db.awaitedWords(before: bound, limit: 100), try db.passedNotices(on: today, limit: 100))
    }
    for word in waiting where word.isDue(office, on: today) {
      try writeNow(by: .system) { deed in try deed.announceLapse(of: word.step) }
    }
    for notice in passed { try writeNow(by: .system) { deed in try deed.lapse(notice) } }
  }
}

extension Deed {
  /// Tells the customer on which day his case closes.
  func announceLapse(of step: CaseStep.ID) throws {
    let subject = Subject("caseStep", step)
    guard let word = try db.awaitedWord(step), let open = try db.caseStep(step),
      let run = try db.caseRun(open.caseID), let complaint = try db.complaint(of: run.id)
    else {
      try record("lapse.announced", subject, "gone=1")
      return
    }
    let day = word.lapsesOn(office, toldOn: office.zone.day(of: at))
    let isNew =
      try db.execute(
        """
        INSERT INTO lapseNotice (caseStepID, lapsesOn, at) VALUES (\(step), \(day), \(at)) ON CONFLICT DO NOTHING
        """) == 1
    try record("lapse.announced", subject, "on=\(day.iso) repeated=\(isNew ? 0 : 1)")
    guard isNew else { return }
    try tellCustomer(
      of: complaint, in: run, kind: "case.lapsing", subject: "Tanggapan Anda ditunggu: keluhan \(run.number)",
      "Jawaban atas keluhan \(run.number) sudah ada, dan kami belum mendengar tanggapan Anda. Bila sampai "
        + "\(Words(zone: office.zone).fullDate(day)) Anda tidak menanggapi, keluhan ini kami tutup.",
      way: "Menyetujui atau menyatakan belum puas dapat")
  }

  /// Closes the case whose day has passed, unless the customer has said something meanwhile.
  func lapse(_ notice: LapseNotice) throws {
    let subject = Subject("caseStep", notice.step)
    try db.execute("UPDATE lapseNotice SET isOver = 1 WHERE caseStepID = \(notice.step)")
    guard let word = try db.awaitedWord(notice.step), let step = try db.caseStep(notice.step),
      let run = try db.caseRun(step.caseID), let complaint = try db.complaint(of: run.id)
    else {
      try record("lapse.over", subject, "answered=1")
      return
    }
    let today = office.zone.day(of: at)
    guard office.calendar.adding(workingDays: office.customers.lapseDays, to: office.zone.day(of: word.since)) < today
    else {
      // He has written since: he gets his days anew, and is told of them anew.
      try db.execute("DELETE FROM lapseNotice WHERE caseStepID = \(notice.step)")
      try record("lapse.over", subject, "spoke=1")
      return
    }
    try end(run, as: .lapsed)
    try record("complaint.lapsed", Subject("case", run.id), "complaint=\(complaint.id)")
    try addEntry(
      run.id, audience: .public, kind: "case.lapsed", heading: "Ditutup karena tidak ada tanggapan",
      text: "Sampai \(Words(zone: office.zone).fullDate(notice.lapsesOn)) tidak ada tanggapan.")
    try tellCustomer(
      of: complaint, in: run, kind: "case.lapsed", subject: "Keluhan \(run.number) ditutup",
      "Keluhan \(run.number) kami tutup karena sampai \(Words(zone: office.zone).fullDate(notice.lapsesOn)) tidak ada "
        + "tanggapan Anda. \(reopening(run))")
  }

  private func reopening(_ run: Case) -> String {
    guard office.customers.reopenDays > 0 else { return "Bila masih ada masalah, sampaikan keluhan baru." }
    let until = office.zone.day(of: at).adding(days: office.customers.reopenDays)
    return "Sampai \(Words(zone: office.zone).fullDate(until)) Anda dapat membukanya kembali."
  }
}
