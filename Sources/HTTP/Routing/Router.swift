/// Finds what belongs to a method and a path. Patterns are made of segments: `/keluhan/:ticket/langkah/:step`, where a
/// segment that begins with a colon takes any one segment, and a literal one goes before it.
package struct Router<Value: Sendable>: Sendable {
  /// A line of the table.
  package struct Entry: Sendable {
    package let method: Method
    package let pattern: String
    package let value: Value
  }

  package enum Match: Sendable {
    case found(Value, PathParameters)
    /// The path exists, with these methods only (they belong into `Allow`).
    case methodNotAllowed(allow: [Method])
    case notFound
  }

  private struct Node: Sendable {
    var literals: [String: Int] = [:]
    var parameter: Int?
    var leaves: [Leaf] = []
  }

  private struct Leaf: Sendable {
    let entry: Int
    /// The names of the parameters and which segment each is.
    let parameters: [(name: String, segment: Int)]
  }

  /// Every route in the order added, for printing.
  package private(set) var table: [Entry] = []
  private var nodes = [Node()]
  /// The entries of patterns without parameters, by the whole path: most pages are found by one look.
  private var plain: [String: [Int]] = [:]

  package init() {}

  /// Adds a route; refuses a pattern that is malformed or that another route of the same method matches alike.
  package mutating func add(_ method: Method, _ pattern: String, _ value: Value) throws(RouterError) {
    let segments = Self.segments(pattern)
    guard pattern.utf8.first == .slash else { throw .malformed(pattern) }
    var node = 0
    var parameters: [(name: String, segment: Int)] = []
    for (place, segment) in segments.enumerated() {
      if segment.utf8.first == .colon {
        let name = String(segment.dropFirst())
        guard !name.isEmpty, !parameters.contains(where: { $0.name == name }) else { throw .malformed(pattern) }
        parameters.append((name, place))
        node = parameterChild(of: node)
      } else {
        node = literalChild(String(segment), of: node)
      }
    }
    if let other = nodes[node].leaves.first(where: { table[$0.entry].method == method }) {
      throw .duplicate(method, pattern, table[other.entry].pattern)
    }
    nodes[node].leaves.append(Leaf(entry: table.count, parameters: parameters))
    if parameters.isEmpty { plain[pattern, default: []].append(table.count) }
    table.append(Entry(method: method, pattern: pattern, value: value))
  }

  /// The route for a decoded path. HEAD finds GET's route where it has none of its own.
  package func match(_ method: Method, _ path: String) -> Match {
    if let entries = plain[path] {
      for entry in entries where table[entry].method == method { return .found(table[entry].value, PathParameters()) }
    }
    let segments = Self.segments(path)
    var allowed: [Method] = []
    if let leaf = find(method, segments[...], from: 0, allowed: &allowed) {
      return found(leaf, segments)
    }
    if method == .head, let leaf = find(.get, segments[...], from: 0, allowed: &allowed) {
      return found(leaf, segments)
    }
    if allowed.isEmpty { return .notFound }
    if allowed.contains(.get), !allowed.contains(.head) { allowed.append(.head) }
    return .methodNotAllowed(allow: allowed)
  }

  private func found(_ leaf: Leaf, _ segments: [Substring]) -> Match {
    let pairs = leaf.parameters.map { (name: $0.name, value: String(segments[$0.segment])) }
    return .found(table[leaf.entry].value, PathParameters(pairs))
  }

  private func find(
    _ method: Method, _ segments: ArraySlice<Substring>, from node: Int, allowed: inout [Method]
  ) -> Leaf? {
    guard let segment = segments.first else {
      for leaf in nodes[node].leaves {
        let own = table[leaf.entry].method
        if own == method { return leaf }
        if !allowed.contains(own) { allowed.append(own) }
      }
      return nil
    }
    let rest = segments.dropFirst()
    if let child = nodes[node].literals[String(segment)],
      let leaf = find(method, rest, from: child, allowed: &allowed)
    {
      return leaf
    }
    guard let child = nodes[node].parameter, !segment.isEmpty else { return nil }
    return find(method, rest, from: child, allowed: &allowed)
  }

  private mutating func literalChild(_ segment: String, of node: Int) -> Int {
    if let child = nodes[node].literals[segment] { return child }
    nodes.append(Node())
    nodes[node].literals[segment] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func parameterChild(of node: Int) -> Int {
    if let child = nodes[node].parameter { return child }
    nodes.append(Node())
    nodes[node].parameter = nodes.count - 1
    return nodes.count - 1
  }

  /// `/a/b` as `a`, `b`; `/` as one empty segment, so that `/a/` and `/a` differ.
  private static func segments(_ path: String) -> [Substring] {
    path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  }
}

/// Why a route cannot be added.
package enum RouterError: Error, Equatable, Sendable {
  /// The pattern does not begin with a slash, or a parameter has no name or one that is taken.
  case malformed(String)
  /// Method, pattern, and the pattern that matches the same paths already.
  case duplicate(Method, String, String)
}

/// The segments of a path that its pattern named.
package struct PathParameters: Sendable {
  private let pairs: [(name: String, value: String)]

  package init(_ pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

  /// The decoded segment.
  package subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// The segment as a whole number written in digits alone, so that a number has one address; nil for anything else.
  package func int(_ name: String) -> Int? {
    guard let value = self[name], value.utf8.first != 0x30 || value.utf8.count == 1 else { return nil }
    return decimal(value.utf8)
  }
}
