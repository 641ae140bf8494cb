import Testing

@testable import Documents

@Suite("Two drawings over the same months") struct PanelChartTests {
  private let chart = PanelChart(
    id: "s", title: "Keluhan & kepuasan", summary: "Batang dan garis.", labels: ["Jan", "", "", ""],
    bars: .init("Keluhan", [.init(4, "Jan: 4", href: "/a?x=1&y=2"), nil, .init(0, "Mar: 0"), .init(2, "Apr: 2")]),
    line: .init(
      "Puas", [.init(100, "Jan: 100%"), nil, .init(50, "Mar: 50%", isOfFew: true), .init(0, "Apr: 0%")]))

  @Test("it is named and described, leads where a bar says, and escapes what people wrote")
  func named() {
    let svg = chart.svg
    #expect(svg.contains("role=\"group\" aria-labelledby=\"s-title s-summary\""))
    #expect(svg.contains("Keluhan &amp; kepuasan") && svg.contains("href=\"/a?x=1&amp;y=2\" aria-label=\"Jan: 4\""))
  }

  @Test("a month without data has no bar and breaks the line; a share of few is drawn hollow")
  func gaps() {
    let svg = chart.svg
    #expect(svg.matches(of: #/class="chart-bar-1"/#).count == 2)
    let path = svg.firstMatch(of: #/chart-line-2" d="([^"]*)"/#)?.1 ?? ""
    #expect(path.filter { $0 == "M" }.count == 2 && path.filter { $0 == "L" }.count == 1)
    #expect(svg.matches(of: #/chart-point-few/#).count == 1 && svg.matches(of: #/chart-point-2/#).count == 2)
  }

  @Test("the highest bar and one hundred percent reach the top of their drawings")
  func scale() {
    let svg = chart.svg
    // Of an axis that ends at five, four reach four fifths.
    #expect(svg.contains("y=\"45\" width=\"75\" height=\"67\""))
    #expect(svg.contains(">5</text>") && svg.contains(">100%</text>"))
  }
}
