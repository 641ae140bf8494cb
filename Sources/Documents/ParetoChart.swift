/// Categories by how often, the most first, with what they come to together (Pareto), as SVG: values in, text out.
///
/// The vital few are the least number of categories that make up eighty of a hundred; they are filled, the others are
/// not. What comes to exactly eighty counts as reached.
package struct ParetoChart: Sendable {
  package struct Category: Sendable {
    package let name: String
    package let count: Int
    package let href: String?

    package init(_ name: String, _ count: Int, href: String? = nil) {
      (self.name, self.count, self.href) = (name, count, href)
    }
  }

  /// A category at its place.
  package struct Line: Sendable {
    package let category: Category
    /// Of all up to here, in percent.
    package let cumulated: Double
    package let isVital: Bool
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  /// The most first; those as often as each other by their names. What never happened is left out.
  package let lines: [Line]

  package init(id: String, title: String, summary: String, _ categories: [Category]) {
    (self.id, self.title, self.summary) = (id, title, summary)
    let sorted = categories.filter { $0.count > 0 }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    let total = sorted.reduce(0) { $0 + $1.count }
    var sum = 0
    lines = sorted.map { category in
      let isVital = sum * 100 < total * 80
      sum += category.count
      return Line(category: category, cumulated: Double(sum) / Double(total) * 100, isVital: isVital)
    }
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    let height = lines.count * Self.lineHeight + 4
    var svg = SVG.head(
      id: id, title: title, summary: summary, width: Self.width, height: height,
      hasLinks: lines.contains { $0.category.href != nil })
    for (place, line) in lines.enumerated() { svg += drawn(line, top: place * Self.lineHeight) }
    return svg + "</svg>\n"
  }

  private static let width = 360
  private static let longestBar = 240
  private static let lineHeight = 36

  private func drawn(_ line: Line, top: Int) -> String {
    let (one, most) = (line.category, max(1, lines.first?.category.count ?? 1))
    let length = max(2, one.count * Self.longestBar / most)
    let words = "\(one.count) · \(Int(line.cumulated.rounded()))%"
    let drawing = """
      <text class="chart-text" x="0" y="\(top + 13)">\(SVG.escaped(one.name))</text>\
      <rect class="\(line.isVital ? "chart-bar-1" : "chart-bar-rest")" x="1" y="\(top + 18)" width="\(length)" height="12"/>\
      <text class="chart-text" x="\(length + 8)" y="\(top + 28)">\(words)</text>
      """
    return SVG.link(one.href, "\(one.name): \(one.count)", drawing) + "\n"
  }
}
