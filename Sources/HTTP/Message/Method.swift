/// A request method (RFC 9110 §9). Names are case-sensitive: `get` is not `GET`.
package enum Method: Hashable, Sendable {
  case get, head, post, put, delete, patch, options
  /// Any other token; the server answers it with 501 before a handler is asked.
  case other(String)

  /// The method of that name.
  package init(_ name: String) {
    switch name {
    case "GET": self = .get
    case "HEAD": self = .head
    case "POST": self = .post
    case "PUT": self = .put
    case "DELETE": self = .delete
    case "PATCH": self = .patch
    case "OPTIONS": self = .options
    default: self = .other(name)
    }
  }

  /// The name as it stands in a request line.
  package var name: String {
    switch self {
    case .get: "GET"
    case .head: "HEAD"
    case .post: "POST"
    case .put: "PUT"
    case .delete: "DELETE"
    case .patch: "PATCH"
    case .options: "OPTIONS"
    case .other(let name): name
    }
  }

  /// False for the methods the server refuses with 501.
  package var isKnown: Bool {
    if case .other = self { false } else { true }
  }
}

extension Method: CustomStringConvertible {
  package var description: String { name }
}
