import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The register of incoming mail: what came with complaints, and what the desk enters.
enum IncomingPages {
  static let root = "/surat/masuk"

  /// GET /surat/masuk
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let filter = LetterFilter(visit.request.query)
    let conditions = filter.incoming(visit.app.office.zone)
    let place = ListPlace(visit.request.query)
    let size = LetterRegisterPages.pageSize
    let (page, total) = try visit.read { db in
      (
        ListPage(try db.lines(of: .incoming, conditions, at: place, limit: size + 1), size: size, at: place),
        try db.count(of: .incoming, conditions, upTo: LetterRegisterPages.countLimit + 1)
      )
    }
    let mayEnter = try visit.colleague().can(.registerComplaints)
    return try visit.page(IncomingPage(page, total, filter, mayEnter: mayEnter, visit.words))
  }

  /// GET /surat/masuk.csv, /surat/masuk.xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let conditions = LetterFilter(visit.request.query).incoming(visit.app.office.zone)
    let words = visit.words
    let columns = IncomingColumns.titles.map { TableColumn($0, width: 20) }
    return TableExport("surat-masuk", sheet: "Surat masuk", columns: columns) { db, add in
      try db.eachLine(of: .incoming, conditions) { line in
        try add(IncomingColumns.cells(line, words).map { TableCell.text($0) })
      }
    }
  }

  /// GET /surat/masuk/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try form(visit) }

  /// POST /surat/masuk
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let typed = try visit.request.form()
    do {
      let form = try IncomingForm(typed, today: visit.app.office.zone.day(of: visit.now))
      let agenda = try await visit.app.write(by: visit.actor) { deed in try deed.recordIncoming(form) }
      return visit.seeOther(root, Flash(.ok, "Surat masuk dicatat dengan nomor agenda \(agenda)."))
    } catch let errors as FormErrors {
      return try form(visit, typed, errors)
    }
  }

  /// GET /surat/masuk/:entry/batal
  @Sendable static func askVoid(_ visit: Visit) async throws -> Response {
    try voidPage(visit, try visit.incomingLine())
  }

  /// POST /surat/masuk/:entry/batal
  @Sendable static func void(_ visit: Visit) async throws -> Response {
    let line = try visit.incomingLine()
    let form = try visit.request.form()
    do {
      let reason = try VoidForm.reason(form)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.void(line.agenda, of: .agenda, because: reason, about: Subject("incomingLetter", line.id))
      }
      return visit.seeOther(root, Flash(.ok, "Nomor agenda \(line.agenda) dibatalkan; barisnya tetap ada."))
    } catch let errors as FormErrors {
      return try voidPage(visit, line, form, errors)
    }
  }

  private static func form(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let units = try visit.read { try $0.activeUnits() }
    let once = form.text("once").isEmpty ? visit.app.world.token() : form.text("once")
    let page = CaseFormPage(
      "Catat surat masuk", about: "Surat mendapat nomor agenda berikutnya; nomor itu tidak pernah dipakai lagi.",
      trail: [Breadcrumb("Surat", "/surat"), Breadcrumb("Surat masuk", root)],
      WebForm(
        action: root, hidden: [HiddenField("once", once)], fields: fields(form, errors, units),
        button: "Catat surat masuk", cancel: (label: "Batal", href: root)), errors)
    return try visit.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func voidPage(
    _ visit: Visit, _ line: IncomingLine, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    try visit.page(
      VoidForm.page(
        line.agenda, action: "\(root)/\(line.id)/batal", back: root,
        trail: [Breadcrumb("Surat", "/surat"), Breadcrumb("Surat masuk", root)], form, errors),
      status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func fields(_ form: FormData, _ errors: FormErrors, _ units: [WorkUnit]) -> [any Renderable] {
    let limits = IncomingForm.limits
    return [
      DateField(
        "receivedOn", "Diterima", form: form, errors: errors, hint: "Kosongkan bila hari ini.", isOptional: true),
      TextField("sender", "Dari", form: form, errors: errors, width: .full, maxLength: limits["sender"]),
      TextField("number", "Nomor surat", form: form, errors: errors, maxLength: limits["number"], isOptional: true),
      DateField("letterDate", "Tanggal surat", form: form, errors: errors, isOptional: true),
      TextField("subject", "Perihal", form: form, errors: errors, width: .full, maxLength: limits["subject"]),
      TextField(
        "attachments", "Lampiran", form: form, errors: errors, hint: "Dengan kata, misalnya satu berkas.",
        width: .twenty, maxLength: limits["attachments"], isOptional: true),
      LetterDraftPage.urgency(form, errors), LetterDraftPage.security(form, errors),
      TextField(
        "ticket", "Nomor keluhan", form: form, errors: errors,
        hint: "Bila surat ini menyangkut keluhan yang sudah ada.",
        width: .twenty, maxLength: limits["ticket"], isOptional: true),
      SelectField(
        "unit", "Diteruskan ke", units.map { Choice($0.id.description, $0.name) }, form: form, errors: errors,
        prompt: "Belum diteruskan", isOptional: true),
      TextArea("note", "Catatan", form: form, errors: errors, rows: 2, maxLength: limits["note"], isOptional: true),
    ]
  }

  static let pages: [any Page.Type] = [IncomingPage.self]

  static let routes =
    Route.table(root, .incomingMail, "the register of incoming mail, as filtered", table) + pagesAndDeeds

  private static let pagesAndDeeds: [Route] = [
    Route(.get, root, .incomingMail, show, "the register of incoming mail"),
    Route(.get, root + "/baru", .can(.registerComplaints), new, "the form for a letter that came in"),
    Route(.post, root, .can(.registerComplaints), create, "enters a letter that came in"),
    Route(.get, root + "/:entry/batal", .can(.registerComplaints), askVoid, "asks why an agenda number is void"),
    Route(.post, root + "/:entry/batal", .can(.registerComplaints), void, "voids an agenda number, with the reason"),
  ]
}

extension Access {
  /// Whoever reads the register of letters, or records what comes in.
  static let incomingMail = Access.can(anyOf: [.readLetters, .registerComplaints])
}

extension Visit {
  /// The line in this visit's address, if its number can be voided: one that came with a complaint is the complaint's.
  fileprivate func incomingLine() throws -> IncomingLine {
    guard let id = IncomingLine.ID(try parameter("entry")), let line = try read({ try $0.line(id, of: .incoming) }),
      !line.isComplaint
    else { throw VisitError.notFound }
    guard line.mail.voided == nil else { throw VisitError.stale("Nomor \(line.agenda) sudah dibatalkan.") }
    return line
  }
}
