import Database
import HTTP
import Mustache

/// Work units and positions get the names an organisation has for them (row P3).
enum RenamePages {
  private static let limits: TextLimits = ["name": 120]

  /// GET /pengaturan/unit/:unit
  @Sendable static func unit(_ visit: Visit) async throws -> Response {
    let unit = try visit.workUnit()
    return try unitPage(visit, unit, ["name": unit.name, "was": unit.name])
  }

  /// POST /pengaturan/unit/:unit
  @Sendable static func renameUnit(_ visit: Visit) async throws -> Response {
    let (unit, form) = (try visit.workUnit(), try visit.request.form())
    let errors = try faults(form, now: unit.name, missing: "Tulis nama unit kerjanya.")
    guard errors.isEmpty else { return try unitPage(visit, unit, form, errors) }
    let name = form.text("name")
    try await visit.app.write(by: visit.actor) { deed in try deed.rename(unit.id, to: name) }
    return visit.seeOther("/pengaturan/unit", Flash(.ok, "Nama unit sekarang \(name)."))
  }

  /// GET /pengaturan/jabatan/:position
  @Sendable static func position(_ visit: Visit) async throws -> Response {
    let position = try visit.position()
    return try positionPage(visit, position, ["name": position.title, "was": position.title])
  }

  /// POST /pengaturan/jabatan/:position
  @Sendable static func renamePosition(_ visit: Visit) async throws -> Response {
    let (position, form) = (try visit.position(), try visit.request.form())
    let errors = try faults(form, now: position.title, missing: "Tulis nama jabatannya.")
    guard errors.isEmpty else { return try positionPage(visit, position, form, errors) }
    let name = form.text("name")
    try await visit.app.write(by: visit.actor) { deed in try deed.rename(position.id, to: name) }
    return visit.seeOther("/pengaturan/jabatan", Flash(.ok, "Nama jabatan sekarang \(name)."))
  }

  /// - Throws: `VisitError.stale` where somebody else has given it another name since the form was read.
  private static func faults(_ form: FormData, now: String, missing: String) throws -> FormErrors {
    guard form.text("was") == now else { throw VisitError.stale("Namanya sementara ini diubah menjadi “\(now)”.") }
    var errors = FormErrors()
    limits.check(form, &errors)
    if form.text("name").isEmpty { errors.note("name", missing) }
    return errors
  }

  private static func unitPage(
    _ visit: Visit, _ unit: WorkUnit, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    try page(
      visit, "Ubah nama unit kerja", under: Breadcrumb("Unit kerja", "/pengaturan/unit"), form, errors,
      hint: "Surat dan dokumen yang sudah terbit tetap memuat nama lama.")
  }

  private static func positionPage(
    _ visit: Visit, _ position: Position, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    try page(
      visit, "Ubah nama jabatan", under: Breadcrumb("Jabatan", "/pengaturan/jabatan"), form, errors,
      hint: "Tercetak di bawah tanda tangan. Nama pelaksana pada lembar prosedur diubah dalam revisi prosedurnya.")
  }

  private static func page(
    _ visit: Visit, _ heading: String, under: Breadcrumb, _ form: FormData, _ errors: FormErrors, hint: String
  ) throws -> Response {
    let field = TextField("name", "Nama", form: form, errors: errors, hint: hint, maxLength: limits["name"])
    let shown = SettingsForm(
      heading, under: under,
      WebForm(
        action: visit.request.path, hidden: [HiddenField("was", form.text("was"))], fields: [field],
        button: "Simpan nama", cancel: (label: "Batal", href: under.href)), errors)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }

  static let routes: [Route] = [
    Route(.get, "/pengaturan/unit/:unit", .can(.managePeople), unit, "a work unit's name to change (P3)"),
    Route(.post, "/pengaturan/unit/:unit", .can(.managePeople), renameUnit, "gives a work unit another name (P3)"),
    Route(.get, "/pengaturan/jabatan/:position", .can(.managePeople), position, "a position's name to change (P3)"),
    Route(
      .post, "/pengaturan/jabatan/:position", .can(.managePeople), renamePosition, "gives a position another name (P3)"),
  ]
}

extension Visit {
  fileprivate func workUnit() throws -> WorkUnit {
    let id = try parameter("unit")
    guard let found = try read({ try $0.units() }).first(where: { $0.id.description == id }) else {
      throw VisitError.notFound
    }
    return found
  }

  fileprivate func position() throws -> Position {
    let id = try parameter("position")
    guard let found = try read({ try $0.positions() }).first(where: { $0.id.description == id }) else {
      throw VisitError.notFound
    }
    return found
  }
}
