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
  private enum Use { case leaves, comes, ends }

  private(set) var routes: [Route] = []
  private let chart: FlowChart
  /// Which rows a lane passes, by its place.
  private var lanes: [(gutter: Int, slot: Int, rows: ClosedRange<Int>)] = []
  /// What a symbol's sides are used for.
  private var sides: [Int: [(Side, Use)]] = [:]

  init(_ chart: FlowChart) {
    self.chart = chart
    for (row, node) in chart.nodes.enumerated() where node.endLabel != nil {
      if node.column == 0 { sides[row] = [(.right, .ends)] }
      if node.column == chart.columns - 1, node.column > 0 { sides[row] = [(.left, .ends)] }
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
      let free = (0..<slots(of: gutter)).first { !taken.contains($0) }
      // Where there is no room, two lines share a lane rather than run through a symbol.
      let slot = free ?? 0
      let place = x(gutter, slot)
      let length = abs(place - chart.x(of: link.from)) + abs(place - chart.x(of: link.to))
      let faults = conflicts(link, at: place) * 100 + (free == nil ? 20 : 0)
      let cost = length + faults * chart.columnWidth + Double(slot)
      if cost < best.cost { best = (cost, gutter, slot) }
    }
    let place = x(best.gutter, best.slot)
    lanes.append((best.gutter, best.slot, rows))
    sides[link.from, default: []].append((side(of: link.from, at: place), .leaves))
    sides[link.to, default: []].append((side(of: link.to, at: place), .comes))
    return .lane(x: place)
  }

  private func side(of node: Int, at place: Double) -> Side { place > chart.x(of: node) ? .right : .left }

  /// One line leaving and one coming at the same side of a symbol would lie upon each other, and so would two leaving;
  /// where the capsule of an end stands, a line would even run through it.
  private func conflicts(_ link: FlowChart.Link, at place: Double) -> Double {
    let leaving = sides[link.from, default: []].filter { $0.0 == side(of: link.from, at: place) }
    let coming = sides[link.to, default: []].filter { $0.0 == side(of: link.to, at: place) && $0.1 != .comes }
    let met = (leaving + coming).reduce(0.0) { $0 + ($1.1 == .ends ? 10 : 1) }
    return met + (crowds(link.from, at: place) ? 10 : 0) + (crowds(link.to, at: place) ? 10 : 0)
  }

  /// Whether a line here would leave no side for the capsule of a decision that may end all.
  private func crowds(_ node: Int, at place: Double) -> Bool {
    chart.nodes[node].endLabel != nil
      && sides[node, default: []].contains { $0.0 != side(of: node, at: place) && $0.1 != .ends }
  }

  private static let spacing = 1.2

  /// How many lines find room beside each other between two columns, or at the edge beside one.
  private func slots(of gutter: Int) -> Int {
    let half = (chart.columnWidth - chart.symbolWidth) / 2 - 0.8
    let oneSided = max(1, Int(half / Self.spacing))
    return gutter == 0 || gutter == chart.columns ? oneSided : 2 * oneSided
  }

  /// Slots lie on both sides of the line between two columns in turn, the first ones nearest; at an edge, inside.
  private func x(_ gutter: Int, _ slot: Int) -> Double {
    let middle = Double(gutter) * chart.columnWidth
    if gutter == 0 { return middle + 0.9 + Double(slot) * Self.spacing }
    if gutter == chart.columns { return middle - 0.9 - Double(slot) * Self.spacing }
    let step = 1 + Double(slot / 2) * Self.spacing
    return slot.isMultiple(of: 2) ? middle + step : middle - step
  }

  /// Where the capsule of a decision that may end all stands: 1 right of it, -1 left, where there is a column and no line.
  /// Nil where lines need both sides: then the table's last column says it alone.
  func endSide(_ row: Int) -> Double? {
    let column = chart.nodes[row].column
    let used = sides[row, default: []].filter { $0.1 != .ends }.map(\.0)
    if column < chart.columns - 1, !used.contains(.right) { return 1 }
    return column > 0 && !used.contains(.left) ? -1 : nil
  }
}
