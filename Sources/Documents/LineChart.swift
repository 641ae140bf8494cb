/// One or two lines over months, as SVG (W3C SVG 2): values in, text out. Each point may lead to what it stands for. The
/// second line is dashed and has square points, so that nothing is said by colour alone.
package struct LineChart: Sendable {
  package struct Point: Sendable {
    package let value: Int
    /// The whole of it in words: "Diterima, Mar 2026: 12".
    package let words: String
    /// The value beside the point, where few enough stand beside each other to be read.
    package let label: String?
    package let href: String?

    package init(_ value: Int, _ words: String, label: String? = nil, href: String? = nil) {
      (self.value, self.words, self.label, self.href) = (value, words, label, href)
    }
  }

  package struct Series: Sendable {
    package let name: String
    /// One for each label; nil where there are no data, and the line is broken.
    package let points: [Point?]

    package init(_ name: String, _ points: [Point?]) { (self.name, self.points) = (name, points) }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  /// Along the bottom, one for each point; an empty one is not shown.
  package let labels: [String]
  package let series: [Series]

  package init(id: String, title: String, summary: String, labels: [String], series: [Series]) {
    (self.id, self.title, self.summary) = (id, title, summary)
    self.labels = labels
    self.series = Array(series.prefix(2))
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    let hasLinks = series.contains { line in line.points.contains { $0?.href != nil } }
    var svg = SVG.head(
      id: id, title: title, summary: summary, width: Self.width, height: Self.height, hasLinks: hasLinks)
    for (place, line) in series.enumerated() { svg += legend(line.name, place) }
    svg += grid
    for (place, line) in series.enumerated() { svg += drawn(line, place) }
    return svg + "</svg>\n"
  }

  private static let width = 360
  /// Of the chart's small type, at most.
  private static let widthOfCharacter = 8
  private static let height = 210
  private static let (left, right, top, bottom) = (34, 350, 34, 182)

  private var highest: Int {
    SVG.ceiling(max(1, series.flatMap { $0.points.map { $0?.value ?? 0 } }.max() ?? 1))
  }

  private func x(_ place: Int) -> Int {
    Self.left + 6 + place * (Self.right - Self.left - 6) / max(1, labels.count - 1)
  }

  private func y(_ value: Int) -> Int { Self.bottom - value * (Self.bottom - Self.top) / highest }

  private func legend(_ name: String, _ place: Int) -> String {
    let x = Self.left + place * 140
    return """
      <path class="chart-line-\(place + 1)" d="M\(x) 10H\(x + 22)"/>\(mark(x + 11, 10, place))\
      <text class="chart-text" x="\(x + 28)" y="14">\(SVG.escaped(name))</text>

      """
  }

  private var grid: String {
    let values = highest % 2 == 0 ? [0, highest / 2, highest] : [0, highest]
    var svg = ""
    for value in values {
      svg += """
        <path class="chart-grid" d="M\(Self.left) \(y(value))H\(Self.right)"/>\
        <text class="chart-text chart-end" x="\(Self.left - 4)" y="\(y(value) + 4)">\(value)</text>

        """
    }
    for (place, label) in labels.enumerated() where !label.isEmpty { svg += name(of: place, label) }
    return svg
  }

  /// A label begins below its place, or ends there where it would run out of the picture.
  private func name(of place: Int, _ label: String) -> String {
    let fits = x(place) + label.count * Self.widthOfCharacter < Self.width
    let (kind, at) = fits ? ("chart-text", x(place) - 6) : ("chart-text chart-end", x(place) + 6)
    return "<text class=\"\(kind)\" x=\"\(at)\" y=\"\(Self.bottom + 18)\">\(SVG.escaped(label))</text>\n"
  }

  private func drawn(_ line: Series, _ place: Int) -> String {
    var (path, isBroken) = ("", true)
    for (index, point) in line.points.enumerated() {
      guard let point else {
        isBroken = true
        continue
      }
      path += "\(isBroken ? "M" : "L")\(x(index)) \(y(point.value))"
      isBroken = false
    }
    let points = line.points.enumerated().compactMap { index, point in
      point.map { SVG.link($0.href, $0.words, mark(x(index), y($0.value), place) + beside($0, index, place)) }
    }
    return "<path class=\"chart-line-\(place + 1)\" d=\"\(path)\"/>\n" + points.joined(separator: "\n") + "\n"
  }

  /// Above a point of the first line, below one of the second; at the right edge it ends at its point.
  private func beside(_ point: Point, _ index: Int, _ place: Int) -> String {
    guard let label = point.label else { return "" }
    let isLast = x(index) + label.count * Self.widthOfCharacter > Self.right
    let (style, at) = isLast ? ("chart-text chart-end", x(index) + 4) : ("chart-text", x(index) - 4)
    let top = y(point.value) + (place == 0 ? -8 : 18)
    return "<text class=\"\(style)\" x=\"\(at)\" y=\"\(top)\">\(SVG.escaped(label))</text>"
  }

  private func mark(_ x: Int, _ y: Int, _ place: Int) -> String {
    place == 0
      ? "<circle class=\"chart-point-1\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
      : "<rect class=\"chart-point-2\" x=\"\(x - 3)\" y=\"\(y - 3)\" width=\"6\" height=\"6\"/>"
  }
}
