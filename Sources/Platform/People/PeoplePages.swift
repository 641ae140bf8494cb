import Database
import HTTP

/// The administrator's list of persons.
enum PeoplePages {
  static let root = "/pengaturan/orang"

  /// GET /pengaturan/orang
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let filter = PeopleFilter(visit.request.query)
    let page = try visit.read { db in
      let list = try db.people(filter)
      return PeopleIndex(
        list, try db.appointments(of: list.persons.map(\.id), at: visit.now), try db.units(), filter)
    }
    return try visit.page(page)
  }

  /// GET /pengaturan/orang/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try visit.page(NewPersonPage()) }

  /// POST /pengaturan/orang
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let new = try NewPerson(name: form.text("name"), email: form.text("email"))
      let id = try await visit.app.addPerson(new, by: visit.actor)
      let words = "\(new.name) sudah ditambahkan. Beri jabatan, lalu buatkan tautan kata sandi."
      return visit.seeOther("\(root)/\(id)", Flash(.ok, words))
    } catch let errors as FormErrors {
      return try visit.page(NewPersonPage(form, errors), status: .unprocessable)
    } catch PeopleError.emailTaken {
      let errors = FormErrors("email", PeopleError.emailTaken.message)
      return try visit.page(NewPersonPage(form, errors), status: .unprocessable)
    }
  }

  /// GET /pengaturan/orang/:person
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /pengaturan/orang/:person/jabatan
  @Sendable static func appoint(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    let form = try visit.request.form()
    do {
      let (position, unit) = try visit.seat(form)
      try await visit.app.appoint(person.id, to: position, in: unit, by: visit.actor)
      return visit.seeOther("\(root)/\(person.id)", Flash(.ok, "Jabatan sudah diberikan."))
    } catch let errors as FormErrors {
      return try page(visit, form: form, errors: errors)
    } catch PeopleError.alreadyHeld {
      return try page(visit, form: form, errors: FormErrors("position", PeopleError.alreadyHeld.message))
    }
  }

  /// POST /pengaturan/orang/:person/jabatan/:appointment/akhiri
  @Sendable static func endAppointment(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    guard let id = Appointment.ID(try visit.parameter("appointment")) else { throw VisitError.notFound }
    try await visit.app.end(id, of: person.id, by: visit.actor)
    return visit.seeOther("\(root)/\(person.id)", Flash(.ok, "Jabatan sudah diakhiri."))
  }

  /// POST /pengaturan/orang/:person/tautan: the link is on the answer itself and never again.
  @Sendable static func makeLink(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    let token = try await visit.app.makePasswordLink(for: person.id, by: visit.actor)
    return try visit.page(PasswordLinkPage(person, link: visit.absolute(PasswordLink.path(token))))
  }

  /// GET /pengaturan/orang/:person/keluarkan
  @Sendable static func askToLeave(_ visit: Visit) async throws -> Response {
    try leavePage(visit, try visit.person())
  }

  private static func leavePage(_ visit: Visit, _ person: Person, status: Status = .ok) throws -> Response {
    let duties = try visit.read { try visit.app.duties(of: person.id, $0) }
    return try visit.page(LeavePage(person, duties, visit.words), status: status)
  }

  /// POST /pengaturan/orang/:person/keluarkan
  @Sendable static func leave(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    do {
      try await visit.app.leave(person.id, by: visit.actor)
    } catch PeopleError.hasDuties {
      return try leavePage(visit, person, status: PeopleError.hasDuties.status)
    }
    return visit.seeOther(root, Flash(.ok, "\(person.name) tidak dapat masuk lagi."))
  }

  /// POST /pengaturan/orang/:person/kembalikan
  @Sendable static func readmit(_ visit: Visit) async throws -> Response {
    let person = try visit.person()
    try await visit.app.readmit(person.id, by: visit.actor)
    return visit.seeOther("\(root)/\(person.id)", Flash(.ok, "Beri jabatan, lalu buatkan tautan kata sandi."))
  }

  private static func page(
    _ visit: Visit, form: FormData = [:], errors: FormErrors = FormErrors()
  ) throws -> Response {
    let person = try visit.person()
    let page = try visit.read { db in
      PersonPage(
        person, seats: try db.appointments(of: [person.id], at: visit.now), positions: try db.positions(),
        units: try db.units(),
        PersonPage.Way(
          hasSecondFactor: try db.hasSecondFactor(person.id),
          sessions: try db.sessions(of: person.id, at: visit.now).count), visit, form: form, errors: errors)
    }
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  /// The person of the address.
  func person() throws -> Person {
    guard let id = Person.ID(try parameter("person")), let person = try read({ try $0.person(id) }) else {
      throw VisitError.notFound
    }
    return person
  }

  /// The position and unit a form chose.
  fileprivate func seat(_ form: FormData) throws -> (Position.ID, WorkUnit.ID) {
    let (positions, units) = try read { (try $0.positions(), try $0.units()) }
    let position = positions.first { $0.id.description == form.text("position") }
    let unit = units.first { $0.id.description == form.text("unit") }
    var errors = FormErrors()
    if position == nil { errors.note("position", "Pilih jabatannya.") }
    if unit == nil { errors.note("unit", "Pilih unit kerjanya.") }
    guard let position, let unit else { throw errors }
    return (position.id, unit.id)
  }

  /// A path of this site as people can pass it on.
  package func absolute(_ path: String) -> String {
    guard office.baseURL.isEmpty else { return office.baseURL + path }
    return "\(office.isBehindTLS ? "https" : "http")://\(request.headers["Host"] ?? "")\(path)"
  }
}

extension PeopleFilter {
  /// As the address says it; what makes no sense there filters nothing.
  init(_ query: FormData) {
    unit = query["unit"].flatMap { WorkUnit.ID($0) }
    hasLeft = query["status"] == "keluar"
    if let id = query["setelah"].flatMap({ Person.ID($0) }) {
      turn = .after(id)
    } else if let id = query["sebelum"].flatMap({ Person.ID($0) }) {
      turn = .before(id)
    }
  }

  /// The address of this list, at another place of it.
  func address(_ turn: Turn, _ path: String = PeoplePages.root) -> String {
    var query = FormData()
    if let unit { query.append("unit", unit.description) }
    if hasLeft { query.append("status", "keluar") }
    switch turn {
    case .first: break
    case .after(let id): query.append("setelah", id.description)
    case .before(let id): query.append("sebelum", id.description)
    }
    let text = query.urlencoded
    return text.isEmpty ? path : "\(path)?\(text)"
  }
}
