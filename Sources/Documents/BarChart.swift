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

    package init(_ value: Int, _ words: String) {
      self.value = value
      self.words = words
    }
  }

  package struct Group: Sendable {
    package let label: String
    /// One for each series; nil where there are no data.
    package let bars: [Bar?]

    package init(_ label: String, _ bars: [Bar?]) {
      self.label = label
      self.bars = bars
    }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  package let series: [Series]
  package let groups: [Group]

  package init(id: String, title: String, summary: String, series: [Series], groups: [Group]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.series = Array(series.prefix(2))
    self.groups = groups
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    var svg = """
      <svg class="chart" role="img" aria-labelledby="\(id)-title \(id)-summary" viewBox="0 0 \(Self.width) \(height)">
      <title id="\(id)-title">\(Self.escaped(title))</title><desc id="\(id)-summary">\(Self.escaped(summary))</desc>
      <pattern id="\(id)-lines" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <path class="chart-hatch" d="M0 0V5"/></pattern>

      """
    for (place, series) in series.enumerated() { svg += legend(series, place) }
    for (place, group) in groups.enumerated() { svg += drawn(group, top: Self.legendHeight + place * groupHeight) }
    return svg + "</svg>\n"
  }

  private static let width = 360
  private static let legendHeight = 28
  /// Where bars begin, and how long the longest is: right of it stands its value.
  private static let barStart = 62
  private static let longestBar = 246
  private static let barHeight = 13

  private var groupHeight: Int { series.count * Self.barHeight + 9 }
  private var height: Int { Self.legendHeight + groups.count * groupHeight }
  private var highest: Int { max(1, groups.flatMap(\.bars).compactMap { $0?.value }.max() ?? 1) }

  private func legend(_ series: Series, _ place: Int) -> String {
    let x = Self.barStart + place * 140
    return """
      <rect class="chart-bar-\(place + 1)" \(fill(place)) x="\(x)" y="4" width="12" height="12"/>\
      <text class="chart-text" x="\(x + 18)" y="14">\(Self.escaped(series.name))</text>

      """
  }

  private func drawn(_ group: Group, top: Int) -> String {
    let middle = top + group.bars.count * Self.barHeight / 2 + 4
    var svg = "<text class=\"chart-text\" x=\"0\" y=\"\(middle)\">\(Self.escaped(group.label))</text>\n"
    for (place, bar) in group.bars.enumerated() {
      guard let bar else { continue }
      let length = max(0, bar.value) * Self.longestBar / highest
      let y = top + place * Self.barHeight
      svg += """
        <rect class="chart-bar-\(place + 1)" \(fill(place)) x="\(Self.barStart)" y="\(y)" width="\(max(1, length))" \
        height="\(Self.barHeight - 2)"/><text class="chart-text" x="\(Self.barStart + length + 5)" y="\(y + 10)">\
        \(Self.escaped(bar.words))</text>

        """
    }
    return svg
  }

  private func fill(_ place: Int) -> String { place == 0 ? "" : "fill=\"url(#\(id)-lines)\"" }

  private static func escaped(_ text: String) -> String {
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
}
