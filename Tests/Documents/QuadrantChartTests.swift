import Testing

@testable import Documents

@Suite("Quadrant charts") struct QuadrantChartTests {
  private func chart(_ points: [QuadrantChart.Point]) -> String {
    QuadrantChart(
      id: "ipa", title: "A < B", summary: "\"Empat\"", x: .init("Kinerja", cut: 3, "3,00"),
      y: .init("Kepentingan", cut: 4, "4,00"), fields: ["I <", "II", "III", "IV"], points: points
    ).svg
  }

  @Test("a point right of the cut is drawn right of its line, a higher one above it, and shapes tell the halves")
  func places() throws {
    let svg = chart([.init("1", "satu", x: 2, y: 5), .init("2", "dua", x: 4, y: 3)])
    let circle = try #require(svg.firstMatch(of: #/<circle class="chart-point-1" cx="(\d+)" cy="(\d+)"/#))
    let square = try #require(svg.firstMatch(of: #/<rect class="chart-point-2" x="(\d+)" y="(\d+)"/#))
    let line = try #require(svg.firstMatch(of: #/class="chart-mark" d="M(\d+) 20V288M38 (\d+)H352"/#))
    let numbers = [circle.1, line.1, square.1, circle.2, line.2, square.2].compactMap { Int($0) }
    #expect(numbers.count == 6 && numbers[0] < numbers[1] && numbers[1] < numbers[2])
    #expect(numbers[3] < numbers[4] && numbers[4] < numbers[5])
  }

  @Test("marks of points that lie together do not cover each other")
  func marks() {
    let svg = chart((1...4).map { .init("\($0)", "butir", x: 3, y: 4) })
    let places = svg.matches(of: #/<text class="chart-text" x="(\d+)" y="(\d+)">\d</#).map { "\($0.1) \($0.2)" }
    #expect(places.count == 4 && Set(places).count == 4)
  }

  @Test("the line across ends before a field's name that reaches over it, so that the name can be read")
  func names() {
    let chart = QuadrantChart(
      id: "ipa", title: "", summary: "", x: .init("Kinerja", cut: 3.5, "3,50"), y: .init("Kepentingan", cut: 3, "3,00"),
      fields: ["I Prioritas utama", "II Pertahankan prestasi", "III Rendah", "IV Lebih"],
      points: [.init("1", "satu", x: 2, y: 2), .init("2", "dua", x: 4.3, y: 4)])
    #expect(chart.svg.contains(#/class="chart-mark" d="M\d+ 40V288/#))
    let heights = chart.svg.matches(of: #/cy="(\d+)"|y="(\d+)" width/#).compactMap { Int($0.1 ?? $0.2 ?? "") }
    #expect(heights.count == 2)
    #expect(heights.allSatisfy { (38...272).contains($0) }, "no point lies on a name")
  }

  @Test("no word can end its element, and it is named and described")
  func escaping() {
    let svg = chart([.init("<", "a & b", x: 1, y: 1, href: "/x?a=1&b=2")])
    #expect(svg.contains("A &lt; B") && svg.contains("&quot;Empat&quot;") && svg.contains("I &lt;"))
    #expect(svg.contains("href=\"/x?a=1&amp;b=2\"") && svg.contains("role=\"group\""))
    #expect(chart([]).contains("role=\"img\"") && !svg.contains("style=") && !svg.contains("script"))
  }
}
