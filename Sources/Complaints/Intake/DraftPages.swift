import Database
import HTTP
import Platform
import Procedures

/// The public form: one thing a page, without an account, without script (row B1).
enum DraftPages {
  static let cookie = "tanggap_konsep"

  /// GET /keluhan/baru and /keluhan/baru/:page
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let page = try visit.draftPage()
    guard let draft = try visit.draft() else {
      return page == .what ? try question(.what, Draft(token: ""), visit) : visit.seeOther(DraftPage.what.path)
    }
    if page == .check { return try check(draft, visit) }
    return try question(page, draft, visit)
  }

  /// POST /keluhan/baru and /keluhan/baru/:page: reads one page into the draft and leads on.
  @Sendable static func update(_ visit: Visit) async throws -> Response {
    let page = try visit.draftPage()
    let form = try visit.request.form()
    guard var draft = try visit.draft() ?? (page == .what ? Draft(token: visit.app.world.token()) : nil) else {
      return visit.seeOther(DraftPage.what.path, Flash(.info, FilingError.draftGone.message))
    }
    let typed = draft
    do {
      var reader = DraftForm(form, today: visit.app.office.zone.day(of: visit.now))
      try reader.fill(&draft, on: page)
      if page == .files { try await visit.updateFiles(of: draft, form) }
      try await visit.save(draft)
    } catch let errors as FormErrors {
      if page == .files { try await visit.save(draft) }
      return try question(page, typed, visit, form: form, errors: errors)
    }
    var response = visit.seeOther(next(page, draft, form))
    response.setCookie(visit.draftCookie(draft.token, maxAge: Draft.lifetime * 3600))
    return response
  }

  /// POST /keluhan/baru/kirim: files what the pages gathered.
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    guard let token = visit.draftToken else {
      return visit.seeOther(DraftPage.what.path, Flash(.info, FilingError.draftGone.message))
    }
    do {
      let filed = try await visit.app.fileComplaint(draft: token)
      return visit.seeOther("/lacak/\(filed.trackingToken)/diterima")
    } catch FilingError.incomplete {
      let page = try visit.draft()?.firstUnanswered ?? .what
      return visit.seeOther(page.path, Flash(.warn, FilingError.incomplete.message))
    } catch FilingError.draftGone {
      return visit.seeOther(DraftPage.what.path, Flash(.info, FilingError.draftGone.message))
    }
  }

  /// GET /keluhan/baru/darurat: what to do first when somebody is or could be hurt.
  @Sendable static func emergency(_ visit: Visit) async throws -> Response {
    guard let draft = try visit.draft() else { return visit.seeOther(DraftPage.what.path) }
    return try visit.page(
      EmergencyNotice(
        emergencyPhone: visit.app.office.emergencyPhone, officePhone: visit.app.office.phone,
        next: draft.page(after: .danger).path, back: DraftPage.danger.path))
  }

  /// Where a page leads: on, back to the check page it was opened from, or past the emergency notice.
  private static func next(_ page: DraftPage, _ draft: Draft, _ form: FormData) -> String {
    if page == .files, form["stay"] != nil || form["remove"] != nil { return DraftPage.files.path }
    let comesFromCheck = form["back"] == DraftPage.check.rawValue
    if page == .danger, draft.isDangerous == "yes", !comesFromCheck { return "/keluhan/baru/darurat" }
    if comesFromCheck { return (draft.firstUnanswered ?? .check).path }
    return draft.page(after: page).path
  }

  private static func question(
    _ page: DraftPage, _ draft: Draft, _ visit: Visit, form: FormData? = nil, errors: FormErrors = FormErrors()
  ) throws -> Response {
    let kept = draft.token.isEmpty ? [] : try visit.read { try $0.files(ofDraft: draft.token) }
    let isFromCheck = (form?["back"] ?? visit.request.query["dari"]) == DraftPage.check.rawValue
    let shown = DraftQuestion(
      page, draft: draft, form: form ?? draft.answers, errors: errors, files: kept, isFromCheck: isFromCheck,
      office: visit.app.office)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func check(_ draft: Draft, _ visit: Visit) throws -> Response {
    if let missing = draft.firstUnanswered { return visit.seeOther(missing.path) }
    let files = try visit.read { try $0.files(ofDraft: draft.token) }
    return try visit.page(DraftCheck(draft, files: files, words: visit.words))
  }
}

extension Visit {
  fileprivate var draftToken: String? {
    request.cookies[app.office.cookieName(DraftPages.cookie)].flatMap { $0.utf8.count == 22 ? $0 : nil }
  }

  fileprivate func draft() throws -> Draft? {
    guard let token = draftToken else { return nil }
    return try read { try $0.draft(token, at: now) }
  }

  fileprivate func draftPage() throws -> DraftPage {
    guard let name = parameters["page"] else { return .what }
    guard let page = DraftPage(rawValue: name), page != .what else { throw VisitError.notFound }
    return page
  }

  fileprivate func save(_ draft: Draft) async throws {
    let now = now
    try await app.database.write { db in try db.save(draft, at: now) }
  }

  fileprivate func draftCookie(_ token: String, maxAge: Int) -> SetCookie {
    SetCookie(
      name: app.office.cookieName(DraftPages.cookie), value: token, path: "/", maxAge: maxAge, httpOnly: true,
      secure: app.office.isBehindTLS, sameSite: .lax)
  }

  /// Keeps what can be kept and tells of each file that cannot; removes the one whose button was pressed.
  fileprivate func updateFiles(of draft: Draft, _ form: FormData) async throws {
    let now = now
    let kept = try read { try $0.files(ofDraft: draft.token) }
    if let removed = kept.first(where: { $0.token == form["remove"] }) {
      try await app.database.write { db in try db.detach(removed.id, fromDraft: draft.token) }
    }
    let uploads = Uploads(form.files("files"), rules: app.office.attachments, alreadyKept: kept.count)
    let tokens = uploads.accepted.map { _ in app.world.token() }
    if !uploads.accepted.isEmpty {
      try await app.database.write { db in
        try db.save(draft, at: now)
        for (file, token) in zip(uploads.accepted, tokens) {
          try db.attach(file, toDraft: draft.token, as: token, at: now)
        }
      }
    }
    guard uploads.errors.isEmpty else { throw uploads.errors }
  }
}

/// Uploaded files, told apart by the organisation's rules.
struct Uploads {
  private(set) var accepted: [UploadedFile] = []
  private(set) var errors = FormErrors()

  /// A browser that sends a file field nobody used sends one file without name and content: that is no file.
  init(_ files: [UploadedFile], rules: AttachmentRules, alreadyKept: Int, field: String = "files") {
    let sent = files.filter { !($0.filename.isEmpty && $0.size == 0) }
    guard alreadyKept + sent.count <= rules.count else {
      errors.note(field, "Paling banyak \(rules.count) berkas. Hapus sebagian, lalu unggah lagi.")
      return
    }
    let faults = sent.compactMap { rules.fault(of: $0) }
    accepted = sent.filter { rules.fault(of: $0) == nil }
    if !faults.isEmpty { errors.note(field, faults.joined(separator: " ")) }
  }
}
