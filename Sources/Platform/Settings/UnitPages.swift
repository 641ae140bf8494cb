import Database
import HTTP
import Mustache

/// Work units and positions, as the administrator sees them.
enum UnitPages {
  /// GET /pengaturan/unit
  @Sendable static func units(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /pengaturan/unit
  @Sendable static func addUnit(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let new = try UnitForm(form, among: try visit.read { try $0.units() })
      try await visit.app.write(by: visit.actor) { deed in
        _ = try deed.addUnit(code: new.code, name: new.name, parent: new.parent)
      }
      return visit.seeOther("/pengaturan/unit", Flash(.ok, "\(new.name) sudah ditambahkan."))
    } catch let errors as FormErrors {
      return try page(visit, form: form, errors: errors)
    } catch DatabaseError.constraint(.unique, _) {
      return try page(visit, form: form, errors: FormErrors("code", "Kode ini sudah dipakai unit lain."))
    }
  }

  /// GET /pengaturan/jabatan
  @Sendable static func positions(_ visit: Visit) async throws -> Response {
    let page = try visit.read { db in PositionPage(try db.positions(), try db.abilities(), visit.words) }
    return try visit.page(page)
  }

  private static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors()
  ) throws -> Response {
    let units = try visit.read { try $0.units() }
    return try visit.page(UnitPage(units, form: form, errors: errors), status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// A new unit as its form sends it.
struct UnitForm {
  let code: String
  let name: String
  let parent: WorkUnit.ID?

  init(_ form: FormData, among units: [WorkUnit]) throws(FormErrors) {
    var errors = FormErrors()
    code = form.text("code")
    name = form.text("name")
    parent = units.first { $0.id.description == form.text("parent") }?.id
    let isCode = (1...20).contains(code.count) && code.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if !isCode { errors.note("code", "Tulis kode singkat tanpa spasi, misalnya lab.") }
    if name.isEmpty { errors.note("name", "Tulis nama unit kerjanya.") }
    if name.count > 120 { errors.note("name", "Nama paling panjang 120 karakter.") }
    guard errors.isEmpty else { throw errors }
  }
}

/// The units, and the form for one more.
struct UnitPage: StaffPage {
  static let template = "Settings/units"

  struct Line: Renderable {
    let name: String
    let href: String
    let code: String
    let parent: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Unit kerja")]
  let errorSummary: ErrorSummary?
  let lines: [Line]
  let downloads = Downloads("/pengaturan/unit")
  let form: WebForm

  init(_ units: [WorkUnit], form typed: FormData, errors: FormErrors) {
    title = errors.titled("Unit kerja")
    errorSummary = errors.summary
    let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) })
    lines = units.map { unit in
      Line(
        name: unit.name, href: "/pengaturan/unit/\(unit.id)", code: unit.code,
        parent: unit.parent.flatMap { names[$0] } ?? "")
    }
    form = WebForm(
      action: "/pengaturan/unit",
      fields: [
        TextField("name", "Nama unit kerja", form: typed, errors: errors, maxLength: 120),
        TextField("code", "Kode", form: typed, errors: errors, width: .ten, autocomplete: "off", maxLength: 20),
        SelectField(
          "parent", "Bagian dari", units.map { Choice($0.id.description, $0.name) }, form: typed, errors: errors,
          prompt: "Berdiri sendiri", isOptional: true),
      ], button: "Tambahkan unit")
  }
}

/// The positions and what each may do; procedures bring them.
struct PositionPage: StaffPage {
  static let template = "Settings/positions"

  struct Line: Renderable {
    let title: String
    let href: String
    let abilities: String
  }

  let title = "Jabatan"
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Jabatan")]
  let lines: [Line]
  let downloads = Downloads("/pengaturan/jabatan")

  init(_ positions: [Position], _ abilities: [Position.ID: [Ability]], _ words: Words) {
    lines = positions.map { position in
      let may = (abilities[position.id] ?? []).map(\.words)
      return Line(
        title: position.title, href: "/pengaturan/jabatan/\(position.id)",
        abilities: may.isEmpty ? "mengerjakan langkahnya dalam prosedur" : words.list(may))
    }
  }
}
