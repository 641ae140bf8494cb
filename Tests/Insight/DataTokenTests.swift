import HTTP
import Platform
import Support
import Testing

@testable import Insight

@Suite("Open data · tokens") struct DataTokenTests {
  @Test("KPI: a token is made with the password given anew, shown once, and kept as a hash alone")
  func making() async throws {
    let office = try DataOffice()
    let admin = try await office.app.client(as: .admin)
    let form = try await admin.open("/pengaturan/akses-data/baru").form(containing: "purposes")
    let wrong = try await admin.submit(form, changing: ["name": "", "expiresOn": "2026-01-01"])
    #expect(wrong.status == 422 && wrong.title.hasPrefix("Kesalahan:"))
    #expect(wrong.text.contains("Pilih hari ini atau sesudahnya.") && wrong.text.contains("Pilih paling sedikit satu."))
    office.app.clock.advance(minutes: 20)
    let asked = try await admin.submit(
      form, changing: ["name": "Dasbor pusat"], ticking: ["purposes": ["kpi", "cases"]])
    let again = try asked.form(containing: "_password")
    let made = try await admin.submit(again, changing: ["_password": TestApp.Colleague.password])
    let secret = try #require(made.body.firstMatch(of: #/tgp_[A-Za-z0-9_-]{43}/#).map { String($0.0) })
    let list = try await admin.open("/pengaturan/akses-data")
    #expect(
      list.text.contains("Dasbor pusat") && list.text.contains("Kasus, KPI") && list.text.contains("belum pernah"))
    #expect(!list.body.contains(secret))
    let hash = try #require(DataSecret(secret)).hash
    #expect(try office.app.app.database.read { try $0.values("SELECT secretHash FROM dataToken") } == [hash])
    #expect(try await office.get("/api/v1/kpi", secret).status == 200)
    #expect(try await admin.open("/pengaturan/akses-data").text.contains("14 Apr 2026"))
  }

  @Test("KPI: a token opens what it is good for, while it counts, and nothing else does")
  func life() async throws {
    let office = try DataOffice()
    let secret = try office.token([.kpi], until: office.today)
    #expect(try await office.get("/api/v1/kpi", secret).status == 200)
    let missing = try await office.get("/api/v1/kpi", nil)
    #expect(missing.status == 401 && missing.header("WWW-Authenticate") == "Bearer realm=\"Tanggap\"")
    #expect(missing.header("Content-Type") == "application/problem+json" && missing.headers("Set-Cookie").isEmpty)
    for wrong in ["tgp_" + String(repeating: "A", count: 43), "rahasia", String(secret.dropLast())] {
      let page = try await office.get("/api/v1/kpi", wrong)
      #expect(page.status == 401 && page.header("WWW-Authenticate")?.contains("error=\"invalid_token\"") == true)
    }
    let other = try await office.get("/api/v1/steps", secret)
    #expect(other.status == 403 && other.header("WWW-Authenticate")?.contains("scope=\"steps\"") == true)
    let browser = try await office.app.client(as: .admin).get("/api/v1/kpi")
    #expect(browser.status == 401)
    office.app.clock.advance(days: 1)
    let late = try await office.get("/api/v1/kpi", secret)
    #expect(late.status == 401 && late.body.contains("sudah lewat"))
  }

  @Test("KPI: a revoked token is refused from then on, with its reason in the list and no way back")
  func revoking() async throws {
    let office = try DataOffice()
    let secret = try office.token()
    let admin = try await office.app.client(as: .admin)
    let form = try await admin.click("Cabut", on: try await admin.open("/pengaturan/akses-data"))
      .form(containing: "reason")
    #expect(try await admin.submit(form).status == 422)
    let done = try await admin.submit(form, changing: ["reason": "Dasbor diganti"], following: true)
    #expect(done.status == 200 && done.text.contains("sudah dicabut") && !done.text.contains("Dasbor diganti"))
    #expect(try await admin.open("/pengaturan/akses-data?keadaan=dicabut").text.contains("Dasbor diganti"))
    #expect(try await admin.submit(form, changing: ["reason": "Lagi"]).status == 409)
    #expect(try await office.get("/api/v1/kpi", secret).status == 401)
    #expect(throws: (any Error).self) {
      try office.app.app.database.writeNow { db in try db.execute("UPDATE dataToken SET revokedAt = NULL") }
    }
    let verbs: [String] = try office.app.app.database.read {
      try $0.values("SELECT verb FROM trail /* whole table */ WHERE subjectKind = 'dataToken' ORDER BY seq")
    }
    #expect(verbs == ["dataToken.made", "dataToken.revoked"])
    let file = try await admin.get("/pengaturan/akses-data.csv?keadaan=semua")
    #expect(file.body.contains("Dasbor diganti") && !file.body.contains(secret))
  }

  @Test("KPI: the page of instructions names every address with its example")
  func guide() async throws {
    let office = try DataOffice()
    let page = try await office.app.client(as: .admin).open("/pengaturan/akses-data/petunjuk")
    for operation in DataAPI.operations { #expect(page.text.contains(operation.summary)) }
    #expect(page.text.contains("/api/v1/kpi.csv?month=previous"))
  }
}
