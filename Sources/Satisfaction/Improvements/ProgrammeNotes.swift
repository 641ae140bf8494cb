import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// What of the programme itself shall be better, from what its monitoring or an audit showed (row A5).
struct ProgrammeNote: Sendable, FromRow {
  typealias ID = Identifier<ProgrammeNote>

  /// Where it was seen.
  enum Ground: String, CaseIterable, Sendable, ColumnValue {
    case monitoring, audit, survey, review

    var words: String {
      switch self {
      case .monitoring: "Pemantauan"
      case .audit: "Audit"
      case .survey: "Survei"
      case .review: "Tinjauan manajemen"
      }
    }
  }

  let id: ID
  let token: String
  let ground: Ground
  let reference: String
  let text: String
  let responsible: String
  let dueOn: Day
  let edition: Int
  let notedAt: Instant
  let doneAt: Instant?
  /// What came of it; nil until it is done.
  let result: String?

  init(row: Row) throws(RowError) {
    (id, token, ground) = (try row["id"], try row["token"], try row["ground"])
    (reference, text, responsible) = (try row["reference"], try row["text"], try row["responsible"])
    (dueOn, edition, notedAt) = (try row["dueOn"], try row["edition"], try row["notedAt"])
    (doneAt, result) = (try row["doneAt"], try row["result"])
  }

  var path: String { "\(MonitoringRoutes.notes)/\(token)" }
}

extension Snapshot {
  /// The latest of them.
  func programmeNotes(limit: Int) throws -> [ProgrammeNote] {
    try rows("SELECT * FROM programmeNote n ORDER BY n.notedAt DESC, n.id DESC LIMIT \(limit)")
  }

  /// Those that were noted within a range of time, oldest first: for periodic reports.
  func programmeNotes(from first: Instant, before last: Instant, limit: Int) throws -> [ProgrammeNote] {
    try rows(
      """
      SELECT * FROM programmeNote WHERE notedAt >= \(first) AND notedAt < \(last) ORDER BY notedAt, id LIMIT \(limit)
      """)
  }

  fileprivate func programmeNote(token: String) throws -> ProgrammeNote? {
    try row("SELECT * FROM programmeNote WHERE token = \(token)")
  }
}

/// A note as its form gives it.
struct NewProgrammeNote: Sendable {
  let ground: ProgrammeNote.Ground
  let reference: String
  let text: String
  let responsible: String
  let dueOn: Day

  static let limits: TextLimits = ["reference": 200, "text": 2_000, "responsible": 150, "result": 2_000]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let ground = ProgrammeNote.Ground(rawValue: form.text("ground"))
    if ground == nil { errors.note("ground", "Pilih dari mana ini terlihat.") }
    (reference, text, responsible) = (form.line("reference"), form.text("text"), form.line("responsible"))
    if text.isEmpty { errors.note("text", "Tulis apa yang akan diubah pada programnya.") }
    if responsible.isEmpty { errors.note("responsible", "Tulis jabatan atau nama penanggung jawabnya.") }
    let day = Day(typed: form.text("due"))
    if day == nil { errors.note("due", "Tulis tanggalnya, misalnya 12/03/2026.") }
    guard errors.isEmpty, let ground, let day else { throw errors }
    (self.ground, dueOn) = (ground, day)
  }
}

extension Deed {
  func noteForProgramme(_ new: NewProgrammeNote) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let id: ProgrammeNote.ID = try db.insert(
      """
      INSERT INTO programmeNote (token, ground, reference, text, responsible, dueOn, notedAt, notedBy)
      VALUES (\(app.world.token()), \(new.ground), \(new.reference), \(new.text), \(new.responsible), \(new.dueOn),
        \(at), \(person))
      """)
    try record("programme.noted", Subject("programmeNote", id), "ground=\(new.ground.rawValue)")
  }

  fileprivate func finish(_ note: ProgrammeNote, edition: Int?, result: String) throws {
    guard let now = try db.programmeNote(token: note.token) else { throw VisitError.notFound }
    guard now.edition == edition, now.doneAt == nil else {
      throw VisitError.stale("Catatan ini sudah diselesaikan sejak Anda membukanya.")
    }
    try db.execute(
      """
      UPDATE programmeNote SET doneAt = \(at), doneBy = \(actor.personID), result = \(result), edition = edition + 1
      WHERE id = \(note.id)
      """)
    try record("programme.bettered", Subject("programmeNote", note.id))
  }
}

/// Notes for the programme: written, and finished with what came of them.
enum ProgrammeNotePages {
  /// GET /survei/penyempurnaan/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try show([:], FormErrors(), visit) }

  /// POST /survei/penyempurnaan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let new = try NewProgrammeNote(form)
      try await visit.app.write(by: visit.actor) { deed in try deed.noteForProgramme(new) }
      return visit.seeOther(MonitoringRoutes.root, Flash(.ok, "Penyempurnaan dicatat."))
    } catch let errors as FormErrors {
      return try show(form, errors, visit)
    }
  }

  /// GET /survei/penyempurnaan/:note
  @Sendable static func askToFinish(_ visit: Visit) async throws -> Response {
    try showEnd(try visit.programmeNote(), [:], FormErrors(), visit)
  }

  /// POST /survei/penyempurnaan/:note
  @Sendable static func finish(_ visit: Visit) async throws -> Response {
    let (note, form) = (try visit.programmeNote(), try visit.request.form())
    var errors = FormErrors()
    NewProgrammeNote.limits.check(form, &errors)
    let (result, edition) = (form.text("result"), form.int("edition"))
    if result.isEmpty { errors.note("result", "Tulis apa hasilnya.") }
    guard errors.isEmpty else { return try showEnd(note, form, errors, visit) }
    try await visit.app.write(by: visit.actor) { deed in try deed.finish(note, edition: edition, result: result) }
    return visit.seeOther(MonitoringRoutes.root, Flash(.ok, "Penyempurnaan selesai."))
  }

  /// GET /survei/penyempurnaan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let columns = [
      TableColumn("Dicatat (\(words.zone.label))", width: 18), TableColumn("Dasar", width: 20),
      TableColumn("Rujukan", width: 30), TableColumn("Yang diubah", width: 60),
      TableColumn("Penanggung jawab", width: 26), TableColumn("Tenggat", width: 12),
      TableColumn("Selesai (\(words.zone.label))", width: 18), TableColumn("Hasil", width: 50),
    ]
    return TableExport("penyempurnaan", sheet: "Penyempurnaan", columns: columns) { db, add in
      for note in try db.programmeNotes(limit: 10_000) {
        try add([
          TableCell(note.notedAt, words), .text(note.ground.words), .text(note.reference), .text(note.text),
          .text(note.responsible), .text(note.dueOn.iso), TableCell(note.doneAt, words), .text(note.result ?? ""),
        ])
      }
    }
  }

  private static func show(_ form: FormData, _ errors: FormErrors, _ visit: Visit) throws -> Response {
    let limits = NewProgrammeNote.limits
    let fields: [any Renderable] = [
      SelectField(
        "ground", "Dasar", ProgrammeNote.Ground.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors),
      TextField(
        "reference", "Rujukan", form: form, errors: errors, hint: "Misalnya tanggal pemantauan atau nomor audit.",
        width: .full, maxLength: limits["reference"], isOptional: true),
      TextArea(
        "text", "Yang akan diubah pada program", form: form, errors: errors, rows: 4, maxLength: limits["text"]),
      TextField("responsible", "Penanggung jawab", form: form, errors: errors, maxLength: limits["responsible"]),
      DateField("due", "Tenggat", form: form, errors: errors),
    ]
    let page = MonitoringFormPage(
      "Catat penyempurnaan",
      about: "Perubahan pada program kepuasannya sendiri: indikator, kuesioner, jadwal, cara menyampaikan hasil.",
      WebForm(
        action: MonitoringRoutes.notes, fields: fields, button: "Catat penyempurnaan",
        cancel: (label: "Batal", href: MonitoringRoutes.root)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func showEnd(
    _ note: ProgrammeNote, _ form: FormData, _ errors: FormErrors, _ visit: Visit
  ) throws -> Response {
    let page = MonitoringFormPage(
      "Selesaikan penyempurnaan", about: note.text,
      WebForm(
        action: note.path, hidden: [HiddenField("edition", form["edition"] ?? "\(note.edition)")],
        fields: [
          TextArea(
            "result", "Hasilnya", form: form, errors: errors, rows: 4, maxLength: NewProgrammeNote.limits["result"])
        ], button: "Nyatakan selesai", cancel: (label: "Batal", href: MonitoringRoutes.root)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// The note in the address, while it is open.
  fileprivate func programmeNote() throws -> ProgrammeNote {
    let token = try parameter("note")
    guard let note = try read({ try $0.programmeNote(token: token) }) else { throw VisitError.notFound }
    guard note.doneAt == nil else { throw VisitError.stale("Catatan ini sudah selesai.") }
    return note
  }
}
