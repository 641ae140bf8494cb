/// Charts for paper: each part carries its look as attributes (W3C SVG 2 §6.5), since programs that make PDFs know no
/// style inside a picture. A page's style sheet goes before them, so that on screen they look as ever.
package enum PaperDrawing {
  /// The same drawing with its look in itself.
  package static func dressed(_ svg: String) -> String {
    looks.reduce(svg) { drawing, look in
      drawing.replacing("class=\"\(look.style)\"", with: "class=\"\(look.style)\" \(look.attributes)")
    }
  }

  private static let text =
    "fill=\"#111111\" font-family=\"Liberation Sans, Noto Sans, sans-serif\" font-size=\"12\""
  private static let (first, second) = ("#0b5d5e", "#c2571a")

  private static let looks: [(style: String, attributes: String)] = [
    ("chart-text", text), ("chart-text chart-end", text + " text-anchor=\"end\""),
    ("chart-bar-1", "fill=\"\(first)\""), ("chart-bar-rest", "fill=\"none\" stroke=\"\(first)\""),
    ("chart-mark", "stroke=\"#111111\" stroke-width=\"2\" fill=\"none\""),
    ("chart-grid", "stroke=\"#6b6b6b\" stroke-width=\"0.5\" fill=\"none\""),
    ("chart-line-1", "stroke=\"\(first)\" stroke-width=\"2\" fill=\"none\""),
    ("chart-line-2", "stroke=\"\(second)\" stroke-width=\"2\" stroke-dasharray=\"5 3\" fill=\"none\""),
    ("chart-point-1", "fill=\"\(first)\""), ("chart-point-2", "fill=\"\(second)\""),
  ]
}
