import Testing

@testable import Documents

@Suite("Bar charts") struct BarChartTests {
  private func chart(_ groups: [BarChart.Group]) -> String {
    BarChart(
      id: "c", title: "A < B & C", summary: "\"Dua\"", series: [BarChart.Series("Satu"), BarChart.Series("<Dua>")],
      groups: groups
    ).svg
  }

  @Test("the longest bar has the full length, the others their share, and what has no data none")
  func lengths() {
    let svg = chart([
      .init("Jan", [.init(10, "10"), .init(5, "5")]), .init("Feb", [nil, .init(0, "0")]),
    ])
    #expect(svg.contains("width=\"246\"") && svg.contains("width=\"123\"") && svg.contains("width=\"1\""))
    #expect(svg.matches(of: #/height="11"/#).count == 3)
  }

  @Test("no word can end its element")
  func escaping() {
    let svg = chart([.init("<svg>", [.init(1, "\"1\" & 2"), nil])])
    #expect(svg.contains("A &lt; B &amp; C") && svg.contains("&quot;Dua&quot;") && svg.contains("&lt;Dua&gt;"))
    #expect(svg.contains("&lt;svg&gt;") && svg.contains("&quot;1&quot; &amp; 2"))
  }

  @Test("it is named and described, and nothing in it is a colour or a script")
  func accessible() {
    let svg = chart([])
    #expect(svg.contains("role=\"img\" aria-labelledby=\"c-title c-summary\""))
    #expect(svg.contains("<title id=\"c-title\">") && svg.contains("<desc id=\"c-summary\">"))
    #expect(!svg.contains("#0") && !svg.contains("style=") && !svg.contains("script"))
  }

  @Test("a long name stands above its bar, and what the bars are held against is named")
  func names() throws {
    let group = BarChart.Group("Sarana dan prasarana", [.init(4, "4,00"), nil], mark: 2)
    let svg = BarChart(
      id: "c", title: "Nilai", summary: "", series: [BarChart.Series("Nilai")], groups: [group],
      markName: "tengah skala <2>"
    ).svg
    let name = try #require(svg.firstMatch(of: #/x="0" y="(\d+)">Sarana dan prasarana/#).flatMap { Int($0.1) })
    let bar = try #require(svg.firstMatch(of: #/y="(\d+)" width="246"/#).flatMap { Int($0.1) })
    #expect(name < bar && svg.contains("tengah skala &lt;2&gt;"))
  }
}
