/// The cookies of a request (RFC 6265 §5.4), in the order they came.
///
/// A pair whose name is no token or whose value holds a control character is left out; the others stay. Values are
/// kept byte for byte, quotes included, since RFC 6265 makes them part of the value.
package struct Cookies: Sendable {
  /// Pairs beyond this many are not read; browsers stop at about fifty a site.
  package static let limit = 200

  package private(set) var pairs: [(name: String, value: String)] = []

  /// Reads the value of one `Cookie` field.
  package init(_ field: String = "") {
    append(field)
  }

  /// Reads every `Cookie` field of a request: HTTP/1.1 allows one, proxies sometimes make several.
  package init(_ headers: Headers) {
    for field in headers.all("Cookie") { append(field) }
  }

  /// The value of the first cookie of that name: browsers send the most specific path first.
  package subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  private mutating func append(_ field: String) {
    for part in Array(field.utf8).split(separator: .semicolon) where pairs.count < Self.limit {
      guard let equals = part.firstIndex(of: .equals) else { continue }
      let name = trimmed(part[..<equals])
      let value = trimmed(part[(equals + 1)...])
      guard !name.isEmpty, name.allSatisfy(\.isToken), value.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else { continue }
      pairs.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
    }
  }
}

/// One cookie to be set (RFC 6265 §4.1).
package struct SetCookie: Sendable {
  /// When a browser sends the cookie along with requests that start on other sites (RFC 6265bis §5.6.7).
  package enum SameSite: String, Sendable {
    case strict = "Strict"
    case lax = "Lax"
    case none = "None"
  }

  package var name: String
  package var value: String
  package var path: String
  /// Seconds to live; nil until the browser closes, 0 removes the cookie.
  package var maxAge: Int?
  package var httpOnly: Bool
  package var secure: Bool
  package var sameSite: SameSite

  package init(
    name: String, value: String, path: String = "/", maxAge: Int? = nil, httpOnly: Bool = true, secure: Bool = false,
    sameSite: SameSite = .lax
  ) {
    self.name = name
    self.value = value
    self.path = path
    self.maxAge = maxAge
    self.httpOnly = httpOnly
    self.secure = secure
    self.sameSite = sameSite
  }

  /// The name a cookie goes by: with TLS in front it carries `__Host-`, with which a browser takes it only over TLS,
  /// only from this host and only for `/` (RFC 6265bis §4.1.3).
  package static func name(_ base: String, behindTLS: Bool) -> String {
    behindTLS ? "__Host-\(base)" : base
  }

  /// A cookie for the whole site, as safe as its place allows: behind TLS with `__Host-` and `Secure`.
  package static func site(_ base: String, _ value: String, maxAge: Int? = nil, behindTLS: Bool) -> SetCookie {
    SetCookie(name: name(base, behindTLS: behindTLS), value: value, maxAge: maxAge, secure: behindTLS)
  }

  /// The value of the `Set-Cookie` field. Bytes a name or value must not hold are percent-encoded; reading does not
  /// undo that, so put tokens into cookies, not text.
  package var rendered: String {
    var text = ""
    text.reserveCapacity(128)
    text += Self.safe(name) { $0.isToken }
    text += "="
    text += Self.safe(value, Self.isOctet)
    text += "; Path="
    text += Self.safe(path) { $0 > 0x20 && $0 < 0x7f && $0 != .semicolon }
    if let maxAge { text += "; Max-Age=\(maxAge)" }
    if httpOnly { text += "; HttpOnly" }
    if secure { text += "; Secure" }
    text += "; SameSite="
    text += sameSite.rawValue
    return text
  }

  /// `cookie-octet` of RFC 6265 §4.1.1.
  private static func isOctet(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && byte != .quote && byte != .comma && byte != .semicolon && byte != .backslash
  }

  private static func safe(_ text: String, _ isAllowed: (UInt8) -> Bool) -> String {
    let isSafe = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isAllowed) }
    if isSafe ?? text.utf8.allSatisfy(isAllowed) { return text }
    var safe = ""
    for byte in text.utf8 {
      safe += isAllowed(byte) ? String(UnicodeScalar(byte)) : URLText.encode(byte)
    }
    return safe
  }
}
