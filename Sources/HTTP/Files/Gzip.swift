import CZlib

/// The gzip coding (RFC 1952), by zlib.
enum Gzip {
  /// Window bits for the largest window, plus 16 for gzip's own header and trailer.
  private static let windowBits: Int32 = 15 + 16

  /// `bytes` compressed as far as it goes; nil when zlib fails.
  static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var outcome = Z_OK
    let output = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        outcome = deflate(&stream, Z_FINISH)
      }
      count = Int(stream.total_out)
    }
    return outcome == Z_STREAM_END ? output : nil
  }
}
