import HTTP

/// Where a line stands in a list that goes by a number, such as a moment or a rank, and then by its id.
package struct ListKey: Sendable, Hashable {
  package let order: Int64
  package let id: Int64

  package init(order: Int64, id: Int64) {
    self.order = order
    self.id = id
  }

  /// Reads `1769990400000-12`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
    guard parts.count == 2, let order = parts[0], let id = parts[1] else { return nil }
    self.init(order: order, id: id)
  }

  package var text: String { "\(order)-\(id)" }
}

/// From where on a list is shown: a page begins behind one line, or ends in front of one.
package enum ListPlace: Sendable, Hashable {
  case start
  case after(ListKey)
  case before(ListKey)

  /// As an address says it; what cannot be read is the start, so that an address somebody has cut short still shows
  /// something.
  package init(_ query: FormData) {
    if let key = query["sesudah"].flatMap({ ListKey($0) }) {
      self = .after(key)
    } else if let key = query["sebelum"].flatMap({ ListKey($0) }) {
      self = .before(key)
    } else {
      self = .start
    }
  }

  /// The same as fields of an address.
  package var query: [(name: String, value: String)] {
    switch self {
    case .start: []
    case .after(let key): [(name: "sesudah", value: key.text)]
    case .before(let key): [(name: "sebelum", value: key.text)]
    }
  }

  package var isBackward: Bool { if case .before = self { true } else { false } }
}

/// One page of a list, and whether there is more to either side.
package struct ListPage<Line: Sendable>: Sendable {
  package let lines: [Line]
  let hasPrevious: Bool
  let hasNext: Bool

  /// - Parameters:
  ///   - found: in the list's order, one more than the page holds where there are more.
  ///   - size: of a page.
  package init(_ found: [Line], size: Int, at place: ListPlace) {
    let hasMore = found.count > size
    if place.isBackward {
      lines = Array(found.suffix(size))
      (hasPrevious, hasNext) = (hasMore, true)
    } else {
      lines = Array(found.prefix(size))
      (hasPrevious, hasNext) = (place != .start, hasMore)
    }
  }

  /// The foot of the page.
  ///
  /// - Parameters:
  ///   - total: in words.
  ///   - key: of a line.
  ///   - address: of the same list at another place.
  package func pager(total: String, key: (Line) -> ListKey, address: (ListPlace) -> String) -> Pager {
    Pager(
      total: total, first: hasPrevious ? address(.start) : nil,
      previous: hasPrevious ? lines.first.map { address(.before(key($0))) } : nil,
      next: hasNext ? lines.last.map { address(.after(key($0))) } : nil)
  }
}
