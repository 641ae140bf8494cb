import HTTP
import Mustache
import Platform
import Procedures

/// What respondents see behind a link: what it is about, the questions part by part, thanks (row A2).
///
/// Reading changes nothing: mail scanners open links too. Of one's own link the answers are kept until they are sent, in
/// an anonymous round under a key that only the browser has; of every other link they travel with the form, so that nobody
/// finds those of the one before.
struct RespondentPages: Sendable {
  let homes: [CaseHome]

  /// GET /isi/:token, and its parts at ?bagian=
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let asked = try visit.asked()
    if let refused = try visit.refuse(asked) { return refused }
    guard let part = visit.request.query.int("bagian") else { return try intro(visit, asked) }
    let sheet = RespondentSheet(asked, asked.saved, token: visit.app.world.token())
    let shown = sheet.part(at: part - 1)
    var response = try visit.respond(shown, asked)
    // A screen for many knows by it whether a form is of who stands before it now.
    if asked.link.kind == .kiosk { response.setCookie(visit.turnCookie(sheet.token)) }
    return response
  }

  /// POST /isi/:token: one part.
  @Sendable func answer(_ visit: Visit) async throws -> Response {
    let (form, asked) = (try visit.request.form(), try visit.asked())
    // Whoever presses twice or loads the page anew is thanked again, also when his was the last place.
    if try visit.hasCome(form.text("sheet"), to: asked.round) {
      return visit.seeOther(Self.thanksPath(asked, form.text("sheet")))
    }
    if let refused = try visit.refuse(asked, status: .conflict) { return refused }
    guard form.text(RespondentView.trap).isEmpty else {
      throw VisitError.stale("Kolom tersembunyi pada formulir terisi, sehingga isiannya tidak diterima.")
    }
    let token = form.text("sheet")
    guard asked.link.kind != .kiosk || visit.turn == token else { return visit.seeOther(asked.link.path) }
    let answers = AnswersSoFar(form, asked)
    let sheet = RespondentSheet(asked, answers.all, token: token.utf8.count == 22 ? token : visit.app.world.token())
    if form["go"] == "back" { return try await move(visit, sheet, to: sheet.place(before: answers.part)) }
    if let errors = answers.errors {
      let view = sheet.part(at: answers.part, typed: form, errors)
      return try visit.respond(view, asked, status: .unprocessable, errors: errors)
    }
    if let next = sheet.place(after: answers.part) { return try await move(visit, sheet, to: next) }
    return try await send(visit, sheet, form)
  }

  /// GET /isi/:token/terima-kasih
  @Sendable func thanks(_ visit: Visit) async throws -> Response {
    let asked = try visit.asked()
    var view = RespondentView(heading: "Terima kasih", sentence: "Jawaban Anda kami terima.")
    view.paragraphs = [asked.version.thanks].filter { !$0.isEmpty }
    if let run = try born(visit, asked) { try tell(of: run, in: &view, visit, asked) }
    if asked.round.isAnonymous, asked.round.state == .open {
      view.paragraphs.append(
        "Ingin dihubungi? Anda dapat meninggalkan nama dan kontak pada halaman terpisah. Keduanya tidak disimpan "
          + "bersama jawaban Anda.")
      view.others = [RespondentView.Way(label: "Saya ingin dihubungi", href: asked.link.path + "/kontak")]
    }
    view.others += try visit.changes(beyond: asked)
    if asked.link.kind == .kiosk { view.start = RespondentView.Way(label: "Selesai", href: asked.link.path) }
    return try visit.respond(view, asked, idle: AskedLink.idleAfterThanks)
  }

  /// The complaint that the sheet just sent gave rise to: whoever sent it has its random token, nobody else.
  private func born(_ visit: Visit, _ asked: AskedLink) throws -> Case? {
    let token = visit.request.query.text(Self.sheet)
    guard !asked.round.isAnonymous, token.utf8.count == 22 else { return nil }
    let response = SurveyResponse.id(of: token, visit.app.secrets)
    return try visit.read { try $0.complaint(bornOf: response) }
  }

  /// Of a named round, what the thanks know the sheet by.
  private static let sheet = "lembar"

  private static func intro(_ visit: Visit, _ asked: AskedLink) throws -> Response {
    let words = RespondentWords(asked.round, asked.version, visit.app.office, behind: asked.link.kind)
    var view = RespondentView(over: visit.app.office.name, heading: asked.round.title)
    view.paragraphs = [asked.version.purpose, "\(words.effort) \(words.closing)"].filter { !$0.isEmpty }
    view.points = words.promises + asked.places(visit.words)
    view.hasPoints = true
    view.contact = RespondentView.Contact("Pertanyaan tentang survei ini:", visit.app.office)
    let hasBegun = !asked.saved.isEmpty
    view.start = RespondentView.Way(
      label: hasBegun ? "Lanjutkan mengisi" : "Mulai mengisi",
      href: "\(asked.link.path)?bagian=\(RespondentSheet(asked, asked.saved, token: "").firstUnfinished + 1)")
    return try visit.respond(view, asked, idle: nil)
  }

  private func move(_ visit: Visit, _ sheet: RespondentSheet, to place: Int) async throws -> Response {
    let asked = sheet.asked
    guard asked.link.kind == .personal else { return try visit.respond(sheet.part(at: place), asked) }
    let key = visit.begunKey ?? BegunKey(visit.app.world)
    try await visit.app.database.write { db in try db.save(sheet.answers, of: asked, under: key) }
    var response = visit.seeOther("\(asked.link.path)?bagian=\(place + 1)")
    if asked.round.isAnonymous { response.setCookie(visit.begunCookie(key)) }
    return response
  }

  /// Sends all of it. A part that lacks something after all is shown again.
  private func send(_ visit: Visit, _ sheet: RespondentSheet, _ form: FormData) async throws -> Response {
    let asked = sheet.asked
    for place in asked.parts(given: sheet.answers) {
      if let errors = sheet.faults(at: place) {
        let view = sheet.part(at: place, typed: asked.version.form(of: sheet.answers), errors)
        return try visit.respond(view, asked, status: .unprocessable, errors: errors)
      }
    }
    do {
      let wish = asked.asksForContact && form["go"] != "bare" ? try WishForm(ifAny: form, behind: asked.link) : nil
      try visit.countSending()
      let sent = SentSheet(
        link: asked.link.token, answers: sheet.answers, token: sheet.token, wish: wish)
      let homes = homes
      try await visit.app.write(by: .customer) { deed in try deed.submit(sent, homes) }
    } catch let errors as FormErrors {
      let view = sheet.part(at: asked.version.sections.count, typed: form, errors)
      return try visit.respond(view, asked, status: .unprocessable, errors: errors)
    } catch SendingError.sentBefore {}
    return visit.seeOther(Self.thanksPath(asked, sheet.token))
  }

  private static func thanksPath(_ asked: AskedLink, _ token: String) -> String {
    let path = asked.link.path + "/terima-kasih"
    return asked.round.isAnonymous ? path : "\(path)?\(FormData([(sheet, token)]).urlencoded)"
  }
}

extension Visit {
  private static let turnCookie = "tanggap_giliran"

  /// The turn at a screen for many that this browser is at.
  fileprivate var turn: String? { request.cookies[office.cookieName(Self.turnCookie)] }

  fileprivate func turnCookie(_ token: String) -> SetCookie {
    SetCookie(
      name: office.cookieName(Self.turnCookie), value: token, path: "/", maxAge: 3600, httpOnly: true,
      secure: office.isBehindTLS, sameSite: .lax)
  }

  /// Whether the sheet of that token has come already.
  fileprivate func hasCome(_ token: String, to round: SurveyRound) throws -> Bool {
    guard token.utf8.count == 22 else { return false }
    let id = SurveyResponse.id(of: token, app.secrets)
    return try read { try $0.exists("SELECT 1 FROM response WHERE id = \(id) AND roundID = \(round.id)") }
  }

  /// Says in true words why nothing can be answered; nil while it can.
  fileprivate func refuse(_ asked: AskedLink, status: Status = .ok) throws -> Response? {
    guard let (heading, sentence) = asked.refusal(at: now, app.office) else { return nil }
    var view = RespondentView(heading: heading, sentence: sentence)
    view.contact = RespondentView.Contact("Ada yang ingin Anda sampaikan? Hubungi", app.office)
    if asked.link.kind != .kiosk {
      view.others = [RespondentView.Way(label: "Sampaikan keluhan", href: "/keluhan/baru")]
    }
    view.others += try changes(beyond: asked)
    return try respond(view, asked, status: status, idle: nil)
  }

  /// The way to what was changed, where the office tells it; a screen for many leads nowhere else.
  fileprivate func changes(beyond asked: AskedLink) throws -> [RespondentView.Way] {
    guard asked.link.kind != .kiosk, try read({ try $0.showsChanges() }) else { return [] }
    return [RespondentView.Way(label: "Baca apa yang kami ubah", href: PublicChangePages.path)]
  }
}
