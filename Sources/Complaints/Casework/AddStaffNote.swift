import Database
import HTTP
import Mustache
import Platform
import Procedures

/// A colleague's note: internal, or to the customer. Which of the two is chosen each time, never preset.
struct NoteForm: Sendable {
  static let limits: TextLimits = ["text": 5000]

  let text: String
  let audience: Audience

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    text = form.text("text")
    let audience = Audience(rawValue: form.text("audience"))
    if text.isEmpty { errors.note("text", "Tulis catatannya.") }
    Self.limits.check(form, &errors)
    if audience == nil { errors.note("audience", "Pilih siapa yang membacanya.") }
    guard errors.isEmpty, let audience else { throw errors }
    self.audience = audience
  }

  /// A name of its own: a step's form on the same page may have files too.
  static let filesField = "noteFiles"

  /// The form as the case page shows it.
  static func fields(
    _ dossier: Dossier, form: FormData, errors: FormErrors, tray: FileTray?, _ office: Office
  ) -> WebForm {
    WebForm(
      action: "\(dossier.path)/catatan",
      fields: [
        TextArea("text", "Catatan", form: form, errors: errors, rows: 3, maxLength: limits["text"]),
        RadioGroup(
          "audience", "Dibaca oleh",
          [
            Choice("internal", "Rekan kerja saja", hint: "Catatan dalam; pelanggan tidak melihatnya."),
            Choice("public", "Pelanggan juga", hint: "Tampil di halaman pelacakan atas nama kantor."),
          ], form: form, errors: errors),
        FileField(filesField, "Lampiran", errors: errors, limits: office.attachments.words, tray: tray),
      ], button: "Tambah catatan", isMultipart: true)
  }
}

extension App {
  /// Adds a colleague's note to an open case; a public one reaches the customer's page. The same note sent twice is one.
  func addStaffNote(_ note: NoteForm, tray: String, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.addStaffNote(note, tray: tray, of: token) }
  }

  /// Writes down that a colleague looks at who asked to stay confidential, and tells who it is.
  func revealIdentity(of token: String, by actor: Actor) async throws -> Contact {
    try await write(by: actor) { deed in
      guard let run = try deed.db.caseRun(token: token), run.confidentiality == .confidential,
        let complaint = try deed.db.complaint(of: run.id), let contact = try deed.db.contact(of: complaint.id)
      else { throw VisitError.notFound }
      try deed.record("identity.viewed", Subject("case", run.id))
      return contact
    }
  }
}

extension Deed {
  func addStaffNote(_ note: NoteForm, tray: String? = nil, of token: String) throws {
    guard let run = try db.caseRun(token: token) else { throw VisitError.notFound }
    guard let colleague = try colleague(), try db.worksOn(run, colleague) else { throw VisitError.forbidden }
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    guard try !isRepeated(note, tray: tray, in: run, by: colleague) else {
      if let tray { try db.emptyTrays([tray]) }
      try record("staff.noted", Subject("case", run.id), "repeated=1")
      return
    }
    let files = try tray.map { try db.handOver(tray: $0) } ?? []
    try addEntry(
      run.id, audience: note.audience, kind: Self.noteKind,
      heading: note.audience == .public ? "Pesan untuk pelanggan" : "Catatan", text: note.text, files: files)
    try record("staff.noted", Subject("case", run.id), "audience=\(note.audience.rawValue) files=\(files.count)")
  }

  private static let noteKind = "staff.note"

  /// Whether the colleague has just written the same, with the same files or more: the button pressed twice.
  private func isRepeated(_ note: NoteForm, tray: String?, in run: Case, by colleague: SignedIn) throws -> Bool {
    let entries: [CaseEntry.ID] = try db.values(
      """
      SELECT id FROM caseEntry
      WHERE caseID = \(run.id) AND at > \(at.adding(minutes: -1)) AND kind = \(Self.noteKind)
        AND personID = \(colleague.person) AND audience = \(note.audience) AND text = \(note.text)
        AND caseStepID = (SELECT id FROM caseStep WHERE caseID = \(run.id) AND completedAt IS NULL)
      ORDER BY id
      """)
    guard let entry = entries.last else { return false }
    let known = try db.caseFiles(of: run.id, for: .internal).filter { $0.entry == entry }.map(\.attachment)
    let sent = try tray.map { try db.files(inTray: $0) } ?? []
    return sent.allSatisfy { file in known.contains { $0.name == file.name && $0.size == file.size } }
  }
}

extension Case {
  /// Why nothing can be added to it.
  static let closedWords = "Keluhan ini sudah ditutup, sehingga tidak dapat ditambah lagi."
}

/// The deeds of the case page that are not steps.
enum NotePages {
  /// POST /keluhan/:case/catatan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let tray = try await visit.takeIn(form, field: NoteForm.filesField)
    return try await CasePages.answer(visit, SentForm(.note, form, tray)) {
      let note = try tray.reading { () throws(FormErrors) in try NoteForm(form) }
      try await visit.app.addStaffNote(note, tray: tray.token, of: try visit.parameter("case"), by: visit.actor)
      return "Catatan ditambahkan."
    }
  }

  /// POST /keluhan/:case/identitas: shown once, in the answer itself, and written to the trail before.
  @Sendable static func identity(_ visit: Visit) async throws -> Response {
    let run = try visit.caseRun()
    guard try visit.colleague().can(.revealIdentity) else { throw VisitError.forbidden }
    let contact = try await visit.app.revealIdentity(of: run.token, by: visit.actor)
    return try visit.page(IdentityPage(run, contact))
  }
}

/// Who a confidential customer is.
struct IdentityPage: StaffPage {
  static let template = "Complaints/Casework/identity"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let facts: [Fact]
  let back: String

  init(_ run: Case, _ contact: Contact) {
    title = "Identitas pelanggan \(run.number)"
    back = "/keluhan/\(run.token)"
    breadcrumbs = [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(run.number, back), Breadcrumb("Identitas")]
    facts = [
      Fact("Nama", contact.name), Fact("Perusahaan atau lembaga", contact.organisation),
      Fact("Telepon", PhoneNumber(contact.phone)?.display ?? contact.phone), Fact("Surel", contact.email),
      Fact("Alamat", contact.address),
    ]
  }
}
