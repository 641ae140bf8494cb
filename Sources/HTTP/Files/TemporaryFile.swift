import CLinux
import Glibc

/// A file without a name: opened with `O_TMPFILE`, or unlinked right after `mkstemp` where the filesystem lacks it.
package final class TemporaryFile: Sendable {
  let descriptor: Int32

  package init(in directory: String) throws(FormError) {
    var opened = open(directory, tanggap_o_tmpfile | O_RDWR | O_CLOEXEC, 0o600)
    if opened < 0 { opened = Self.unlinked(in: directory) }
    guard opened >= 0 else { throw .storage }
    descriptor = opened
  }

  deinit { close(descriptor) }

  private static func unlinked(in directory: String) -> Int32 {
    var path = Array("\(directory)/tanggap-XXXXXX".utf8CString)
    let opened = mkostemp(&path, O_CLOEXEC)
    if opened >= 0 { unlink(path) }
    return opened
  }

  /// Writes behind what is there; throws `storage` when the disk is full.
  package func append(_ bytes: ArraySlice<UInt8>) throws(FormError) {
    let isWritten = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    guard isWritten else { throw .storage }
  }

  /// By which another library opens it, as long as this value lives.
  package var path: String { "/proc/self/fd/\(descriptor)" }

  /// All of it as a body, which keeps the content even when this value goes.
  package func slice() throws(FormError) -> FileSlice {
    var status = stat()
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .storage }
    let handle = FileSlice.Handle(owning: copy)
    guard fstat(descriptor, &status) == 0 else { throw .storage }
    return FileSlice(handle, offset: 0, length: Int(status.st_size))
  }

  /// Exactly `count` bytes from `offset`, or nil.
  func read(at offset: Int, count: Int) -> [UInt8]? {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let base = buffer.baseAddress?.advanced(by: filled)
        let got = pread(descriptor, base, count - filled, off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
      initialized = filled
    }
    return filled == count ? bytes : nil
  }

  func withChunks(of length: Int, size: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var offset = 0
    while offset < size {
      let count = min(length, size - offset)
      guard let chunk = read(at: offset, count: count) else { throw FormError.storage }
      try chunk.withUnsafeBytes(body)
      offset += count
    }
  }
}
