import Mustache

/// A paper without the page round it: what stands between header and foot of the print view, as HTML. It can be kept as
/// it is, shown again by any later program, and made into a PDF.
package struct PaperText: Sendable, Hashable {
  package let html: [UInt8]

  /// One that was kept.
  package init(html: [UInt8]) { self.html = html }
}

extension App {
  /// Renders a paper's content.
  /// - Parameter stamp: a word across every page ("KONSEP"); nil for none.
  package func text(of page: some PaperPage, stamp: String? = nil) throws -> PaperText {
    PaperText(html: try bytes(of: page, PaperFrame(bare: page, organisation: office.name, stamp: stamp)))
  }

  private func bytes<P: PaperPage>(of page: P, _ frame: PaperFrame) throws -> [UInt8] {
    try templates.render(P.template, frame, page)
  }

  /// The whole document that a PDF is made of: the text with the very style of the print view, and nothing to fetch.
  package func document(_ text: PaperText, title: String) throws -> [UInt8] {
    let head = """
      <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>\(Self.escaped(title))</title><style>
      """
    let style = assets.bytes(of: "style.css") ?? []
    let body = "</style></head><body class=\"paper-page\"><main class=\"sheet-frame\">"
    return try Array(head.utf8) + style + Array(body.utf8) + withLogosInside(text.html)
      + Array("</main></body></html>".utf8)
  }

  private static func escaped(_ title: String) -> String {
    title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
