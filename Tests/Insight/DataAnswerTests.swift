import Complaints
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Insight

@Suite("Open data · answers") struct DataAnswerTests {
  private static let paths = DataAPI.operations.map {
    DataAPI.root + $0.path.replacing(":number", with: "KEL-2026-0001")
  }

  @Test("KPI: no answer holds a name, a contact or a word of anybody, customer or colleague")
  func personalData() async throws {
    let office = try DataOffice()
    let planted = ["Zulkarnaen Wibisono", "8119998887", "zulkarnaen@contoh.id", "Xylofon rusak", "air limbah"]
    let contact = Contact(name: planted[0], phone: "+62\(planted[1])", email: planted[2])
    try office.app.bring(try office.app.file(subject: planted[3], contact: contact), to: nil)
    let secret = try office.token()
    let colleagues: [String] = try office.app.app.database.read { try $0.values("SELECT name FROM person") }
    let tokens: [String] = try office.app.app.database.read { try $0.values("SELECT token FROM caseRun LIMIT 9") }
    for path in Self.paths {
      let body = try await office.get(path, secret).body
      for word in planted + colleagues + tokens { #expect(!body.contains(word), "\(path) tells \(word)") }
    }
  }

  @Test("KPI: from answer to answer every case and every step comes once, in order", arguments: ["cases", "steps"])
  func paging(_ kind: String) async throws {
    let office = try DataOffice.busy()
    for _ in 0..<3 { _ = try office.app.file() }
    let secret = try office.token()
    var path: String? = "/api/v1/\(kind)?limit=2"
    var seen: [String] = []
    while let next = path {
      let page = try await office.json(next, secret)
      #expect(page["data"]?.array.count ?? 0 <= 2)
      seen +=
        page["data"]?.array.map { "\($0["case"]?.string ?? "") \($0["number"] ?? .null) \($0["round"] ?? .null)" } ?? []
      path = page["next"]?.string
      try #require(seen.count < 100)
    }
    let all = try await office.json("/api/v1/\(kind)?limit=500", secret)["data"]?.array ?? []
    #expect(seen.count == all.count && Set(seen).count == seen.count)
    #expect(kind == "steps" || seen.count == 6)
    #expect(try await office.get("/api/v1/\(kind)?cursor=AAAA", secret).status == 422)
  }

  @Test("KPI: page, JSON and table tell the same figures")
  func sameFigures() async throws {
    let office = try DataOffice.busy()
    let (secret, words) = (try office.token(), Words(zone: .wita))
    let answer = try await office.json("/api/v1/kpi?month=2026-04", secret)
    let table = try await office.table("/api/v1/kpi.csv?month=current", secret)
    let page = try await office.app.client(as: .manager).open("/kpi?dari=2026-04&sampai=2026-04")
    let shown = page.document.elements(class: "figure").map(\.text)
    let figures = answer["data"]?.array ?? []
    #expect(answer["isRunning"] == true && figures.count == KPIFigure.allCases.count && shown.count == figures.count)
    for (place, figure) in KPIFigure.allCases.enumerated() {
      let (json, row) = (figures[place], table[place])
      #expect(json["figure"]?.string == figure.rawValue && row["Kode angka"] == figure.rawValue)
      guard let value = json["value"]?.number else {
        #expect(row["Nilai"] == "" && shown[place].hasPrefix("belum ada") && json["missing"]?.string != nil)
        continue
      }
      #expect(row["Nilai"] == "\(value)".replacing(".", with: ","))
      #expect(row["Dari (n)"] == json["n"]?.number.map { "\(Int($0))" })
      #expect(shown[place].hasPrefix(words.amount(value, figure.unit)), "\(figure): \(value), \(shown[place])")
    }
    let judged =
      try await office.json("/api/v1/steps?month=2026-04&limit=500", secret)["data"]?.array
      .compactMap { $0["isWithin"]?.bool } ?? []
    let steps = figures.first { $0["figure"] == "langkah" }
    #expect(steps?["n"]?.number == Double(judged.count) && steps?["part"]?.number == Double(judged.count { $0 }))
  }

  @Test("KPI: the tables hold what the lists hold")
  func sameLists() async throws {
    let office = try DataOffice.busy()
    let secret = try office.token()
    let cases = try await office.json("/api/v1/cases?month=2026-04", secret)["data"]?.array ?? []
    let rows = try await office.table("/api/v1/cases.csv?month=2026-04", secret)
    #expect(rows.map { $0["Nomor"] } == cases.map { $0["number"]?.string } && rows.count == 3)
    #expect(cases.map { $0["state"] } == ["closed", "open", "open"] && cases[1]["isSafety"] == true)
    #expect(cases[0]["answerMinutes"]?.number == 80 && cases[0]["settleMinutes"]?.number == 90)
    #expect(cases[0]["openedAt"] == "2026-04-14T01:00:00.000Z" && rows[0]["Diterima (WITA)"] == "14 Apr 2026 09.00")
    let steps = try await office.json("/api/v1/steps", secret)["data"]?.array ?? []
    #expect(try await office.table("/api/v1/steps.csv", secret).count == steps.count && steps.count > 9)
    let own = try await office.json("/api/v1/cases/KEL-2026-0001/steps", secret)["data"]?.array ?? []
    #expect(own.count == 10 && own.allSatisfy { $0["case"] == "KEL-2026-0001" })
    let one = try await office.json(try #require(cases[0]["href"]?.string), secret)
    #expect(one == cases[0])
  }

  @Test("KPI: a filter leaves only what it names, and one that cannot be understood is refused with its name")
  func filters() async throws {
    let office = try DataOffice.busy()
    let secret = try office.token()
    let counts: [(String, Int)] = [
      ("state=open", 2), ("state=closed", 1), ("channel=letter", 1), ("unit=pengujian", 2), ("procedure=B", 3),
      ("from=2026-04-15", 0), ("to=2026-04-13", 0), ("from=2026-04-14&to=2026-04-14", 3), ("month=previous", 0),
    ]
    for (filter, count) in counts {
      #expect(try await office.json("/api/v1/cases?\(filter)", secret)["data"]?.array.count == count, "\(filter)")
    }
    let wrong: [(String, String)] = [
      ("cases?unit=tidak-ada", "unit"), ("cases?status=open", "status"), ("cases?from=kemarin", "from"),
      ("cases?month=2026-04&to=2026-04-14", "month"), ("cases?limit=501", "limit"),
      ("cases?state=open&state=closed", "state"),
      ("cases?from=2026-04-14&to=2026-04-13", "to"), ("kpi?month=2026-05", "month"),
      ("kpi?year=2026&quarter=2026-Q1", "year"),
      ("kpi?quarter=2026-Q5", "quarter"), ("kpi.csv?category=tidak-ada", "category"), ("openapi.json?x=1", "x"),
    ]
    for (path, name) in wrong {
      let page = try await office.get("/api/v1/\(path)", secret)
      let problem = try JSON(parsing: page.bytes)
      #expect(
        page.status == 422 && page.header("Content-Type") == "application/problem+json", "\(path): \(page.status)")
      #expect(problem["errors"]?.array.first?["parameter"]?.string == name, "\(path): \(page.body)")
    }
  }

  @Test("KPI: what is not there, and what cannot be done, is told as data too")
  func problems() async throws {
    let office = try DataOffice()
    let secret = try office.token()
    for (path, method, status) in [
      ("/api/v1/cases/KEL-1", "GET", 404), ("/api/v2/kpi", "GET", 404), ("/api/v1/kpi", "POST", 405),
    ] {
      let page = try await office.get(path, secret, method: method)
      #expect(page.status == status && page.header("Content-Type") == "application/problem+json")
      #expect(try JSON(parsing: page.bytes)["status"]?.number == Double(status))
    }
    let head = "POST /api/v1/kpi HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n"
    let refused = try await Wire.exchange(head, port: try office.app.server().port)
    #expect(refused.hasPrefix("HTTP/1.1 413 ") && refused.contains("Content-Type: application/problem+json"))
    let none = try await office.json("/api/v1/kpi?month=2026-03", secret)["data"]?.array ?? []
    #expect(none.allSatisfy { $0["value"] == .null && $0["missing"]?.string != nil } && !none.isEmpty)
  }
}
