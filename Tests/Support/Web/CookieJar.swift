/// A cookie as a server set it.
package struct WebCookie: Sendable, Equatable {
  package let name: String
  package let value: String
  package let path: String
  package let isHTTPOnly: Bool
  package let isSecure: Bool
  package let sameSite: String?
  /// Seconds, as the server said; nil for a cookie that lives as long as the browser.
  package let maxAge: Int?

  /// Reads one `Set-Cookie` value (RFC 6265 §5.2); nil where a browser would keep nothing.
  init?(setCookie header: String, requestPath: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
    guard let pair = parts.first, let equals = pair.firstIndex(of: "="), equals > pair.startIndex else { return nil }
    var attributes: [String: String] = [:]
    for part in parts.dropFirst() {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      attributes[halves[0].lowercased()] = halves.count > 1 ? String(halves[1]) : ""
    }
    name = String(pair[..<equals])
    value = String(pair[pair.index(after: equals)...])
    path = attributes["path"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? Self.defaultPath(of: requestPath)
    isHTTPOnly = attributes["httponly"] != nil
    isSecure = attributes["secure"] != nil
    sameSite = attributes["samesite"]
    maxAge = attributes["max-age"].flatMap { Int($0) }
    if name.hasPrefix("__Host-"), !isSecure || path != "/" || attributes["domain"] != nil { return nil }
  }

  /// RFC 6265 §5.1.4: the folder of the page that set it.
  private static func defaultPath(of requestPath: String) -> String {
    guard let slash = requestPath.lastIndex(of: "/"), slash > requestPath.startIndex else { return "/" }
    return String(requestPath[..<slash])
  }

  /// RFC 6265 §5.1.4: the same path, or one below it.
  func covers(_ requestPath: String) -> Bool {
    requestPath == path || requestPath.hasPrefix(path.hasSuffix("/") ? path : path + "/")
  }
}

/// The cookies a browser holds for one server.
///
/// Cookies marked `Secure` are sent too, as browsers do for the local machine. Only an age of zero or less ends a
/// cookie: tests set the server's clock, and the browser's stands still.
package struct CookieJar: Sendable {
  package private(set) var cookies: [WebCookie] = []

  package init() {}

  /// The value of the cookie of this name.
  package subscript(_ name: String) -> String? { cookies.first { $0.name == name }?.value }

  /// Takes in what an answer to a request for `path` set.
  package mutating func store(_ setCookies: [String], from path: String) {
    for cookie in setCookies.compactMap({ WebCookie(setCookie: $0, requestPath: path) }) {
      cookies.removeAll { $0.name == cookie.name && $0.path == cookie.path }
      if cookie.maxAge.map({ $0 > 0 }) ?? true { cookies.append(cookie) }
    }
  }

  /// The `Cookie` header for `path`, longest path first; nil without any cookie.
  package func header(for path: String) -> String? {
    let fitting = cookies.filter { $0.covers(path) }.sorted { $0.path.utf8.count > $1.path.utf8.count }
    return fitting.isEmpty ? nil : fitting.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
  }
}

extension StringProtocol {
  /// Without blanks and tabs at both ends.
  func trimmingBlanks() -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(String(drop(while: blank).reversed()).drop(while: blank).reversed())
  }
}
