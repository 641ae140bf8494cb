/// How to read a value of one type at an address. Made once per type, never changed, never freed.
package struct Shape {
  enum Kind: UInt8 {
    case null, string, substring, staticString, bool, double, float, signed, unsigned
    case optional, list, record, existential, lambda, value
  }

  /// One stored property: the hash and bytes of its name, where it lies in the struct, and its own shape.
  struct Field {
    let hash: UInt64
    let name: UnsafeBufferPointer<UInt8>
    let offset: Int
    let shape: UnsafePointer<Shape>
  }

  let kind: Kind
  /// Bits of an integer; bytes from one element of a list to the next.
  var size = 0
  /// What an optional or a list holds.
  var inner: UnsafePointer<Shape>?
  var listing: (any ListReading.Type)?
  var presence: (any OptionalReading.Type)?
  /// An open-addressed table over the names of a record; its size is `mask + 1`, a power of two.
  var fields: UnsafePointer<Field?>?
  var mask = 0

  /// The property of that name, in constant time.
  @inline(__always)
  func field(_ hash: UInt64, _ name: UnsafeBufferPointer<UInt8>) -> Field? {
    guard let fields else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let field = fields[slot] {
      if field.hash == hash && equal(field.name, name) { return field }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func equal(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in 0..<one.count where one[index] != other[index] { return false }
    return true
  }

  /// FNV-1a over a name's bytes, its high half folded in so that the low bits are good enough for a small table.
  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    let full = name.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return full ^ (full >> 32)
  }
}

/// The address of a shape.
///
/// Unchecked, because pointers are not `Sendable` by themselves: the shape behind it is complete before
/// `ShapeBook.of` lets go of its lock, is never written again, and lives as long as the program.
package struct ShapeRef: @unchecked Sendable {
  let pointer: UnsafePointer<Shape>

  init(_ shape: Shape) {
    let place = UnsafeMutablePointer<Shape>.allocate(capacity: 1)
    place.initialize(to: shape)
    pointer = UnsafePointer(place)
  }

  init(_ pointer: UnsafeMutablePointer<Shape>) { self.pointer = UnsafePointer(pointer) }
}

extension Shape {
  static let null = ShapeRef(Shape(kind: .null))
  static let string = ShapeRef(Shape(kind: .string))
  static let substring = ShapeRef(Shape(kind: .substring))
  static let staticString = ShapeRef(Shape(kind: .staticString))
  static let bool = ShapeRef(Shape(kind: .bool))
  static let double = ShapeRef(Shape(kind: .double))
  static let float = ShapeRef(Shape(kind: .float))
  static let lambda = ShapeRef(Shape(kind: .lambda))
  static let value = ShapeRef(Shape(kind: .value))
  static let existential = ShapeRef(Shape(kind: .existential))
  /// Signed, then unsigned; 8, 16, 32 and 64 bits.
  static let integers = [Kind.signed, .unsigned].map { kind in
    [8, 16, 32, 64].map { ShapeRef(Shape(kind: kind, size: $0)) }
  }
}
