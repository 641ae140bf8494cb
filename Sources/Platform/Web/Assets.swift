import HTTP

extension App {
  /// Every style sheet, tokens first, in the order of their names.
  var styleLinks: [AssetLink] { links(under: "style/", ending: ".css", first: "style/tokens.css") }

  /// Every script, in the order of their names.
  var scriptLinks: [AssetLink] { links(under: "script/", ending: ".js", first: "") }

  private func links(under folder: String, ending: String, first: String) -> [AssetLink] {
    let names = assets.names.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
    let ordered = names.filter { $0 == first } + names.filter { $0 != first }
    return ordered.map { AssetLink(url: assets.url(for: $0)) }
  }
}
