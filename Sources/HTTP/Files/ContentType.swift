/// Media types of the files a site is made of, by the ending of their names.
enum ContentType {
  private static let types: [String: String] = [
    "avif": "image/avif", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
    "html": "text/html; charset=utf-8", "ico": "image/x-icon", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8", "json": "application/json", "mjs": "text/javascript; charset=utf-8",
    "otf": "font/otf", "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml; charset=utf-8",
    "ttf": "font/ttf", "txt": "text/plain; charset=utf-8", "webmanifest": "application/manifest+json",
    "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2", "xml": "application/xml",
  ]

  /// The type for a file of that name; `application/octet-stream` when the ending is unknown.
  static func of(_ name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  /// Whether compressing is worth a try: pictures and fonts are compressed already.
  static func isCompressible(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasPrefix("image/svg") || type.hasPrefix("application/json")
      || type.hasPrefix("application/xml") || type.hasPrefix("application/manifest") || type == "font/ttf"
      || type == "font/otf"
  }
}
