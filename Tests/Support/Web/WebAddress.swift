/// Paths and queries, written and resolved as a browser does.
enum WebAddress {
  /// What `reference` means on the page at `base` (RFC 3986 §5.2), as path and query without a fragment.
  ///
  /// Scheme and host are cut off: there is only one server.
  static func resolve(_ reference: String, on base: String) -> String {
    let reference = String(reference.prefix { $0 != "#" })
    if reference.isEmpty { return base }
    if let scheme = reference.range(of: "://") {
      let path = reference[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
      return path.isEmpty ? "/" : normalised(String(path))
    }
    if reference.hasPrefix("/") { return normalised(reference) }
    let basePath = path(of: base)
    if reference.hasPrefix("?") { return basePath + reference }
    let folder = basePath.lastIndex(of: "/").map { basePath[...$0] } ?? "/"
    return normalised(folder + reference)
  }

  /// The part before the query.
  static func path(of address: String) -> String { String(address.prefix { $0 != "?" }) }

  /// Resolves `.` and `..` in the path (RFC 3986 §5.2.4).
  private static func normalised(_ address: String) -> String {
    let path = path(of: address)
    var segments: [Substring] = []
    for segment in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      switch segment {
      case ".": continue
      case "..": segments = segments.dropLast()
      default: segments.append(segment)
      }
    }
    if path.hasSuffix("/.") || path.hasSuffix("/..") { segments.append("") }
    return "/" + segments.joined(separator: "/") + address.dropFirst(path.count)
  }
}

extension String {
  /// The place of the first `text` in it.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
