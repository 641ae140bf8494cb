import Database
import HTTP
import Mustache

/// Who stands in for a colleague: for himself under his account, for others in the settings.
struct SubstitutePages: Sendable {
  /// Of the route's addresses, without the part that is the same.
  static let own = SubstitutePages { visit in
    let id = try visit.colleague().person
    guard let person = try visit.read({ try $0.person(id) }) else { throw VisitError.notFound }
    return (person, "/akun")
  }
  static let colleagues = SubstitutePages { visit in
    let person = try visit.person()
    return (person, "\(PeoplePages.root)/\(person.id)")
  }

  let whose: @Sendable (Visit) throws -> (person: Person, path: String)

  @Sendable func show(_ visit: Visit) async throws -> Response { try page(visit) }

  @Sendable func create(_ visit: Visit) async throws -> Response {
    let (person, path) = try whose(visit)
    let form = try visit.request.form()
    do {
      let new = try SubstituteForm(form, today: visit.app.office.zone.day(of: visit.now)).new
      try await visit.app.write(by: visit.actor) { deed in _ = try deed.appointSubstitute(of: person.id, new) }
      return visit.seeOther("\(path)/pengganti", Flash(.ok, "Pengganti ditunjuk; keduanya diberi tahu lewat surel."))
    } catch let errors as FormErrors {
      return try page(visit, form, errors)
    }
  }

  @Sendable func end(_ visit: Visit) async throws -> Response {
    let (person, path) = try whose(visit)
    guard let id = Substitute.ID(try visit.parameter("substitute")) else { throw VisitError.notFound }
    try await visit.app.write(by: visit.actor) { deed in try deed.endSubstitute(id, of: person.id) }
    return visit.seeOther("\(path)/pengganti", Flash(.ok, "Penggantian sudah diakhiri."))
  }

  private func page(
    _ visit: Visit, _ form: FormData = FormData(), _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let (person, path) = try whose(visit)
    let page = try visit.read { db in
      SubstitutePage(
        person, path, try db.substitutes(of: person.id, at: visit.now), among: try db.colleagues(of: person.id),
        visit, form, errors)
    }
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Snapshot {
  /// Everybody else who is here, by name.
  fileprivate func colleagues(of person: Person.ID) throws -> [Person] {
    try rows("SELECT * FROM person WHERE leftAt IS NULL AND id <> \(person) ORDER BY name, id LIMIT 1000")
  }
}

/// Who shall stand in, how he signs, and when.
struct SubstituteForm {
  let new: NewSubstitute

  init(_ form: FormData, today: Day) throws(FormErrors) {
    var errors = FormErrors()
    let person = Person.ID(form.text("substitute"))
    let kind = Substitute.Kind(rawValue: form.text("kind"))
    let (first, last) = (Day(typed: form.text("first")), Day(typed: form.text("last")))
    if person == nil { errors.note("substitute", "Pilih siapa yang menggantikan.") }
    if kind == nil { errors.note("kind", "Pilih cara menandatangani.") }
    if first == nil { errors.note("first", "Tulis hari pertamanya, misalnya 12/03/2026.") }
    if last == nil { errors.note("last", "Tulis hari terakhirnya, misalnya 16/03/2026.") }
    if let last, last < today { errors.note("last", "Hari ini sudah lewat.") }
    if let first, let last, last < first { errors.note("last", "Hari terakhir tidak boleh sebelum hari pertama.") }
    if let first, let last, first.days(until: last) > 366 { errors.note("last", "Paling lama setahun.") }
    guard errors.isEmpty, let person, let kind, let first, let last else { throw errors }
    new = NewSubstitute(person, kind, from: first, through: last)
  }
}

/// Who stands in for one colleague, and the form for one more.
struct SubstitutePage: StaffPage {
  static let template = "People/substitutes"

  struct Line: Renderable {
    let name: String
    let days: String
    let end: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let errorSummary: ErrorSummary?
  let hasLines: Bool
  let lines: [Line]
  let form: WebForm

  init(
    _ person: Person, _ path: String, _ held: [Substitute], among colleagues: [Person], _ visit: Visit,
    _ typed: FormData, _ errors: FormErrors
  ) {
    heading = "Pengganti \(person.name)"
    title = errors.titled(heading)
    breadcrumbs =
      path == "/akun"
      ? [Breadcrumb("Akun saya", path), Breadcrumb("Pengganti")]
      : [.settings, .people, Breadcrumb(person.name, path), Breadcrumb("Pengganti")]
    errorSummary = errors.summary
    let words = visit.words
    lines = held.map { one in
      Line(
        name: "\(one.substituteName) (\(one.kind.abbreviation))",
        days: "\(words.date(one.fromAt)) sampai \(words.date(one.untilAt.adding(milliseconds: -1)))",
        end: "\(path)/pengganti/\(one.id)/akhiri")
    }
    hasLines = !lines.isEmpty
    form = WebForm(
      action: "\(path)/pengganti", fields: Self.fields(colleagues, typed, errors), button: "Tunjuk pengganti")
  }

  private static func fields(_ colleagues: [Person], _ typed: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      SelectField(
        "substitute", "Digantikan oleh", colleagues.map { Choice($0.id.description, $0.name) }, form: typed,
        errors: errors, prompt: "Pilih rekan"),
      RadioGroup(
        "kind", "Menandatangani sebagai",
        [
          Choice("acting", "Plh.", hint: "Pelaksana harian: pejabatnya berhalangan sementara."),
          Choice("onBehalf", "a.n.", hint: "Atas nama pejabatnya, dengan jabatan pengganti di bawahnya."),
        ], form: typed, errors: errors),
      DateField("first", "Hari pertama", form: typed, errors: errors),
      DateField("last", "Hari terakhir", form: typed, errors: errors),
    ]
  }
}

enum SubstituteRoutes {
  static let all: [Route] = [
    Route(.get, "/akun/pengganti", .staff, SubstitutePages.own.show, "who stands in for oneself"),
    Route(.post, "/akun/pengganti", .freshly(.staff), SubstitutePages.own.create, "lets somebody stand in for oneself"),
    Route(
      .post, "/akun/pengganti/:substitute/akhiri", .staff, SubstitutePages.own.end, "ends one's own substitution"),
    Route(
      .get, "/pengaturan/orang/:person/pengganti", .can(.managePeople), SubstitutePages.colleagues.show,
      "who stands in for a colleague"),
    Route(
      .post, "/pengaturan/orang/:person/pengganti", .freshly(.can(.managePeople)), SubstitutePages.colleagues.create,
      "lets somebody stand in for a colleague"),
    Route(
      .post, "/pengaturan/orang/:person/pengganti/:substitute/akhiri", .can(.managePeople),
      SubstitutePages.colleagues.end, "ends a colleague's substitution"),
  ]
}
