import Mustache
import Platform

/// A table of figures: `Satisfaction/Analysis/_table` under `tables`.
struct FigureTable: Renderable {
  struct Head: Renderable {
    let label: String
    let isNumber: Bool
  }

  struct Cell: Renderable {
    let label: String
    let value: String
    let isNumber: Bool
    let href: String?
    let tag: Tag?
  }

  struct Row: Renderable {
    let name: String
    let note: String?
    let cells: [Cell]
  }

  let caption: String
  let first: String
  let heads: [Head]
  let rows: [Row]

  /// What a cell holds beside its column's name.
  struct Entry {
    let value: String
    var href: String?
    var tag: Tag?

    init(_ value: String, href: String? = nil, tag: Tag? = nil) {
      (self.value, self.href, self.tag) = (value, href, tag)
    }
  }

  /// - Parameters:
  ///   - first: the name of the column of names.
  ///   - columns: of the others; all hold numbers but those in `words`.
  init(
    _ caption: String, first: String, _ columns: [String], words: Set<String> = [],
    _ rows: [(name: String, note: String?, entries: [Entry])]
  ) {
    (self.caption, self.first) = (caption, first)
    heads = columns.map { Head(label: $0, isNumber: !words.contains($0)) }
    self.rows = rows.map { row in
      Row(
        name: row.name, note: row.note,
        cells: zip(columns, row.entries).map { label, entry in
          Cell(
            label: label, value: entry.value, isNumber: !words.contains(label), href: entry.href, tag: entry.tag)
        })
    }
  }
}

/// One part of the analysis: its figures, a drawing with its tables below, and how all of it was computed.
struct FigureSection: Renderable {
  let id: String
  let title: String
  let lead: String?
  /// A whole `<svg>` element of our own making.
  let chart: String?
  let tables: [FigureTable]
  /// Tables that are long, behind a fold of this name.
  let folded: String?
  let more: [FigureTable]
  let how: [String]
  let hasHow: Bool

  init(
    _ id: String, _ title: String, lead: String? = nil, chart: String? = nil, tables: [FigureTable] = [],
    folded: String? = nil, more: [FigureTable] = [], how: [String]
  ) {
    (self.id, self.title, self.lead, self.chart, self.tables) = (id, title, lead, chart, tables)
    (self.folded, self.more, self.how) = (more.isEmpty ? nil : folded, more, how)
    hasHow = !how.isEmpty
  }
}

/// A figure in large type.
struct FigureCard: Renderable {
  let label: String
  let value: String
  let basis: String
  let tag: Tag?
  let isFew: Bool
}
