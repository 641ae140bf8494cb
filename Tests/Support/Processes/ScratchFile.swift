import Foundation

/// A file without a name that takes what a child process writes, or holds what it reads.
///
/// Unlike a pipe it is never full, so nobody has to read along and nothing can wait for anything.
final class ScratchFile: Sendable {
  let descriptor: Int32

  init(_ content: [UInt8] = []) throws {
    let path = FileManager.default.temporaryDirectory.path + "/tanggap-scratch-\(UUID().uuidString)"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ProcessError.system("open", errno) }
    unlink(path)
    guard pwrite(descriptor, content, content.count, 0) == content.count else {
      throw ProcessError.system("pwrite", errno)
    }
  }

  deinit { close(descriptor) }

  /// Everything written so far; the writer's own place in the file is left alone.
  var bytes: [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = pread(descriptor, &buffer, buffer.count, all.count), count > 0 {
      all += buffer[..<count]
    }
    return all
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
