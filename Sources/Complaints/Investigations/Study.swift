import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the team found on studying a complaint, and the meeting it may have held (row B4).
struct StudyForm: Sendable {
  let note: String
  let meeting: Meeting?
  let version: Int?

  /// Minutes of a meeting (notulen).
  struct Meeting: Sendable {
    let heldAt: Instant
    let place: String
    let attendees: String
    let discussion: String
    let decisions: String
  }

  /// A meeting is recorded as soon as one of its fields is filled in; then its day, people and discussion are needed.
  init(_ form: FormData, zone: Zone, now: Instant) throws(FormErrors) {
    var errors = FormErrors()
    note = form.text("note")
    version = form.int("version")
    if note.isEmpty { errors.note("note", "Tulis hasil kajian: benar tidaknya keluhan, dan apa yang sudah diketahui.") }
    Self.limits.check(form, &errors)
    meeting = Self.meeting(form, zone, now, &errors)
    guard errors.isEmpty else { throw errors }
  }

  static let limits: TextLimits = [
    "note": 10_000, "meetingPlace": 200, "attendees": 2000, "discussion": 10_000, "decisions": 5000,
  ]

  private static let fields = ["meetingDay", "meetingTime", "meetingPlace", "attendees", "discussion", "decisions"]

  private static func meeting(_ form: FormData, _ zone: Zone, _ now: Instant, _ errors: inout FormErrors) -> Meeting? {
    guard fields.contains(where: { !form.text($0).isEmpty }) else { return nil }
    let day = Day(typed: form.text("meetingDay"))
    let time = TimeOfDay(typed: form.text("meetingTime"))
    if day == nil { errors.note("meetingDay", "Tulis tanggal rapat, misalnya 12/03/2026.") }
    if time == nil { errors.note("meetingTime", "Tulis pukul berapa rapat dimulai, misalnya 13.00.") }
    if form.text("attendees").isEmpty { errors.note("attendees", "Tulis siapa saja yang hadir.") }
    if form.text("discussion").isEmpty { errors.note("discussion", "Tulis pokok pembahasan rapat.") }
    guard let day, let time else { return nil }
    let heldAt = zone.instant(day, time)
    if heldAt > now { errors.note("meetingDay", "Rapat ini belum berlangsung. Notulen dicatat sesudahnya.") }
    return Meeting(
      heldAt: heldAt, place: form.line("meetingPlace"), attendees: form.text("attendees"),
      discussion: form.text("discussion"), decisions: form.text("decisions"))
  }
}

extension StepPanel {
  /// The study note, and the minutes of a meeting when there was one.
  static let study = StepPanel(kind: .study) { dossier, form, errors, _ in
    .form(
      WebForm(
        action: "\(dossier.path)/kajian", hidden: [dossier.versionField],
        fields: [
          TextArea(
            "note", "Hasil kajian", form: form, errors: errors,
            hint: "Benar tidaknya keluhan, apa yang sudah diketahui, siapa yang perlu dilibatkan.", rows: 6,
            maxLength: StudyForm.limits["note"]),
          DateField(
            "meetingDay", "Tanggal rapat", form: form, errors: errors,
            hint: "Bila rapat diadakan: tanggal, pukul, yang hadir, dan pembahasannya wajib diisi."),
          DateField("meetingTime", "Pukul", .time, form: form, errors: errors),
          TextField(
            "meetingPlace", "Tempat rapat", form: form, errors: errors, maxLength: StudyForm.limits["meetingPlace"],
            isOptional: true),
          TextArea(
            "attendees", "Yang hadir", form: form, errors: errors, rows: 2, maxLength: StudyForm.limits["attendees"]),
          TextArea(
            "discussion", "Pembahasan", form: form, errors: errors, rows: 4, maxLength: StudyForm.limits["discussion"]),
          TextArea(
            "decisions", "Keputusan rapat", form: form, errors: errors, rows: 3,
            maxLength: StudyForm.limits["decisions"],
            isOptional: true),
        ], button: "Simpan kajian"))
  }
}

extension App {
  /// Records the study (row B4), with minutes when there was a meeting.
  func studyComplaint(_ form: StudyForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.study(form, of: token) }
  }
}

extension Deed {
  func study(_ form: StudyForm, of token: String) throws {
    let (run, step) = try openStep(.study, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    _ = try db.execute(
      "INSERT INTO study (caseStepID, complaintID, note) VALUES (\(step.id), \(complaint.id), \(form.note))")
    if let meeting = form.meeting {
      _ = try db.execute(
        """
        INSERT INTO minutes (caseStepID, complaintID, heldAt, place, attendees, discussion, decisions, recordedBy)
        VALUES (\(step.id), \(complaint.id), \(meeting.heldAt), \(meeting.place), \(meeting.attendees),
          \(meeting.discussion), \(meeting.decisions), \(actor.personID))
        """)
    }
    try addEntry(
      run.id, audience: .internal, kind: "step.study",
      heading: form.meeting == nil ? "Kajian selesai" : "Kajian selesai, dengan rapat", text: form.note)
    try complete(step)
    try issue(ComplaintPapers.study, of: run.id)
    if form.meeting != nil { try issue(ComplaintPapers.minutes, of: run.id) }
  }
}
