/// Points on two axes, cut into four fields by a line across each (importance–performance analysis), as SVG (W3C SVG 2):
/// values in, text out.
///
/// Each point carries a short mark that the table below explains, each field its name in its corner, and the shape of a
/// point says in which half of the height it lies, so that nothing is said by colour alone.
package struct QuadrantChart: Sendable {
  package struct Point: Sendable {
    /// A number or a letter beside the point.
    package let mark: String
    /// The whole of it in words: "3. Rambu: kinerja 3,20; kepentingan 4,50".
    package let words: String
    package let x: Double
    package let y: Double
    package let href: String?

    package init(_ mark: String, _ words: String, x: Double, y: Double, href: String? = nil) {
      (self.mark, self.words, self.x, self.y, self.href) = (mark, words, x, y, href)
    }
  }

  /// An axis and where it is cut.
  package struct Axis: Sendable {
    package let name: String
    package let cut: Double
    /// The cut as people read it.
    package let words: String

    package init(_ name: String, cut: Double, _ words: String) {
      (self.name, self.cut, self.words) = (name, cut, words)
    }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  package let x: Axis
  package let y: Axis
  /// Upper left, upper right, lower left, lower right.
  package let fields: [String]
  package let points: [Point]

  package init(
    id: String, title: String, summary: String, x: Axis, y: Axis, fields: [String], points: [Point]
  ) {
    (self.id, self.title, self.summary) = (id, title, summary)
    (self.x, self.y, self.points) = (x, y, points)
    self.fields = fields.count == 4 ? fields : ["I", "II", "III", "IV"]
  }

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    let (across, up) = (Self.range(points.map(\.x) + [x.cut]), Self.range(points.map(\.y) + [y.cut]))
    var svg = SVG.head(
      id: id, title: title, summary: summary, width: Self.width, height: Self.height,
      hasLinks: points.contains { $0.href != nil })
    svg += frame(across, up)
    var taken = points.map { point in
      Box(x: Self.x(point.x, across) - 6, y: Self.y(point.y, up) - 6, width: 12, height: 12)
    }
    for point in points { svg += drawn(point, across, up, &taken) }
    return svg + "</svg>\n"
  }

  private static let (width, height) = (360, 340)
  private static let (left, right, top, bottom) = (38, 352, 20, 288)
  /// Kept for the fields' names above and below, where no point lies.
  private static let (highest, lowest) = (top + 20, bottom - 18)
  private static let widthOfCharacter = 7

  /// The tenths that hold all values with a little room.
  private static func range(_ values: [Double]) -> (low: Int, high: Int) {
    let low = Int(((values.min() ?? 0) * 10 - 0.5).rounded(.down))
    let high = Int(((values.max() ?? 1) * 10 + 0.5).rounded(.up))
    return (low, max(high, low + 1))
  }

  private static func x(_ value: Double, _ range: (low: Int, high: Int)) -> Int {
    left + Int((value * 10 - Double(range.low)) / Double(range.high - range.low) * Double(right - left))
  }

  private static func y(_ value: Double, _ range: (low: Int, high: Int)) -> Int {
    lowest - Int((value * 10 - Double(range.low)) / Double(range.high - range.low) * Double(lowest - highest))
  }

  private static func tenths(_ value: Int) -> String { "\(value / 10),\(abs(value % 10))" }

  private func frame(_ across: (low: Int, high: Int), _ up: (low: Int, high: Int)) -> String {
    let (cutX, cutY) = (Self.x(x.cut, across), Self.y(y.cut, up))
    let (left, right, top, bottom) = (Self.left, Self.right, Self.top, Self.bottom)
    return """
      <path class="chart-grid chart-frame" d="M\(left) \(top)H\(right)V\(bottom)H\(left)Z"/>\
      <path class="chart-mark" d="M\(cutX) \(start(cutX))V\(stop(cutX))M\(left) \(cutY)H\(right)"/>
      <text class="chart-text" x="0" y="12">\(SVG.escaped(y.name))</text>\
      <text class="chart-text chart-end" x="\(right)" y="\(bottom + 44)">\(SVG.escaped(x.name))</text>
      \(end(Self.tenths(up.high), left - 4, Self.highest + 4))\(end(Self.tenths(up.low), left - 4, Self.lowest + 4))\
      \(cutY > Self.highest + 14 && cutY < Self.lowest - 14 ? end(y.words, left - 4, cutY + 4) : "")
      <text class="chart-text" x="\(left)" y="\(bottom + 16)">\(Self.tenths(across.low))</text>\
      \(end(Self.tenths(across.high), right, bottom + 16))\
      <text class="chart-text chart-middle" x="\(cutX)" y="\(bottom + 30)">\(SVG.escaped(x.words))</text>
      \(field(0, left + 4, top + 14, isRight: false))\(field(1, right - 4, top + 14, isRight: true))\
      \(field(2, left + 4, bottom - 6, isRight: false))\(field(3, right - 4, bottom - 6, isRight: true))

      """
  }

  /// The cut begins and ends at the frame, or stops short of a field's name that reaches over it.
  private func start(_ cut: Int) -> Int { Self.top + (reaches(0, 1, cut) ? 20 : 0) }
  private func stop(_ cut: Int) -> Int { Self.bottom - (reaches(2, 3, cut) ? 20 : 0) }

  /// Whether the name of a field on the left or on the right is wider than its field.
  private func reaches(_ first: Int, _ last: Int, _ cut: Int) -> Bool {
    let room = (cut - Self.left - 8, Self.right - cut - 8)
    return fields[first].count * Self.widthOfCharacter > room.0
      || fields[last].count * Self.widthOfCharacter > room.1
  }

  private func end(_ words: String, _ x: Int, _ y: Int) -> String {
    "<text class=\"chart-text chart-end\" x=\"\(x)\" y=\"\(y)\">\(SVG.escaped(words))</text>"
  }

  private func field(_ place: Int, _ x: Int, _ y: Int, isRight: Bool) -> String {
    let style = isRight ? "chart-text chart-faint chart-end" : "chart-text chart-faint"
    return "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(SVG.escaped(fields[place]))</text>"
  }

  private func drawn(
    _ point: Point, _ across: (low: Int, high: Int), _ up: (low: Int, high: Int), _ taken: inout [Box]
  ) -> String {
    let (x, y) = (Self.x(point.x, across), Self.y(point.y, up))
    let width = point.mark.count * Self.widthOfCharacter
    let places = Self.places(x, y, width)
    let boxes = places.map { Box(x: $0.0, y: $0.1 - 11, width: width, height: 12) }
    let free = boxes.indices.first { place in !taken.contains { $0.meets(boxes[place]) } && boxes[place].isInside } ?? 0
    taken.append(boxes[free])
    let isHigh = point.y >= self.y.cut - 1e-9
    let shape =
      isHigh
      ? "<circle class=\"chart-point-1\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
      : "<rect class=\"chart-point-2\" x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
    let lead = free < Self.near ? "" : Self.lead(from: (x, y), to: boxes[free])
    let words = "<title>\(SVG.escaped(point.words))</title>"
    let drawing = """
      <g>\(words)\(lead)\(shape)<text class="chart-text" x="\(places[free].0)" y="\(places[free].1)">\(SVG.escaped(point.mark))</text></g>
      """
    return SVG.link(point.href, point.words, drawing) + "\n"
  }

  /// How many of the places of a mark touch its point; a line leads to the others.
  private static let near = 5

  /// Where a mark may stand, the best first: around its point, then at some distance where points crowd.
  private static func places(_ x: Int, _ y: Int, _ width: Int) -> [(Int, Int)] {
    let (left, middle) = (x - width, x - width / 2)
    var places: [(Int, Int)] = [(x + 7, y + 4), (left - 7, y + 4), (middle, y - 9), (middle, y + 18), (x + 7, y - 6)]
    for r in [18, 28] {
      places += [(x + r, y - r + 6), (left - r, y - r + 6)]
      places += [(x + r, y + r + 4), (left - r, y + r + 4)]
      places += [(middle, y - r), (middle, y + r + 10)]
    }
    return places
  }

  private static func lead(from point: (x: Int, y: Int), to box: Box) -> String {
    let x = min(max(point.x, box.x - 1), box.x + box.width + 1)
    let y = min(max(point.y, box.y), box.y + box.height)
    return "<path class=\"chart-grid\" d=\"M\(point.x) \(point.y)L\(x) \(y)\"/>"
  }

  /// Where something is drawn.
  private struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    var isInside: Bool {
      x > QuadrantChart.left && x + width < QuadrantChart.right && y > QuadrantChart.highest - 10
        && y + height < QuadrantChart.lowest + 10
    }
  }
}
