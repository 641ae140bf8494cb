import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One revision of the K3 policy. It holds from its day until the next one does.
struct Policy: Sendable, FromRow {
  typealias ID = Identifier<Policy>

  let id: ID
  /// 0 for the first.
  let revision: Int
  let text: String
  /// Why it follows the one before; empty for the first.
  let reason: String
  /// From when it holds; set when it is approved.
  let effectiveOn: Day?
  let approvedOn: Day?
  let madeAt: Instant
  let madeBy: String?
  /// Nil while it is a draft.
  let issuedAt: Instant?
  /// Whether it was withdrawn, and whether that was before its day.
  let isWithdrawn: Bool
  let neverBegan: Bool

  init(row: Row) throws(RowError) {
    id = try row["id"]
    revision = try row["revision"]
    text = try row["text"]
    reason = try row["reason"]
    effectiveOn = try row["effectiveOn"]
    approvedOn = try row["approvedOn"]
    madeAt = try row["madeAt"]
    madeBy = try row["name"]
    issuedAt = try row["issuedAt"]
    isWithdrawn = try row["isWithdrawn"]
    neverBegan = try row["neverBegan"]
  }

  /// "revisi 01".
  var revisionWords: String { "revisi \(revision < 10 ? "0" : "")\(revision)" }
  var title: String { "Kebijakan K3 \(revisionWords)" }
  var path: String { "\(PolicyRoutes.root)/revisi/\(revision)" }
  var number: String { "KB-K3 rev. \(revision)" }

  /// How it stands among the others.
  ///
  /// - Parameter effective: the one that holds today.
  func tag(_ effective: Policy?, _ stage: ApprovalStage, on today: Day) -> Tag {
    guard issuedAt != nil else { return stage.tag }
    if isWithdrawn { return ApprovalStage.withdrawnTag }
    if effective?.id == id { return Tag("Berlaku", .ok) }
    let hasBegun = effectiveOn.map { $0 <= today } ?? false
    return hasBegun ? Tag("Tidak berlaku lagi", .late) : Tag("Belum mulai berlaku", .info)
  }

  /// What a first policy begins with, to be edited.
  static let proposal = """
    Manajemen berkomitmen menyediakan tempat kerja dan layanan yang aman dan sehat bagi karyawan, kontraktor, pelanggan, dan masyarakat sekitar.
    Untuk itu kami:
    1. memenuhi peraturan perundang-undangan dan persyaratan lain tentang keselamatan dan kesehatan kerja;
    2. mencegah cedera dan penyakit akibat kerja dengan mengenali bahaya, menilai risiko, dan mengendalikannya;
    3. mengukur kepuasan pelanggan internal dan eksternal terhadap penerapan K3, menanggapi keluhannya, dan memperbaiki yang kurang;
    4. menyediakan orang, waktu, anggaran, dan peralatan yang diperlukan;
    5. melibatkan karyawan dan kontraktor, serta melatih mereka sesuai tugasnya;
    6. meninjau kebijakan dan hasilnya secara berkala untuk perbaikan berkelanjutan.
    Kebijakan ini dikomunikasikan kepada semua orang yang bekerja di bawah kendali kami dan tersedia bagi pihak yang berkepentingan.
    """
}

extension Snapshot {
  /// Every revision, the latest first; there are few.
  func policies() throws -> [Policy] {
    try rows("\(Self.policies) ORDER BY p.revision DESC LIMIT 200")
  }

  func policy(revision: Int) throws -> Policy? { try row("\(Self.policies) WHERE p.revision = \(revision)") }

  func policy(_ id: Policy.ID) throws -> Policy? { try row("\(Self.policies) WHERE p.id = \(id)") }

  /// The revision that holds on a day; nil before the first, and once the one whose time it was is withdrawn.
  func effectivePolicy(on day: Day) throws -> Policy? {
    let begun = try policies().first { policy in
      policy.issuedAt != nil && !policy.neverBegan && policy.effectiveOn.map { $0 <= day } ?? false
    }
    return begun.flatMap { $0.isWithdrawn ? nil : $0 }
  }

  /// The one that a revision follows: the last before it that was approved and not withdrawn.
  func policy(before policy: Policy) throws -> Policy? {
    try row(
      """
      \(Self.policies) WHERE p.revision < \(policy.revision) AND p.issuedAt IS NOT NULL AND v.at IS NULL
      ORDER BY p.revision DESC LIMIT 1
      """)
  }

  private static let policies: SQL = """
    SELECT p.*, n.name, v.at IS NOT NULL AS isWithdrawn, COALESCE(b.startsAt > v.at, 0) AS neverBegan
    FROM policy p LEFT JOIN person n ON n.id = p.madeBy
      LEFT JOIN approvalCase c ON c.kind = 'satisfaction.policy' AND c.subjectID = p.id
      LEFT JOIN paperVoid v ON v.paperID = c.paperID AND v.replacedBy IS NULL
      LEFT JOIN paperStart b ON b.paperID = c.paperID
    """
}

/// The words of a policy.
struct PolicyForm: Sendable {
  static let limits: TextLimits = ["text": 12_000, "reason": 1_000]

  let text: String
  let reason: String

  /// - Parameter revision: every one but the first says why.
  init(_ form: FormData, revision: Int) throws(FormErrors) {
    var errors = FormErrors()
    text = form.text("text")
    reason = form.text("reason")
    if text.isEmpty { errors.note("text", "Tulis isi kebijakannya.") }
    if revision > 0 && reason.isEmpty { errors.note("reason", "Tulis mengapa kebijakan ini direvisi.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  static func fields(_ form: FormData, _ errors: FormErrors, revision: Int) -> [any Renderable] {
    let reason = TextArea(
      "reason", "Alasan revisi", form: form, errors: errors, rows: 2, maxLength: limits["reason"])
    let text = TextArea(
      "text", "Isi kebijakan", form: form, errors: errors, hint: "Satu paragraf atau butir untuk tiap baris.", rows: 18,
      maxLength: limits["text"])
    return revision == 0 ? [text] : [text, reason]
  }
}

extension Deed {
  /// Begins the next revision with the words of the last.
  @discardableResult
  func draftPolicy() throws -> Policy {
    let last = try db.policies().first
    if let last, last.issuedAt == nil { throw VisitError.stale("Sudah ada konsep \(last.revisionWords).") }
    let id: Policy.ID = try db.insert(
      """
      INSERT INTO policy (revision, text, madeAt, madeBy)
      VALUES (\(last.map { $0.revision + 1 } ?? 0), \(last?.text ?? Policy.proposal), \(at), \(actor.personID))
      """)
    try beginApproval(.policy, of: id.rawValue)
    guard let policy = try db.policy(id) else { throw VisitError.notFound }
    return policy
  }

  /// Writes a draft anew.
  func write(_ form: PolicyForm, in id: Policy.ID, version: Int?) throws {
    try touchApproval(.policy, of: id.rawValue, version: version, "isi kebijakan diubah")
    try db.execute("UPDATE policy SET text = \(form.text), reason = \(form.reason) WHERE id = \(id)")
  }
}

extension ApprovalWay {
  /// A revision of the K3 policy. Who approves it says from when it holds.
  static let policy = ApprovalWay(
    "satisfaction.policy", noun: "kebijakan", prepares: .planSatisfaction,
    document: { db, subject in
      guard let policy = try db.policy(Policy.ID(rawValue: subject)) else { return nil }
      return ApprovalDocument(
        .policy, title: policy.title, number: policy.number, path: policy.path,
        replaces: try db.policy(before: policy)?.id.rawValue, holdsFrom: policy.effectiveOn,
        lacks: policy.revision > 0 && policy.reason.isEmpty ? ["Tulis alasan revisinya."] : [])
    },
    fields: { form, errors in
      [
        DateField(
          "effectiveOn", "Mulai berlaku", form: form, errors: errors,
          hint: "Hari ini atau sesudahnya. Revisi sebelumnya berlaku sampai hari itu.")
      ]
    },
    settle: { deed, subject, form in
      let today = deed.office.zone.day(of: deed.at)
      guard let day = Day(typed: form.text("effectiveOn")) else {
        throw FormErrors("effectiveOn", "Isi tanggal mulai berlaku, misalnya 01/05/2026.")
      }
      guard day >= today else { throw FormErrors("effectiveOn", "Tanggal mulai berlaku tidak boleh sudah lewat.") }
      guard let policy = try deed.db.policy(Policy.ID(rawValue: subject)) else { throw VisitError.notFound }
      if let before = try deed.db.policy(before: policy), let start = before.effectiveOn, day < start {
        let words = Words(zone: deed.office.zone)
        throw FormErrors(
          "effectiveOn",
          "Kebijakan \(before.revisionWords) baru berlaku \(words.date(start)). Isi hari itu atau sesudahnya, atau cabut "
            + "dahulu revisi itu.")
      }
      try deed.db.execute(
        "UPDATE policy SET effectiveOn = \(day), approvedOn = \(today) WHERE id = \(Policy.ID(rawValue: subject))")
    },
    issued: { deed, subject, paper in
      try deed.db.execute("UPDATE policy SET issuedAt = \(deed.at) WHERE id = \(Policy.ID(rawValue: subject))")
    },
    draw: { db, subject, office, trim in
      guard let policy = try db.policy(Policy.ID(rawValue: subject)) else { throw VisitError.notFound }
      return PolicyPaper(policy, trim, office)
    })
}

/// *Kebijakan K3* on paper.
struct PolicyPaper: PaperPage {
  static let template = "Satisfaction/Programmes/policy-paper"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke kebijakan"
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let number: String
  let effective: String
  let paragraphs: [String]

  init(_ policy: Policy, _ trim: PaperTrim, _ office: Office) {
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    (title, backURL, number) = (policy.title, policy.path, policy.number)
    effective =
      policy.effectiveOn.map { "Berlaku mulai \(Words(zone: office.zone).date($0))" }
      ?? "Belum berlaku: menunggu pengesahan"
    paragraphs = policy.text.paragraphs
  }
}
