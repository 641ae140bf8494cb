/// A file from a form. Small ones stay in memory; larger ones lie in a temporary file that has no name, so that it
/// is gone with the last reference, even after a crash.
package final class UploadedFile: Sendable {
  enum Storage: Sendable {
    case memory([UInt8])
    case temporary(TemporaryFile)
  }

  /// What the file was called on the sender's machine: the last component of the path only, without control characters.
  package let filename: String
  /// The media type the browser claims, lower-cased as sent; nothing checks it.
  package let claimedType: String
  /// Bytes.
  package let size: Int
  private let storage: Storage

  /// A file from memory, as tests make it.
  package convenience init(filename: String, claimedType: String, bytes: [UInt8]) {
    self.init(filename: filename, claimedType: claimedType, size: bytes.count, storage: .memory(bytes))
  }

  init(filename: String, claimedType: String, size: Int, storage: Storage) {
    self.filename = Self.lastComponent(filename)
    self.claimedType = claimedType
    self.size = size
    self.storage = storage
  }

  /// Hands over the content in order, in pieces of at most `length` bytes. Throws `FormError.storage` when the
  /// temporary file cannot be read, and whatever `body` throws.
  package func withChunks(of length: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch storage {
    case .memory(let bytes):
      try bytes.withUnsafeBytes { whole in
        for start in stride(from: 0, to: whole.count, by: max(length, 1)) {
          try body(UnsafeRawBufferPointer(rebasing: whole[start..<min(start + max(length, 1), whole.count)]))
        }
      }
    case .temporary(let file):
      try file.withChunks(of: max(length, 1), size: size, body)
    }
  }

  /// The first bytes, at most `count`, for telling the type by content; fewer when the file is shorter or unreadable.
  package func firstBytes(_ count: Int) -> [UInt8] {
    switch storage {
    case .memory(let bytes): Array(bytes.prefix(count))
    case .temporary(let file): file.read(at: 0, count: min(count, size)) ?? []
    }
  }

  /// The whole content. Throws `FormError.storage` when the temporary file cannot be read.
  package func bytes() throws -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(size)
    try withChunks(of: 65_536) { all.append(contentsOf: $0) }
    return all
  }

  private static func lastComponent(_ name: String) -> String {
    let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? [][...]
    let visible = last.filter { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }
    return String(String.UnicodeScalarView(visible))
  }
}
