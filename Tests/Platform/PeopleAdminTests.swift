import Database
import HTTP
import Testing

@testable import Platform

@Suite struct AdministeringPeople {
  private let office: SampleOffice
  private let admin: Person.ID

  init() throws {
    office = try SampleOffice()
    admin = try office.add("admin@contoh.go.id", [.managePeople])
  }

  @Test("P1 · an administrator adds a person, gives a position and hands over a link that works")
  func addPerson() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let added = try await browser.submit("/pengaturan/orang", ["name": "Budi  Santoso", "email": "Budi@contoh.go.id"])
    #expect(added.status == .seeOther)
    let position = try #require(try office.app.database.read { try $0.positions() }.first)
    let seat: FormData = ["position": "\(position.id)", "unit": "\(office.unit)"]
    #expect(try await browser.submit(added.location + "/jabatan", seat).location == added.location)
    let page = await browser.get(added.location)
    #expect(page.text.contains("Budi Santoso") && page.text.contains("Laboratorium"))
    let shown = try await browser.submit(added.location + "/tautan", [:])
    let start = try #require(shown.text.firstRange(of: "http://contoh.go.id/sandi/"))
    let token = String(shown.text[start.upperBound...].prefix(43))
    #expect(await SampleBrowser(office).get("/sandi/\(token)").text.contains("budi@contoh.go.id"))
    #expect(await !browser.get(added.location).text.contains(token))
    #expect(try office.verbs().suffix(3) == ["person.added", "person.appointed", "person.passwordLinkMade"])
  }

  @Test("P1 · nobody changes his own rights")
  func ownRights() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let path = "/pengaturan/orang/\(admin)"
    let position = try office.app.writeNow(by: .system) { try $0.addPosition(code: "kepala", title: "Kepala") }
    let seat = try #require(
      try office.app.database.read { try $0.appointments(of: [admin], at: office.clock.now) }.first)
    let before = try office.verbs().count
    for (deed, form) in [
      ("/jabatan", ["position": "\(position)", "unit": "\(office.unit)"]), ("/jabatan/\(seat.id)/akhiri", [:]),
      ("/tautan", [:]), ("/keluarkan", [:]),
    ] as [(String, FormData)] {
      #expect(try await browser.submit(path + deed, form).status == .forbidden)
    }
    #expect(try office.verbs().count == before)
  }

  @Test("P1 · a colleague without the ability is told so, a stranger is asked to sign in")
  func access() async throws {
    try office.add("rina@contoh.go.id")
    let rina = try await office.browser("rina@contoh.go.id")
    for path in ["/pengaturan", "/pengaturan/orang", "/pengaturan/unit", "/pengaturan/organisasi"] {
      #expect(await rina.get(path).status == .forbidden)
      #expect(await SampleBrowser(office).get(path).status == .seeOther)
    }
    #expect(try await rina.submit("/pengaturan/orang", ["name": "X", "email": "x@contoh.go.id"]).status == .forbidden)
    #expect(await SampleBrowser(office).post("/pengaturan/orang", [:]).status == .notFound)
    let admin = try await office.browser("admin@contoh.go.id")
    #expect(await admin.get("/pengaturan/orang").status == .ok)
    #expect(await admin.get("/pengaturan/organisasi").status == .forbidden)
  }

  @Test("P1 · faults of the form stand beside their fields, and what was typed stays")
  func faults() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let both = try await browser.submit("/pengaturan/orang", ["name": " ", "email": "bukan surel"])
    #expect(both.status == .unprocessable)
    #expect(both.text.contains("Tulis nama lengkapnya.") && both.text.contains("Tulis alamat surel"))
    #expect(both.text.contains("value=\"bukan surel\""))
    let taken = try await browser.submit("/pengaturan/orang", ["name": "Budi", "email": "ADMIN@contoh.go.id"])
    #expect(taken.status == .unprocessable && taken.text.contains("sudah dipakai orang lain"))
    #expect(try await browser.submit("/pengaturan/orang/999/tautan", [:]).status == .notFound)
  }

  @Test("P1 · a position is held once in a unit, and its end takes the abilities away")
  func appointments() async throws {
    let rina = try office.add("rina@contoh.go.id", [.manageSettings])
    let browser = try await office.browser("admin@contoh.go.id")
    let position = try #require(try office.app.database.read { try $0.position(code: "rina@contoh.go.id") })
    let path = "/pengaturan/orang/\(rina)"
    let seat: FormData = ["position": "\(position.id)", "unit": "\(office.unit)"]
    let twice = try await browser.submit(path + "/jabatan", seat)
    #expect(twice.status == .unprocessable && twice.text.contains("sudah dipegangnya"))
    #expect(try await browser.submit(path + "/jabatan", ["position": "", "unit": "7"]).status == .unprocessable)
    let held = try #require(
      try office.app.database.read { try $0.appointments(of: [rina], at: office.clock.now) }.first)
    office.clock.pass(minutes: 1)
    #expect(try await browser.submit("\(path)/jabatan/\(held.id)/akhiri", [:]).status == .seeOther)
    #expect(try await browser.submit("\(path)/jabatan/\(held.id)/akhiri", [:]).status == .notFound)
    #expect(try await office.browser("rina@contoh.go.id").get("/pengaturan").status == .forbidden)
  }

  @Test("P1 · who leaves is on another list, and may come back with nothing")
  func leaving() async throws {
    let rina = try office.add("rina@contoh.go.id", [.manageSettings])
    let browser = try await office.browser("admin@contoh.go.id")
    let path = "/pengaturan/orang/\(rina)"
    office.clock.pass(minutes: 1)
    #expect(await browser.get(path + "/keluarkan").text.contains("tidak dapat masuk lagi"))
    #expect(try await browser.submit(path + "/keluarkan", [:]).status == .seeOther)
    #expect(await !browser.get("/pengaturan/orang").text.contains("rina@contoh.go.id"))
    #expect(await browser.get("/pengaturan/orang?status=keluar").text.contains("rina@contoh.go.id"))
    #expect(try await browser.submit(path + "/kembalikan", [:]).status == .seeOther)
    let back = try #require(try office.app.database.read { try $0.signedIn(rina, at: office.clock.now) })
    #expect(back.seats.isEmpty && back.abilities.isEmpty)
    #expect(try office.app.database.read { try $0.passwordHash(of: rina) } == nil)
  }

  @Test("P1 · the list of persons pages by name, both ways, and filters by unit")
  func pages() async throws {
    try office.app.writeNow(by: .system) { deed in
      for number in 100..<160 {
        _ = try deed.addPerson(try NewPerson(name: "Orang \(number)", email: "o\(number)@contoh.go.id"))
      }
    }
    func list(_ filter: PeopleFilter) throws -> PeopleList { try office.app.database.read { try $0.people(filter) } }
    let first = try list(PeopleFilter())
    #expect(first.persons.count == 50 && first.hasNext && !first.hasPrevious)
    let last = try #require(first.persons.last)
    let second = try list(PeopleFilter(turn: .after(last.id)))
    #expect(second.persons.count == 11 && !second.hasNext && second.hasPrevious)
    let start = try #require(second.persons.first)
    #expect(try list(PeopleFilter(turn: .before(start.id))).persons.map(\.id) == first.persons.map(\.id))
    #expect(try list(PeopleFilter(unit: office.unit)).persons.map(\.id) == [admin])
  }

  @Test("P3 · units and positions bear the organisation's own names; a name changed meanwhile is told")
  func names() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let unit = "/pengaturan/unit/\(office.unit)"
    let was = try office.app.database.read { try $0.units() }.first { $0.id == office.unit }?.name ?? ""
    #expect(try await browser.submit(unit, ["name": "", "was": was]).status == .unprocessable)
    #expect(try await browser.submit(unit, ["name": "Loket Depan", "was": was]).status == .seeOther)
    #expect(await browser.get("/pengaturan/unit").text.contains("Loket Depan"))
    let late = try await browser.submit(unit, ["name": "Loket Belakang", "was": was])
    #expect(late.status == .conflict && late.text.contains("Loket Depan"))
    let position = try #require(try office.app.database.read { try $0.positions() }.first)
    let form: FormData = ["name": "Ketua Regu", "was": position.title]
    #expect(try await browser.submit("/pengaturan/jabatan/\(position.id)", form).status == .seeOther)
    #expect(await browser.get("/pengaturan/jabatan").text.contains("Ketua Regu"))
  }

  @Test("P1 · a unit is added once for each code")
  func units() async throws {
    let browser = try await office.browser("admin@contoh.go.id")
    let form: FormData = ["name": "Kalibrasi", "code": "kal", "parent": "\(office.unit)"]
    #expect(try await browser.submit("/pengaturan/unit", form).status == .seeOther)
    #expect(await browser.get("/pengaturan/unit").text.contains("Kalibrasi"))
    let again = try await browser.submit("/pengaturan/unit", form)
    #expect(again.status == .unprocessable && again.text.contains("sudah dipakai unit lain"))
    #expect(await browser.get("/pengaturan/jabatan").text.contains("mengatur orang dan jabatan"))
  }
}
