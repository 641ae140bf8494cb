import HTTP

extension Response {
  /// What every answer carries: no script or style but our own files, no frames, no guessing of types. A handler may
  /// have said something stricter before.
  func secured(by office: Office) -> Response {
    var response = self
    if Self.security.contains(where: { headers.contains($0.0) }) {
      for (name, value) in Self.security where !headers.contains(name) { response.headers.add(name, value) }
    } else {
      response.headers.add(Self.allSecurity)
    }
    // Whatever is wanting passes: the disk is given room, the queue empties (RFC 9110 §10.2.3).
    if status == .serviceUnavailable, !headers.contains("Retry-After") { response.headers["Retry-After"] = "10" }
    if office.isBehindTLS { response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains" }
    return response
  }

  private static let security = [
    ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"), ("Cache-Control", "no-store"),
  ]

  /// The same, made once: most answers have none of them.
  private static let allSecurity = {
    var headers = Headers()
    for (name, value) in security { headers.add(name, value) }
    return headers
  }()

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"
}
