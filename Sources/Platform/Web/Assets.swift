import HTTP

extension App {
  /// Every style sheet, tokens first, in the order of their names.
  var styleLinks: [AssetLink] { links(under: "style/", ending: ".css", first: "style/tokens.css") }

  /// Every script, in the order of their names.
  var scriptLinks: [AssetLink] { links(under: "script/", ending: ".js", first: "") }

  private func links(under folder: String, ending: String, first: String) -> [AssetLink] {
    let names = assets.names.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
    return names.sorted { ($0 != first, $0) < ($1 != first, $1) }.map { AssetLink(url: assets.url(for: $0)) }
  }
}
