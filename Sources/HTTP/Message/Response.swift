/// An answer. The server adds Date, Content-Length or chunking, and Connection itself, and leaves out the body for HEAD.
package struct Response: Sendable {
  package enum Body: Sendable {
    case none
    /// Bytes in memory; sharing them with other answers costs nothing.
    case bytes([UInt8])
    /// A stretch of an open file, sent by the kernel.
    case file(FileSlice)
    /// Bytes made while they are sent. With a length (bytes) the answer says it beforehand and must keep it; without
    /// one it is chunked. The producer may suspend; when it throws, the connection is broken off so that nobody takes
    /// half a body for a whole one.
    case stream(length: Int?, @Sendable (BodyWriter) async throws -> Void)
  }

  package var status: Status
  package var headers: Headers
  package var body: Body

  package init(_ status: Status = .ok, headers: Headers = Headers(), body: Body = .none) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A page, in UTF-8.
  package static func html(_ bytes: [UInt8], status: Status = .ok) -> Response {
    Response(status, headers: htmlHeaders, body: .bytes(bytes))
  }

  private static let htmlHeaders: Headers = ["Content-Type": "text/html; charset=utf-8"]

  package static func text(_ text: String, status: Status = .ok) -> Response {
    Response(status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: .bytes(Array(text.utf8)))
  }

  /// Sends the browser on with GET (RFC 9110 §15.4.4). `location` is a path or URL, already encoded; what could not stand
  /// in a URL is encoded.
  package static func seeOther(_ location: String) -> Response {
    redirect(.seeOther, location)
  }

  package static func redirect(_ status: Status, _ location: String) -> Response {
    var response = Response(status)
    response.headers.add("Location", URLText.encodeUnsafe(location))
    return response
  }

  /// Adds a cookie to set.
  package mutating func setCookie(_ cookie: SetCookie) {
    headers.add("Set-Cookie", cookie.rendered)
  }

  /// The length of the body in bytes when it is known before sending.
  package var contentLength: Int? {
    switch body {
    case .none: 0
    case .bytes(let bytes): bytes.count
    case .file(let slice): slice.length
    case .stream(let length, _): length
    }
  }
}
