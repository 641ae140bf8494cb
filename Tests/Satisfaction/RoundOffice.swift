import HTTP
import Platform
import Procedures
import Support

@testable import Complaints
@testable import Database
@testable import Satisfaction

/// An office with a round of the shipped survey of nine elements, or of another kind.
struct RoundOffice {
  let test: TestApp
  let round: SurveyRound
  let version: QuestionnaireVersion

  /// A round from the day on which tests begin to the 30th of April 2026, open unless said otherwise.
  init(
    of kind: Questionnaire.Kind = .skm, isAnonymous: Bool = true, opensOn: String = "2026-04-14", isOpen: Bool = true
  ) throws {
    let test = try TestApp()
    let (versions, segments) = try test.app.database.read { db in (try db.issuedQuestionnaires(), try db.segments()) }
    let skm = versions.first { $0.kind == kind }?.id
    guard let skm, let opens = Day(iso: opensOn), let today = Day(iso: "2026-04-14") else {
      throw TestAppError.unknown("skm")
    }
    let form: FormData = [
      "version": "\(skm)", "title": "Kepuasan April", "opensOn": opens.iso, "closesOn": "2026-04-30",
      "anonymity": isAnonymous ? "anonymous" : "named", "segments": "client", "population-client": "100",
    ]
    let plan = try RoundForm(form, versions: [skm], segments: segments, today: today)
    let token = try test.app.writeNow(by: try test.actor(.hse)) { deed in try deed.planRound(plan) }
    let found = try test.app.database.read { db in
      (try db.surveyRound(token: token), try db.questionnaire(version: skm))
    }
    guard let round = found.0, let version = found.1 else { throw TestAppError.unknown(token) }
    (self.test, self.round, self.version) = (test, round, version)
    if isOpen { try schedule() }
  }

  var app: App { test.app }

  func schedule() throws {
    let (id, edition) = (round.id, round.edition)
    try app.writeNow(by: try test.actor(.hse)) { deed in try deed.schedule(id, edition: edition) }
  }

  /// The round as it is now.
  func now() throws -> SurveyRound {
    let id = round.id
    guard let round = try app.database.read({ try $0.surveyRound(id) }) else { throw TestAppError.unknown("\(id)") }
    return round
  }

  /// Invites people by "Nama; surel" and gives their links, in order.
  @discardableResult
  func invite(_ people: [String]) throws -> [SurveyLink] {
    let id = round.id
    let segments = try app.database.read { try $0.segments(of: id) }
    let form: FormData = ["segment": "\(segments[0].segment)", "people": people.joined(separator: "\n")]
    let list = try InviteForm(form, segments: segments) { _ in false }
    try app.writeNow(by: try test.actor(.hse)) { deed in try deed.invite(list, to: id) }
    return try links(.personal)
  }

  /// Makes a link for many.
  func link(_ kind: SurveyLink.Kind, capacity: Int? = nil, unit: String? = nil) throws -> SurveyLink {
    let id = round.id
    var form: FormData = ["kind": kind.rawValue]
    if let capacity { form.append("capacity", "\(capacity)") }
    let units = try app.database.read { try $0.activeUnits() }
    if let one = units.first(where: { $0.code == unit }) { form.append("unit", "\(one.id)") }
    let new = try LinkForm(form, segments: [], units: units)
    let token = try app.writeNow(by: try test.actor(.hse)) { deed in try deed.makeLink(new, of: id) }
    guard let link = try app.database.read({ try $0.surveyLink(token: token) }) else {
      throw TestAppError.unknown(token)
    }
    return link
  }

  func links(_ kind: SurveyLink.Kind) throws -> [SurveyLink] {
    let id = round.id
    return try app.database.read { try $0.links(of: id, kind: kind, limit: 100).map(\.link) }.reversed()
  }

  /// All nine elements judged by one value, and what else is asked.
  func answers(_ value: Int) -> ResponseAnswers {
    var answers = ResponseAnswers()
    for item in version.items where item.isRequired {
      if item.kind == .text { answers.keep("Pengujian air", of: item.id) } else { answers.keep(value, of: item.id) }
    }
    return answers
  }

  /// Sends a sheet by a link, as a respondent does.
  func send(
    _ link: SurveyLink, _ value: Int = 3, token: String? = nil, wish: WishForm? = nil
  ) throws {
    let sheet = SentSheet(
      link: link.token, answers: answers(value), token: token ?? app.world.token(), wish: wish)
    try app.writeNow(by: .customer) { deed in try deed.submit(sheet, [.complaints]) }
  }

  func wish(asks: Bool = true) throws -> WishForm {
    try WishForm(["name": "Citra Utami", "email": "citra@example.com", "about": "Antreannya lama."], asks: asks)
  }

  /// The texts that a query gives.
  func texts(_ sql: SQL) throws -> [String] {
    try QueryPlans.$readsEverything.withValue(true) { try app.database.read { try $0.values(sql) } }
  }

  /// The number that a query of counts gives.
  func count(_ sql: SQL) throws -> Int {
    try QueryPlans.$readsEverything.withValue(true) { try app.database.read { try $0.value(sql) } } ?? 0
  }
}
