import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Complaints
@testable import Database
@testable import Satisfaction

@Suite("D1 · complaints that a survey gives rise to") struct BornComplaintTests {
  /// A round of the K3 questionnaire, and a sheet of it that tells of a danger.
  private func office() throws -> (RoundOffice, ResponseAnswers) {
    let office = try RoundOffice(of: .k3, isAnonymous: false)
    var answers = ResponseAnswers()
    for item in office.version.items where item.kind == .pair {
      answers.keep(5, of: item.id, at: Item.importance)
      answers.keep(4, of: item.id, at: Item.performance)
    }
    answers.keep(8, of: try #require(office.version.item("rekomendasi")).id)
    answers.keep(1, of: try #require(office.version.item("pernah-bahaya")).id)
    answers.keep("Kabel terkelupas di gudang.", of: try #require(office.version.item("bahaya")).id)
    answers.keep("Ganti kabelnya.", of: try #require(office.version.item("saran")).id)
    return (office, answers)
  }

  private func send(_ office: RoundOffice, _ answers: ResponseAnswers, _ link: SurveyLink, _ wish: WishForm?) throws {
    let sheet = SentSheet(link: link.token, answers: answers, token: office.app.world.token(), wish: wish)
    try office.app.writeNow(by: .customer) { deed in try deed.submit(sheet, [.complaints]) }
  }

  @Test("D1: a K3 survey's complaint is flagged K3, and holds the danger, the suggestion and the unit of the poster")
  func danger() throws {
    let (office, answers) = try office()
    let poster = try office.link(.poster, unit: "kalibrasi")
    try send(office, answers, poster, try WishForm(["name": "Citra", "phone": "081234567890"], asks: false))
    let found = try office.app.database.read { db in
      try db.rows(
        """
        SELECT c.description, c.danger, c.place, r.isSafety, r.subject FROM complaint c JOIN caseRun r ON r.id = c.caseID
        ORDER BY c.id /* whole table */ LIMIT 1
        """
      ) { row in
        (
          try row["description"] as String, try row["danger"] as String, try row["place"] as String,
          try row["isSafety"] as Bool, try row["subject"] as String
        )
      }
    }
    let (text, danger, place, isSafety, subject) = try #require(found.first)
    #expect(isSafety && danger == "Kabel terkelupas di gudang." && subject.hasPrefix("Keadaan berbahaya"))
    #expect(text.contains("Ganti kabelnya.") && text.contains("Kabel terkelupas") && text.contains(place))
    #expect(!place.isEmpty && text.contains("Unit kerja: \(place)."))
    #expect(try office.test.mails("complaint.danger").first?.body.contains("Kabel terkelupas") == true)
    let counted = try office.app.database.read { db in try db.safetyComplaints(within: nil, .wita, limit: 5) }
    #expect(counted.count == 1, "the K3 recapitulation counts it")
    #expect(try office.test.faults() == [])
  }

  @Test("D1: a bad K3 answer without a danger is flagged too, and nobody says there was one") func noDanger() throws {
    let (office, answers) = try office()
    var calm = answers
    calm.forget(try #require(office.version.item("bahaya")).id)
    calm.keep(2, of: try #require(office.version.item("pernah-bahaya")).id)
    let pair = try #require(office.version.items.first { $0.kind == .pair })
    calm.keep(1, of: pair.id, at: Item.performance)
    try send(
      office, calm, try office.link(.poster), try WishForm(["name": "Dodi", "phone": "081234567890"], asks: false))
    #expect(try office.count("SELECT COUNT(*) FROM caseRun WHERE isSafety = 1") == 1)
    let mail = try #require(try office.test.mails("complaint.danger").first)
    #expect(mail.subject.hasPrefix("Keluhan K3") && mail.body.contains("tidak menyebut bahaya"))
  }

  @Test("D1: who is known by his link becomes no complainant unless he says so") func consent() throws {
    let (office, answers) = try office()
    let links = try office.invite((1...3).map { "Orang \($0); orang\($0)@example.com" })
    func wish(_ link: SurveyLink, _ more: [(String, String)] = []) throws -> WishForm? {
      try WishForm(ifAny: FormData(WishForm.known(link).fields + more.map { (name: $0.0, value: $0.1) }), behind: link)
    }
    #expect(try wish(links[0]) == nil, "what the invitation filled in was given by nobody")
    try send(office, answers, links[0], try wish(links[0]))
    try send(office, answers, links[1], try wish(links[1], [("phone", "081234567890")]))
    #expect(try office.count("SELECT COUNT(*) FROM complaint") == 0, "an unticked box")
    #expect(try office.count("SELECT COUNT(*) FROM contactWish") == 1, "how he can be reached is kept")
    try send(office, answers, links[2], try wish(links[2], [("complains", "1")]))
    #expect(
      try office.count(
        "SELECT COUNT(*) FROM complaint c JOIN complainant p ON p.complaintID = c.id WHERE p.name = 'Orang 3'") == 1)
  }

  @Test("D1: who wrote his contact himself is told number and way of the complaint; the same sheet sent again too")
  func told() async throws {
    let (office, answers) = try office()
    let link = try office.link(.open, capacity: 5)
    let browser = try office.test.client()
    var page = try await browser.click("Mulai mengisi", on: try await browser.open(link.path))
    for section in office.version.sections {
      let fields = answers.form(of: section).fields.map { ($0.name, $0.value) }
      page = try await browser.submit(
        page.form(containing: "part"), changing: Dictionary(uniqueKeysWithValues: fields), following: true)
    }
    let form = try page.form(containing: "phone")
    #expect(form.control(named: "complains") == nil, "asked only where the invitation filled the contact in")
    for _ in 1...2 {
      let done = try await browser.submit(
        form, changing: ["name": "Eka", "phone": "081234567890"], following: true)
      #expect(done.text.contains("keluhan nomor KEL-") && done.body.contains("href=\"/lacak/"), "\(done.describe())")
    }
    let plain = try await browser.open(link.path + "/terima-kasih")
    #expect(!plain.text.contains("KEL-"), "only whoever sent the sheet is told")
    #expect(try office.count("SELECT COUNT(*) FROM complaint") == 1)
  }

  @Test("A2: what is keyed although it was not asked is told, not dropped; the page hides it by a script only")
  func notAsked() async throws {
    let office = try RoundOffice(of: .k3)
    let form: FormData = ["q_rekomendasi": "8", "q_pernah-bahaya": "2", "q_bahaya": "Kabel terkelupas."]
    let errors = #expect(throws: FormErrors.self) {
      try KeyedSheet(form, office.version).read(isIncomplete: true)
    }
    #expect(errors?["q_bahaya"]?.contains("tidak ditanyakan") == true)
    let link = try office.link(.open, capacity: 5)
    let last = office.version.sections.count
    let page = try await office.test.client().open("\(link.path)?bagian=\(last)")
    #expect(page.body.contains(#"data-if="q_pernah-bahaya" data-value="1""#))
    #expect(page.text.contains("Isi hanya bila jawaban nomor 15"), "\(page.describe())")
  }

  @Test("A2: the keyer reads the number of every choice, also of words that begin with another number")
  func numbers() async throws {
    let office = try RoundOffice()
    let paper = try office.link(.paper)
    let page = try await office.test.client(as: .hse).open("\(office.round.path)/lembar/\(paper.token)")
    #expect(page.text.contains("2 = 20–29 tahun") && page.text.contains("6 = 60 tahun ke atas"), "\(page.describe())")
  }
}
