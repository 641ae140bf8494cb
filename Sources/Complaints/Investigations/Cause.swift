import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Why it happened (row B5): a group, the cause in a sentence, and the chain of whys that led to it.
struct Cause: Sendable {
  let kind: Kind
  let statement: String
  let whys: [String]

  /// The six groups of the fishbone (facts §4.5, 6M).
  enum Kind: String, CaseIterable, Sendable, ColumnValue {
    case people, machine, method, material, measurement, environment

    var words: String {
      switch self {
      case .people: "Manusia"
      case .machine: "Mesin atau alat"
      case .method: "Metode"
      case .material: "Bahan"
      case .measurement: "Pengukuran"
      case .environment: "Lingkungan"
      }
    }
  }
}

/// What the cause's form may send.
struct CauseForm: Sendable {
  let cause: Cause
  let version: Int?

  /// - Parameter complaint: the complaint's own words; a "cause" that only repeats them is none (facts §4.5).
  init(_ form: FormData, complaint: String) throws(FormErrors) {
    var errors = FormErrors()
    let kind = Cause.Kind(rawValue: form.text("kind"))
    let statement = form.text("statement")
    let whys = (1...5).map { form.text("why\($0)") }
    if kind == nil { errors.note("kind", "Pilih kelompok penyebab.") }
    if whys[0].isEmpty { errors.note("why1", "Tulis mengapa hal itu terjadi.") }
    for place in 1..<5 where whys[place - 1].isEmpty && !whys[place].isEmpty {
      errors.note("why\(place)", "Isi mengapa ke-\(place) lebih dahulu; urutannya tidak boleh terputus.")
    }
    if statement.isEmpty { errors.note("statement", "Simpulkan penyebabnya dalam satu kalimat.") }
    if Self.plain(statement) == Self.plain(complaint), !statement.isEmpty {
      errors.note("statement", "Ini mengulang keluhannya. Tulis yang menyebabkannya, yang dapat diperbaiki.")
    }
    Self.limits.check(form, &errors)
    version = form.int("version")
    guard errors.isEmpty, let kind else { throw errors }
    cause = Cause(kind: kind, statement: statement, whys: whys.filter { !$0.isEmpty })
  }

  static let limits: TextLimits = ["why": 2000, "statement": 2000]

  /// Letters and digits alone, so that a full stop does not make a new sentence of it.
  private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension StepPanel {
  /// The group, up to five whys, and the cause in a sentence.
  static let cause = StepPanel(kind: .cause) { dossier, form, errors, _ in
    .form(
      WebForm(
        action: "\(dossier.path)/penyebab", hidden: [dossier.versionField], fields: causeFields(form, errors),
        button: "Simpan penyebab"))
  }

  static func causeFields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let whys: [any Renderable] = (1...5).map { place in
      TextArea(
        "why\(place)", place == 1 ? "Mengapa terjadi? (1)" : "Mengapa? (\(place))", form: form, errors: errors,
        hint: place == 1 ? "Tanyakan lagi pada tiap jawaban, sampai ditemukan yang dapat diperbaiki." : nil, rows: 2,
        maxLength: CauseForm.limits["why"], isOptional: place > 1)
    }
    let group = SelectField(
      "kind", "Kelompok penyebab", Cause.Kind.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
      errors: errors, prompt: "Pilih kelompok")
    let statement = TextArea(
      "statement", "Jadi, penyebabnya", form: form, errors: errors,
      hint: "Satu kalimat; menjadi dasar jawaban kepada pelanggan.", rows: 3,
      maxLength: CauseForm.limits["statement"])
    return [group] + whys + [statement]
  }
}

extension App {
  /// Records the cause (row B5).
  func findCause(_ form: CauseForm, of token: String, by actor: Actor) async throws {
    try await write(by: actor) { deed in try deed.findCause(form, of: token) }
  }
}

extension Deed {
  func findCause(_ form: CauseForm, of token: String) throws {
    let (run, step) = try openStep(.cause, of: token, version: form.version)
    guard let complaint = try db.complaint(of: run.id) else { throw VisitError.notFound }
    try insert(form.cause, of: complaint.id, at: step)
    let chain = form.cause.whys.enumerated().map { "Mengapa (\($0.offset + 1)): \($0.element)" }
    try addEntry(
      run.id, audience: .internal, kind: "step.cause", heading: "Penyebab: \(form.cause.kind.words.lowercased())",
      text: ([form.cause.statement] + chain).joined(separator: "\n"))
    try complete(step)
  }
}

extension Deed {
  /// Writes a cause and its chain of whys down, at the step that found it.
  func insert(_ cause: Cause, of complaint: Complaint.ID, at step: CaseStep) throws {
    try db.execute(
      """
      INSERT INTO cause (caseStepID, complaintID, kind, statement)
      VALUES (\(step.id), \(complaint), \(cause.kind), \(cause.statement))
      """)
    try note(.cause, cause.kind.rawValue, of: step.caseID)
    for (place, answer) in cause.whys.enumerated() {
      try db.execute(
        "INSERT INTO causeWhy (caseStepID, ordinal, answer) VALUES (\(step.id), \(place + 1), \(answer))")
    }
  }
}

extension Snapshot {
  /// The newest cause of a complaint, with its whys.
  func cause(of complaint: Complaint.ID) throws -> Cause? { try causes(of: complaint).last?.cause }

  /// Every cause that was found, oldest first, each with its whys and the step that found it.
  func causes(of complaint: Complaint.ID) throws -> [(step: CaseStep.ID, cause: Cause)] {
    let found = try rows(
      "SELECT caseStepID, kind, statement FROM cause WHERE complaintID = \(complaint) ORDER BY caseStepID"
    ) { row in
      (
        id: try row["caseStepID"] as CaseStep.ID, kind: try row["kind"] as Cause.Kind,
        statement: try row["statement"] as String
      )
    }
    return try found.map { one in
      let whys: [String] = try values("SELECT answer FROM causeWhy WHERE caseStepID = \(one.id) ORDER BY ordinal")
      return (one.id, Cause(kind: one.kind, statement: one.statement, whys: whys))
    }
  }
}

/// The groups of causes, for pages that count complaints by them.
package enum CauseGroup {
  /// What people read for a group as it is kept: "Metode" for "method".
  package static func words(_ kept: String) -> String { Cause.Kind(rawValue: kept)?.words ?? kept }
}
