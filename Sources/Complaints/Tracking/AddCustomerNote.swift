import Database
import HTTP
import Platform
import Procedures

/// What the customer may add to his open complaint: words, files, or both.
struct CustomerNoteForm: Sendable {
  let text: String
  /// What the form was sent with; nil from a page that did not mark its form.
  let hash: [UInt8]?

  static let limits: TextLimits = ["note": 5000]

  init(_ form: FormData, hasFiles: Bool) throws(FormErrors) {
    text = form.text("note")
    hash = form.text(Self.mark).isEmpty ? nil : form.fingerprint
    if text.isEmpty && !hasFiles { throw FormErrors("note", "Tulis keterangan, atau lampirkan berkas.") }
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  /// The field that makes one page's form unlike any other's, so that the same words may be sent again another day.
  static let mark = "once"

  /// The form as the customer's page shows it.
  ///
  /// - Parameter mark: random, for a form that was not sent yet.
  static func fields(
    _ path: String, mark: String, form: FormData, errors: FormErrors, tray: FileTray?, _ office: Office
  ) -> WebForm {
    WebForm(
      action: "\(path)/keterangan", hidden: [HiddenField(Self.mark, form[Self.mark] ?? mark)],
      fields: [
        TextArea(
          "note", "Tambah keterangan", form: form, errors: errors,
          hint: "Sampai kepada petugas yang sedang menangani keluhan ini.", rows: 4, maxLength: limits["note"]),
        FileField("files", "Foto atau dokumen", errors: errors, limits: office.attachments.words, tray: tray),
      ], button: "Kirim keterangan", isMultipart: true)
  }
}

extension App {
  /// Adds the customer's words and the files of his form's tray to his open case; whoever performs the open step sees
  /// them. The same form sent twice adds them once.
  func addCustomerNote(_ note: CustomerNoteForm, tray: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in
      if let hash = note.hash, let run = try deed.db.sentNote(hash) {
        try deed.db.emptyTrays([tray])
        try deed.record("customer.repeated", Subject("case", run))
        return
      }
      let entry = try deed.addCustomerNote(note.text, files: try deed.db.handOver(tray: tray), tracking: token)
      if let hash = note.hash { try deed.db.insertSentNote(hash, entry: entry) }
    }
  }
}

extension Deed {
  @discardableResult
  package func addCustomerNote(
    _ text: String, files: [Attachment.ID] = [], tracking token: String
  ) throws -> CaseEntry.ID {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    let entry = try addEntry(
      run.id, audience: .public, kind: "customer.note", heading: "Keterangan tambahan", text: text, files: files)
    try resumeForCustomer(run.id)
    try record("customer.noted", Subject("case", run.id), "files=\(files.count)")
    return entry
  }
}

extension Migration {
  static let sentNotes = Migration(
    "complaints 0015 a customer's form adds its words once",
    """
    CREATE TABLE sentNote (
      formHash BLOB PRIMARY KEY CHECK (length(formHash) = 32),
      entryID  INTEGER NOT NULL UNIQUE REFERENCES caseEntry(id)
    ) STRICT, WITHOUT ROWID;
    """)
}

extension Snapshot {
  /// The case to which a form has added its words already.
  fileprivate func sentNote(_ hash: [UInt8]) throws -> Case.ID? {
    try value("SELECT e.caseID FROM sentNote s JOIN caseEntry e ON e.id = s.entryID WHERE s.formHash = \(hash)")
  }
}

extension Transaction {
  fileprivate func insertSentNote(_ hash: [UInt8], entry: CaseEntry.ID) throws {
    try execute("INSERT INTO sentNote (formHash, entryID) VALUES (\(hash), \(entry))")
  }
}
