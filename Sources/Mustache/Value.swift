/// A tree of data known only at run time: what JSON can say, and lambdas. Pages use plain structs instead.
package enum Value: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case list([Value])
  case map([String: Value])
  case lambda(Lambda)

  /// Whether a section of this value is shown. The specification asks for the truth of `!!data`, and JSON comes
  /// from JavaScript: null, false, 0, NaN, "" and the empty list are false. Typed values follow the same rule.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .double(let value): value != 0 && !value.isNaN
    case .string(let value): !value.isEmpty
    case .list(let values): !values.isEmpty
    case .map, .lambda: true
    }
  }
}

extension Value: Renderable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.value }
}
