import Support
import Testing

@Suite("Access") struct AccessTests {
  @Test("every route is asked for by every kind of visitor, and answers as the table says")
  func table() async throws {
    let office = try await JourneyOffice.open()
    let addresses = try await AccessAddresses(in: office)
    let wrong = try await withThrowingTaskGroup(of: [String].self) { group in
      for visitor in AccessTable.Visitor.allCases {
        group.addTask { try await addresses.mismatches(of: visitor) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(wrong.isEmpty, "\(wrong.sorted().joined(separator: "\n"))")
  }

  @Test("every route of the program has a row, and every row a route")
  func completeness() async throws {
    let printed = try await Program.run(Program.tanggap, ["routes"])
    let routes = printed.output.split(separator: "\n").map { line in
      line.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(printed.status == 0 && routes.count > 80)
    #expect(Set(routes).subtracting(AccessTable.rows.keys).isEmpty, "routes without a row")
    #expect(Set(AccessTable.rows.keys).subtracting(routes).isEmpty, "rows without a route")
    #expect(AccessTable.rows.allSatisfy { $0.value.count == AccessTable.Visitor.allCases.count })
  }

  @Test("who complains is shown only of a confidential complaint, only to who may see it", arguments: Secrecy.allCases)
  func identity(secrecy: Secrecy) async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, secrecy, to: .disposed)
    for colleague in Colleague.allCases {
      let browser = try await office.browser(of: colleague)
      let token = try await browser.open("/lacak").form(containing: "_token").value(of: "_token") ?? ""
      let page = try await browser.post("\(run.path)/identitas", ["_token": token])
      let mayLook = [.desk, .head].contains(colleague)
      #expect(page.status == (mayLook ? secrecy == .confidential ? 200 : 404 : 403), "\(colleague)")
      #expect(page.body.contains("Ratna Kusuma") == (mayLook && secrecy == .confidential))
    }
  }

  @Test("a file meant for colleagues is not behind the customer's link, and no file behind another's")
  func files() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office, to: .disposed)
    let other = try await JourneyCase.begin(in: office, files: [.paper])
    try await run.send(
      "catatan", by: .teamLead, changing: ["text": "Lihat.", "audience": "internal"], files: ["noteFiles": [.paper]])
    let inner = try await run.page(for: .teamLead).link("tanda terima sampel.pdf").replacing("/berkas/", with: "")
    let others = try await other.page(for: .desk).link("tanda terima sampel.pdf").replacing("/berkas/", with: "")
    for file in [inner, others] {
      #expect(try await run.customer.get("\(run.tracking)/berkas/\(file)").status == 404)
    }
    #expect(try await other.customer.get("\(other.tracking)/berkas/\(others)").status == 200)
    #expect(try await office.browser(of: .otherTeamLead).get("/berkas/\(inner)").status == 403)
  }

  @Test("a form without this browser's token does nothing")
  func forgery() async throws {
    let office = try await JourneyOffice.open()
    let run = try await JourneyCase.begin(in: office)
    let stranger = office.stranger
    let token = try await stranger.open("/lacak").form(containing: "_token").value(of: "_token") ?? ""
    let form = try await run.trackingPage().form(containing: "note")
    for stolen in ["", token] {
      let page = try await run.customer.submit(form, changing: ["note": "Palsu.", "_token": stolen])
      #expect(page.status == 403)
    }
    #expect(try await !run.trackingPage().text.contains("Palsu."))
  }
}

/// The addresses that the table is asked at, and the browsers of those who ask.
struct AccessAddresses {
  private let office: JourneyOffice
  private let run: JourneyCase
  private let other: JourneyCase
  private let recorded: String
  private let file: String
  private let person: String
  private let paper: String

  /// A closed complaint with everything a complaint can have, another customer's, and one that the desk recorded.
  init(in office: JourneyOffice) async throws {
    self.office = office
    run = try await JourneyCase.begin(in: office, files: [.paper], to: .disposed)
    try await run.send(
      "kajian", by: .teamLead,
      changing: [
        "note": "Benar.", "meetingDay": JourneyOffice.yesterday, "meetingTime": "13.00", "attendees": "Ahmad",
        "discussion": "Antrean.",
      ])
    for stage in [JourneyCase.Stage.explained, .planned, .executed, .initialled, .signed] {
      try await run.perform(stage)
    }
    file = try await run.page(for: .desk).link("tanda terima sampel.pdf").replacing("/berkas/", with: "")
    let question = try await run.customer.open("\(run.tracking)/terima")
    _ = try await run.customer.submit(question.form(containing: "note"))
    other = try await JourneyCase.begin(in: office, .confidential)
    let admin = try await office.browser(of: .admin)
    let revisions = try await admin.open("/prosedur/B/revisi")
    _ = try await admin.submit(revisions.form(withButton: "Susun revisi baru"), following: true)
    recorded = try await Self.record(in: office)
    let people = try await office.browser(of: .admin).open("/pengaturan/orang")
    person = try people.link("Hendra Gunawan")
    paper = try PaperJourneys.code(on: try await run.customer.open("\(run.tracking)/surat/cetak"))
  }

  private static func record(in office: JourneyOffice) async throws -> String {
    let desk = try await office.browser(of: .desk)
    let form = try await desk.open("/keluhan/catat").form(containing: "channel")
    let call = [
      "channel": "telephone", "subject": "Antrean", "description": "Lama.", "service": "Loket", "isDangerous": "no",
      "confidentiality": "anonymous",
    ]
    return try await desk.submit(form, changing: call, following: true).url
  }

  /// What a visitor got that the table does not say: empty when all is as written.
  func mismatches(of visitor: AccessTable.Visitor) async throws -> [String] {
    let browser = try await browser(of: visitor)
    try await confirm(visitor, browser)
    let place = AccessTable.Visitor.allCases.firstIndex(of: visitor) ?? 0
    var wrong: [String] = []
    // Whoever signs out does it at the end, everywhere first.
    for (route, statuses) in AccessTable.rows.sorted(by: { rank($0.key) < rank($1.key) }) {
      let page = try await ask(route, visitor, browser)
      if page.status != statuses[place] { wrong.append("\(route) \(visitor): \(page.status), not \(statuses[place])") }
      if visitor == .other, page.text.contains(run.number) {
        wrong.append("\(route) tells \(visitor) of \(run.number)")
      }
    }
    return wrong
  }

  /// Gives a colleague's password once more: since he signed in, the complaint has taken its time.
  private func confirm(_ visitor: AccessTable.Visitor, _ browser: WebClient) async throws {
    guard ![.nobody, .own, .other].contains(visitor) else { return }
    let form = try await browser.open("/konfirmasi").form(containing: "_password")
    let page = try await browser.submit(form, changing: ["_password": Colleague.password])
    #expect(page.status == 303, "\(visitor)")
  }

  private func rank(_ route: String) -> (Int, String) {
    (["POST /keluar-semua": 1, "POST /keluar": 2][route] ?? 0, route)
  }

  private func browser(of visitor: AccessTable.Visitor) async throws -> WebClient {
    switch visitor {
    case .nobody: office.stranger
    case .own: run.customer
    case .other: other.customer
    case .desk: try await office.browser(of: .desk)
    case .head: try await office.browser(of: .head)
    case .lead: try await office.browser(of: .teamLead)
    case .lead2: try await office.browser(of: .otherTeamLead)
    case .verifier: try await office.browser(of: .verifier)
    case .manager: try await office.browser(of: .manager)
    case .hse: try await office.browser(of: .hse)
    case .admin: try await office.browser(of: .admin)
    }
  }

  private func ask(_ route: String, _ visitor: AccessTable.Visitor, _ browser: WebClient) async throws -> WebPage {
    let words = route.split(separator: " ")
    let path = address(of: String(words[1]), visitor, isDeed: words[0] == "POST")
    // The head of a PDF tells as much, and is not made first.
    if path.hasSuffix("/pdf") { return try await browser.send("HEAD", path) }
    guard words[0] == "POST" else { return try await browser.get(path) }
    let token = try await browser.open("/lacak").form(containing: "_token").value(of: "_token") ?? ""
    // Each visitor tries a name of his own, so that nobody is slowed down by the others' tries.
    let fields = path == "/masuk" ? ["email": "\(visitor)@contoh.go.id", "password": "salah"] : [:]
    return try await browser.post(path, fields.merging(["_token": token]) { $1 })
  }

  private func address(of pattern: String, _ visitor: AccessTable.Visitor, isDeed: Bool) -> String {
    switch pattern {
    case "/keluhan/catat/:case": return recorded
    case "/pengaturan/orang/:person/keluarkan" where isDeed, "/pengaturan/orang/:person/kembalikan",
      "/pengaturan/orang/:person/sesi":
      return pattern.replacing(":person", with: "0")
    case "/survei/kuesioner/:questionnaire/versi",
      "/survei/kuesioner/:questionnaire/henti" where isDeed,
      "/survei/kuesioner/:questionnaire/pakai":
      return pattern.replacing(":questionnaire", with: "tidak-ada")
    default: break
    }
    let link = visitor == .nobody ? "/lacak/AAAAAAAAAAAAAAAAAAAAAA" : visitor == .other ? other.tracking : run.tracking
    return pattern.replacing("/lacak/:link", with: link).replacing("/keluhan/:case", with: run.path)
      .replacing("/kepuasan/:case", with: run.path.replacing("/keluhan/", with: "/kepuasan/"))
      .replacing(":survey", with: "tidak-ada").replacing(":round", with: "tidak-ada").replacing(
        ":ask", with: "tidak-ada"
      )
      .replacing("/pengaturan/orang/:person", with: person).replacing(":file", with: file)
      .replacing(":page", with: "layanan").replacing(":code", with: "B").replacing(":token", with: "tidak-ada")
      .replacing(":appointment", with: "0").replacing(":session", with: "0").replacing(":day", with: "bukan-hari")
      .replacing(":special", with: "bukan").replacing(":rule", with: "1").replacing(":mail", with: "0")
      .replacing(":unit", with: "1").replacing(":position", with: "1")
      .replacing(":substitute", with: "0").replacing(":step", with: "2").replacing(":revision", with: "0").replacing(
        ":answer", with: "selesai"
      ).replacing(":paper", with: paper).replacing(":figure", with: "waktu-jawab").replacing(":key", with: "0")
      .replacing(":period", with: "2026-03").replacing(":questionnaire", with: "skm").replacing(":version", with: "1")
      .replacing(":section", with: "1").replacing(":item", with: "persyaratan")
  }
}
