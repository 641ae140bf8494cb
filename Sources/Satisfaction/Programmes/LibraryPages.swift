import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// A kind of indicator as a form.
struct IndicatorKindForm: Sendable {
  static let limits: TextLimits = ["name": 160, "meaning": 1_000]

  let name: String
  let meaning: String
  let isOffered: Bool

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    name = form.line("name")
    meaning = form.text("meaning")
    isOffered = form.text("offer") != "no"
    if name.isEmpty { errors.note("name", "Tulis nama indikatornya.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  static func fields(_ form: FormData, _ errors: FormErrors, isNew: Bool) -> [any Renderable] {
    let offer = RadioGroup(
      "offer", "Ditawarkan untuk program baru", [Choice("yes", "Ya"), Choice("no", "Tidak lagi")], form: form,
      errors: errors)
    return [
      TextField("name", "Nama indikator", form: form, errors: errors, maxLength: limits["name"]),
      TextArea(
        "meaning", "Yang dimaksud", form: form, errors: errors, rows: 2, maxLength: limits["meaning"], isOptional: true),
    ] + (isNew ? [] : [offer])
  }
}

/// The library that programmes choose their indicators from.
struct LibraryIndex: StaffPage {
  static let template = "Satisfaction/Programmes/library"

  struct Line: Renderable {
    let name: String
    let meaning: String
    let state: Tag?
    let href: String?
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("Pustaka indikator")]
  let places = SurveyPlaceLink.all(at: .programme)
  let tabs = PlanTab.links(at: .library)
  let downloads = Downloads(LibraryPages.root)
  let errorSummary: ErrorSummary?
  let lines: [Line]
  let add: WebForm?

  init(_ kinds: [IndicatorKind], mayPlan: Bool, _ sent: SentPlan) {
    title = sent.errors.titled("Pustaka indikator")
    errorSummary = sent.errors.summary
    lines = kinds.map { kind in
      Line(
        name: kind.name, meaning: kind.meaning,
        state: kind.retiredAt == nil ? nil : Tag("Tidak ditawarkan lagi"),
        href: mayPlan ? "\(LibraryPages.root)/\(kind.id)" : nil)
    }
    add =
      mayPlan
      ? WebForm(
        action: LibraryPages.root, fields: IndicatorKindForm.fields(sent.form, sent.errors, isNew: true),
        button: "Tambah ke pustaka") : nil
  }
}

/// What the library's addresses do.
enum LibraryPages {
  static let root = PlanTab.library.path

  /// GET /survei/program/pustaka
  @Sendable static func index(_ visit: Visit) async throws -> Response { try page(visit, SentPlan()) }

  /// POST /survei/program/pustaka
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let kind = try IndicatorKindForm(form)
      try await visit.app.write(by: visit.actor) { deed in try deed.write(kind) }
      return visit.seeOther(root, Flash(.ok, "Indikator ditambahkan ke pustaka."))
    } catch let errors as FormErrors {
      return try page(visit, SentPlan(form: form, errors: errors))
    }
  }

  private static func page(_ visit: Visit, _ sent: SentPlan) throws -> Response {
    let (kinds, mayPlan) = (try visit.read { try $0.indicatorKinds() }, try visit.colleague().can(.planSatisfaction))
    return try visit.page(LibraryIndex(kinds, mayPlan: mayPlan, sent), status: sent.status)
  }

  /// GET /survei/program/pustaka/:kind
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let kind = try visit.indicatorKind()
    let form: FormData = [
      "name": kind.name, "meaning": kind.meaning, "offer": kind.retiredAt == nil ? "yes" : "no",
    ]
    return try visit.page(formPage(kind, SentPlan(form: form)))
  }

  /// POST /survei/program/pustaka/:kind
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, kind) = (try visit.request.form(), try visit.indicatorKind())
    return try await visit.send(
      form, read: { try IndicatorKindForm(form) }, done: "Pustaka disimpan. Program yang sudah ada tidak berubah.",
      page: { formPage(kind, $0) },
      verb: { deed, value in
        try deed.write(value, as: kind.id)
        return root
      })
  }

  private static func formPage(_ kind: IndicatorKind, _ sent: SentPlan) -> PlanFormPage {
    PlanFormPage(
      "Ubah indikator pustaka", [Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("Pustaka indikator", root)],
      about: "Indikator program yang sudah dipilih dari pustaka tidak ikut berubah.",
      WebForm(
        action: "\(root)/\(kind.id)", fields: IndicatorKindForm.fields(sent.form, sent.errors, isNew: false),
        button: "Simpan indikator", cancel: (label: "Batal", href: root)), sent.errors, stale: sent.stale)
  }

  /// GET /survei/program/pustaka.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let columns = [
      TableColumn("Indikator", width: 34), TableColumn("Yang dimaksud", width: 70),
      TableColumn("Ditawarkan", width: 12),
    ]
    return TableExport("pustaka-indikator", sheet: "Pustaka indikator", columns: columns) { db, add in
      for kind in try db.indicatorKinds() {
        try add([.text(kind.name), .text(kind.meaning), .text(kind.retiredAt == nil ? "Ya" : "Tidak")])
      }
    }
  }
}

extension Visit {
  fileprivate func indicatorKind() throws -> IndicatorKind {
    guard let id = IndicatorKind.ID(try parameter("kind")), let found = try read({ try $0.indicatorKind(id) }) else {
      throw VisitError.notFound
    }
    return found
  }
}
