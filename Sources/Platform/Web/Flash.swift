import HTTP

/// One line at the top of the next page, then gone. It travels in a cookie that only the server reads.
package struct Flash: Sendable, Hashable {
  package enum Kind: String, Sendable { case ok, info, warn, late }

  package let kind: Kind
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  static let cookieName = "tanggap_kabar"

  func cookie(_ office: Office) -> SetCookie {
    let value = Sodium.base64URL(Array("\(kind.rawValue):\(text)".utf8))
    return SetCookie.site(Self.cookieName, value, maxAge: 60, behindTLS: office.isBehindTLS)
  }

  static func goneCookie(_ office: Office) -> SetCookie {
    SetCookie.site(cookieName, "", maxAge: 0, behindTLS: office.isBehindTLS)
  }

  /// Reads the cookie; anything that is not ours is no flash.
  init?(cookies: Cookies, office: Office) {
    guard let value = cookies[office.cookieName(Self.cookieName)], value.utf8.count <= 1200,
      let bytes = Sodium.bytes(base64URL: value)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else { return nil }
    self.kind = kind
    self.text = String(text[text.index(after: colon)...])
  }
}
