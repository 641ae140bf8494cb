/// How often by the hours of a week, as SVG: values in, text out. The darker a cell, the more; each has its words too.
package struct HeatMap: Sendable {
  package struct Cell: Sendable {
    package let count: Int
    /// The whole of it in words: "Senin 09.00: 3 keluhan".
    package let words: String
    package let href: String?

    package init(_ count: Int, _ words: String, href: String? = nil) {
      (self.count, self.words, self.href) = (count, words, href)
    }
  }

  package struct Row: Sendable {
    package let label: String
    /// One for each column.
    package let cells: [Cell]

    package init(_ label: String, _ cells: [Cell]) { (self.label, self.cells) = (label, cells) }
  }

  /// A name of its own among the charts of a page, made of ASCII letters.
  package let id: String
  package let title: String
  /// What it shows, for who does not see it.
  package let summary: String
  /// Over the columns; an empty one is not shown.
  package let labels: [String]
  package let rows: [Row]

  package init(id: String, title: String, summary: String, labels: [String], rows: [Row]) {
    (self.id, self.title, self.summary) = (id, title, summary)
    (self.labels, self.rows) = (labels, rows)
  }

  /// How many grounds there are beside the one for none.
  package static let levels = 5

  /// A whole `<svg>` element, to stand in a page as it is.
  package var svg: String {
    var svg = SVG.head(
      id: id, title: title, summary: summary, width: 360, height: Self.top + rows.count * Self.rowHeight + 4,
      hasLinks: rows.contains { row in row.cells.contains { $0.href != nil } })
    for (place, label) in labels.enumerated() where !label.isEmpty {
      svg +=
        "<text class=\"chart-text\" x=\"\(Self.left + place * Self.cellWidth)\" y=\"12\">\(SVG.escaped(label))</text>"
    }
    for (place, row) in rows.enumerated() { svg += drawn(row, top: Self.top + place * Self.rowHeight) }
    return svg + "</svg>\n"
  }

  private static let (left, top, cellWidth, rowHeight) = (46, 18, 13, 20)

  private var most: Int { max(1, rows.flatMap(\.cells).map(\.count).max() ?? 1) }

  /// None, or how much of the most, in `levels` parts.
  private func level(_ count: Int) -> Int {
    count == 0 ? 0 : max(1, (count * Self.levels + most - 1) / most)
  }

  private func drawn(_ row: Row, top: Int) -> String {
    var svg = "\n<text class=\"chart-text\" x=\"0\" y=\"\(top + 14)\">\(SVG.escaped(row.label))</text>"
    for (place, cell) in row.cells.enumerated() {
      let rect = """
        <rect class="heat-\(level(cell.count))" x="\(Self.left + place * Self.cellWidth)" y="\(top)" \
        width="\(Self.cellWidth - 1)" height="\(Self.rowHeight - 1)"><title>\(SVG.escaped(cell.words))</title></rect>
        """
      svg += SVG.link(cell.href, cell.words, rect)
    }
    return svg
  }
}
