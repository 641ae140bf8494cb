import Database
import Platform
import Procedures

extension App {
  /// Sorts a complaint (row B2): category, unit and priority; then it is the head's turn.
  func sortComplaint(_ form: SortingForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.sort(form, of: token) }
  }
}

extension Deed {
  func sort(_ form: SortingForm, of token: String) throws {
    let (run, step) = try openStep(.sorting, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try checkChoices(form)
    if run.isSafety, form.impact == .low, form.note.isEmpty {
      throw FormErrors("note", "Pelanggan menyebut bahaya. Tulis mengapa dampaknya tetap rendah, atau pilih yang lain.")
    }
    let priority = Priority(impact: form.impact, urgency: form.urgency)
    try db.save(form, of: complaint.id, at: step.id)
    try note(.category, "\(form.category)", of: run.id)
    try classify(run.id, priority: priority.rawValue, unit: form.unit)
    try addEntry(
      run.id, audience: .internal, kind: "step.sorting", heading: "Keluhan dipilah: \(priority.words.lowercased())",
      text: ([try chosenWay(form, at: step, in: run), form.note].filter { !$0.isEmpty }).joined(separator: "\n"))
    try complete(step, outcome: form.outcome)
  }

  /// Where the procedure branches: which way it goes, in words.
  private func chosenWay(_ form: SortingForm, at step: CaseStep, in run: Case) throws -> String {
    try choices(of: step, in: run).first { $0.code == form.outcome }?.words ?? ""
  }

  /// A list may have changed since the page was read.
  fileprivate func checkChoices(_ form: SortingForm) throws {
    var errors = FormErrors()
    if try !db.exists("SELECT 1 FROM category WHERE id = \(form.category) AND isActive = 1") {
      errors.note("category", "Kategori ini tidak dipakai lagi. Pilih yang lain.")
    }
    if try !db.exists("SELECT 1 FROM unit WHERE id = \(form.unit) AND isActive = 1") {
      errors.note("unit", "Unit kerja ini tidak ada lagi. Pilih yang lain.")
    }
    guard errors.isEmpty else { throw errors }
  }
}

extension Transaction {
  fileprivate func save(_ form: SortingForm, of complaint: Complaint.ID, at step: CaseStep.ID) throws {
    _ = try execute(
      """
      INSERT INTO sorting (caseStepID, complaintID, categoryID, unitID, impact, urgency, note)
      VALUES (\(step), \(complaint), \(form.category), \(form.unit), \(form.impact), \(form.urgency), \(form.note))
      """)
  }
}
