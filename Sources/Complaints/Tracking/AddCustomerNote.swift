import Database
import HTTP
import Platform
import Procedures

/// What the customer may add to his open complaint: words, files, or both.
struct CustomerNoteForm: Sendable {
  let text: String

  init(_ form: FormData, hasFiles: Bool) throws(FormErrors) {
    text = form.text("note")
    if text.isEmpty && !hasFiles { throw FormErrors("note", "Tulis keterangan, atau lampirkan berkas.") }
    if text.count > 5000 { throw FormErrors("note", "Paling banyak 5000 huruf; sekarang \(text.count).") }
  }

  /// The form as the customer's page shows it.
  static func fields(
    _ path: String, form: FormData, errors: FormErrors, tray: FileTray?, _ office: Office
  ) -> WebForm {
    WebForm(
      action: "\(path)/keterangan",
      fields: [
        TextArea(
          "note", "Tambah keterangan", form: form, errors: errors,
          hint: "Sampai kepada petugas yang sedang menangani keluhan ini.", rows: 4, maxLength: 5000),
        FileField("files", "Foto atau dokumen", errors: errors, limits: office.attachments.words, tray: tray),
      ], button: "Kirim keterangan", isMultipart: true)
  }
}

extension App {
  /// Adds the customer's words and the files of his form's tray to his open case; whoever performs the open step sees
  /// them.
  func addCustomerNote(_ note: CustomerNoteForm, tray: String, tracking token: String) async throws {
    try await write(by: .customer) { deed in
      try deed.addCustomerNote(note.text, files: try deed.db.handOver(tray: tray), tracking: token)
    }
  }
}

extension Deed {
  package func addCustomerNote(_ text: String, files: [Attachment.ID] = [], tracking token: String) throws {
    guard let complaint = try db.complaint(tracking: token), let run = try db.caseRun(complaint.caseID) else {
      throw VisitError.notFound
    }
    guard run.isOpen else { throw VisitError.stale(Case.closedWords) }
    try addEntry(
      run.id, audience: .public, kind: "customer.note", heading: "Keterangan tambahan", text: text, files: files)
    try record("customer.noted", Subject("case", run.id), "files=\(files.count)")
  }
}
