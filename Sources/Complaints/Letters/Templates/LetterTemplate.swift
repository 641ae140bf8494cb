import Database
import Platform
import Procedures

/// What has become of a complaint when its letter is begun: told by the case itself.
enum LetterOutcome: String, CaseIterable, Sendable, ColumnValue {
  /// All that was planned is done.
  case improved
  /// Something is planned and not yet done.
  case promised
  /// Nothing was planned.
  case explained
  /// The customer was not satisfied with an earlier letter.
  case again

  var words: String {
    switch self {
    case .improved: "Perbaikan sudah dilaksanakan"
    case .promised: "Perbaikan masih berjalan"
    case .explained: "Tanpa tindakan, hanya penjelasan"
    case .again: "Jawaban ulang, pelanggan belum puas"
    }
  }
}

/// The text a reply begins with, for all letters or for those of a category and an outcome.
struct LetterTemplate: Sendable {
  typealias ID = Identifier<LetterTemplate>

  let name: String
  /// Nil for every category, and every outcome.
  let category: Category.ID?
  let outcome: LetterOutcome?
  let urgency: Disposition.Urgency
  let security: LetterSecurity
  let attachments: String
  let subject: String
  let body: String
  let copies: String
  let isActive: Bool

  /// What holds where the organisation has none of its own: reference, thanks and apology, the complaint in short, its
  /// cause, what was done about it and when, whom to ask, closing (facts §7).
  static let standard = LetterTemplate(
    name: "Templat baku", category: nil, outcome: nil, urgency: .ordinary, security: .open, attachments: "",
    subject: "Jawaban atas keluhan: {perihal}",
    body: """
      {pembuka}

      {pokok_keluhan}

      {kalimat_penyebab}

      {kalimat_tindakan}

      {kalimat_kontak}

      Demikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih.
      """,
    copies: "", isActive: true)

  /// How closely it is meant for a letter; nil when it is not for it at all.
  func closeness(to category: Category.ID?, _ outcome: LetterOutcome) -> Int? {
    if let own = self.category, own != category { return nil }
    if let own = self.outcome, own != outcome { return nil }
    return (self.category == nil ? 0 : 2) + (self.outcome == nil ? 0 : 1)
  }
}

/// A template of the organisation's own.
struct StoredTemplate: Sendable, FromRow {
  let id: LetterTemplate.ID
  let template: LetterTemplate
  let changedAt: Instant
  let changedBy: String
  let categoryName: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    template = LetterTemplate(
      name: try row["name"], category: try row["categoryID"], outcome: try row["outcome"], urgency: try row["urgency"],
      security: try row["security"], attachments: try row["attachments"], subject: try row["subject"],
      body: try row["body"], copies: try row["copies"], isActive: try row["isActive"])
    changedAt = try row["changedAt"]
    changedBy = try row["personName"]
    categoryName = try row["categoryName"] ?? ""
  }
}

extension LetterText {
  /// A template filled in. A paragraph in which a field has nothing to say is left out, as its sentence would be none.
  init(_ template: LetterTemplate, _ fields: LetterFields, to addressee: String) {
    urgency = template.urgency
    security = template.security
    attachments = template.attachments
    subject = String(
      (Self.filled(template.subject, fields) ?? "Jawaban atas keluhan \(fields[.ticket])").prefix(
        Self.limits["subject"] ?? 200))
    self.addressee = addressee
    body = Self.split(template.body).compactMap { Self.filled($0, fields) }.joined(separator: "\n\n")
    copies = template.copies
  }

  private static func filled(_ text: String, _ fields: LetterFields) -> String? {
    // What cannot be read was never saved; a field that a later program does not know stays to be seen.
    guard let merge = try? MergeText(text) else { return text }
    return merge.filled(fields)
  }

  /// Who did not agree to be named is addressed by the number of the complaint.
  static func addressee(_ source: LetterSource) -> String {
    guard source.confidentiality == .named, let contact = source.contact, !contact.name.isEmpty else {
      return "Pelapor keluhan \(source.ticket)"
    }
    let place = contact.address.isEmpty ? "di tempat" : contact.address
    return [contact.name, contact.organisation, place].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Without the full stop at its end, for what goes on behind it.
  static func plain(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

extension Snapshot {
  private static let selection: SQL = """
    SELECT t.*, p.name AS personName, c.name AS categoryName FROM letterTemplate t JOIN person p ON p.id = t.changedBy
    LEFT JOIN category c ON c.id = t.categoryID
    """

  /// Every template of the organisation, those in use first.
  func letterTemplates() throws -> [StoredTemplate] {
    try rows("\(Self.selection) ORDER BY t.isActive DESC, t.name, t.id")
  }

  func letterTemplate(_ id: LetterTemplate.ID) throws -> StoredTemplate? {
    try row("\(Self.selection) WHERE t.id = \(id)")
  }

  /// Those in use, the one that is meant most closely for a letter first; of two alike the newer.
  func templates(for category: Category.ID?, _ outcome: LetterOutcome) throws -> [StoredTemplate] {
    try letterTemplates().filter(\.template.isActive).compactMap { one in
      one.template.closeness(to: category, outcome).map { (one, $0) }
    }.sorted { ($0.1, $0.0.changedAt) > ($1.1, $1.0.changedAt) }.map(\.0)
  }

  /// The category that a complaint was last sorted into.
  func category(of complaint: Complaint.ID) throws -> Category.ID? {
    try value("SELECT categoryID FROM sorting WHERE complaintID = \(complaint) ORDER BY caseStepID DESC LIMIT 1")
  }
}
