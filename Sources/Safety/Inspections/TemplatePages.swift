import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The checklists of inspections: read, printed blank, changed.
enum TemplatePages {
  private static let limits: TextLimits = ["title": 120]

  /// GET /k3/inspeksi/daftar
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let found = try visit.read { db in
      try db.inspectionTemplates().map { ($0, count: try db.lines(of: $0.id).count) }
    }
    return try visit.page(TemplateIndex(found, for: try visit.colleague(), visit.words))
  }

  /// GET /k3/inspeksi/daftar/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try show(nil, [:], FormErrors(), visit) }

  /// POST /k3/inspeksi/daftar
  @Sendable static func create(_ visit: Visit) async throws -> Response { try await save(nil, visit) }

  /// GET /k3/inspeksi/daftar/:template
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let template = try visit.inspectionTemplate()
    let lines = try visit.read { try $0.lines(of: template.id) }
    let form: FormData = [
      "title": template.title, "lines": lines.map(\.line).joined(separator: "\n"),
      "retired": template.isRetired ? "1" : "",
    ]
    return try show(template, form, FormErrors(), visit)
  }

  /// POST /k3/inspeksi/daftar/:template
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    try await save(try visit.inspectionTemplate(), visit)
  }

  private static func save(_ template: InspectionTemplate?, _ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var errors = FormErrors()
    limits.check(form, &errors)
    let (title, edition) = (form.line("title"), form.int("edition"))
    if title.isEmpty { errors.note("title", "Beri nama daftar periksanya.") }
    let lines = CheckLine.read(form.text("lines"), "lines", &errors)
    guard errors.isEmpty else { return try show(template, form, errors, visit) }
    let isRetired = form.isChecked("retired")
    do {
      try await visit.app.write(by: visit.actor) { deed in
        _ = try deed.writeTemplate(template, edition: edition, title: title, lines, isRetired: isRetired)
      }
      return visit.seeOther(InspectionRoutes.templates, Flash(.ok, "Daftar periksa \(title) sudah disimpan."))
    } catch VisitError.stale(let what) {
      let fresh = try template.map { _ in try visit.inspectionTemplate() }
      let shown = self.form(fresh, form, FormErrors(), edition: fresh?.edition)
      let notice = ChangeNotice("Daftar periksa ini sudah berubah", what, typed: shown, shown: shown)
      return try visit.page(page(fresh, shown, FormErrors(), notice), status: .conflict)
    }
  }

  private static func show(
    _ template: InspectionTemplate?, _ form: FormData, _ errors: FormErrors, _ visit: Visit
  ) throws -> Response {
    let shown = self.form(template, form, errors, edition: form.int("edition") ?? template?.edition)
    return try visit.page(page(template, shown, errors, nil), status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func page(
    _ template: InspectionTemplate?, _ form: WebForm, _ errors: FormErrors, _ notice: ChangeNotice?
  ) -> InspectionFormPage {
    InspectionFormPage(
      template == nil ? "Buat daftar periksa" : "Ubah daftar periksa",
      under: [Breadcrumb("Daftar periksa", InspectionRoutes.templates)],
      about: template == nil
        ? "Butirnya dipakai oleh setiap inspeksi yang dimulai dengan daftar ini."
        : "Inspeksi yang sudah dimulai tetap memakai butir lamanya.", form, errors, notice: notice)
  }

  private static func form(
    _ template: InspectionTemplate?, _ form: FormData, _ errors: FormErrors, edition: Int?
  ) -> WebForm {
    let retired: [any Renderable] = [
      CheckGroup(
        "retired", "Pemakaian", [Choice("1", "Tidak dipakai lagi untuk inspeksi baru")], form: form, errors: errors,
        isOptional: true)
    ]
    let fields: [any Renderable] = [
      TextField("title", "Nama", form: form, errors: errors, width: .full, maxLength: limits["title"]),
      TextArea("lines", "Butir", form: form, errors: errors, hint: CheckLine.guidance, rows: 20),
    ]
    return WebForm(
      action: template?.path ?? InspectionRoutes.templates,
      hidden: edition.map { [HiddenField("edition", "\($0)")] } ?? [],
      fields: fields + (template == nil ? [] : retired), button: "Simpan daftar periksa",
      cancel: (label: "Batal", href: InspectionRoutes.templates))
  }
}
