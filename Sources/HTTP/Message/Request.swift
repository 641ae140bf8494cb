/// A request that has been read whole: its body is in memory, or, on routes that take uploads, already a form.
package struct Request: Sendable {
  /// What came after the header.
  enum Body: Sendable {
    case bytes([UInt8])
    case form(Result<FormData, FormError>)
  }

  package let method: Method
  /// The path with its percent-encoding undone: starts with `/`, holds no dot segments, no empty segments and no
  /// control characters.
  package let path: String
  package let headers: Headers
  /// The client's address as text without a port: where the connection came from, or, of a trusted proxy, where it was
  /// asked from.
  package let remote: String
  /// Whether the client came through TLS, by the word of a trusted proxy.
  package let isSecure: Bool
  private let body: Body
  /// The bytes the target is in, and where.
  private let text: [UInt8]
  private let target: TargetMarks

  /// One whose body was never read.
  package init(head: RequestHead) { self.init(head: head, body: .bytes([]), remote: "-") }

  init(head: RequestHead, body: Body, remote: String, isSecure: Bool = false) {
    method = head.method
    path = head.path
    headers = head.headers
    text = head.headers.text
    target = head.target
    self.remote = remote
    self.isSecure = isSecure
    self.body = body
  }

  /// A request without a socket, for tests: `path` may carry a query.
  package init(
    method: Method = .get, path: String, headers: Headers = Headers(), body: [UInt8] = [], remote: String = "127.0.0.1",
    isSecure: Bool = false
  ) {
    let text = Array(path.utf8)
    let target = TargetMarks(text.span, from: 0)
    self.method = method
    self.path = (try? RequestTarget(text, target))?.path ?? "/"
    self.text = text
    self.target = target
    self.headers = headers
    self.remote = remote
    self.isSecure = isSecure
    self.body = .bytes(body)
  }

  package var isHead: Bool { method == .head }

  /// The target as it stood in the request line.
  package var rawTarget: String { String(decoding: text[target.bounds], as: UTF8.self) }

  /// The fields after the question mark; read anew at each call.
  package var query: FormData { (try? FormData(urlencoded: text[target.query])) ?? FormData() }

  /// The cookies; read anew at each call.
  package var cookies: Cookies { Cookies(headers) }

  /// The body as it came; empty when it was read as an upload.
  package var bodyBytes: [UInt8] {
    if case .bytes(let bytes) = body { bytes } else { [] }
  }

  /// The body as a form, urlencoded or multipart; an empty body without a type is an empty form.
  package func form() throws(FormError) -> FormData {
    switch body {
    case .form(let result): return try result.get()
    case .bytes(let bytes):
      guard let type = headers["Content-Type"] else {
        guard bytes.isEmpty else { throw .unsupportedType }
        return FormData()
      }
      return try FormData(body: bytes, contentType: type)
    }
  }
}
