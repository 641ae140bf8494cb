import HTTP
import Platform
import Procedures

/// One programme, as a page and as forms.
enum ProgrammePages {
  /// GET /survei/program/:year
  @Sendable static func show(_ visit: Visit) async throws -> Response { try visit.programmePage() }

  /// POST /survei/program/:year/revisi
  @Sendable static func revise(_ visit: Visit) async throws -> Response {
    let programme = try visit.programme()
    try await visit.app.write(by: visit.actor) { deed in try deed.reviseProgramme(programme.year) }
    return visit.seeOther(programme.path, Flash(.ok, "Revisi dibuka. Ubah isinya, lalu kirim untuk diperiksa."))
  }

  /// GET /survei/program/:year/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (programme, version) = try visit.openProgramme()
    let filled: FormData = ["purpose": programme.purpose, "scope": programme.scope]
    return try visit.page(wordsPage(programme, version, SentPlan(form: filled)))
  }

  /// POST /survei/program/:year/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, (programme, version)) = (try visit.request.form(), try visit.openProgramme())
    return try await visit.send(
      form, read: { try ProgrammeForm(form) }, done: "Program sudah disimpan.",
      page: { wordsPage(programme, version, $0) },
      verb: { deed, value in
        try deed.write(value, in: programme.year, version: form.int("version"))
        return programme.path
      })
  }

  private static func wordsPage(_ programme: Programme, _ version: Int, _ sent: SentPlan) -> PlanFormPage {
    PlanFormPage(
      "Ubah tujuan dan ruang lingkup", programme.crumbs, about: programme.title,
      WebForm(
        action: programme.path + "/isi", hidden: [sent.version(version)],
        fields: ProgrammeForm.fields(sent.form, sent.errors), button: "Simpan tujuan dan ruang lingkup",
        cancel: (label: "Batal", href: programme.path)), sent.errors, stale: sent.stale)
  }

  /// GET /survei/program/:year/sumber-daya
  @Sendable static func editResources(_ visit: Visit) async throws -> Response {
    let (programme, version) = try visit.openProgramme()
    let filled = ResourceForm.filled(try visit.read { try $0.resources(of: programme.id) })
    return try visit.page(resourcesPage(programme, version, SentPlan(form: filled)))
  }

  /// POST /survei/program/:year/sumber-daya
  @Sendable static func writeResources(_ visit: Visit) async throws -> Response {
    let (form, (programme, version)) = (try visit.request.form(), try visit.openProgramme())
    return try await visit.send(
      form, read: { try ResourceForm(form) }, done: "Sumber daya sudah disimpan.",
      page: { resourcesPage(programme, version, $0) },
      verb: { deed, value in
        try deed.write(value, in: programme.year, version: form.int("version"))
        return programme.path
      })
  }

  private static func resourcesPage(_ programme: Programme, _ version: Int, _ sent: SentPlan) -> PlanFormPage {
    PlanFormPage(
      "Ubah sumber daya", programme.crumbs,
      about: "Yang disediakan manajemen untuk program ini. Baris yang dikosongkan seluruhnya dihapus.",
      WebForm(
        action: programme.path + "/sumber-daya", hidden: [sent.version(version)],
        fields: ResourceForm.fields(sent.form, sent.errors), button: "Simpan sumber daya",
        cancel: (label: "Batal", href: programme.path)), sent.errors, stale: sent.stale)
  }
}

extension Programme {
  var crumbs: [Breadcrumb] { [Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("\(year)", path)] }
}

extension Visit {
  /// The programme of the year in the address.
  func programme() throws -> Programme {
    guard let year = Int(try parameter("year")), let found = try read({ try $0.programme(year: year) }) else {
      throw VisitError.notFound
    }
    return found
  }

  /// The same with its version, where it may be changed.
  func openProgramme() throws -> (Programme, version: Int) {
    let programme = try programme()
    guard let approval = try read({ try $0.approval(.programme, of: programme.revisionID.rawValue) }),
      approval.stage != .approved
    else { throw ProgrammeError.approved }
    return (programme, approval.version)
  }

  /// The programme as it stands.
  func programmePage(_ answer: ApprovalAnswer = .none) throws -> Response {
    let (programme, colleague) = (try programme(), try colleague())
    let year = app.office.zone.day(of: now).year
    let found = try read { db in
      let indicators = try db.indicators(of: programme.id)
      return ProgrammeShow.Found(
        programme: programme, indicators: indicators, measurements: try db.measurements(of: indicators),
        resources: try db.resources(of: programme.id),
        hasNext: try programme.year >= year + 2 || db.programme(year: programme.year + 1) != nil)
    }
    let panel = try approvalPanel(.programme, of: programme.revisionID.rawValue, answer)
    let page = ProgrammeShow(found, panel, answer, mayPlan: colleague.can(.planSatisfaction), words)
    return try self.page(page, status: answer.status)
  }
}
