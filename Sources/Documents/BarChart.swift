/// Bars of one or two series beside each other, one group below the other, as SVG (W3C SVG 2): values in, text out.
///
/// Lying bars keep their labels readable in a narrow column. Each bar carries its value in words, and the second series
/// is hatched, so that nothing is said by colour alone; colours come from the page's style, by class.
package struct BarChart: Sendable {
  package struct Series: Sendable {
    package let name: String

    package init(_ name: String) { self.name = name }
  }

  package struct Bar: Sendable {
    package let value: Int
    /// The value as people read it.
    package let words: String
    /// Where what it stands for is listed.
    package let href: String?

    package init(_ value: Int, _ words: String, href: String? = nil) {
      self.value = value
      self.words = words
      self.href = href
    }
  }

  package struct Group: Sendable {
    package let label: String
    /// One for each series; nil where there are no data.
    package let bars: [Bar?]
    /// A line across the bars: what they are held against.
    package let mark: Int?

    package init(_ label: String, _ bars: [Bar?], mark: Int? = nil) {
      self.label = label
      self.bars = bars
      self.mark = mark
    }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  package let series: [Series]
  package let groups: [Group]
  /// What the lines across the bars stand for; nil where the page tells it.
  package let markName: String?

  package init(
    id: String, title: String, summary: String, series: [Series], groups: [Group], markName: String? = nil
  ) {
    self.markName = markName
    self.id = id
    self.title = title
    self.summary = summary
    self.series = Array(series.prefix(2))
    self.groups = groups.map { Group($0.label, Array($0.bars.prefix(2)), mark: $0.mark) }
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    let hasLinks = groups.contains { group in group.bars.contains { $0?.href != nil } }
    var svg = SVG.head(
      id: id, title: title, summary: summary, width: Self.width, height: height, hasLinks: hasLinks)
    svg += """
      <pattern id="\(id)-lines" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <path class="chart-hatch" d="M0 0V5"/></pattern>

      """
    for (place, series) in series.enumerated() { svg += legend(series, place) }
    if let markName { svg += legend(ofMark: markName) }
    for (place, group) in groups.enumerated() { svg += drawn(group, top: Self.legendHeight + place * groupHeight) }
    return svg + "</svg>\n"
  }

  private static let width = 360
  private static let legendHeight = 28
  /// How long the longest bar is: right of it stands its value.
  private static let longestBar = 246
  private static let barHeight = 13
  /// The longest label that stands beside its bars; longer ones stand above them.
  private static let shortLabel = 8

  private var isNamedAbove: Bool { groups.contains { $0.label.count > Self.shortLabel } }
  private var barStart: Int { isNamedAbove ? 1 : 62 }
  private var nameHeight: Int { isNamedAbove ? 17 : 0 }
  private var groupHeight: Int { nameHeight + series.count * Self.barHeight + 9 }
  private var height: Int { Self.legendHeight + groups.count * groupHeight }
  private var highest: Int {
    max(1, groups.flatMap { group in group.bars.map { $0?.value ?? 0 } + [group.mark ?? 0] }.max() ?? 1)
  }

  private func legend(_ series: Series, _ place: Int) -> String {
    let x = barStart + place * 140
    return """
      <rect class="chart-bar-\(place + 1)" \(fill(place)) x="\(x)" y="4" width="12" height="12"/>\
      <text class="chart-text" x="\(x + 18)" y="14">\(SVG.escaped(series.name))</text>

      """
  }

  private func legend(ofMark name: String) -> String {
    let x = barStart + series.count * 140 + 6
    return """
      <path class="chart-mark" d="M\(x) 2V17"/>\
      <text class="chart-text" x="\(x + 7)" y="14">\(SVG.escaped(name))</text>

      """
  }

  private func drawn(_ group: Group, top start: Int) -> String {
    let top = start + nameHeight
    let line = isNamedAbove ? start + 12 : top + group.bars.count * Self.barHeight / 2 + 4
    var svg = "<text class=\"chart-text\" x=\"0\" y=\"\(line)\">\(SVG.escaped(group.label))</text>\n"
    // Words stand behind the line that crosses the bar, where there is one.
    let end = max(0, group.mark ?? 0) * Self.longestBar / highest
    for (place, bar) in group.bars.enumerated() {
      guard let bar else { continue }
      let length = max(0, bar.value) * Self.longestBar / highest
      let y = top + place * Self.barHeight
      let drawing = """
        <rect class="chart-bar-\(place + 1)" \(fill(place)) x="\(barStart)" y="\(y)" width="\(max(1, length))" \
        height="\(Self.barHeight - 2)"/><text class="chart-text" x="\(barStart + max(length, end) + 5)" y="\(y + 10)">\
        \(SVG.escaped(bar.words))</text>
        """
      svg += SVG.link(bar.href, "\(series[place].name), \(group.label): \(bar.words)", drawing) + "\n"
    }
    return svg + mark(group, top: top)
  }

  private func mark(_ group: Group, top: Int) -> String {
    guard let mark = group.mark else { return "" }
    let x = barStart + max(0, mark) * Self.longestBar / highest
    return "<path class=\"chart-mark\" d=\"M\(x) \(top - 3)V\(top + group.bars.count * Self.barHeight + 1)\"/>\n"
  }

  private func fill(_ place: Int) -> String { place == 0 ? "" : "fill=\"url(#\(id)-lines)\"" }

}
