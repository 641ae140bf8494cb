import Glibc

/// One file of the site, read.
struct StaticFile: Sendable {
  let bytes: [UInt8]
  /// The same compressed, when that is smaller.
  let gzipped: [UInt8]?
  let contentType: String
  /// Sixteen hexadecimal digits made of the content: they change when it does.
  let fingerprint: String
  /// Seconds since 1970.
  let modified: Int

  init(name: String, bytes: [UInt8], modified: Int) {
    self.bytes = bytes
    self.modified = modified
    contentType = ContentType.of(name)
    fingerprint = Self.fingerprint(bytes)
    let smaller = ContentType.isCompressible(contentType) ? Gzip.compress(bytes, level: Gzip.smallest) : nil
    gzipped = smaller.flatMap { $0.count < bytes.count ? $0 : nil }
  }

  /// Reads a regular file; nil when it is none (links are not followed) or cannot be read.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let bytes = Self.read(descriptor, Int(status.st_size)) else { return nil }
    self.init(name: path, bytes: bytes, modified: status.st_mtim.tv_sec)
  }

  private static func read(_ descriptor: Int32, _ size: Int) -> [UInt8]? {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
      count = filled
    }
    return filled == size ? bytes : nil
  }

  /// FNV-1a, 64 bits: it tells versions of a file apart and guards nothing.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
