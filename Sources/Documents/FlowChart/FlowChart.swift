/// The flowchart of a procedure's table (SOP-AP form, PermenPAN-RB 35/2012): one column for each performer, one symbol in
/// each row, lines between them. Values in, SVG out; lengths in millimetres.
///
/// It is drawn page by page, and cut into one picture for each row, so that it stands inside the rows of a table: what a
/// line needs lies in the picture of every row it passes. Five symbols: capsule (start and end), rectangle, diamond, arrow,
/// and the pentagon where a line goes on on another page.
package struct FlowChart: Sendable {
  package enum Symbol: Sendable { case terminal, process, decision }

  /// A row's symbol.
  package struct Node: Sendable {
    package let column: Int
    package let symbol: Symbol
    /// What it is, for who does not see it.
    package let title: String
    /// The word on the way out to the end, where a decision may end all; nil where it cannot.
    package let endLabel: String?

    package init(column: Int, symbol: Symbol, title: String, endLabel: String? = nil) {
      self.column = column
      self.symbol = symbol
      self.title = title
      self.endLabel = endLabel
    }
  }

  /// A way from a row's symbol to another's.
  package struct Link: Sendable {
    package let from: Int
    package let to: Int
    /// A word at its beginning; empty where there is only one way.
    package let label: String

    package init(from: Int, to: Int, label: String = "") {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  package let columns: Int
  package let width: Double
  package let nodes: [Node]
  package let links: [Link]
  package let heights: [Double]
  /// The rows of each page, in order.
  package let pages: [Range<Int>]

  /// The height of a strip in which lines leave for another page or come from one.
  package static let strip = 9.0
  /// The least height of a row.
  package static let leastRow = 15.0

  /// - Parameters:
  ///   - width: of all columns together.
  ///   - heights: of the rows, one for each node.
  ///   - room: for rows and strips on one page.
  package init(columns: Int, width: Double, nodes: [Node], links: [Link], heights: [Double], room: Double) {
    self.columns = max(1, columns)
    self.width = width
    self.nodes = nodes
    self.links = links.filter { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) }
    self.heights = zip(nodes, heights + Array(repeating: 0, count: nodes.count)).map { max(Self.leastRow, $1) }
    pages = Self.pages(self.heights, room: room)
  }

  /// As many rows on a page as fit beside a strip above and one below; always at least one.
  private static func pages(_ heights: [Double], room: Double) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var used = 2 * strip
    for (row, height) in heights.enumerated() {
      if row > start, used + height > room {
        pages.append(start..<row)
        (start, used) = (row, 2 * strip)
      }
      used += height
    }
    return start < heights.count ? pages + [start..<heights.count] : pages
  }

  /// The pictures of a page.
  package func page(_ number: Int) -> FlowPage { FlowDrawing(self, FlowRoutes(self)).page(number) }

  /// All pages.
  package var drawnPages: [FlowPage] {
    let drawing = FlowDrawing(self, FlowRoutes(self))
    return pages.indices.map { drawing.page($0) }
  }

  var columnWidth: Double { width / Double(columns) }
  var symbolWidth: Double { min(0.56 * columnWidth, 12) }
  var symbolHeight: Double { 6 }

  func x(of node: Int) -> Double { (Double(nodes[node].column) + 0.5) * columnWidth }

  func page(of row: Int) -> Int { pages.firstIndex { $0.contains(row) } ?? 0 }
}

/// One page of a flowchart: a picture for each row, and for the strips where lines leave and come.
package struct FlowPage: Sendable {
  /// Whole `<svg>` elements, one for each row.
  package let rows: [String]
  /// Nil where no line comes from a page before, or goes back to one.
  package let top: String?
  /// Nil where no line goes on to a later page, or comes from one.
  package let bottom: String?
}
