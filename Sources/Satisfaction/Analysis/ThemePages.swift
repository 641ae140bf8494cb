import Database
import Documents
import HTTP
import Mustache
import Platform

/// The organisation's code book of free text.
enum ThemePages {
  static let path = "/survei/tema"

  /// GET /survei/tema
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    try visit.page(ThemeIndex(try visit.read { try $0.themes() }, mayChange: try visit.colleague().can(.runSurveys)))
  }

  /// POST /survei/tema
  @Sendable static func add(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let themes = try visit.read { try $0.themes() }
    do {
      let sent = try ThemeForm(form)
      try await visit.app.write(by: visit.actor) { deed in try deed.addTheme(sent) }
      return visit.seeOther(path, Flash(.ok, "Tema \(sent.name) sudah ditambahkan."))
    } catch let errors as FormErrors {
      return try visit.page(ThemeIndex(themes, mayChange: true, form, errors), status: .unprocessable)
    } catch ThemeError.taken {
      let errors = FormErrors("name", ThemeError.taken.message)
      return try visit.page(ThemeIndex(themes, mayChange: true, form, errors), status: .unprocessable)
    }
  }

  /// GET /survei/tema/:theme
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let theme = try visit.theme()
    return try visit.page(ThemeEdit(theme, ThemeEdit.form(of: theme)))
  }

  /// POST /survei/tema/:theme
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let theme = try visit.theme()
    let form = try visit.request.form()
    do {
      let sent = try ThemeForm(form)
      let (isRetired, edition) = (form.text("retired") == "1", form.int("edition") ?? 0)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.changeTheme(theme, to: sent, isRetired: isRetired, edition: edition)
      }
      return visit.seeOther(path, Flash(.ok, "Tema \(sent.name) sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(ThemeEdit(theme, form, errors), status: .unprocessable)
    }
  }

  /// GET /survei/tema.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    TableExport(
      "tema", sheet: "Tema",
      columns: [
        TableColumn("Kode", width: 24), TableColumn("Tema", width: 34), TableColumn("Arti", width: 50),
        TableColumn("Keadaan", width: 18),
      ]
    ) { db, add in
      for theme in try db.themes() {
        try add([
          .text(theme.code), .text(theme.name), .text(theme.meaning),
          .text(theme.retiredAt == nil ? "dipakai" : "tidak dipakai lagi"),
        ])
      }
    }
  }
}

extension Visit {
  fileprivate func theme() throws -> Theme {
    let code = try parameter("theme")
    guard let theme = try read({ try $0.theme(code) }) else { throw VisitError.notFound }
    return theme
  }
}

/// What the template of the code book sees.
struct ThemeIndex: StaffPage {
  static let template = "Satisfaction/Analysis/themes"

  struct Line: Renderable {
    let name: String
    let meaning: String
    let href: String?
    let tag: Tag?
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Putaran survei", SurveyPlace.rounds.path), Breadcrumb("Tema jawaban bebas")]
  let places = SurveyPlaceLink.all(at: .rounds)
  let errorSummary: ErrorSummary?
  let downloads = Downloads(ThemePages.path)
  let lines: [Line]
  let form: WebForm?

  init(_ themes: [Theme], mayChange: Bool, _ form: FormData = [:], _ errors: FormErrors = FormErrors()) {
    title = errors.titled("Tema jawaban bebas")
    errorSummary = errors.summary
    lines = themes.map { theme in
      Line(
        name: theme.name, meaning: theme.meaning, href: mayChange ? "\(ThemePages.path)/\(theme.code)" : nil,
        tag: theme.retiredAt == nil ? nil : Tag("tidak dipakai lagi"))
    }
    self.form =
      mayChange ? WebForm(action: ThemePages.path, fields: ThemeEdit.fields(form, errors), button: "Tambah tema") : nil
  }
}

/// One theme to word anew.
struct ThemeEdit: StaffPage {
  static let template = "People/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ theme: Theme, _ form: FormData, _ errors: FormErrors = FormErrors()) {
    heading = "Tema: \(theme.name)"
    title = errors.titled(heading)
    breadcrumbs = [
      Breadcrumb("Putaran survei", SurveyPlace.rounds.path), Breadcrumb("Tema jawaban bebas", ThemePages.path),
      Breadcrumb(theme.name),
    ]
    errorSummary = errors.summary
    let retired = CheckGroup(
      "retired", "Keadaan",
      [Choice("1", "Tidak dipakai lagi", hint: "Jawaban yang sudah bertema ini tetap memilikinya.")],
      form: form, isOptional: true)
    self.form = WebForm(
      action: "\(ThemePages.path)/\(theme.code)",
      hidden: [HiddenField("edition", form["edition"] ?? "\(theme.edition)")],
      fields: Self.fields(form, errors) + [retired], button: "Simpan tema",
      cancel: (label: "Batal", href: ThemePages.path))
  }

  static func form(of theme: Theme) -> FormData {
    var form: FormData = ["name": theme.name, "meaning": theme.meaning, "edition": "\(theme.edition)"]
    if theme.retiredAt != nil { form.append("retired", "1") }
    return form
  }

  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("name", "Nama tema", form: form, errors: errors, maxLength: ThemeForm.limits["name"]),
      TextField(
        "meaning", "Artinya", form: form, errors: errors, hint: "Apa saja yang termasuk di dalamnya.", width: .full,
        maxLength: ThemeForm.limits["meaning"], isOptional: true),
    ]
  }
}
