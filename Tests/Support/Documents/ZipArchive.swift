import CZlib

/// The files of a ZIP archive, found by the directory at its end (APPNOTE.TXT §4.3), unpacked by zlib.
package struct ZipArchive {
  /// By name.
  package let files: [String: [UInt8]]

  package enum Fault: Error {
    case noDirectory
    case damaged(String)
  }

  package init(_ bytes: [UInt8]) throws {
    guard let end = (0...max(0, bytes.count - 22)).last(where: { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }) else {
      throw Fault.noDirectory
    }
    var place = Self.number(bytes, end + 16, 4)
    var files: [String: [UInt8]] = [:]
    for _ in 0..<Self.number(bytes, end + 10, 2) {
      guard bytes[place...].starts(with: [0x50, 0x4B, 1, 2]) else { throw Fault.noDirectory }
      let sizes = [28, 30, 32].map { Self.number(bytes, place + $0, 2) }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + sizes[0])], as: UTF8.self)
      files[name] = try Self.content(of: name, bytes, entry: place)
      place += 46 + sizes.reduce(0, +)
    }
    self.files = files
  }

  /// A file as text; empty when there is none of that name.
  package func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  private static func content(of name: String, _ bytes: [UInt8], entry: Int) throws -> [UInt8] {
    let local = number(bytes, entry + 42, 4)
    let start = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2)
    let packed = Array(bytes[start..<(start + number(bytes, entry + 20, 4))])
    let content =
      number(bytes, entry + 10, 2) == 0 ? packed : inflated(packed, size: number(bytes, entry + 24, 4))
    let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    guard content.count == number(bytes, entry + 24, 4), Int(sum) == number(bytes, entry + 16, 4) else {
      throw Fault.damaged(name)
    }
    return content
  }

  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8] {
    var stream = z_stream()
    // Negative window bits: deflated data without zlib's own header.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
    defer { inflateEnd(&stream) }
    var input = packed
    return [UInt8](unsafeUninitializedCapacity: size) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        inflate(&stream, Z_FINISH)
      }
      count = Int(stream.total_out)
    }
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
