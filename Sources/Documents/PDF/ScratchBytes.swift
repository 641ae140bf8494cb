import CLinux
import Glibc

/// A file without a name, for as long as this value lives.
final class ScratchBytes: Sendable {
  let descriptor: Int32

  /// - Parameter bytes: what it begins with; whoever reads it next begins at the first.
  init(in folder: String, _ bytes: [UInt8] = []) throws(PDFError) {
    var path = Array("\(folder)/tanggap-XXXXXX".utf8CString)
    descriptor = mkostemp(&path, O_CLOEXEC)
    guard descriptor >= 0 else { throw .noRoom("mkostemp: \(String(cString: strerror(errno)))") }
    unlink(path)
    guard Self.write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .noRoom("write: \(String(cString: strerror(errno)))")
    }
  }

  deinit { close(descriptor) }

  /// All of it; nil when it is more than that many bytes, or cannot be read.
  func content(atMost limit: Int) -> [UInt8]? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= limit else { return nil }
    let size = Int(status.st_size)
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled, off_t(filled))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
      count = filled
    }
    return filled == size ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
