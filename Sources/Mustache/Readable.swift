/// A type whose values can be read in place, through their address, by the shape it describes.
///
/// The types of this file conform, and every `Renderable` does by way of its default; nothing else should.
package protocol Readable: Sendable {
  /// The shape of this type, built in `book` on first use; names the property whose type is not supported.
  static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef
}

/// An array type: lends the address of its first element and their number.
protocol ListReading {
  static func elements(
    at address: UnsafeRawPointer, _ body: (_ first: UnsafeRawPointer, _ count: Int) throws(RenderError) -> Void
  ) throws(RenderError)
  static func count(at address: UnsafeRawPointer) -> Int
}

/// An optional type: says whether there is a value at an address.
protocol OptionalReading {
  static func isPresent(at address: UnsafeRawPointer) -> Bool
}

// What makes the reads below sound:
// - An address comes from `withUnsafePointer(to:)` on the page value, plus the offset that the runtime itself uses
//   for a stored property, or from `withUnsafeBufferPointer` on an array; both outlive the render they enclose.
// - A shape is only ever made for the static type of that property or element, so memory is bound to what is read.
// - Page values are `Sendable` and borrowed for the whole render: nobody can change them meanwhile.
// - The payload of `.some` lies at offset 0 of an optional, unaltered (Swift ABI, TypeLayout, single-payload enums).

extension String: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.string }
}

extension Substring: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.substring }
}

extension StaticString: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.staticString }
}

extension Bool: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.bool }
}

extension Double: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.double }
}

extension Float: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.float }
}

extension Lambda: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef { Shape.lambda }
}

extension Readable where Self: FixedWidthInteger {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef {
    Shape.integers[isSigned ? 0 : 1][bitWidth.trailingZeroBitCount - 3]
  }
}

extension Int: Readable {}
extension Int8: Readable {}
extension Int16: Readable {}
extension Int32: Readable {}
extension Int64: Readable {}
extension UInt: Readable {}
extension UInt8: Readable {}
extension UInt16: Readable {}
extension UInt32: Readable {}
extension UInt64: Readable {}

extension Optional: Readable where Wrapped: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef {
    try book.optional(Self.self, of: Wrapped.describe(in: &book))
  }
}

extension Optional: OptionalReading {
  static func isPresent(at address: UnsafeRawPointer) -> Bool {
    if case .some = address.assumingMemoryBound(to: Self.self).pointee { true } else { false }
  }
}

extension Array: Readable where Element: Readable {
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef {
    try book.list(Self.self, of: Element.describe(in: &book), stride: MemoryLayout<Element>.stride)
  }
}

extension Array: ListReading {
  static func elements(
    at address: UnsafeRawPointer, _ body: (_ first: UnsafeRawPointer, _ count: Int) throws(RenderError) -> Void
  ) throws(RenderError) {
    try address.assumingMemoryBound(to: Self.self).pointee.withUnsafeBufferPointer {
      elements throws(RenderError) in
      guard let first = elements.baseAddress, !elements.isEmpty else { return }
      try body(UnsafeRawPointer(first), elements.count)
    }
  }

  static func count(at address: UnsafeRawPointer) -> Int {
    address.assumingMemoryBound(to: Self.self).pointee.count
  }
}

extension Renderable {
  /// The shape of a plain struct: its stored properties, as the runtime lays them out.
  package static func describe(in book: inout ShapeBook) throws(ShapeError) -> ShapeRef {
    try book.record(Self.self)
  }
}
