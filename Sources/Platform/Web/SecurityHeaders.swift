import HTTP

extension Response {
  /// What every answer carries: no script or style but our own files, no frames, no guessing of types. A handler may
  /// have said something stricter before.
  func secured(by office: Office) -> Response {
    var response = self
    for (name, value) in Self.security where !response.headers.contains(name) { response.headers.add(name, value) }
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

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"
}
