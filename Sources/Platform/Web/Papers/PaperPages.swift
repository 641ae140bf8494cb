import HTTP

extension Route {
  /// A paper that is drawn from the records whenever it is asked for: its print view at `pattern`, its PDF at
  /// `pattern/pdf`.
  package static func paper<P: PaperPage>(
    _ pattern: String, _ access: Access, _ purpose: String, _ make: @escaping @Sendable (Visit) async throws -> P
  ) -> [Route] {
    [
      Route(.get, pattern, access, { visit in try visit.printView(try await make(visit)) }, purpose),
      Route(
        .get, pattern + "/pdf", access, { visit in try await visit.pdf(try await make(visit)) }, purpose + ", as PDF"),
    ]
  }
}

extension Visit {
  /// A print view of what is issued from its own page: a button beside it sends the same address as a deed.
  package func printView(toIssue page: some PaperPage) throws -> Response {
    try respond(PaperFrame(self, page, issueURL: request.rawTarget), page, .ok)
  }

  /// A print view with a link to its PDF beside it, at `…/pdf`.
  package func printView(_ page: some PaperPage, stamp: String? = nil) throws -> Response {
    // The filter of a register stays.
    let query = request.rawTarget.firstIndex(of: "?").map { String(request.rawTarget[$0...]) } ?? ""
    return try respond(PaperFrame(self, page, pdfURL: request.path + "/pdf" + query, stamp: stamp), page, .ok)
  }

  /// The same page as PDF, made now.
  package nonisolated(nonsending) func pdf(_ page: some PaperPage, stamp: String? = nil) async throws -> Response {
    // Nobody reads the body of an answer to HEAD, so none is made.
    guard !request.isHead else { return Response.pdf([], named: page.title) }
    try await slowDownStrangers()
    let html = try app.document(try app.text(of: page, stamp: stamp), title: page.title)
    return Response.pdf(try await app.press.pdf(of: html), named: page.title)
  }

  /// A PDF takes a second of a processor: whoever has not signed in may have some, not hundreds.
  private nonisolated(nonsending) func slowDownStrangers() async throws {
    guard signedIn == nil else { return }
    let key = ThrottleKey("pdf:\(clientAddress)", .drawnPapers)
    let now = now
    if let until = try await app.database.write({ db in try db.countAttempt([key], at: now) }) {
      let time = words.time(until.adding(seconds: 59))
      throw VisitError.tooMany("Terlalu banyak PDF diminta dari alamat Anda. Coba lagi pukul \(time).")
    }
  }
}

extension Throttle {
  /// PDFs that are made anew for whoever asks; a family behind one address asks for a few.
  fileprivate static let drawnPapers = Throttle(
    free: 20, firstWait: 10, longestWait: 300, memoryHours: 1, endsWithSuccess: false)
}

extension Response {
  /// A PDF to be saved under its title.
  package static func pdf(_ bytes: [UInt8], named title: String) -> Response {
    let name = String(title.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    return Response(
      .ok,
      headers: [
        "Content-Type": "application/pdf",
        "Content-Disposition": "attachment; filename*=UTF-8''\(URLText.encode(name)).pdf",
        "Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "private, no-store",
      ], body: .bytes(bytes))
  }
}
