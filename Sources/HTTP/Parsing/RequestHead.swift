/// The request line and header fields of a request, checked.
package struct RequestHead: Sendable {
  package let method: Method
  /// As `Request.path`.
  package let path: String
  package let headers: Headers
  /// Where the target stands in the text of `headers`.
  let target: TargetMarks
  let framing: BodyFraming
  let keepsAlive: Bool
  let expectsContinue: Bool
  /// HTTP/1.0: such a client knows no chunks and wants keep-alive said.
  let isOldVersion: Bool
}

/// How the end of a body is told (RFC 9112 §6.3).
enum BodyFraming: Equatable, Sendable {
  case none
  case length(Int)
  case chunked
}
