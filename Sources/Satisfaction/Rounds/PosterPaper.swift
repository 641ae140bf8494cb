import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// A poster: one A4 page with a code for telephones, in words that are read from afar.
struct PosterPaper: PaperPage {
  static let template = "Satisfaction/Rounds/poster"
  static let kind = PaperKind("satisfaction.poster", "Poster Survei", form: 71)

  let title: String
  let backURL: String
  let backLabel = "Kembali ke tautan"
  let control: PaperControl?
  let letterhead: Letterhead
  let heading: String
  let place: String
  let side: Int
  let path: String
  let address: String
  let points: [String]

  init(_ asked: AskedLink, _ code: QRCode, address: String, place: String, _ control: PaperControl?, _ office: Office) {
    let words = RespondentWords(asked.round, asked.version, office, behind: asked.link.kind)
    title = "Poster survei \(asked.round.title)"
    backURL = asked.round.path + "/tautan"
    self.control = control
    letterhead = office.letterhead
    heading = asked.round.title
    self.place = place
    (side, path) = (code.side, code.path)
    self.address = address.replacing("https://", with: "").replacing("http://", with: "")
    points = [words.effort, words.closing, words.promises.first ?? "", "Pertanyaan: \(words.contact)."]
      .filter { !$0.isEmpty }
  }
}

enum PosterPages {
  /// GET /survei/putaran/:round/poster/:ask
  @Sendable static func poster(_ visit: Visit) async throws -> PosterPaper {
    let round = try visit.surveyRound()
    let link = try visit.surveyLink(of: round)
    let office = visit.app.office
    let address = visit.publicAddress(of: link.path)
    guard link.kind != .personal, link.revokedAt == nil, let code = QRCode(address) else { throw VisitError.notFound }
    let found = try visit.read { db -> (AskedLink?, String?, PaperControl?) in
      let today = office.zone.day(of: visit.now)
      let control = try db.effectiveRevision(of: office.procedure, on: today).map { revision in
        PaperControl(PosterPaper.kind, try db.control(of: PosterPaper.kind, in: revision.id), marks: [], office: office)
      }
      let unit: String? = try link.unit.flatMap { try db.value("SELECT name FROM unit WHERE id = \($0)") }
      return (try db.asked(token: link.token), unit, control)
    }
    guard let asked = found.0 else { throw VisitError.notFound }
    let place = [found.1 ?? "", link.name].filter { !$0.isEmpty }.joined(separator: ", ")
    return PosterPaper(asked, code, address: address, place: place, found.2, office)
  }
}

extension PosterPages {
  /// GET /survei/putaran/:round/kertas/:ask: the questions on paper, with the code of the same on a screen.
  @Sendable static func blank(_ visit: Visit) async throws -> QuestionnairePaper {
    let round = try visit.surveyRound()
    let link = try visit.surveyLink(of: round)
    guard link.kind == .paper, link.revokedAt == nil,
      let version = try visit.read({ try $0.questionnaire(version: round.version) })
    else { throw VisitError.notFound }
    return try visit.blankPaper(
      of: version, link: visit.publicAddress(of: link.path),
      back: (url: round.path + "/tautan", label: "Kembali ke tautan"))
  }
}

extension Visit {
  /// Where a page of this site is reached from outside.
  func publicAddress(of path: String) -> String {
    let host = request.headers["Host"] ?? ""
    let base =
      app.office.baseURL.isEmpty ? "\(office.isBehindTLS ? "https" : "http")://\(host)" : app.office.baseURL
    return base + path
  }
}
