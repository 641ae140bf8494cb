import Database
import HTTP
import Mustache
import Platform
import Procedures

/// How the customer and the office speak with each other.
enum ContactWay: String, CaseIterable, Sendable, ColumnValue {
  case telephone, inPerson, email, whatsApp, socialMedia, letter, survey, other

  var words: String {
    switch self {
    case .telephone: "Telepon"
    case .inPerson: "Tatap muka"
    case .email: "Surel"
    case .whatsApp: "WhatsApp"
    case .socialMedia: "Media sosial"
    case .letter: "Surat"
    case .survey: "Hasil survei"
    case .other: "Cara lain"
    }
  }

  static let choices = allCases.map { Choice($0.rawValue, $0.words) }
}

/// A conversation about to be written down.
struct NewContact: Sendable {
  let way: ContactWay
  /// Whether the customer spoke to the office, rather than the office to him.
  let isIncoming: Bool
  let summary: String
}

/// A conversation with the customer (*log komunikasi pelanggan*).
struct LoggedContact: Sendable, FromRow {
  let way: ContactWay
  let isIncoming: Bool
  let summary: String
  let at: Instant
  let by: String

  init(row: Row) throws(RowError) {
    way = try row["way"]
    isIncoming = try row["isIncoming"]
    summary = try row["summary"]
    at = try row["at"]
    by = try row["name"]
  }
}

/// What the form of the log may send.
struct ContactForm: Sendable {
  let contact: NewContact

  static let limits: TextLimits = ["summary": 5000]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let way = ContactWay(rawValue: form.text("way"))
    let direction = form.text("direction")
    let summary = form.text("summary")
    if way == nil { errors.note("way", "Pilih cara berkomunikasinya.") }
    if !["in", "out"].contains(direction) { errors.note("direction", "Pilih siapa yang menghubungi.") }
    if summary.isEmpty { errors.note("summary", "Tulis apa yang dibicarakan dan disepakati.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let way else { throw errors }
    contact = NewContact(way: way, isIncoming: direction == "in", summary: summary)
  }

  static func fields(_ dossier: Dossier, _ form: FormData, _ errors: FormErrors) -> WebForm {
    WebForm(
      action: "\(dossier.path)/komunikasi",
      fields: [
        RadioGroup(
          "direction", "Siapa yang menghubungi", [Choice("in", "Pelanggan"), Choice("out", "Kantor")], form: form,
          errors: errors),
        SelectField("way", "Cara", ContactWay.choices, form: form, errors: errors, prompt: "Pilih cara"),
        TextArea(
          "summary", "Yang dibicarakan dan disepakati", form: form, errors: errors, rows: 4,
          maxLength: limits["summary"]),
      ], button: "Catat komunikasi")
  }
}

extension Deed {
  /// Writes down a conversation with the customer (row C1).
  func logContact(_ contact: NewContact, of complaint: Complaint.ID, in run: Case) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO contactLog (complaintID, way, isIncoming, summary, at, recordedBy)
      VALUES (\(complaint), \(contact.way), \(contact.isIncoming), \(contact.summary), \(at), \(person))
      """)
    try record("contact.logged", Subject("case", run.id), "way=\(contact.way.rawValue)")
  }
}

extension Snapshot {
  /// Every conversation about a complaint, in its order.
  func contactLog(of complaint: Complaint.ID) throws -> [LoggedContact] {
    try rows(
      """
      SELECT l.*, p.name FROM contactLog l JOIN person p ON p.id = l.recordedBy
      WHERE l.complaintID = \(complaint) ORDER BY l.id
      """)
  }
}
