/// Why a message cannot be taken: the status it is answered with, after which the connection closes.
struct Refusal: Error, Equatable {
  let status: Status

  init(_ status: Status) { self.status = status }

  static let malformed = Refusal(.badRequest)
}

/// What a message may measure; beyond, it is refused with the status named.
package struct MessageLimits: Sendable {
  /// Bytes of the request target: 414.
  package var target = 8 * 1024
  /// Bytes of the header fields together, and of a chunked body's trailers: 431.
  package var header = 32 * 1024
  /// Number of header fields, and of trailers: 431.
  package var fields = 100

  package init() {}
}
