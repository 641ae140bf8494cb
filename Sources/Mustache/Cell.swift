/// A value in place: where it lies and how to read it.
///
/// What it points into is kept alive by the render around it: the page value, an array lent for a section,
/// or an entry of the renderer's scratch.
struct Cell {
  let address: UnsafeRawPointer
  let shape: UnsafePointer<Shape>

  var kind: Shape.Kind {
    @inline(__always) get { shape.pointee.kind }
  }

  @inline(__always)
  func read<T>(_ type: T.Type) -> T { address.assumingMemoryBound(to: type).pointee }

  /// The whole number at a cell of kind `.signed` or `.unsigned`; nil if it is larger than `Int`.
  var integer: Int? {
    let signed = kind == .signed
    return switch shape.pointee.size {
    case 8: signed ? Int(read(Int8.self)) : Int(read(UInt8.self))
    case 16: signed ? Int(read(Int16.self)) : Int(read(UInt16.self))
    case 32: signed ? Int(read(Int32.self)) : Int(read(UInt32.self))
    default: signed ? read(Int.self) : Int(exactly: read(UInt.self))
    }
  }

  /// Whether a section of this value is shown: `Value.isTrue` says the rule. Structs and lambdas always are.
  var isTrue: Bool {
    switch kind {
    case .null: false
    case .string: !address.assumingMemoryBound(to: String.self).pointee.isEmpty
    case .substring: !read(Substring.self).isEmpty
    case .staticString: read(StaticString.self).utf8CodeUnitCount > 0
    case .bool: read(Bool.self)
    case .double: read(Double.self) != 0 && !read(Double.self).isNaN
    case .float: read(Float.self) != 0 && !read(Float.self).isNaN
    case .signed, .unsigned: integer != 0
    case .optional: isPresent
    case .list: (shape.pointee.listing?.count(at: address) ?? 0) > 0
    case .value: address.assumingMemoryBound(to: Value.self).pointee.isTrue
    case .record, .existential, .lambda: true
    }
  }

  /// Whether an optional holds anything. Text and whole numbers, which most do, are asked as what they are: for a generic
  /// type the runtime would look its metadata up each time, which costs more than showing the value.
  private var isPresent: Bool {
    guard let inner = shape.pointee.inner?.pointee else { return false }
    switch inner.kind {
    case .string: if case .some = address.assumingMemoryBound(to: String?.self).pointee { return true }
    case .signed where inner.size == Int.bitWidth:
      if case .some = address.assumingMemoryBound(to: Int?.self).pointee { return true }
    default: return shape.pointee.presence?.isPresent(at: address) ?? false
    }
    return false
  }

  /// Something to point at where there is nothing.
  static var null: Cell { Cell(address: UnsafeRawPointer(Shape.null.pointer), shape: Shape.null.pointer) }
}

extension Cell {
  /// Calls `body` with a cell that holds `value` for as long as the call lasts.
  static func of<T: Renderable>(
    _ value: T, _ body: (Cell) throws(RenderError) -> Void
  ) throws(RenderError) {
    let shape: ShapeRef
    do { shape = try ShapeBook.of(T.self) } catch { throw .shape(error) }
    try withUnsafePointer(to: value) { pointer throws(RenderError) in
      try body(Cell(address: UnsafeRawPointer(pointer), shape: shape.pointer))
    }
  }
}

/// A value with an address of its own, for what has none where it was found.
final class Scratch<T> {
  private let place = UnsafeMutablePointer<T>.allocate(capacity: 1)
  var address: UnsafeRawPointer { UnsafeRawPointer(place) }

  init(_ value: T) { place.initialize(to: value) }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }
}
