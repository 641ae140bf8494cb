import Database
import HTTP
import Synchronization

/// A request's way through the program: error pages around security headers around session around forgery check
/// around router, gate and handler. The access log is the server's own.
package struct Pipeline: Sendable {
  package let app: App
  private let router: Router<Counted>
  private let assets: RouteTally
  /// Of what no route is for.
  private let others: RouteTally
  private let log: @Sendable (String) -> Void
  private let showsTiming: Bool

  /// - Parameters:
  ///   - showsTiming: whether answers say where their time went, which is nobody's business but a developer's.
  ///   - log: takes one structured line for each fault; its cause never reaches the browser.
  /// - Throws: when two routes stand in each other's way.
  package init(app: App, showsTiming: Bool = false, log: @escaping @Sendable (String) -> Void) throws {
    self.app = app
    self.log = log
    self.showsTiming = showsTiming
    var router = Router<Counted>()
    for route in app.features.flatMap(\.routes) {
      let tally = app.metrics.tally(of: "\(route.method.name) \(route.pattern)")
      try router.add(route.method, route.pattern, Counted(route: route, tally: tally))
    }
    self.router = router
    assets = app.metrics.tally(of: "assets")
    others = app.metrics.tally(of: "none")
  }

  /// A route with its counters.
  private struct Counted: Sendable {
    let route: Route
    let tally: RouteTally
  }

  /// Answers one request; never throws, since every error has its page.
  package func answer(_ request: Request) async -> Response {
    let start = monotonicNow()
    var tally = assets
    let response = if let asset = app.assets.response(for: request) { asset } else { await page(request, &tally) }
    tally.note(response.status, monotonicNow() - start)
    return response.secured(by: app.office)
  }

  private func page(_ request: Request, _ tally: inout RouteTally) async -> Response {
    tally = others
    var visit = Visit(app: app, request: request)
    if showsTiming { visit.timing = Timing() }
    var response: Response
    do {
      try await visit.readSession()
      response = try await route(&visit, &tally)
    } catch {
      response = errorPage(error, visit)
    }
    if let token = visit.renewedToken { response.setCookie(Session.cookie(token, visit.office)) }
    if let timing = visit.timing { response.headers.add("Server-Timing", timing.field) }
    // Forms mask their tokens afresh in each answer, so that its length tells nothing of them.
    return response.compressed(for: request)
  }

  /// The most a request may carry, asked before its body is read.
  package func bodyLimit(_ head: RequestHead) -> Int {
    if case .found(let found, _) = router.match(head.method, head.path) {
      found.route.bodyLimit
    } else {
      Route.formLimit
    }
  }

  /// The answer to what never became a request: too large, too slow, malformed, or one too many.
  ///
  /// - Parameter head: nil where it could not be read.
  package func refusal(_ status: Status, of head: RequestHead?) -> Response {
    let request = head.map { Request(head: $0) } ?? Request(path: "/")
    let visit = Visit(app: app, request: request)
    return visit.errorPage(status, Self.words(for: status)).secured(by: app.office)
  }

  private static func words(for status: Status) -> String {
    switch status {
    case .payloadTooLarge:
      """
      Kiriman ini terlalu besar: sekali kirim paling banyak \(Route.uploadLimit >> 20) MB. Kembali ke halaman \
      sebelumnya, lalu kirim berkasnya sedikit demi sedikit.
      """
    case .requestTimeout: "Kiriman ini terputus sebelum selesai. Kembali ke halaman sebelumnya, lalu kirim lagi."
    case .targetTooLong: "Alamat halaman ini terlalu panjang. Mulai lagi dari halaman awal."
    case .headersTooLarge:
      "Peramban mengirim terlalu banyak keterangan. Hapus kuki situs ini pada peramban, lalu coba lagi."
    case .tooManyRequests:
      "Dari alamat Anda sedang terlalu banyak permintaan. Tunggu beberapa detik, lalu muat ulang halaman ini."
    case .serviceUnavailable: "Sedang banyak yang membuka situs ini. Tunggu sebentar, lalu coba lagi."
    default: "Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya, lalu coba lagi."
    }
  }

  private func route(_ visit: inout Visit, _ tally: inout RouteTally) async throws -> Response {
    switch router.match(visit.request.method, visit.request.path) {
    case .notFound: throw VisitError.notFound
    case .methodNotAllowed(let allowed): return try methodNotAllowed(allowed, visit)
    case .found(let found, let parameters):
      let route = found.route
      tally = found.tally
      visit.parameters = parameters
      if let answer = try await gate(route, &visit) { return answer }
      try checkForgery(visit)
      visit.timing?.handlerBegins()
      return try await route.handler(visit)
    }
  }

  private func gate(_ route: Route, _ visit: inout Visit) async throws -> Response? {
    switch try route.access.decide(visit) {
    case .allow: return nil
    case .hide: throw VisitError.notFound
    case .forbid: throw VisitError.forbidden
    case .signIn: return try askToSignIn(visit)
    case .confirm:
      try checkForgery(visit)
      return try await ConfirmationPages.ask(&visit)
    }
  }

  /// A page can be read after signing in. Whoever sends a form of a session that has ended is told so, and can send it
  /// again; it makes no difference whether there is what he names. A stranger, whose forms are his own, hears nothing.
  private func askToSignIn(_ visit: Visit) throws -> Response {
    if visit.isReading, let halfway = visit.halfway {
      return visit.seeOther(ReturnPath(visit.request.rawTarget).behind(halfway.session.stage.page))
    }
    if visit.isReading, let setup = try visit.setupPage() { return setup }
    if !visit.isReading, visit.sendsForeignForm { throw VisitError.signedOut }
    guard visit.isReading || visit.sessionToken != nil else { throw VisitError.notFound }
    let back = visit.isReading ? "?kembali=" + URLText.encode(visit.request.rawTarget) : ""
    return visit.seeOther("/masuk" + back, Flash(.info, "Silakan masuk lebih dahulu."))
  }

  private func checkForgery(_ visit: Visit) throws {
    guard visit.request.method == .post else { return }
    let token = try visit.request.form()[Forgery.field] ?? ""
    guard visit.forgery.accepts(token) else { throw VisitError.forged }
  }

  private func methodNotAllowed(_ allowed: [Method], _ visit: Visit) throws -> Response {
    var response = visit.errorPage(.methodNotAllowed, "Halaman ini tidak menerima permintaan semacam itu.")
    response.headers["Allow"] = allowed.map(\.name).joined(separator: ", ")
    return response
  }

  private func errorPage(_ error: any Error, _ visit: Visit) -> Response {
    let fault = Fault(error, reference: app.world.token(), isReading: visit.isReading)
    if [.unauthorized, .forbidden, .tooManyRequests].contains(fault.status) {
      // Whoever tries doors that are not his leaves a line, with who he is.
      let person = visit.signedIn.map { "\($0.person)" } ?? "-"
      let path = SecretPath.masked(visit.request.path).debugDescription
      log("level=warn event=refused status=\(fault.status.rawValue) person=\(person) path=\(path)")
    }
    if let cause = fault.cause {
      let path = SecretPath.masked(visit.request.path).debugDescription
      log("level=error reference=\(fault.reference) path=\(path) cause=\(cause.debugDescription)")
    }
    if visit.isByProgram { return visit.problem(fault.status, fault.message, reference: fault.reference, error) }
    return visit.errorPage(
      fault.status, fault.message, reference: fault.reference, isSignedOut: (error as? VisitError) == .signedOut)
  }
}

extension Visit {
  /// Whether it only asks for a page.
  var isReading: Bool { request.method == .get || request.method == .head }

  /// Whether it sends a form that was given to somebody else than this visitor: to the colleague he was before.
  fileprivate var sendsForeignForm: Bool {
    guard let token = (try? request.form())?[Forgery.field], !token.isEmpty else { return false }
    return !forgery.accepts(token)
  }
}

/// An error turned into what a person may hear, and what only the log may.
private struct Fault {
  let status: Status
  let message: String
  /// Shown to the person and written to the log; empty when there is nothing in the log to find.
  let reference: String
  let cause: String?

  private static let broken =
    "Terjadi kesalahan pada program. Coba lagi; bila berulang, sampaikan nomor rujukan ini kepada kami."

  init(_ error: any Error, reference token: String, isReading: Bool) {
    switch error {
    case let error as any PublicError:
      (status, message, reference, cause) = (error.status, error.message, "", nil)
    case let error as FormError:
      (status, reference, cause) = (error.status, "", nil)
      message = "Kiriman ini tidak dapat dibaca. Muat ulang halamannya, lalu kirim lagi."
    case let error as DatabaseError where error.isOutage:
      status = .serviceUnavailable
      message =
        isReading
        ? "Data belum dapat dibaca saat ini. Coba lagi beberapa menit lagi."
        : "Data belum dapat disimpan saat ini. Yang Anda kirim belum tercatat; coba lagi beberapa menit lagi."
      (reference, cause) = (String(token.prefix(8)), "\(error)")
    case let error as RowError:
      (status, message) = (.internalServerError, Self.broken)
      // Without the column's value: it may be what a person wrote.
      (reference, cause) = (String(token.prefix(8)), "column \(error.column) is no \(error.expected) in: \(error.sql)")
    default:
      status = .internalServerError
      message = Self.broken
      (reference, cause) = (String(token.prefix(8)), "\(error)")
    }
  }
}
