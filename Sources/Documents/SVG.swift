/// What charts share: text made safe, links, and the head that names a drawing (W3C SVG 2; WAI-ARIA graphics).
enum SVG {
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }

  /// The beginning of a drawing with a name and a description. One that holds links is a group, for what lies in an
  /// image cannot be reached by keyboard.
  static func head(
    id: String, title: String, summary: String, width: Int, height: Int, hasLinks: Bool, style: String = "chart"
  ) -> String {
    """
    <svg class="\(style)" role="\(hasLinks ? "group" : "img")" aria-labelledby="\(id)-title \(id)-summary" \
    viewBox="0 0 \(width) \(height)">
    <title id="\(id)-title">\(escaped(title))</title><desc id="\(id)-summary">\(escaped(summary))</desc>

    """
  }

  /// The drawing as a link with a name of its own; the drawing alone where there is nowhere to lead to.
  static func link(_ href: String?, _ name: String, _ drawing: String) -> String {
    guard let href else { return drawing }
    return "<a class=\"chart-link\" href=\"\(escaped(href))\" aria-label=\"\(escaped(name))\">\(drawing)</a>"
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is not below a value: where an axis ends.
  static func ceiling(_ value: Int) -> Int {
    var step = 1
    while step < value {
      for factor in [2, 5, 10] where step * factor >= value { return step * factor }
      step *= 10
    }
    return step
  }
}
