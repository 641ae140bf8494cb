import Testing

@testable import Documents

@Suite("Charts of figures") struct FigureChartTests {
  private func pareto(_ counts: [(String, Int)]) -> ParetoChart {
    ParetoChart(id: "p", title: "T", summary: "S", counts.map { .init($0.0, $0.1, href: "/keluhan?a=\($0.0)&b") })
  }

  @Test("the vital few are the least that reach eighty of a hundred, exactly eighty counting as reached")
  func vitalFew() {
    let lines = pareto([("e", 6), ("a", 40), ("f", 4), ("b", 25), ("d", 10), ("c", 15), ("g", 0)]).lines
    #expect(lines.map(\.category.count) == [40, 25, 15, 10, 6, 4])
    #expect(lines.map { Int($0.cumulated.rounded()) } == [40, 65, 80, 90, 96, 100])
    #expect(lines.map(\.isVital) == [true, true, true, false, false, false])
  }

  @Test("what is as often stands in the order of names, and without data nothing is drawn")
  func ties() {
    #expect(pareto([("b", 2), ("a", 2), ("c", 3)]).lines.map(\.category.name) == ["c", "a", "b"])
    #expect(pareto([]).lines.isEmpty && !pareto([]).svg.contains("<rect"))
  }

  @Test("what leads somewhere is a group of links with names; without any it is an image")
  func links() {
    let svg = pareto([("<a>", 1)]).svg
    #expect(svg.contains("role=\"group\"") && svg.contains("href=\"/keluhan?a=&lt;a&gt;&amp;b\""))
    #expect(svg.contains("aria-label=\"&lt;a&gt;: 1\""))
    let plain = LineChart(id: "l", title: "T", summary: "S", labels: ["Jan"], series: [.init("A", [.init(3, "3")])])
    #expect(plain.svg.contains("role=\"img\"") && !plain.svg.contains("<a "))
  }

  @Test("a month without data breaks the line instead of drawing nothing as zero")
  func gaps() {
    let points: [LineChart.Point?] = [.init(5, "5"), nil, .init(10, "10")]
    let svg = LineChart(
      id: "l", title: "T", summary: "S", labels: ["Jan", "", "Mar"], series: [.init("A", points)]
    ).svg
    #expect(svg.matches(of: #/<circle/#).count == 3, "two points and the one of the legend")
    #expect(svg.contains("d=\"M40 108M350 34\""))
  }

  @Test("the last month's name ends where the picture does")
  func lastLabel() {
    let points: [LineChart.Point?] = [.init(5, "5"), .init(10, "10")]
    let svg = LineChart(
      id: "l", title: "T", summary: "S", labels: ["Jan 2026", "Feb 2026"], series: [.init("A", points)]
    ).svg
    #expect(svg.contains("<text class=\"chart-text\" x=\"34\" y=\"200\">Jan 2026</text>"))
    #expect(svg.contains("<text class=\"chart-text chart-end\" x=\"356\" y=\"200\">Feb 2026</text>"))
  }

  @Test("an axis ends at a round number", arguments: [(0, 1), (1, 1), (3, 5), (5, 5), (11, 20), (51, 100), (201, 500)])
  func axis(most: Int, end: Int) { #expect(SVG.ceiling(most) == end) }

  @Test("the darkest hour is the fullest, an hour with anything is never the ground of none")
  func heat() {
    let cells = [0, 1, 50, 100].map { HeatMap.Cell($0, "\($0)") }
    let svg = HeatMap(id: "h", title: "T", summary: "S", labels: [], rows: [.init("Senin", cells)]).svg
    for level in ["heat-0", "heat-1", "heat-3", "heat-5"] { #expect(svg.contains("class=\"\(level)\""), "\(level)") }
  }
}
