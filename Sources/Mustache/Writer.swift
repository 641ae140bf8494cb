/// A growing run of bytes. Freed with the render it belongs to.
struct Writer: ~Copyable {
  /// Bytes that one render may write: 64 MiB.
  static let largest = 64 << 20

  private(set) var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 16 << 10)
  private(set) var count = 0
  private var capacity = 16 << 10

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var isTooLarge: Bool { count > Self.largest }

  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (start + count).update(from: source, count: length)
    count += length
  }

  /// Adds bytes after which `Program.slack` more can be read: the first ones are copied in one go.
  @inline(__always)
  mutating func append(slack source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length &+ Program.slack)
    let head = UnsafeRawPointer(source).loadUnaligned(as: SIMD2<UInt64>.self)
    UnsafeMutableRawPointer(start + count).storeBytes(of: head, as: SIMD2<UInt64>.self)
    if length > Program.slack {
      let rest = length &- Program.slack
      (start + count + Program.slack).update(from: source + Program.slack, count: rest)
    }
    count &+= length
  }

  /// Adds the text of a string in place.
  @inline(__always)
  mutating func append(_ text: UnsafePointer<String>, escaped: Bool) {
    let written: Void? = text.pointee.utf8.withContiguousStorageIfAvailable { append($0, escaped: escaped) }
    if written == nil { append(text.pointee, escaped: escaped) }
  }

  mutating func append(_ text: String, escaped: Bool) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, escaped: escaped) }
    if written == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, escaped: escaped) } }
  }

  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, escaped: Bool) {
    guard let source = text.baseAddress else { return }
    if escaped { escape(source, text.count) } else { append(source, text.count) }
  }

  /// Takes back what was written from an earlier `count` on.
  mutating func cut(from mark: Int) -> String {
    defer { count = mark }
    return String(decoding: UnsafeBufferPointer(start: start + mark, count: count - mark), as: UTF8.self)
  }

  /// Adds a number in decimal digits: written from the last one back, then moved to where they belong.
  mutating func append(_ number: Int) {
    reserve(40)
    var rest = number.magnitude
    let end = start + count + 40
    var at = end
    repeat {
      at -= 1
      let quotient = rest / 10
      at.pointee = UInt8(truncatingIfNeeded: rest &- quotient &* 10) &+ UInt8(ascii: "0")
      rest = quotient
    } while rest > 0
    if number < 0 {
      at -= 1
      at.pointee = UInt8(ascii: "-")
    }
    let length = end - at
    (start + count).update(from: at, count: length)
    count &+= length
  }

  // MARK: Escaping

  /// Copies text 8 bytes at a time, up to the first byte among them that means something in HTML.
  private mutating func escape(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length &* 6 &+ 8)
    var at = 0
    while at < length {
      let rest = length &- at
      let chunk = Self.load(source, at, length)
      UnsafeMutableRawPointer(start + count).storeBytes(of: chunk.littleEndian, as: UInt64.self)
      let marks = Self.markup(in: chunk)
      let clean = marks == 0 ? min(rest, 8) : marks.trailingZeroBitCount &>> 3
      at &+= clean
      count &+= clean
      if marks != 0 {
        refer(to: source[at])
        at &+= 1
      }
    }
  }

  /// The bytes from `at` on, 8 at most, the first one lowest, filled up with zeros. Loads overlap rather than branch.
  @inline(__always)
  private static func load(_ source: UnsafePointer<UInt8>, _ at: Int, _ length: Int) -> UInt64 {
    let raw = UnsafeRawPointer(source)
    let rest = length &- at
    if rest >= 8 { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
    if length >= 8 {
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self))
      return last &>> ((8 &- rest) &* 8)
    }
    if rest >= 4 {
      let first = UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
      let last = UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)))
      return first | last &<< ((rest &- 4) &* 8)
    }
    let middle = UInt64(source[at &+ rest / 2]) &<< (rest / 2 &* 8)
    return UInt64(source[at]) | middle | UInt64(source[length &- 1]) &<< ((rest &- 1) &* 8)
  }

  /// The high bit of each byte that is one of `"`, `&`, `'`, `<`, `>`; right at least for the lowest such byte.
  @inline(__always)
  private static func markup(in chunk: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = chunk ^ (ones &* 0x22)
    let ampersand = (chunk & (ones &* 0xFE)) ^ (ones &* 0x26)
    let angle = (chunk & (ones &* 0xFD)) ^ (ones &* 0x3C)
    let zeros = ((quote &- ones) & ~quote) | ((ampersand &- ones) & ~ampersand) | ((angle &- ones) & ~angle)
    return zeros & (ones &* 0x80)
  }

  /// Writes the reference for a byte of markup; `reserve` has made room for the longest.
  @inline(__always)
  private mutating func refer(to byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): reference("&amp;")
    case UInt8(ascii: "<"): reference("&lt;")
    case UInt8(ascii: ">"): reference("&gt;")
    case UInt8(ascii: "\""): reference("&quot;")
    default: reference("&#39;")
    }
  }

  private mutating func reference(_ text: StaticString) {
    (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }
}
