import Documents
import Support
import Testing

/// A page of a flowchart as shapes.
private struct Drawn {
  struct Box { let left, top, right, bottom: Double }
  struct Segment { let x1, y1, x2, y2: Double }

  let boxes: [Box]
  let segments: [Segment]
  let words: [String]
  /// The white grounds of words at the beginnings of lines.
  let grounds: [Box]
  let diamonds: [Box]

  init(_ svg: String) {
    func numbers(_ text: Substring) -> [Double] { text.matches(of: #/-?\d+(?:\.\d+)?/#).compactMap { Double($0.0) } }
    let rects = svg.matches(of: #/<rect class="flow-shape"[^>]*? (x=[^>]*)>/#).map { match in
      let n = numbers(match.1)
      return Box(left: n[0], top: n[1], right: n[0] + n[2], bottom: n[1] + n[3])
    }
    let polygons = svg.matches(of: #/<polygon class="flow-shape"[^>]* points="([^"]*)"/#).map { match in
      let n = numbers(match.1)
      let (xs, ys) = (
        stride(from: 0, to: n.count, by: 2).map { n[$0] }, stride(from: 1, to: n.count, by: 2).map { n[$0] }
      )
      return Box(left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    }
    boxes = rects + polygons
    // A pentagon has five corners.
    diamonds = zip(
      polygons, svg.matches(of: #/<polygon class="flow-shape"[^>]* points="([^"]*)"/#).map { numbers($0.1).count }
    ).filter { $0.1 == 8 }.map(\.0)
    grounds = svg.matches(of: #/<rect fill="white" (x=[^>]*)>/#).map { match in
      let n = numbers(match.1)
      return Box(left: n[0], top: n[1], right: n[0] + n[2], bottom: n[1] + n[3])
    }
    segments = svg.matches(of: #/<path class="flow-line"[^>]* d="([^"]*)"/#).flatMap { match in
      let n = numbers(match.1)
      return stride(from: 0, to: n.count - 3, by: 2).map {
        Segment(x1: n[$0], y1: n[$0 + 1], x2: n[$0 + 2], y2: n[$0 + 3])
      }
    }
    words = svg.matches(of: #/<text class="flow-text"[^>]*>([^<]*)</#).map { String($0.1) }
  }

  /// Words that lie over a diamond: their nearest point to its middle is nearer than its edge.
  var coverings: Int {
    grounds.count { ground in
      diamonds.contains { diamond in
        let (x, y) = ((diamond.left + diamond.right) / 2, (diamond.top + diamond.bottom) / 2)
        let across = (min(max(x, ground.left), ground.right) - x).magnitude / (diamond.right - x)
        let along = (min(max(y, ground.top), ground.bottom) - y).magnitude / (diamond.bottom - y)
        return across + along < 0.95
      }
    }
  }

  /// Lines that run through a symbol instead of up to its edge.
  var crossings: Int {
    segments.count { line in
      boxes.contains { box in
        min(line.x1, line.x2) < box.right - 0.1 && max(line.x1, line.x2) > box.left + 0.1
          && min(line.y1, line.y2) < box.bottom - 0.1 && max(line.y1, line.y2) > box.top + 0.1
      }
    }
  }
}

@Suite("Flowchart") struct FlowChartTests {
  private static func node(_ column: Int, _ symbol: FlowChart.Symbol = .process, end: String? = nil) -> FlowChart.Node {
    FlowChart.Node(column: column, symbol: symbol, title: "Langkah", endLabel: end)
  }

  /// Ten steps among four performers with two ways back, as an office's complaint procedure has them.
  private static func chart(room: Double) -> FlowChart {
    let columns = [0, 1, 2, 3, 3, 3, 3, 3, 2, 0]
    let nodes = columns.enumerated().map { place, column in
      node(column, [6, 8].contains(place) ? .decision : [0, 9].contains(place) ? .terminal : .process)
    }
    let down = (0..<9).map { FlowChart.Link(from: $0, to: $0 + 1, label: [6, 8].contains($0) ? "Ya" : "") }
    let back = [FlowChart.Link(from: 6, to: 5, label: "Tidak"), FlowChart.Link(from: 8, to: 7, label: "Tidak")]
    return FlowChart(
      columns: 4, width: 75, nodes: nodes, links: down + back, heights: Array(repeating: 18, count: 10), room: room)
  }

  @Test("each row has its picture, and all five symbols of the form are used")
  func symbols() {
    let pages = Self.chart(room: 112).drawnPages
    #expect(pages.map(\.rows.count) == [5, 5])
    let all = pages.flatMap { $0.rows + [$0.top, $0.bottom].compactMap { $0 } }.joined()
    #expect(
      all.contains(" rx=\"3\"") && all.contains("<polygon class=\"flow-shape\"")
        && all.contains("<polygon fill=\"black\""))
    #expect(pages[0].top == nil && pages[0].bottom != nil && pages[1].top != nil && pages[1].bottom == nil)
    #expect(pages[0].rows[1].hasPrefix("<svg class=\"flow\" viewBox=\"0 18 75 18\""))
  }

  @Test("a line that goes on on another page ends in a pentagon there and here, under one letter")
  func pages() {
    let pages = Self.chart(room: 60).drawnPages
    for (page, next) in zip(pages, pages.dropFirst()) {
      let left = Set(Drawn(page.bottom ?? "").words)
      #expect(!left.isEmpty && left.isSubset(of: Set(Drawn(next.top ?? "").words)), "\(left)")
    }
    #expect(Self.chart(room: 500).drawnPages.allSatisfy { $0.top == nil && $0.bottom == nil })
  }

  @Test("no line runs through a symbol and no word lies over one, whatever the procedure", arguments: 1...60)
  func crossings(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let columns = Int.random(in: 2...9, using: &random)
    let count = Int.random(in: 2...20, using: &random)
    let nodes = (0..<count).map { row in
      let isDecision = row > 0 && Bool.random(using: &random)
      return Self.node(
        Int.random(in: 0..<columns, using: &random), isDecision ? .decision : .process,
        end: isDecision && Int.random(in: 0..<4, using: &random) == 0 ? "Ya" : nil)
    }
    var links = (0..<count - 1).map { FlowChart.Link(from: $0, to: $0 + 1) }
    for (row, node) in nodes.enumerated() where node.symbol == .decision && row > 0 {
      links.append(FlowChart.Link(from: row, to: Int.random(in: 0..<row, using: &random), label: "Tidak"))
    }
    let heights = (0..<count).map { _ in Double.random(in: 15...40, using: &random) }
    let chart = FlowChart(
      columns: columns, width: columns > 5 ? 105 : 75, nodes: nodes, links: links, heights: heights, room: 110)
    for page in chart.drawnPages {
      let drawn = Drawn((page.rows + [page.top, page.bottom].compactMap { $0 }).joined())
      #expect(drawn.crossings == 0)
      #expect(drawn.coverings == 0)
      #expect(drawn.segments.allSatisfy { ($0.x1 - $0.x2).magnitude < 0.02 || ($0.y1 - $0.y2).magnitude < 0.02 })
      #expect(drawn.segments.allSatisfy { min($0.x1, $0.x2) >= 0 && max($0.x1, $0.x2) <= chart.width })
    }
  }
}
