import Database
import HTTP
import Mustache
import Platform
import Procedures

/// Requests for corrective and preventive action: issued, planned against, on paper, and all of them in a list.
enum CPARPages {
  /// POST /keluhan/:case/cpar
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .cpar) { form in
      try await visit.app.issueCPAR(try CPARForm(form), of: try visit.parameter("case"), by: visit.actor)
      return "CPAR diterbitkan."
    }
  }

  /// POST /keluhan/:case/rencana-perbaikan
  @Sendable static func plan(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .improvementPlan) { form in
      let dossier = try visit.dossier()
      let today = visit.app.office.zone.day(of: visit.now)
      let plan = try ImprovementPlanForm(form, complaint: dossier.run.subject, today: today)
      try await visit.app.planImprovement(plan, of: dossier.run.token, by: visit.actor)
      return "Rencana perbaikan disusun."
    }
  }

  /// GET /cpar: the newest requests, whose cases they are, and how far each is.
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let found = try visit.read { try $0.newestCPARs(limit: CPARIndex.most) }
    return try visit.page(CPARIndex(found, visit.words))
  }

  /// GET /pengaturan/kriteria-cpar
  @Sendable static func criteria(_ visit: Visit) async throws -> Response {
    try visit.page(CPARCriteriaPage(try visit.read { try $0.cparCriteria() }))
  }

  /// POST /pengaturan/kriteria-cpar
  @Sendable static func setCriteria(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard !form.text(CPARCriteriaPage.mark).isEmpty else {
      let errors = FormErrors("rules", "Formulir ini tidak lengkap terkirim. Periksa pilihannya, lalu simpan lagi.")
      return try visit.page(
        CPARCriteriaPage(try visit.read { try $0.cparCriteria() }, errors), status: .unprocessable)
    }
    let rules = Set(form.all("rules").compactMap { CPARRule(rawValue: $0) })
    try await visit.app.write(by: visit.actor) { try $0.setCPARCriteria(rules) }
    return visit.seeOther("/pengaturan/kriteria-cpar", Flash(.ok, "Kriteria penerbitan CPAR disimpan."))
  }
}

/// Every request of the organisation, the newest first.
struct CPARIndex: StaffPage {
  static let template = "Complaints/CPAR/index"
  /// The most that are shown.
  static let most = 200

  struct Line: Renderable {
    let number: String
    let href: String
    let issued: String
    let ticket: String
    let caseURL: String
    let matter: String
    let severity: String
    let state: String
  }

  let title = "CPAR"
  let breadcrumbs = [Breadcrumb("CPAR")]
  let lines: [Line]
  let hasLines: Bool
  let downloads = Downloads("/cpar")

  init(_ found: [(cpar: CPAR, token: String, ticket: String)], _ words: Words) {
    lines = found.map { cpar, token, ticket in
      Line(
        number: cpar.number, href: "/keluhan/\(token)/cpar/cetak", issued: words.shortDate(cpar.issuedAt),
        ticket: ticket, caseURL: "/keluhan/\(token)",
        matter: [cpar.unitName, cpar.topic].filter { !$0.isEmpty }.joined(separator: " · "),
        severity: cpar.severity.words, state: cpar.stateWords)
    }
    hasLines = !lines.isEmpty
  }
}

/// *Kriteria Penerbitan CPAR*, as the organisation sets them.
struct CPARCriteriaPage: StaffPage {
  static let template = "Complaints/CPAR/criteria"
  /// Tells a form without any tick from one that was never filled in.
  static let mark = "sent"
  let title: String
  let errorSummary: ErrorSummary?
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Kriteria CPAR")]
  let form: WebForm

  init(_ criteria: [CPARCriterion], _ errors: FormErrors = FormErrors()) {
    title = errors.titled("Kriteria penerbitan CPAR")
    errorSummary = errors.summary
    let active = FormData(criteria.filter(\.isActive).map { ("rules", $0.rule.rawValue) })
    form = WebForm(
      action: "/pengaturan/kriteria-cpar", hidden: [HiddenField(Self.mark, "1")],
      fields: [
        CheckGroup(
          "rules", "CPAR wajib diterbitkan bila", criteria.map { Choice($0.rule.rawValue, $0.rule.words) },
          form: active, errors: errors, hint: "Tanpa kriteria, CPAR hanya diterbitkan dengan alasan.", isOptional: true)
      ], button: "Simpan kriteria")
  }
}

enum CPARRoutes {
  static let all =
    Route.paper("/keluhan/:case/cpar/cetak", .caseReader, "the CPAR on paper (D5)", ComplaintPapers.cpar) + deeds

  private static let deeds: [Route] = [
    Route(.post, "/keluhan/:case/cpar", .performer(of: .cpar), CPARPages.issue, "issues the CPAR (D5)"),
    Route(
      .post, "/keluhan/:case/rencana-perbaikan", .performer(of: .improvementPlan), CPARPages.plan,
      "plans against the CPAR (D6)"),
    Route(.get, "/cpar", .can(.readAllCases), CPARPages.index, "the newest CPARs and how far they are (D5)"),
    Route(
      .get, "/pengaturan/kriteria-cpar", .can(.manageSettings), CPARPages.criteria,
      "the criteria by which CPARs are issued (D5)"),
    Route(
      .post, "/pengaturan/kriteria-cpar", .can(.manageSettings), CPARPages.setCriteria, "sets those criteria (D5)"),
  ]
}
