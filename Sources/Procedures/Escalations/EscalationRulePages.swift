import Database
import Documents
import HTTP
import Mustache
import Platform

/// The rules by which cases go up, as an administrator changes them.
enum EscalationRulePages {
  /// GET /pengaturan/eskalasi
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let rules = try visit.read { try $0.escalationRules() }
    return try visit.page(EscalationRulePage(rules, visit.words))
  }

  /// GET /pengaturan/eskalasi/:rule
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let rule = try visit.rule()
    return try visit.page(EscalationRuleForm.page(rule, EscalationRuleForm.form(of: rule)))
  }

  /// POST /pengaturan/eskalasi/:rule
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let rule = try visit.rule()
    let form = try visit.request.form()
    do {
      let sent = try EscalationRuleForm(form, of: rule)
      try await visit.app.write(by: visit.actor) { deed in try deed.change(rule.id, sent) }
      return visit.seeOther(EscalationRoutes.root, Flash(.ok, "Aturan eskalasi sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(EscalationRuleForm.page(rule, form, errors), status: .unprocessable)
    }
  }

  /// POST /pengaturan/eskalasi: one more rule for lateness, to be filled in.
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let id = try await visit.app.write(by: visit.actor) { deed in try deed.addLatenessRule() }
    return visit.seeOther("\(EscalationRoutes.root)/\(id)")
  }
}

extension Visit {
  fileprivate func rule() throws -> EscalationRule {
    let id = try parameter("rule")
    guard let rule = try read({ try $0.escalationRules() }).first(where: { $0.id.description == id }) else {
      throw VisitError.notFound
    }
    return rule
  }
}

extension Deed {
  fileprivate func change(_ rule: EscalationRule.ID, _ form: EscalationRuleForm) throws {
    try db.execute(
      """
      UPDATE escalationRule SET amount = \(form.amount), levels = \(form.levels), isActive = \(form.isActive)
      WHERE id = \(rule)
      """)
    try record(
      "escalationRule.changed", Subject("escalationRule", rule),
      "amount=\(form.amount) levels=\(form.levels) active=\(form.isActive ? 1 : 0)")
  }

  fileprivate func addLatenessRule() throws -> EscalationRule.ID {
    let id: EscalationRule.ID = try db.insert(
      "INSERT INTO escalationRule (kind, amount, levels, isActive) VALUES (\(EscalationRule.Trigger.late), 450, 1, 0)")
    try record("escalationRule.added", Subject("escalationRule", id))
    return id
  }
}

/// What an administrator may change of a rule; what sets it off stays.
struct EscalationRuleForm: Sendable {
  let amount: Int
  let levels: Int
  let isActive: Bool

  init(_ form: FormData, of rule: EscalationRule) throws(FormErrors) {
    var errors = FormErrors()
    let range = rule.trigger == .priority ? 1...4 : 0...45_000
    amount = rule.trigger == .late || rule.trigger == .priority ? form.int("amount") ?? -1 : 0
    levels = form.int("levels") ?? 0
    isActive = form.text("isActive") == "1"
    if !range.contains(amount) {
      errors.note(
        "amount", rule.trigger == .priority ? "Tulis 1 sampai 4." : "Tulis menit kerja, 0 sampai 45.000; sehari 450.")
    }
    if !(1...5).contains(levels) { errors.note("levels", "Pilih 1 sampai 5 tingkat.") }
    guard errors.isEmpty else { throw errors }
  }

  static func form(of rule: EscalationRule) -> FormData {
    var form: FormData = ["amount": "\(rule.amount)", "levels": "\(rule.levels)"]
    if rule.isActive { form.append("isActive", "1") }
    return form
  }

  static func page(
    _ rule: EscalationRule, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) -> EscalationRuleEdit {
    let amount = TextField(
      "amount", rule.trigger == .priority ? "Prioritas paling ringan" : "Lewat waktu", form: form, errors: errors,
      hint: rule.trigger == .priority ? "1 paling mendesak, 4 paling ringan." : "Dalam menit kerja; 450 menit sehari.",
      kind: .wholeNumber, width: .ten)
    let fields: [any Renderable] =
      (rule.trigger == .late || rule.trigger == .priority ? [amount] : []) + [
        SelectField(
          "levels", "Naik", (1...5).map { Choice("\($0)", $0 == 1 ? "kepada atasan langsung" : "\($0) tingkat") },
          form: form, errors: errors, prompt: nil),
        CheckGroup(
          "isActive", "Keadaan", [Choice("1", "Aturan ini dipakai")], form: form, errors: errors, isOptional: true),
      ]
    return EscalationRuleEdit(
      rule.trigger.words,
      WebForm(
        action: "\(EscalationRoutes.root)/\(rule.id)", fields: fields, button: "Simpan",
        cancel: (label: "Batal", href: EscalationRoutes.root)), errors)
  }
}

extension EscalationRule.Trigger {
  /// What lists and headings call it.
  var words: String {
    switch self {
    case .late: "Lewat waktu"
    case .priority: "Prioritas"
    case .reopened: "Kembali ke langkah sebelumnya"
    case .danger: "Bahaya"
    }
  }
}

extension EscalationRule {
  /// How far up it sends: "atasan langsung".
  fileprivate var levelWords: String {
    levels == 1 ? "atasan langsung" : "\(levels) tingkat di atas pelaksana"
  }
}

/// The list of rules.
struct EscalationRulePage: StaffPage {
  static let template = "Procedures/escalation-rules"

  struct Line: Renderable {
    let name: String
    let href: String
    let levels: String
    let state: Tag
  }

  let title = "Eskalasi"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Eskalasi")]
  let lines: [Line]
  let downloads = Downloads(EscalationRoutes.root)

  init(_ rules: [EscalationRule], _ words: Words) {
    lines = rules.map { rule in
      Line(
        name: rule.words(words), href: "\(EscalationRoutes.root)/\(rule.id)", levels: rule.levelWords,
        state: rule.isActive ? Tag("Dipakai", .ok) : Tag("Tidak dipakai"))
    }
  }

  /// GET /pengaturan/eskalasi.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    let columns = [
      TableColumn("Bila", width: 48), TableColumn("Naik kepada", width: 32), TableColumn("Keadaan", width: 14),
    ]
    return TableExport("aturan-eskalasi", sheet: "Aturan eskalasi", columns: columns) { db, add in
      for rule in try db.escalationRules() {
        try add([
          .text(rule.words(words)), .text(rule.levelWords), .text(rule.isActive ? "Dipakai" : "Tidak dipakai"),
        ])
      }
    }
  }
}

/// One rule to change.
struct EscalationRuleEdit: StaffPage {
  static let template = "People/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ name: String, _ form: WebForm, _ errors: FormErrors) {
    heading = "Aturan eskalasi: \(name.lowercased())"
    title = errors.titled(heading)
    breadcrumbs = [
      Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Eskalasi", EscalationRoutes.root), Breadcrumb(name),
    ]
    errorSummary = errors.summary
    self.form = form
  }
}

enum EscalationRoutes {
  static let root = "/pengaturan/eskalasi"

  static let all: [Route] =
    pagesAndDeeds + Route.table(root, .can(.manageSettings), "the rules by which cases go up", EscalationRulePage.table)

  private static let pagesAndDeeds: [Route] = [
    Route(.get, root, .can(.manageSettings), EscalationRulePages.show, "the rules by which cases go up (C5)"),
    Route(.post, root, .can(.manageSettings), EscalationRulePages.create, "adds a rule for lateness (C5)"),
    Route(.get, root + "/:rule", .can(.manageSettings), EscalationRulePages.edit, "one rule (C5)"),
    Route(.post, root + "/:rule", .can(.manageSettings), EscalationRulePages.change, "changes a rule (C5)"),
  ]

  static let pages: [any Page.Type] = [EscalationRulePage.self, EscalationRuleEdit.self]
}
