@_spi(Reflection) import Swift
import Synchronization

/// A type that templates cannot read.
package enum ShapeError: Error, Sendable, CustomStringConvertible {
  /// A stored property whose type is none of those `Renderable` lists.
  case unsupported(type: String, property: String, of: String)
  /// Only structs have stored properties that lie in place.
  case notAStruct(type: String)

  package var description: String {
    switch self {
    case .unsupported(let type, let property, let owner):
      "\(owner).\(property) is of type \(type), which a template cannot show"
    case .notAStruct(let type): "\(type) is not a struct, so a template cannot see into it"
    }
  }
}

/// The shapes of all types met so far.
package struct ShapeBook {
  private var shapes: [ObjectIdentifier: ShapeRef] = [:]
  private static let shared = Mutex(ShapeBook())

  /// The shape of a type, described on first use. Safe from any thread.
  static func of(_ type: any Readable.Type) throws(ShapeError) -> ShapeRef {
    try shared.withLock { book throws(ShapeError) in
      if let known = book.shapes[ObjectIdentifier(type)] { return known }
      let before = book.shapes
      do throws(ShapeError) {
        let shape = try type.describe(in: &book)
        book.shapes[ObjectIdentifier(type)] = shape
        return shape
      } catch {
        book.shapes = before
        throw error
      }
    }
  }

  mutating func optional(_ type: any OptionalReading.Type, of inner: ShapeRef) -> ShapeRef {
    known(type) { Shape(kind: .optional, inner: inner.pointer, presence: type) }
  }

  mutating func list(_ type: any ListReading.Type, of inner: ShapeRef, stride: Int) -> ShapeRef {
    known(type) { Shape(kind: .list, size: stride, inner: inner.pointer, listing: type) }
  }

  private mutating func known(_ type: Any.Type, _ make: () -> Shape) -> ShapeRef {
    if let known = shapes[ObjectIdentifier(type)] { return known }
    let made = ShapeRef(make())
    shapes[ObjectIdentifier(type)] = made
    return made
  }

  /// The shape of a struct. It is entered before its fields are described, so that a type may hold a list of itself.
  mutating func record(_ type: any Renderable.Type) throws(ShapeError) -> ShapeRef {
    if let known = shapes[ObjectIdentifier(type)] { return known }
    guard isStruct(type) else { throw .notAStruct(type: "\(type)") }
    let place = UnsafeMutablePointer<Shape>.allocate(capacity: 1)
    place.initialize(to: Shape(kind: .record))
    shapes[ObjectIdentifier(type)] = ShapeRef(place)
    let fields = try fields(of: type)
    let size = max(2, fields.count * 2).roundedUpToPowerOfTwo
    place.pointee.fields = Self.table(fields, size: size)
    place.pointee.mask = size - 1
    return ShapeRef(place)
  }

  /// The runtime tells the kind of a property, so the type is looked at as the property of a struct around it.
  private func isStruct<T: Renderable>(_ type: T.Type) -> Bool {
    var answer = false
    _ = _forEachField(of: Around<T>.self, options: []) { _, _, _, kind in
      answer = kind == .struct
      return true
    }
    return answer
  }

  private mutating func fields(of owner: any Renderable.Type) throws(ShapeError) -> [Shape.Field] {
    var found: [(name: String, offset: Int, type: Any.Type)] = []
    _ = _forEachField(of: owner, options: []) { name, offset, type, _ in
      found.append((String(cString: name), offset, type))
      return true
    }
    var fields: [Shape.Field] = []
    for (name, offset, type) in found {
      guard let shape = try shape(of: type) else {
        throw .unsupported(type: "\(type)", property: name, of: "\(owner)")
      }
      fields.append(
        Shape.Field(
          hash: Shape.hash(name.utf8), name: Self.forever(name), length: name.utf8.count, offset: offset,
          shape: shape.pointer))
    }
    return fields
  }

  /// The shape of a property's type. `any Renderable` does not conform to itself, so that it, its arrays and its
  /// optionals are known by name.
  private mutating func shape(of type: Any.Type) throws(ShapeError) -> ShapeRef? {
    if let type = type as? any Readable.Type { return try type.describe(in: &self) }
    let existential = Shape.existential
    if type == (any Renderable).self { return existential }
    if type == (any Renderable)?.self { return optional((any Renderable)?.self, of: existential) }
    if type == [any Renderable].self {
      return list([any Renderable].self, of: existential, stride: MemoryLayout<any Renderable>.stride)
    }
    guard type == [any Renderable]?.self, let inner = try shape(of: [any Renderable].self) else { return nil }
    return optional([any Renderable]?.self, of: inner)
  }

  private static func table(_ fields: [Shape.Field], size: Int) -> UnsafePointer<Shape.Field> {
    let table = UnsafeMutablePointer<Shape.Field>.allocate(capacity: size)
    table.initialize(repeating: Shape.Field(), count: size)
    for field in fields {
      var slot = Int(truncatingIfNeeded: field.hash) & (size - 1)
      while table[slot].hash != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = field
    }
    return UnsafePointer(table)
  }

  private static func forever(_ name: String) -> UnsafeRawPointer {
    let padded = Shape.padded(name)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: padded.count)
    bytes.initialize(from: padded, count: padded.count)
    return UnsafeRawPointer(bytes)
  }
}

private struct Around<T: Renderable>: Sendable {
  let value: T
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int { 1 << (bitWidth - (self - 1).leadingZeroBitCount) }
}
