/// Two small drawings over the same months, one below the other, as SVG (W3C SVG 2): standing bars of how many, and under
/// them a line of percent. Values in, text out. Each has its own axis, so that neither is read off the other's. A share of
/// few is drawn hollow, and where there is none the line is broken.
package struct PanelChart: Sendable {
  package struct Point: Sendable {
    package let value: Int
    /// The whole of it in words: "Keluhan, Mar 2026: 12".
    package let words: String
    package let href: String?
    /// Whether it says little, being of few.
    package let isOfFew: Bool

    package init(_ value: Int, _ words: String, href: String? = nil, isOfFew: Bool = false) {
      (self.value, self.words, self.href) = (value, words, href)
      self.isOfFew = isOfFew
    }
  }

  package struct Panel: Sendable {
    package let name: String
    /// One for each label; nil where there are no data.
    package let points: [Point?]

    package init(_ name: String, _ points: [Point?]) { (self.name, self.points) = (name, points) }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  /// Along the bottom, one for each month; an empty one is not shown.
  package let labels: [String]
  package let bars: Panel
  /// Its values are percent.
  package let line: Panel

  package init(id: String, title: String, summary: String, labels: [String], bars: Panel, line: Panel) {
    (self.id, self.title, self.summary) = (id, title, summary)
    (self.labels, self.bars, self.line) = (labels, bars, line)
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    let hasLinks = (bars.points + line.points).contains { $0?.href != nil }
    return SVG.head(
      id: id, title: title, summary: summary, width: Self.width, height: Self.height, hasLinks: hasLinks)
      + barPanel + linePanel + bottom + "</svg>\n"
  }

  private static let (width, height) = (360, 262)
  private static let (left, right) = (38, 352)
  /// From the foot of each drawing up to its highest value.
  private static let (barFoot, lineFoot, rise) = (112, 234, 84)

  private var slot: Int { max(1, (Self.right - Self.left) / max(1, labels.count)) }
  private func x(_ place: Int) -> Int { Self.left + place * slot + slot / 2 }

  private var barPanel: String {
    let highest = SVG.ceiling(max(1, bars.points.map { $0?.value ?? 0 }.max() ?? 1))
    let width = max(2, slot - 3)
    let drawn = bars.points.enumerated().compactMap { place, point -> String? in
      guard let point, point.value > 0 else { return nil }
      let height = max(1, point.value * Self.rise / highest)
      let bar = """
        <rect class="chart-bar-1" x="\(x(place) - width / 2)" y="\(Self.barFoot - height)" width="\(width)" \
        height="\(height)"/>
        """
      return SVG.link(point.href, point.words, bar)
    }
    return heading(bars.name, above: Self.barFoot) + axis(Self.barFoot, [(0, "0"), (Self.rise, "\(highest)")])
      + drawn.joined(separator: "\n") + "\n"
  }

  private var linePanel: String {
    var (path, isBroken) = ("", true)
    for (place, point) in line.points.enumerated() {
      guard let point else {
        isBroken = true
        continue
      }
      path += "\(isBroken ? "M" : "L")\(x(place)) \(y(point.value))"
      isBroken = false
    }
    let marks = line.points.enumerated().compactMap { place, point in
      point.map { point in
        let style = point.isOfFew ? "chart-point-few" : "chart-point-2"
        return SVG.link(
          point.href, point.words,
          "<rect class=\"\(style)\" x=\"\(x(place) - 4)\" y=\"\(y(point.value) - 4)\" width=\"8\" height=\"8\"/>")
      }
    }
    return heading(line.name, above: Self.lineFoot)
      + axis(Self.lineFoot, [(0, "0%"), (Self.rise / 2, "50%"), (Self.rise, "100%")])
      + "<path class=\"chart-line-2\" d=\"\(path)\"/>\n" + marks.joined(separator: "\n") + "\n"
  }

  private func y(_ percent: Int) -> Int { Self.lineFoot - min(max(percent, 0), 100) * Self.rise / 100 }

  private func heading(_ name: String, above foot: Int) -> String {
    "<text class=\"chart-text\" x=\"0\" y=\"\(foot - Self.rise - 12)\">\(SVG.escaped(name))</text>\n"
  }

  private func axis(_ foot: Int, _ values: [(rise: Int, label: String)]) -> String {
    values.map { value in
      """
      <path class="chart-grid" d="M\(Self.left) \(foot - value.rise)H\(Self.right)"/>\
      <text class="chart-text chart-end" x="\(Self.left - 4)" y="\(foot - value.rise + 4)">\(value.label)</text>

      """
    }.joined()
  }

  private var bottom: String {
    labels.enumerated().filter { !$0.element.isEmpty }.map { place, label in
      // A label begins below its month, or ends there where it would run out of the picture.
      let fits = x(place) + label.count * 8 < Self.width
      let (kind, at) = fits ? ("chart-text", x(place) - 6) : ("chart-text chart-end", x(place) + 6)
      return "<text class=\"\(kind)\" x=\"\(at)\" y=\"\(Self.lineFoot + 20)\">\(SVG.escaped(label))</text>\n"
    }.joined()
  }
}
