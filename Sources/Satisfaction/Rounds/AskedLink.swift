import Database
import HTTP
import Platform

/// A link with what stands behind it: a round, and the version it asks.
struct AskedLink: Sendable {
  let link: SurveyLink
  let round: SurveyRound
  let version: QuestionnaireVersion
  /// What was answered and not sent yet; only a personal link keeps it, and of an anonymous round only the browser that
  /// began it can open it.
  let saved: ResponseAnswers

  /// Seconds after the last touch in which a screen for many goes back to its start.
  static let idle = 180
  /// The same from when a page came, where no script can see whether somebody is at it.
  static let idleWithoutScript = 900
  /// The same once somebody has finished.
  static let idleAfterThanks = 20

  /// Why nothing can be answered here, in a title and a sentence; nil while it can.
  ///
  /// - Parameter isKeyed: whether a colleague keys in what stands on a paper, which goes on after the last day.
  func refusal(at now: Instant, _ office: Office, isKeyed: Bool = false) -> (heading: String, sentence: String)? {
    let today = office.zone.day(of: now)
    let takesMore = isKeyed && link.kind == .paper ? round.takesPapers(on: today) : round.takesAnswers(on: today)
    let words = Words(zone: office.zone)
    switch round.state {
    case .draft, .scheduled:
      return ("Survei belum dibuka", "Survei ini dibuka pada \(words.fullDate(round.opensOn)).")
    case .cancelled: return ("Survei dibatalkan", "Survei ini dibatalkan, dan jawabannya tidak dihitung.")
    case .closed:
      return ("Survei sudah ditutup", "Survei ini tidak menerima jawaban lagi.")
    case .open where !takesMore:
      let last = isKeyed ? round.keyedUntil : round.closesOn
      return ("Survei sudah ditutup", "Hari terakhirnya \(words.fullDate(last)) sudah lewat.")
    case .open: break
    }
    if link.revokedAt != nil { return ("Tautan tidak berlaku lagi", "Tautan ini sudah ditarik.") }
    if link.kind == .personal, link.used > 0 {
      return ("Sudah Anda isi", "Jawaban lewat tautan ini sudah kami terima. Terima kasih.")
    }
    if link.isUsedUp { return ("Tautan sudah penuh", "Jumlah jawaban lewat tautan ini sudah tercapai. Terima kasih.") }
    return nil
  }

  /// How many answers a link with a limit still takes, for who is about to begin; empty without one.
  func places(_ words: Words) -> [String] {
    guard link.kind != .personal, let capacity = link.capacity else { return [] }
    return [
      "Tautan ini masih menerima \(words.count(max(0, capacity - link.used), "jawaban")). Tempat terakhir milik siapa yang "
        + "lebih dahulu mengirim, bukan yang lebih dahulu mulai mengisi."
    ]
  }

  /// The parts that have something to ask of whoever gave these answers, by their place.
  func parts(given answers: ResponseAnswers) -> [Int] {
    version.sections.indices.filter { !version.itemsOnPage(of: version.sections[$0], given: answers).isEmpty }
  }

  /// Whether the last part asks for a contact: only where who answered is known anyway.
  var asksForContact: Bool { !round.isAnonymous }
}

extension Snapshot {
  /// Nil for a link that leads nowhere.
  ///
  /// - Parameter key: of the browser that asks, for what it has begun in an anonymous round.
  func asked(token: String, opening key: BegunKey? = nil) throws -> AskedLink? {
    guard let link = try surveyLink(token: token), let round = try surveyRound(link.round),
      let version = try questionnaire(version: round.version)
    else { return nil }
    let kept: String? = try value("SELECT text FROM savedAnswers WHERE linkID = \(link.id)")
    let text = round.isAnonymous ? kept.flatMap { key?.opened($0, of: link.id) } : kept
    let form = text.flatMap { text in try? FormData(urlencoded: Array(text.utf8), limit: 5000) }
    let saved = form.flatMap { try? ResponseReader(version: version).readAll($0, isPartial: true) }
    return AskedLink(link: link, round: round, version: version, saved: saved ?? ResponseAnswers())
  }
}

extension QuestionnaireVersion {
  /// All answers as the fields of all sections.
  func form(of answers: ResponseAnswers) -> FormData {
    FormData(sections.flatMap { answers.form(of: $0).fields })
  }

  /// The names of a section's fields.
  func names(of section: QuestionSection) -> Set<String> {
    Set(section.items.flatMap { item in item.places.map { item.field(at: $0) } + [item.field()] })
  }
}

extension Visit {
  /// What stands behind the link in the address.
  func asked() throws -> AskedLink {
    let (token, key) = (try parameter("token"), begunKey)
    guard let asked = try read({ try $0.asked(token: token, opening: key) }) else { throw VisitError.notFound }
    return asked
  }
}
