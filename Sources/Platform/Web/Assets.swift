import HTTP
import Mustache

extension StaticFiles {
  /// The site's own files: all style sheets as one, tokens first, and all scripts as one.
  package init(site root: String) throws(Failure) {
    try self.init(
      root: root,
      joined: [
        JoinedFile("style.css", of: "style/", first: "style/tokens.css"), JoinedFile("script.js", of: "script/"),
      ])
  }
}

/// The addresses each page begins with, fingerprinted.
package struct AssetLinks: Renderable {
  package let style: String
  package let script: String
  package let icon: String

  init(_ files: StaticFiles) {
    style = files.url(for: "style.css")
    script = files.url(for: "script.js")
    icon = files.url(for: "icon.svg")
  }
}
