import HTTP
import Mustache
import Platform

/// The list of tokens.
struct DataTokenIndex: StaffPage {
  static let template = "Insight/OpenData/tokens"
  static let pageSize = 50

  struct Line: Renderable {
    let name: String
    let hint: String
    let reads: String
    let until: String
    let used: String
    let made: String
    let state: Tag
    /// Nil where it has ended.
    let revoke: String?
    let reason: String?
  }

  let title = "Akses data"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Akses data")]
  let new = "\(DataTokenRoutes.root)/baru"
  let guide = "\(DataTokenRoutes.root)/petunjuk"
  let filters: [any Renderable]
  let downloads: Downloads
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  init(_ page: ListPage<DataToken>, _ filter: DataTokenFilter, on today: Day, _ words: Words) {
    let form = FormData(filter.query)
    let states = DataToken.State.allCases.map { Choice($0.rawValue, $0.words) } + [Choice("semua", "Semua")]
    filters = [
      TextField("q", "Nama", form: form, kind: .search),
      SelectField("keadaan", "Keadaan", states, form: form, prompt: nil),
    ]
    downloads = Downloads(DataTokenRoutes.root) { filter.address($0) }
    lines = page.lines.map { Line($0, on: today, words) }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.number(page.lines.count)) token di halaman ini", key: \.key, address: { filter.address(at: $0) })
  }

  /// The form for a new one.
  static func form(_ form: FormData, _ errors: FormErrors, today: Day) -> SettingsForm {
    let fields: [any Renderable] = [
      TextField(
        "name", "Dipakai oleh", form: form, errors: errors,
        hint: "Program dan keperluannya, misalnya “Dasbor kantor pusat, rekap bulanan”.", width: .full,
        maxLength: DataTokenForm.limits["name"]),
      CheckGroup(
        "purposes", "Boleh membaca", DataPurpose.allCases.map { Choice($0.rawValue, $0.words, hint: $0.about) },
        form: form, errors: errors),
      DateField(
        "expiresOn", "Berlaku sampai", form: form, errors: errors,
        hint: "Hari terakhir token ini dapat dipakai. Kosongkan bila tanpa batas.", earliest: today.iso,
        isOptional: true),
    ]
    return SettingsForm(
      "Token baru", under: Breadcrumb("Akses data", DataTokenRoutes.root),
      WebForm(
        action: "\(DataTokenRoutes.root)/baru", fields: fields, button: "Buat token",
        cancel: (label: "Batal", href: DataTokenRoutes.root)), errors)
  }
}

extension DataToken {
  fileprivate var key: ListKey { ListKey(order: 0, id: id.rawValue) }
}

extension DataTokenIndex.Line {
  fileprivate init(_ token: DataToken, on today: Day, _ words: Words) {
    name = token.name
    hint = "\(token.hint)…"
    reads = token.purposeWords
    until = token.expiresOn.map { words.shortDate($0) } ?? "tanpa batas"
    used = token.lastUsedOn.map { words.shortDate($0) } ?? "belum pernah"
    made = "\(words.shortDateTime(token.madeAt)), \(token.madeBy)"
    let now = token.state(on: today)
    state = Tag(now.words, now == .active ? .ok : now == .expired ? .warn : .plain)
    revoke = now == .revoked ? nil : "\(DataTokenRoutes.root)/\(token.id)/cabut"
    reason = token.revokedAt.map { at in
      "\(words.shortDateTime(at)), \(token.revokedBy ?? ""): \(token.revokeReason)"
    }
  }
}

/// The answer on which a secret stands, once.
struct DataTokenMade: StaffPage {
  static let template = "Insight/OpenData/made"
  let title = "Simpan token ini"
  let breadcrumbs = [
    Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Akses data", DataTokenRoutes.root), Breadcrumb("Token baru"),
  ]
  let name: String
  let secret: String
  let example: String
  let next = DataTokenRoutes.root

  init(_ form: DataTokenForm, _ secret: DataSecret, base: String) {
    name = form.name
    self.secret = secret.text
    let purpose = DataPurpose.allCases.first(where: form.purposes.contains) ?? .kpi
    example = "curl -H \"Authorization: Bearer \(secret.text)\" \"\(base)\(DataAPI.root)/\(purpose.rawValue)\""
  }
}

/// The question before a token ends.
struct DataTokenRevoke: StaffPage {
  static let template = "Insight/OpenData/revoke"
  let title: String
  let breadcrumbs = [
    Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Akses data", DataTokenRoutes.root), Breadcrumb("Cabut"),
  ]
  let heading: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ token: DataToken, _ form: FormData, _ errors: FormErrors) {
    heading = "Cabut token “\(token.name)”"
    title = errors.titled(heading)
    errorSummary = errors.summary
    let reason = TextField(
      "reason", "Alasan", form: form, errors: errors, hint: "Dibaca oleh sesama administrator.", width: .full,
      maxLength: DataTokenForm.limits["reason"])
    self.form = WebForm(
      action: "\(DataTokenRoutes.root)/\(token.id)/cabut", fields: [reason], button: "Cabut token", isDangerous: true,
      cancel: (label: "Batal", href: DataTokenRoutes.root))
  }
}
