/// How to read a value of one type at an address. Made once per type, never changed, never freed.
package struct Shape {
  enum Kind: UInt8 {
    case null, string, substring, staticString, bool, double, float, signed, unsigned
    case optional, list, record, existential, lambda, value
  }

  /// One stored property: its name, where it lies in the struct, and its own shape.
  struct Field {
    /// 0 where the table has no entry; no name hashes to 0.
    var hash: UInt64 = 0
    /// The name's bytes, filled up with zeros to a multiple of 8.
    var name: UnsafeRawPointer?
    var length = 0
    var offset = 0
    var shape: UnsafePointer<Shape>?
  }

  let kind: Kind
  /// Bits of an integer; bytes from one element of a list to the next.
  var size = 0
  /// What an optional or a list holds.
  var inner: UnsafePointer<Shape>?
  var listing: (any ListReading.Type)?
  var presence: (any OptionalReading.Type)?
  /// An open-addressed table over the names of a record; its size is `mask + 1`, a power of two.
  var fields: UnsafePointer<Field>?
  var mask = 0

  /// The property of that name in a record, in constant time. The name's bytes are filled up as a field's are.
  @inline(__always)
  static func field(
    of shape: UnsafePointer<Shape>, _ hash: UInt64, _ name: UnsafeRawPointer, _ length: Int
  ) -> UnsafePointer<Field>? {
    guard let fields = shape.pointee.fields else { return nil }
    let mask = shape.pointee.mask
    var slot = Int(truncatingIfNeeded: hash) & mask
    while fields[slot].hash != 0 {
      let field = fields + slot
      if field.pointee.hash == hash, field.pointee.length == length, let known = field.pointee.name,
        equal(known, name, length)
      {
        return field
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  @inline(__always)
  private static func equal(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ length: Int) -> Bool {
    var at = 0
    while at < length {
      let left = one.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if left != other.loadUnaligned(fromByteOffset: at, as: UInt64.self) { return false }
      at &+= 8
    }
    return true
  }

  /// A name's bytes, filled up with zeros to a multiple of 8 so that they compare word by word.
  static func padded(_ name: String) -> [UInt8] {
    Array(name.utf8) + Array(repeating: 0, count: -name.utf8.count & 7)
  }

  /// FNV-1a over a name's bytes, its high half folded in so that the low bits are good enough for a small table.
  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    let full = name.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return max(1, full ^ (full >> 32))
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
