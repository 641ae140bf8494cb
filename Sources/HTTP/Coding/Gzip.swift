import CZlib
import Synchronization

/// The gzip coding (RFC 1952), by zlib.
enum Gzip {
  /// As far as it goes, for what is compressed once and sent often.
  static let smallest = Z_BEST_COMPRESSION
  /// For what is compressed at each answer. On a list of 16 KB the next level saves a fiftieth of the bytes for a sixth
  /// more time, the one after it a thirtieth for three quarters more (zlib 1.2.13).
  static let quickest = Z_BEST_SPEED

  /// Deflaters at rest: making one clears a quarter of a megabyte, which costs as much as compressing a page.
  private static let idle = Mutex<[Int32: [Deflater]]>([:])
  private static let mostIdle = 8

  /// `bytes` compressed; nil when zlib fails.
  static func compress(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    guard let deflater = idle.withLock({ $0[level]?.popLast() }) ?? Deflater(level: level) else { return nil }
    let output = deflater.compress(bytes)
    idle.withLock { idle in
      if idle[level, default: []].count < mostIdle { idle[level, default: []].append(deflater) }
    }
    return output
  }
}

/// One state of zlib's, used again and again.
///
/// Unchecked, because zlib's state is a pointer: a deflater is in the hands of one thread at a time, for it is taken out of
/// the pool before it is used and put back after.
private final class Deflater: @unchecked Sendable {
  /// Window bits for the largest window, plus 16 for gzip's own header and trailer.
  private static let windowBits: Int32 = 15 + 16
  private static let memoryLevel: Int32 = 8

  /// On the heap, since zlib's state points back at it.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  /// nil when there is no memory for it.
  init?(level: Int32) {
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    let code = deflateInit2_(
      stream, level, Z_DEFLATED, Self.windowBits, Self.memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard code == Z_OK else { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard deflateReset(stream) == Z_OK, UInt32(exactly: bytes.count) != nil else { return nil }
    var input = bytes
    let bound = Int(deflateBound(stream, UInt(bytes.count)))
    var outcome = Z_OK
    let output = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(clamping: buffer.count)
        outcome = deflate(stream, Z_FINISH)
      }
      count = Int(stream.pointee.total_out)
    }
    return outcome == Z_STREAM_END ? output : nil
  }
}
