import Database
import Testing

@testable import Platform
@testable import Procedures

@Suite struct Installing {
  @Test("P1 · a procedure comes back from the database as it was written")
  func roundTrip() throws {
    let office = try TestOffice()
    let today = office.app.office.zone.day(of: office.now)
    let revision = try #require(try office.read { try $0.effectiveRevision(of: "B", on: today) })
    #expect(try office.read { try $0.definition(of: revision.id) } == ShippedProcedures.b)
    #expect(try office.read { try $0.steps(of: revision.id) }.map(\.number) == Array(1...10))
  }

  @Test("the revision in force is the latest that had begun by the day")
  func effectiveness() throws {
    let office = try TestOffice()
    let today = office.app.office.zone.day(of: office.now)
    try office.write { try $0.install(ShippedProcedures.b, from: today.adding(days: 10)) }
    func number(_ day: Day) throws -> Int? { try office.read { try $0.effectiveRevision(of: "B", on: day)?.number } }
    #expect(try number(today.previous) == nil)
    #expect(try number(today) == 0)
    #expect(try number(today.adding(days: 9)) == 0)
    #expect(try number(today.adding(days: 10)) == 1)
    #expect(try office.read { try $0.effectiveRevision(of: "X", on: today) } == nil)
  }

  @Test("an unsound procedure, or one whose performer has no position, is refused whole")
  func refusals() throws {
    let office = try TestOffice()
    var broken = ShippedProcedures.b
    broken.steps.removeLast()
    let unsound = broken
    #expect(throws: ProcedureError.self) { try office.write { try $0.install(unsound) } }
    var strange = ShippedProcedures.b
    strange.performers[1].code = "nobody"
    strange.steps[1].performer = "nobody"
    let homeless = strange
    #expect(throws: ProcedureError.noPosition("nobody")) { try office.write { try $0.install(homeless) } }
    #expect(try office.read { try $0.value("SELECT COUNT(*) FROM revision") } == 1)
  }

  @Test("setting up twice changes nothing the second time")
  func idempotence() throws {
    let office = try TestOffice()
    let before = try office.read { try $0.trailHead() }
    #expect(try Setup.installShipped(on: office.app) == false)
    #expect(try office.read { try $0.trailHead() } == before)
    #expect(office.app.office.calendar.knowsYear(2027))
    #expect(
      try office.write { try $0.nextNumber(.letter) + ($0.record("x.y", Subject("x", 1)).seq > 0 ? "" : "-") }
        == "001/BSPJI/PK/XI/2026")
  }

  @Test("P3 · customers of a company turn to BPSK at last, those of an office to who watches over public services")
  func elsewhere() throws {
    let office = try TestOffice()
    #expect(office.app.office.customers.places.contains { $0.hasPrefix("Ombudsman") })
    for code in ["C", "D"] {
      let company = try TestOffice()
      try company.write { try $0.choose(procedure: code) }
      try company.app.refreshOffice()
      #expect(
        company.app.office.customers.places == [
          "Badan Penyelesaian Sengketa Konsumen (BPSK) di kabupaten atau kota Anda"
        ])
    }
  }

  @Test("the shipped positions carry their abilities, and chiefs stand above")
  func abilities() throws {
    let office = try TestOffice()
    #expect(
      try office.colleague("Dewi").abilities == [
        .registerComplaints, .revealIdentity, .readAllCases, .prepareReports, .runSurveys,
      ])
    #expect(
      try office.colleague("Hadi").abilities == [
        .readAllCases, .revealIdentity, .readLetters, .checkProcedures, .approveProcedures, .setTargets,
        .checkReports, .approveReports,
      ])
    #expect(try office.colleague("Putu").abilities == [.readUnitCases])
    let heads: [String] = try office.read { try $0.values("SELECT code FROM position WHERE reportsTo IS NULL") }
    #expect(heads == ["head"])
  }

  @Test("P1 · the procedure reads as its table")
  func pages() async throws {
    let office = try TestOffice()
    for (path, words) in [
      ("/prosedur", "Penanganan Keluhan Pelanggan"), ("/prosedur/:code", "Belum efektif: kembali ke langkah 6"),
    ] {
      let route = try #require(office.app.features[0].routes.first { $0.pattern == path })
      let response = try await route.handler(office.visit("Vera", "/prosedur", [(name: "code", value: "B")]))
      guard case .bytes(let bytes) = response.body else { continue }
      #expect(String(decoding: bytes, as: UTF8.self).contains(words))
    }
  }
}
