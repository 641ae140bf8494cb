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

  /// Copies text 16 bytes at a time as long as none of them means something in HTML.
  private mutating func escape(_ source: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length &* 6 &+ 16)
    var at = 0
    while at &+ 16 <= length {
      let chunk = UnsafeRawPointer(source + at).loadUnaligned(as: SIMD16<UInt8>.self)
      if hasMarkup(chunk) {
        for index in at..<(at &+ 16) { escape(source[index]) }
      } else {
        UnsafeMutableRawPointer(start + count).storeBytes(of: chunk, as: SIMD16<UInt8>.self)
        count &+= 16
      }
      at &+= 16
    }
    while at < length {
      escape(source[at])
      at &+= 1
    }
  }

  @inline(__always)
  private func hasMarkup(_ chunk: SIMD16<UInt8>) -> Bool {
    let quotes = (chunk .== 0x22) .| (chunk .== 0x27) .| (chunk .== 0x26)
    return any(quotes .| (chunk .== 0x3C) .| (chunk .== 0x3E))
  }

  /// `reserve` has made room for the longest reference.
  @inline(__always)
  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): reference("&amp;")
    case UInt8(ascii: "<"): reference("&lt;")
    case UInt8(ascii: ">"): reference("&gt;")
    case UInt8(ascii: "\""): reference("&quot;")
    case UInt8(ascii: "'"): reference("&#39;")
    default: self.byte(byte)
    }
  }

  private mutating func reference(_ text: StaticString) {
    (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }
}
