import Database
import HTTP
import Platform
import Procedures

/// A sheet as it is sent: the answers, and by what link they came.
struct SentSheet: Sendable {
  let link: String
  let answers: ResponseAnswers
  /// Random, given out with the questions; makes a sheet sent twice one sheet.
  let token: String
  /// Whether it was typed in from paper by a colleague.
  var isKeyed = false
  /// Of a named round: who may be contacted about it.
  let wish: WishForm?
}

/// Why a sheet is not taken.
enum SendingError: PublicError {
  /// The same sheet has come already.
  case sentBefore
  case refused(String)

  var status: Status { .conflict }

  var message: String {
    switch self {
    case .sentBefore: "Jawaban ini sudah kami terima."
    case .refused(let why): why
    }
  }
}

/// A kept response; its id is random, so that it tells neither time nor order.
enum SurveyResponse {
  typealias ID = Identifier<SurveyResponse>

  /// Nobody without the program's key finds it from the token, and the token is kept nowhere.
  static func id(of token: String, _ secrets: Secrets) -> ID {
    let bytes = Sodium.hash(Array("survey-sheet:\(token)".utf8), key: secrets.forgeryKey).prefix(8)
    let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return ID(rawValue: Int64(number >> 2) + 1)
  }
}

extension Deed {
  /// Takes in a sheet: response, counts, the link's use, and of a named round the complaint that it gives rise to, come
  /// into being together (rows A2, D1).
  ///
  /// Of an anonymous round nothing is written that leads from the link to the response or says when it came: the response
  /// has a random id, no link and no instant, its day is the first of its month, and the trail tells of it only with all
  /// others when the round is closed; of a paper it tells that a colleague keyed one.
  ///
  /// - Throws: `SendingError`.
  func submit(_ sheet: SentSheet, _ homes: [CaseHome]) throws {
    guard let asked = try db.asked(token: sheet.link) else { throw VisitError.notFound }
    let id = SurveyResponse.id(of: sheet.token, app.secrets)
    if try db.exists("SELECT 1 FROM response WHERE id = \(id)") { throw SendingError.sentBefore }
    if let (_, sentence) = asked.refusal(at: at, office, isKeyed: actor.personID != nil) {
      throw SendingError.refused(sentence)
    }
    let channel = asked.link.channel(isKeyed: sheet.isKeyed)
    try keep(sheet.answers, of: asked, by: channel, as: id)
    let online = asked.link.kind == .paper && !sheet.isKeyed ? 1 : 0
    try db.execute(
      "UPDATE surveyLink SET used = used + 1, online = online + \(online) WHERE id = \(asked.link.id)")
    try db.execute("DELETE FROM savedAnswers WHERE linkID = \(asked.link.id)")
    try countIn(id)
    let isNamed = !asked.round.isAnonymous
    if isNamed || actor.personID != nil {
      try record(
        "round.answered", Subject("round", asked.round.id), isNamed ? "channel=\(channel.rawValue)" : "")
    } else {
      leaveTrailToLater()
    }
    if isNamed, let wish = sheet.wish {
      try keep(wish, of: asked, response: id, told: asked.version.told(in: sheet.answers), homes)
    }
  }

  private func keep(
    _ answers: ResponseAnswers, of asked: AskedLink, by channel: SurveyLink.Kind, as id: SurveyResponse.ID
  ) throws {
    let (link, round) = (asked.link, asked.round)
    // A paper that is keyed later was filled in by the last day.
    let today = min(office.zone.day(of: at), round.closesOn)
    let day = round.isAnonymous ? max(round.opensOn, today.inMonth.first) : today
    let segment = try round.isAnonymous && isAlone(link) ? nil : link.segment
    try db.execute(
      """
      INSERT INTO response (id, roundID, segmentID, unitID, channel, answeredOn, answeredAt, linkID)
      VALUES (\(id), \(round.id), \(segment), \(link.unit), \(channel), \(day),
        \(round.isAnonymous ? nil : at), \(round.isAnonymous ? nil : link.id))
      """)
    for one in answers.allValues {
      try db.execute(
        """
        INSERT INTO responseValue (responseID, itemID, place, value)
        VALUES (\(id), \(one.item), \(one.place), \(one.value))
        """)
    }
    for one in answers.allTexts {
      try db.execute(
        "INSERT INTO responseText (responseID, itemID, text) VALUES (\(id), \(one.item), \(one.text))")
    }
  }

  /// Whether so few people of a group were invited that the group itself would tell who it was.
  private func isAlone(_ link: SurveyLink) throws -> Bool {
    guard link.kind == .personal, let segment = link.segment else { return false }
    let invited: Int? = try db.value(
      """
      SELECT COUNT(*) FROM (
        SELECT 1 FROM surveyLink WHERE roundID = \(link.round) AND kind = 'personal' AND segmentID = \(segment)
        LIMIT \(RoundRates.few))
      """)
    return (invited ?? 0) < RoundRates.few
  }
}

extension SurveyLink {
  /// How an answer by it came: the code on a sheet of paper leads to the same questions on a screen.
  func channel(isKeyed: Bool) -> Kind { kind == .paper && !isKeyed ? .open : kind }
}

extension QuestionnaireVersion {
  /// The answers below the middle of their scale, in words: 1 and 2 of four and of five, 0 to 4 of ten, below the middle
  /// of a matrix's own scale. How important something is says nothing bad, and plain choices have no middle.
  func badAnswers(in answers: ResponseAnswers) -> [String] {
    items.flatMap { item -> [String] in
      guard let (low, high) = item.scaleEnds else { return [] }
      let given = (answers.values[item.id] ?? [:]).sorted { $0.key < $1.key }
      let bad = given.filter { place, value in
        (item.kind != .pair || place == Item.performance) && 2 * value < low + high
      }
      return bad.map { place, value in
        let row = item.kind == .matrix ? item.rows.first { $0.number == place }.map { " – \($0.label)" } ?? "" : ""
        return "\(item.text)\(row): \(item.label(of: value, at: item.kind == .matrix ? 0 : place))"
      }
    }
  }
}

extension Item {
  /// The ends of the scale an answer is judged by; nil where there is none.
  fileprivate var scaleEnds: (low: Int, high: Int)? {
    if let scale = kind.scale { return (scale.lowerBound, scale.upperBound) }
    guard kind == .matrix, let low = choices.map(\.value).min(), let high = choices.map(\.value).max() else {
      return nil
    }
    return (low, high)
  }
}
