import Support
import Testing

/// One complaint on its way, and what people do to it in their browsers.
struct JourneyCase {
  let office: JourneyOffice
  /// The customer's browser.
  let customer: WebClient
  /// Such as KEL-2026-0001.
  let number: String
  /// The customer's own page.
  let tracking: String
  /// The colleagues' page.
  let path: String

  /// What has been done to it: each stage holds all before it.
  enum Stage: Int, CaseIterable {
    case filed = 1
    case sorted, disposed, studied, explained, planned, executed, initialled, signed
  }

  /// A customer files it, and colleagues bring it as far as wanted.
  static func begin(
    in office: JourneyOffice, _ secrecy: Secrecy = .named, files: [WebUpload] = [], to stage: Stage = .filed
  ) async throws -> JourneyCase {
    let browser = office.stranger
    let confirmation = try await PublicForm(browser: browser, secrecy: secrecy, files: files).file()
    let run = try await find(confirmation, in: office, customer: browser)
    for done in Stage.allCases.dropFirst() where done.rawValue <= stage.rawValue { try await run.perform(done) }
    return run
  }

  /// The complaint of a confirmation, found by the desk in the register under its number.
  static func find(
    _ confirmation: WebPage, in office: JourneyOffice, customer: WebClient
  ) async throws -> JourneyCase {
    let number = try #require(confirmation.document.elements(class: "ticket").first?.text, "\(confirmation.describe())")
    let desk = try await office.browser(of: .desk)
    let register = try await desk.open("/keluhan?q=\(number)")
    return JourneyCase(
      office: office, customer: customer, number: number,
      tracking: String(confirmation.url.dropLast("/diterima".count)),
      path: try register.link(number))
  }

  /// The case page as a colleague sees it.
  func page(for colleague: Colleague) async throws -> WebPage {
    try await office.browser(of: colleague).open(path)
  }

  /// The customer's page.
  func trackingPage() async throws -> WebPage { try await customer.open(tracking) }

  /// Opens a page of the case, fills in the form that leads to `step` and sends it; what follows comes back.
  @discardableResult func send(
    _ step: String, by colleague: Colleague, on place: String = "", changing: [String: String] = [:],
    ticking: [String: [String]] = [:], files: [String: [WebUpload]] = [:], pressing: String? = nil
  ) async throws -> WebPage {
    let browser = try await office.browser(of: colleague)
    let page = try await browser.open(path + place)
    return try await browser.submit(
      page.form(to: "\(path)/\(step)"), changing: changing, ticking: ticking, files: files, pressing: pressing,
      following: true)
  }
}

extension JourneyCase {
  /// How long each step of a journey takes its performer.
  static let minutesPerStep = 5

  /// Does what leads to a stage, as the procedure's performer.
  func perform(_ stage: Stage) async throws {
    office.pass(minutes: Self.minutesPerStep)
    switch stage {
    case .filed: break
    case .sorted: try await sort()
    case .disposed: try await send("disposisi", by: .head)
    case .studied: try await send("kajian", by: .teamLead, changing: ["note": "Keluhan benar: sertifikat tertahan."])
    case .explained: try await findCause()
    case .planned: try await plan("Menambah penyelia pengganti")
    case .executed: try await execute("effective")
    case .initialled: try await draftAndInitial()
    case .signed: try await sign()
    }
  }

  @discardableResult func sort(unit: String = "Laboratorium Pengujian") async throws -> WebPage {
    let options = try await page(for: .desk).form(containing: "category").control(named: "category")?.options ?? []
    let category = try #require(options.first { !$0.value.isEmpty })
    return try await send(
      "pemilahan", by: .desk,
      changing: ["category": category.value, "unit": unit, "impact": "medium", "urgency": "high"])
  }

  @discardableResult func findCause() async throws -> WebPage {
    try await send(
      "penyebab", by: .teamLead,
      changing: [
        "kind": "method", "why1": "Penyelia sakit dua minggu.", "why2": "Tidak ada pengganti yang ditunjuk.",
        "statement": "Belum ada penyelia pengganti yang ditunjuk.",
      ])
  }

  @discardableResult func plan(_ action: String) async throws -> WebPage {
    try await send(
      "rencana", by: .teamLead,
      changing: [
        "kind1": "correction", "text1": "Menerbitkan sertifikat", "owner1": "Penyelia", "dueOn1": JourneyOffice.today,
        "kind2": "corrective", "text2": action, "owner2": "Kepala laboratorium", "dueOn2": JourneyOffice.nextWeek,
      ])
  }

  /// Accounts for every action of the newest plan and judges them all: `effective` or `notEffective`.
  @discardableResult func execute(_ verdict: String, files: [WebUpload] = []) async throws -> WebPage {
    let form = try await page(for: .teamLead).form(to: "\(path)/pelaksanaan")
    return try await send(
      "pelaksanaan", by: .teamLead, changing: Self.executed(form, verdict), files: ["files": files])
  }

  /// What accounts for every action a form asks about.
  static func executed(_ form: WebForm, _ verdict: String = "effective") -> [String: String] {
    var answers = [
      "monitoring": "Dilihat tiap hari.", "evaluation": "Tidak ada sertifikat tertahan.", "verdict": verdict,
      "report": "Sertifikat sudah terbit.",
    ]
    for field in form.controls.map(\.name) where field.hasPrefix("doneOn") { answers[field] = JourneyOffice.today }
    for field in form.controls.map(\.name) where field.hasPrefix("evidence") { answers[field] = "Foto sertifikat" }
    return answers
  }

  /// Saves the text the letter begins with and puts the initials under it.
  @discardableResult func draftAndInitial() async throws -> WebPage {
    try await send("surat", by: .teamLead, on: "/surat")
    return try await initial()
  }

  /// Puts the initials under the text in the editor, changed or not.
  @discardableResult func initial(_ changes: [String: String] = [:]) async throws -> WebPage {
    try await send("surat", by: .teamLead, on: "/surat", changing: changes, pressing: "Simpan dan bubuhkan paraf")
  }

  @discardableResult func sign(password: String = Colleague.password) async throws -> WebPage {
    try await send("surat/tanda-tangan", by: .head, on: "/surat", changing: ["password": password])
  }
}
