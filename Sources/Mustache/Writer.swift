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

  mutating func append(_ text: borrowing String, escaped: Bool) {
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

  mutating func append(_ number: Int) {
    reserve(20)
    if number < 0 { byte(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var bound: UInt = 10
    while rest >= bound {
      digits += 1
      let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
      if overflow { break }
      bound = next
    }
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      start[place] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
      rest /= 10
    }
    count += digits
  }

  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    start[count] = byte
    count += 1
  }

  // MARK: Escaping

  /// Copies text 8 bytes at a time, up to the first byte among them that means something in HTML.
  private mutating func escape(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length &* 6 &+ 8)
    var at = 0
    while at < length {
      let rest = length &- at
      let chunk = Self.load(source + at, rest)
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

  /// Up to 8 bytes, the first one lowest, filled up with zeros.
  @inline(__always)
  private static func load(_ source: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    let raw = UnsafeRawPointer(source)
    if length >= 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    var chunk: UInt64 = 0
    var at = 0
    if length & 4 != 0 {
      chunk = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      at = 4
    }
    if length & 2 != 0 {
      chunk |= UInt64(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt16.self))) &<< (at &* 8)
      at &+= 2
    }
    return length & 1 == 0 ? chunk : chunk | UInt64(source[at]) &<< (at &* 8)
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
