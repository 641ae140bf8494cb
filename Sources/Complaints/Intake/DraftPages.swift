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
    var errors = page == .files ? try await visit.takeIn(form, tray: draft.token).errors : FormErrors()
    do {
      var reader = DraftForm(form, today: visit.app.office.zone.day(of: visit.now))
      try reader.fill(&draft, on: page)
    } catch {
      errors = error.joined(by: errors)
    }
    if errors.isEmpty || page == .files { try await visit.save(draft) }
    guard errors.isEmpty else { return try question(page, typed, visit, form: form, errors: errors) }
    var response = visit.seeOther(next(page, draft, form, wasDangerous: typed.isDangerous == "yes"))
    response.setCookie(visit.draftCookie(draft.token, maxAge: Draft.lifetime * 3600))
    return response
  }

  /// POST /keluhan/baru/kirim: files what the pages gathered.
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    guard let token = visit.draftToken else {
      return visit.seeOther(DraftPage.what.path, Flash(.info, FilingError.draftGone.message))
    }
    // Without the field it is no form of ours that was sent: nothing is said about what was read, and nothing is kept.
    let notice = try visit.request.form()["notice"]
    do {
      let filed = try await visit.app.fileComplaint(draft: token, notice: notice)
      return visit.seeOther("/lacak/\(filed.trackingToken)/diterima")
    } catch FilingError.incomplete {
      let page = try visit.draft()?.firstUnanswered ?? .what
      return visit.seeOther(page.path, Flash(.warn, FilingError.incomplete.message))
    } catch FilingError.noticeChanged {
      guard let draft = try visit.draft() else { return visit.seeOther(DraftPage.what.path) }
      return try check(draft, visit, isChanged: true)
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
        next: onward(from: .danger, draft, toCheck: visit.comesFromCheck),
        back: visit.comesFromCheck ? DraftPage.danger.pathFromCheck : DraftPage.danger.path))
  }

  /// Where a page leads: on, back to the check page it was opened from, or past the emergency notice.
  private static func next(_ page: DraftPage, _ draft: Draft, _ form: FormData, wasDangerous: Bool) -> String {
    if page == .files, form["stay"] != nil || form["remove"] != nil { return DraftPage.files.path }
    let comesFromCheck = form["back"] == DraftPage.check.rawValue
    if page == .danger, draft.isDangerous == "yes", !comesFromCheck || !wasDangerous {
      return comesFromCheck ? "/keluhan/baru/darurat\(DraftPage.fromCheck)" : "/keluhan/baru/darurat"
    }
    return onward(from: page, draft, toCheck: comesFromCheck)
  }

  private static func onward(from page: DraftPage, _ draft: Draft, toCheck: Bool) -> String {
    toCheck ? (draft.firstUnanswered ?? .check).path : draft.page(after: page).path
  }

  private static func question(
    _ page: DraftPage, _ draft: Draft, _ visit: Visit, form: FormData? = nil, errors: FormErrors = FormErrors()
  ) throws -> Response {
    let kept = draft.token.isEmpty ? [] : try visit.read { try $0.files(inTray: draft.token) }
    let isFromCheck = form.map { $0["back"] == DraftPage.check.rawValue } ?? visit.comesFromCheck
    let shown = DraftQuestion(
      page, draft: draft, form: form ?? (draft.token.isEmpty ? [:] : draft.answers), errors: errors, files: kept,
      isFromCheck: isFromCheck, office: visit.app.office)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }

  private static func check(_ draft: Draft, _ visit: Visit, isChanged: Bool = false) throws -> Response {
    if let missing = draft.firstUnanswered { return visit.seeOther(missing.path) }
    let files = try visit.read { try $0.files(inTray: draft.token) }
    let notice = try visit.read { try $0.privacyNotice(visit.app.office.customers) }
    return try visit.page(
      DraftCheck(draft, files: files, notice, isChanged: isChanged, words: visit.words),
      status: isChanged ? .conflict : .ok)
  }
}

extension Visit {
  fileprivate var draftToken: String? {
    request.cookies[office.cookieName(DraftPages.cookie)].flatMap { $0.utf8.count == 22 ? $0 : nil }
  }

  /// Whether the page was opened from the one that asks to check everything.
  fileprivate var comesFromCheck: Bool { request.query["dari"] == DraftPage.check.rawValue }

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
      name: office.cookieName(DraftPages.cookie), value: token, path: "/", maxAge: maxAge, httpOnly: true,
      secure: office.isBehindTLS, sameSite: .lax)
  }
}
