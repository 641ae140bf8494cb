import HTTP
import Mustache
import Platform
import Procedures

/// The templates of letters, by category and outcome (row P3).
enum LetterTemplatePages {
  static let root = "/pengaturan/templat-surat"

  /// GET /pengaturan/templat-surat
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    try visit.page(LetterTemplateIndex(try visit.read { try $0.letterTemplates() }, visit.words))
  }

  /// GET /pengaturan/templat-surat/baru: begins as the standard one.
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let fields = LetterTemplate.standard.form.fields.filter { $0.name != "name" }
    return try page(visit, nil, FormData(fields))
  }

  /// GET /pengaturan/templat-surat/:template
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let found = try visit.storedTemplate()
    return try page(visit, found, found.template.form)
  }

  /// POST /pengaturan/templat-surat
  @Sendable static func create(_ visit: Visit) async throws -> Response { try await save(visit, nil) }

  /// POST /pengaturan/templat-surat/:template
  @Sendable static func update(_ visit: Visit) async throws -> Response {
    try await save(visit, try visit.storedTemplate())
  }

  /// Saves, or with the other button only shows what the template gives.
  private static func save(_ visit: Visit, _ found: StoredTemplate?) async throws -> Response {
    let form = try visit.request.form()
    do {
      let template = try LetterTemplateForm(form, categories: try visit.read { try $0.categories() }).template
      guard form["preview"] == nil else { return try page(visit, found, form, shown: template) }
      try await visit.app.write(by: visit.actor) { deed in _ = try deed.save(template, as: found?.id) }
      return visit.seeOther(root, Flash(.ok, "Templat “\(template.name)” disimpan."))
    } catch let errors as FormErrors {
      return try page(visit, found, form, errors)
    }
  }

  private static func page(
    _ visit: Visit, _ found: StoredTemplate?, _ form: FormData, _ errors: FormErrors = FormErrors(),
    shown template: LetterTemplate? = nil
  ) throws -> Response {
    let categories = try visit.read { try $0.categories() }
    let shown = errors.isEmpty ? template ?? found?.template ?? .standard : nil
    let page = LetterTemplatePage(found, form, errors, categories, preview: shown, office: visit.app.office)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  static let pages: [any Page.Type] = [LetterTemplateIndex.self, LetterTemplatePage.self]

  static let routes: [Route] = [
    Route(.get, root, .can(.manageSettings), index, "the templates of letters"),
    Route(.post, root, .can(.manageSettings), create, "adds a template of letters"),
    Route(.get, root + "/baru", .can(.manageSettings), new, "the form for a template of letters"),
    Route(.get, root + "/:template", .can(.manageSettings), show, "a template of letters to edit"),
    Route(.post, root + "/:template", .can(.manageSettings), update, "changes a template of letters"),
  ]
}

extension Visit {
  fileprivate func storedTemplate() throws -> StoredTemplate {
    guard let id = LetterTemplate.ID(try parameter("template")), let found = try read({ try $0.letterTemplate(id) })
    else { throw VisitError.notFound }
    return found
  }
}

/// The list of templates.
struct LetterTemplateIndex: StaffPage {
  static let template = "Complaints/Letters/templates"

  struct Line: Renderable {
    let name: String
    let href: String
    let category: String
    let outcome: String
    let state: String
    let changed: String
  }

  let title = "Templat surat"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Templat surat")]
  let new = LetterTemplatePages.root + "/baru"
  let lines: [Line]
  let hasLines: Bool

  init(_ templates: [StoredTemplate], _ words: Words) {
    lines = templates.map { one in
      Line(
        name: one.template.name, href: "\(LetterTemplatePages.root)/\(one.id)",
        category: one.categoryName.isEmpty ? "Semua kategori" : one.categoryName,
        outcome: one.template.outcome?.words ?? "Semua hasil",
        state: one.template.isActive ? "Dipakai" : "Tidak dipakai",
        changed: "\(words.shortDate(one.changedAt)), \(one.changedBy)")
    }
    hasLines = !lines.isEmpty
  }
}

/// A template in its editor, and below it the letter it gives for a sample.
struct LetterTemplatePage: StaffPage {
  static let template = "Complaints/Letters/template"

  struct Field: Renderable {
    let typed: String
    let words: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let heading: String
  let action: String
  let fields: [any Renderable]
  let known: [Field]
  let sheet: LetterSheet?

  init(
    _ found: StoredTemplate?, _ form: FormData, _ errors: FormErrors, _ categories: [Category],
    preview: LetterTemplate?, office: Office
  ) {
    heading = found.map { "Templat “\($0.template.name)”" } ?? "Templat baru"
    title = errors.titled(heading)
    breadcrumbs = [
      Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Templat surat", LetterTemplatePages.root),
      Breadcrumb(found?.template.name ?? "Baru"),
    ]
    errorSummary = errors.summary
    action = LetterTemplatePages.root + (found.map { "/\($0.id)" } ?? "")
    fields = Self.purpose(form, errors, categories) + Self.texts(form, errors)
    known = MergeField.allCases.map { Field(typed: $0.typed, words: $0.words) }
    sheet = preview.map { template in
      LetterSheet(
        draft: LetterText(template, .sample(office), to: "Citra Utami\nPT Contoh Maju\ndi tempat"), hash: nil,
        marks: [], signerTitle: "Jabatan penanda tangan", version: 0, office: office)
    }
  }

  private static func purpose(
    _ form: FormData, _ errors: FormErrors, _ categories: [Category]
  ) -> [any Renderable] {
    [
      TextField("name", "Nama templat", form: form, errors: errors, maxLength: LetterTemplateForm.limits["name"]),
      SelectField(
        "category", "Untuk kategori", categories.map { Choice($0.id.description, $0.name) }, form: form,
        errors: errors, prompt: "Semua kategori"),
      SelectField(
        "outcome", "Untuk hasil", LetterOutcome.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        errors: errors, prompt: "Semua hasil"),
      CheckGroup(
        "isActive", "Pemakaian", [Choice("1", "Dipakai untuk konsep baru")], form: form, errors: errors,
        isOptional: true),
    ]
  }

  private static func texts(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let limits = LetterTemplateForm.limits
    return [
      TextField("subject", "Hal", form: form, errors: errors, width: .full, maxLength: limits["subject"]),
      TextArea(
        "body", "Isi surat", form: form, errors: errors,
        hint: "Baris kosong memisahkan alinea. Alinea yang isiannya kosong pada keluhannya ditinggalkan.", rows: 16,
        maxLength: limits["body"]),
      LetterDraftPage.urgency(form, errors), LetterDraftPage.security(form, errors),
      TextField(
        "attachments", "Lampiran", form: form, errors: errors, hint: "Dengan kata, misalnya satu berkas.",
        width: .twenty, maxLength: limits["attachments"], isOptional: true),
      TextArea(
        "copies", "Tembusan", form: form, errors: errors, hint: "Satu penerima per baris.", rows: 2,
        maxLength: limits["copies"], isOptional: true),
    ]
  }
}
