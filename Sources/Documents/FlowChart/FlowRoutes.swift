/// Where the lines of a flowchart run. To the next row a line goes straight down through the columns' middles; any other
/// leaves its symbol sideways, runs in a lane between two columns, where no symbol is, and comes in sideways.
struct FlowRoutes {
  enum Way {
    /// Down to the next row.
    case down
    /// Along a lane at this place.
    case lane(x: Double)
  }

  struct Route {
    let link: FlowChart.Link
    let way: Way
    /// The letter of its pentagons where it changes the page.
    let letter: String
  }

  private enum Side { case left, right }
  private enum Use { case leaves, comes }

  private(set) var routes: [Route] = []
  private let chart: FlowChart
  /// Which rows a lane passes, by its place.
  private var lanes: [(gutter: Int, slot: Int, rows: ClosedRange<Int>)] = []
  /// What a symbol's sides are used for.
  private var sides: [Int: [(Side, Use)]] = [:]

  init(_ chart: FlowChart) {
    self.chart = chart
    for (row, node) in chart.nodes.enumerated() where node.endLabel != nil {
      sides[row] = [(Self.endsRight(node, of: chart) ? .right : .left, .leaves)]
    }
    var letters = 0
    for link in chart.links {
      let way: Way = link.to == link.from + 1 ? .down : lane(for: link)
      let crosses = chart.page(of: link.from) != chart.page(of: link.to)
      routes.append(Route(link: link, way: way, letter: crosses ? Self.letter(letters) : ""))
      if crosses { letters += 1 }
    }
  }

  private static func letter(_ number: Int) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
    let round = number / letters.count
    return String(letters[number % letters.count]) + (round == 0 ? "" : "\(round)")
  }

  private mutating func lane(for link: FlowChart.Link) -> Way {
    let rows = min(link.from, link.to)...max(link.from, link.to)
    var best: (cost: Double, gutter: Int, slot: Int) = (.infinity, 0, 0)
    for gutter in 0...chart.columns {
      let taken = Set(lanes.filter { $0.gutter == gutter && $0.rows.overlaps(rows) }.map(\.slot))
      guard let slot = (0..<slots(of: gutter)).first(where: { !taken.contains($0) }) else { continue }
      let place = x(gutter, slot)
      let length = abs(place - chart.x(of: link.from)) + abs(place - chart.x(of: link.to))
      let cost = length + conflicts(link, at: place) * 100 * chart.columnWidth + Double(slot)
      if cost < best.cost { best = (cost, gutter, slot) }
    }
    let place = x(best.gutter, best.slot)
    lanes.append((best.gutter, best.slot, rows))
    sides[link.from, default: []].append((side(of: link.from, at: place), .leaves))
    sides[link.to, default: []].append((side(of: link.to, at: place), .comes))
    return .lane(x: place)
  }

  private func side(of node: Int, at place: Double) -> Side { place > chart.x(of: node) ? .right : .left }

  /// One line leaving and one coming at the same side of a symbol would lie upon each other, and so would two leaving.
  private func conflicts(_ link: FlowChart.Link, at place: Double) -> Double {
    let leaving = sides[link.from, default: []].count { $0.0 == side(of: link.from, at: place) }
    let coming = sides[link.to, default: []].count { $0.0 == side(of: link.to, at: place) && $0.1 == .leaves }
    return Double(leaving + coming)
  }

  private static let spacing = 1.6

  /// How many lines find room beside each other between two columns, or at the edge beside one.
  private func slots(of gutter: Int) -> Int {
    let half = (chart.columnWidth - chart.symbolWidth) / 2 - 1.2
    let oneSided = max(1, Int(half / Self.spacing))
    return gutter == 0 || gutter == chart.columns ? oneSided : 2 * oneSided - 1
  }

  /// The first slot lies in the middle of its gutter, or a little inside the table.
  private func x(_ gutter: Int, _ slot: Int) -> Double {
    let middle = Double(gutter) * chart.columnWidth
    if gutter == 0 { return middle + 0.9 + Double(slot) * Self.spacing }
    if gutter == chart.columns { return middle - 0.9 - Double(slot) * Self.spacing }
    let step = Double((slot + 1) / 2) * Self.spacing
    return middle + (slot.isMultiple(of: 2) ? step : -step) + (slot == 0 ? 0.7 : 0)
  }

  /// Whether a decision's way to the end leaves to the right: it needs a column there, and keeps that side for itself.
  static func endsRight(_ node: FlowChart.Node, of chart: FlowChart) -> Bool { node.column < chart.columns - 1 }
}
