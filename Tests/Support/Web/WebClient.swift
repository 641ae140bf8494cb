/// A browser without a browser: it keeps cookies, reads pages and sends what their forms hold, over real sockets.
///
/// Each request travels on a connection of its own. Redirects are followed where asked for (`open`, `follow`,
/// `following: true`), so that a test can look at each answer. Without knowledge of the server's code, it sees what
/// anybody sees.
package actor WebClient {
  package nonisolated let port: Int
  package private(set) var cookies = CookieJar()
  private var headers: [(String, String)] = []

  /// A client without cookies, for the server at 127.0.0.1:`port`.
  package init(port: Int) { self.port = port }

  /// Sends this header with every request from now on.
  package func always(_ name: String, _ value: String) {
    headers.removeAll { $0.0 == name }
    headers.append((name, value))
  }

  /// Forgets all cookies, as a person at another machine.
  package func forgetCookies() { cookies = CookieJar() }

  /// Holds this cookie from now on, whoever it came from.
  package func setCookie(_ name: String, _ value: String, path: String = "/") {
    cookies.store(["\(name)=\(value); Path=\(path)"], from: path)
  }

  /// Asks for a page and returns the first answer.
  package func get(_ path: String) async throws -> WebPage { try await send("GET", path) }

  /// Asks for a page and follows redirects to where they end.
  package func open(_ path: String) async throws -> WebPage { try await settle(send("GET", path)) }

  /// Posts fields, urlencoded, without looking at any form.
  package func post(
    _ path: String, _ fields: [String: String] = [:], following: Bool = false
  ) async throws -> WebPage {
    try await post(path, pairs: fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, following: following)
  }

  /// Posts fields, urlencoded, in this order and as often as they are named.
  package func post(_ path: String, pairs: [(String, String)], following: Bool = false) async throws -> WebPage {
    let body = Array(FormEncoding.urlencoded(pairs).utf8)
    let page = try await send("POST", path, body: body, type: "application/x-www-form-urlencoded")
    return following ? try await settle(page) : page
  }

  /// Posts fields and files as multipart/form-data, without looking at any form.
  package func postMultipart(
    _ path: String, _ fields: [(String, String)], files: [(String, WebUpload)] = [], following: Bool = false
  ) async throws -> WebPage {
    let boundary = "----TanggapTest7MA4YWxkTrZu0gW"
    let body = FormEncoding.multipart(fields, files: files, boundary: boundary)
    let page = try await send("POST", path, body: body, type: "multipart/form-data; boundary=\(boundary)")
    return following ? try await settle(page) : page
  }

  /// Follows a redirect to where it ends.
  package func follow(_ page: WebPage) async throws -> WebPage {
    guard page.location != nil else { throw WebClientError.noRedirect(page.describe()) }
    return try await settle(page)
  }

  /// Follows the link with these words, and redirects after it.
  package func click(_ link: String, on page: WebPage) async throws -> WebPage { try await open(page.link(link)) }

  /// Fills in `form` as a person would and presses a button: the one that reads `pressing`, else the first.
  ///
  /// `changing` gives fields their new values (an option's value or words for a choice; "" leaves none), `ticking`
  /// says exactly which boxes of a name are ticked, `files` what is chosen in file fields. What the form does not
  /// offer cannot be sent. Everything else is sent as the page has it.
  package func submit(
    _ form: WebForm, changing: [String: String] = [:], ticking: [String: [String]] = [:],
    files: [String: [WebUpload]] = [:], pressing: String? = nil, following: Bool = false
  ) async throws -> WebPage {
    var filled = form
    for (name, value) in changing { try filled.fill(name, with: value) }
    for (name, values) in ticking { try filled.tick(name, values) }
    let sending = try filled.sending(files: files, pressing: pressing)
    let page: WebPage
    switch (sending.method, sending.enctype) {
    case ("get", _):
      page = try await send(
        "GET", WebAddress.path(of: sending.address) + "?" + FormEncoding.urlencoded(sending.fields))
    case (_, "multipart/form-data"):
      page = try await postMultipart(sending.address, sending.fields, files: sending.files)
    default: page = try await post(sending.address, pairs: sending.fields)
    }
    return following ? try await settle(page) : page
  }

  /// Sends any request and returns the first answer. `path` may hold a query; it is sent as it is.
  package func send(
    _ method: String, _ path: String, headers extra: [(String, String)] = [], body: [UInt8]? = nil, type: String? = nil
  ) async throws -> WebPage {
    let head = requestHead(method, path, extra: extra, bodyCount: body?.count, type: type)
    let port = port
    let reply = try await blocking {
      let wire = try Wire(port: port)
      // A server may refuse a large body before all of it is sent; its answer counts, not the broken pipe.
      let sending = Result { try wire.send(Array(head.utf8) + (body ?? [])) }
      var reader = WireReader(wire)
      do { return try reader.reply(toMethod: method) } catch {
        try sending.get()
        throw error
      }
    }
    cookies.store(reply.all("Set-Cookie"), from: WebAddress.path(of: path))
    return WebPage(url: path, reply: reply)
  }

  private func requestHead(
    _ method: String, _ path: String, extra: [(String, String)], bodyCount: Int?, type: String?
  ) -> String {
    var fields = [("Host", "127.0.0.1:\(port)"), ("Connection", "close"), ("Accept", "text/html,*/*;q=0.8")]
    fields.append(("Accept-Language", "id"))
    if let header = cookies.header(for: WebAddress.path(of: path)) { fields.append(("Cookie", header)) }
    if method == "POST" { fields += [("Origin", "http://127.0.0.1:\(port)"), ("Sec-Fetch-Site", "same-origin")] }
    if let type { fields.append(("Content-Type", type)) }
    if let bodyCount { fields.append(("Content-Length", "\(bodyCount)")) }
    for (name, value) in headers + extra {
      fields.removeAll { $0.0.lowercased() == name.lowercased() }
      fields.append((name, value))
    }
    return "\(method) \(path) HTTP/1.1\r\n" + fields.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
  }

  private func settle(_ first: WebPage) async throws -> WebPage {
    var page = first
    for _ in 0..<10 {
      guard let next = page.location else { return page }
      page = try await send("GET", next)
    }
    throw WebClientError.tooManyRedirects(page.url)
  }
}
