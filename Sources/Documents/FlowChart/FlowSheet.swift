/// One page of a flowchart while it is drawn: shapes with the heights they reach, then the windows through which rows see
/// them.
struct FlowSheet {
  let page: Int
  private let chart: FlowChart
  private var shapes: [Shape] = []
  /// Words lie above all lines, on a ground of their own.
  private var words: [Shape] = []
  /// Where pentagons stand in the strip above and below.
  private var pentagons: [Bool: [Double]] = [:]

  private struct Shape {
    let top: Double
    let bottom: Double
    let svg: String
  }

  init(_ chart: FlowChart, page: Int) {
    self.chart = chart
    self.page = page
  }

  /// Rows begin at 0; the strip above lies in front of it.
  var rowsStart: Double { 0 }
  var rowsEnd: Double { chart.pages[page].reduce(0) { $0 + chart.heights[$1] } }

  func top(of row: Int) -> Double {
    chart.pages[page].prefix { $0 < row }.reduce(0) { $0 + chart.heights[$1] }
  }

  func bottom(of row: Int) -> Double { top(of: row) + chart.heights[row] }
  func middle(of row: Int) -> Double { top(of: row) + chart.heights[row] / 2 }

  mutating func line(_ points: [(Double, Double)], hasArrow: Bool) {
    guard let last = points.last, points.count > 1 else { return }
    let path = points.enumerated().map { place, point in
      "\(place == 0 ? "M" : "L")\(number(point.0)) \(number(point.1))"
    }
    let heights = points.map(\.1)
    let ink = "fill=\"none\" stroke=\"black\" stroke-width=\"0.3\""
    add(
      heights.min() ?? 0, heights.max() ?? 0, "<path class=\"flow-line\" \(ink) d=\"\(path.joined())\"/>")
    if hasArrow { arrow(from: points[points.count - 2], to: last) }
  }

  private mutating func arrow(from: (Double, Double), to tip: (Double, Double)) {
    let (dx, dy) = (tip.0 - from.0, tip.1 - from.1)
    let length = max(0.01, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    let back = (tip.0 - 1.7 * ux, tip.1 - 1.7 * uy)
    let points = [tip, (back.0 - 0.75 * uy, back.1 + 0.75 * ux), (back.0 + 0.75 * uy, back.1 - 0.75 * ux)]
    let text = points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
    add(tip.1 - 2, tip.1 + 2, "<polygon fill=\"black\" points=\"\(text)\"/>")
  }

  mutating func symbol(_ symbol: FlowChart.Symbol, x: Double, y: Double) {
    let (w, h) = (chart.symbolWidth, chart.symbolHeight)
    let svg =
      switch symbol {
      case .process, .terminal:
        """
        <rect class="flow-shape" \(Self.outline) x="\(number(x - w / 2))" y="\(number(y - h / 2))" width="\(number(w))" \
        height="\(number(h))"\(symbol == .terminal ? " rx=\"\(number(h / 2))\"" : "")/>
        """
      case .decision:
        """
        <polygon class="flow-shape" \(Self.outline) points="\(number(x - w / 2)),\(number(y)) \(number(x)),\(number(y - h / 2)) \
        \(number(x + w / 2)),\(number(y)) \(number(x)),\(number(y + h / 2))"/>
        """
      }
    add(y - h, y + h, svg)
  }

  /// A word at the beginning of a line, on white so that no line crosses it.
  mutating func word(_ word: String, x: Double, y: Double, isRight: Bool) {
    guard !word.isEmpty else { return }
    let (left, width, _) = place(of: word, x: x, isRight: isRight)
    words.append(
      Shape(
        top: y - 3, bottom: y + 1,
        svg: """
          <rect fill="white" x="\(number(left))" y="\(number(y - 1.9))" width="\(number(width))" height="2.4"/>
          """))
    text(word, x: left + 0.2, y: y, anchor: "start")
  }

  /// How far a word moves back over the symbol it comes from, since beside an outer column there may be too little room.
  func overhang(_ word: String, x: Double, isRight: Bool) -> Double {
    word.isEmpty ? 0 : place(of: word, x: x, isRight: isRight).overhang
  }

  private func place(of word: String, x: Double, isRight: Bool) -> (left: Double, width: Double, overhang: Double) {
    let width = 1.25 * Double(word.count) + 0.4
    let wanted = isRight ? x - 0.2 : x - width + 0.2
    let left = min(max(0.2, wanted), chart.width - width - 0.2)
    return (left, width, (wanted - left).magnitude)
  }

  mutating func text(_ text: String, x: Double, y: Double, anchor: String) {
    words.append(
      Shape(
        top: y - 3, bottom: y + 1,
        svg: """
          <text class="flow-text" \(Self.type) x="\(number(x))" y="\(number(y))" text-anchor="\(anchor)">\(Self.escaped(text))</text>
          """))
  }

  /// The off-page symbol in a strip, as near to a place as others leave room; where lines meet it comes back.
  mutating func pentagon(_ letter: String, near x: Double, isTop: Bool) -> (x: Double, top: Double, bottom: Double) {
    let size = 5.0
    var place = min(max(x, size / 2 + 0.5), chart.width - size / 2 - 0.5)
    let taken = pentagons[isTop, default: []]
    let tries = (0...40).flatMap { [Double($0) * 1.5, Double($0) * -1.5] }.map { place + $0 }
    place =
      tries.first { candidate in
        candidate >= size / 2 && candidate <= chart.width - size / 2
          && taken.allSatisfy { abs($0 - candidate) >= size + 1 }
      } ?? place
    pentagons[isTop, default: []].append(place)
    let top = isTop ? -FlowChart.strip + 1 : rowsEnd + 3
    let points = [(-0.5, 0.0), (0.5, 0), (0.5, 0.6), (0, 1), (-0.5, 0.6)]
      .map { "\(number(place + $0.0 * size)),\(number(top + $0.1 * size))" }.joined(separator: " ")
    add(top, top + size, "<polygon class=\"flow-shape\" \(Self.outline) points=\"\(points)\"/>")
    text(letter, x: place, y: top + 2.7, anchor: "middle")
    return (place, top, top + size)
  }

  private mutating func add(_ top: Double, _ bottom: Double, _ svg: String) {
    shapes.append(Shape(top: top, bottom: bottom, svg: svg))
  }

  func window(of row: Int, title: String) -> String {
    window(top(of: row), bottom(of: row), title: title)
  }

  var topWindow: String { window(-FlowChart.strip, 0, title: "Sambungan dari halaman lain") }
  var bottomWindow: String { window(rowsEnd, rowsEnd + FlowChart.strip, title: "Bersambung ke halaman lain") }

  private func window(_ top: Double, _ bottom: Double, title: String) -> String {
    let columns = (1..<max(1, chart.columns)).map { column in
      let x = number(Double(column) * chart.columnWidth)
      return "<path fill=\"none\" stroke=\"black\" stroke-width=\"0.2\" d=\"M\(x) \(number(top))V\(number(bottom))\"/>"
    }
    let seen = (shapes + words).filter { $0.bottom >= top && $0.top <= bottom }.map(\.svg)
    return """
      <svg class="flow" viewBox="0 \(number(top)) \(number(chart.width)) \(number(bottom - top))" role="img" \
      aria-label="\(Self.escaped(title))">\((columns + seen).joined())</svg>
      """
  }

  /// Attributes rather than style: what makes the PDF does not apply a page's style inside a picture.
  private static let outline = "fill=\"white\" stroke=\"black\" stroke-width=\"0.3\""
  private static let type = "font-family=\"Liberation Serif, Noto Serif, serif\" font-size=\"2.3\""

  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
