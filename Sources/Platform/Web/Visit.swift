import Database
import HTTP
import Mustache

/// One request on its way: what was asked, by whom, when, and the program that answers.
package struct Visit: Sendable {
  package let app: App
  package let request: Request
  package let now: Instant
  /// The organisation as this visitor reaches it: its cookies are `Secure` when he came through TLS.
  package let office: Office
  /// Known after the session was read; nil for everybody else.
  package var signedIn: SignedIn?
  /// The session as the browser proves it.
  package var session: Session?
  /// Of somebody whose password was right, but who is not let in yet.
  package internal(set) var halfway: Halfway?
  /// A new token for the browser's session, given with whatever is answered.
  var renewedToken: String?
  /// What a form's token is tied to: this browser's visitor cookie, and the colleague once he is known.
  package var forgery: Forgery
  /// Filled by the router.
  package var parameters: PathParameters
  /// One line for the reader, left by the page before.
  package var flash: Flash?
  /// Kept only while somebody works on the program.
  var timing: Timing?

  /// A visit nobody has signed in for yet, before the router.
  init(app: App, request: Request) {
    self.app = app
    self.request = request
    now = app.world.now()
    office = request.isSecure ? app.officeThroughTLS : app.office
    let cookies = request.cookies
    forgery = Forgery(cookies: cookies, office: office, world: app.world, key: app.secrets.forgeryKey)
    parameters = PathParameters()
    flash = Flash(cookies: cookies, office: office)
  }

  /// Dates, numbers and durations in the organisation's zone.
  package var words: Words { Words(zone: app.office.zone) }

  /// Reads the database on this thread's own connection; keep it short.
  package func read<T>(_ work: (Snapshot) throws -> T) throws -> T {
    guard let timing else { return try app.database.read(work) }
    return try timing.measure(.database) { try app.database.read(work) }
  }

  /// The signed-in colleague; on a route that is open to everyone it may be nobody, hence the error.
  package func colleague() throws -> SignedIn {
    guard let signedIn else { throw VisitError.notFound }
    return signedIn
  }

  /// Who does the deed of this visit.
  package var actor: Actor { signedIn.map { .person($0.person) } ?? .customer }

  /// A part of the path; what is not there is not found.
  package func parameter(_ name: String) throws -> String {
    guard let value = parameters[name] else { throw VisitError.notFound }
    return value
  }
}

extension Visit {
  /// The page that follows a deed, with one line that says what was done.
  package func seeOther(_ path: String, _ flash: Flash? = nil) -> Response {
    var response = Response.seeOther(path)
    if let flash { response.setCookie(flash.cookie(office)) }
    return response
  }
}
