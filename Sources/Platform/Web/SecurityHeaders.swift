import HTTP

extension Response {
  /// What every answer carries: no script or style but our own files, no frames, no guessing of types.
  func secured(by office: Office) -> Response {
    var response = self
    response.headers.setDefault("Content-Security-Policy", Self.policy)
    response.headers.setDefault("X-Content-Type-Options", "nosniff")
    response.headers.setDefault("Referrer-Policy", "same-origin")
    response.headers.setDefault("Cross-Origin-Opener-Policy", "same-origin")
    response.headers.setDefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
    response.headers.setDefault("Cache-Control", "no-store")
    if office.isBehindTLS { response.headers.setDefault("Strict-Transport-Security", "max-age=31536000") }
    return response
  }

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"
}
