import Glibc

/// The right to serve a data folder, held by one process as long as this value lives: `flock` on `FOLDER/lock`.
/// The kernel lets go of it when the process ends, however it ends.
package final class DataFolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock at once, or throws `DataFolderLockError`.
  package init(folder: String) throws(DataFolderLockError) {
    let path = folder + "/lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EROFS || errno == EACCES { throw .readOnly(folder: folder) }
      throw .failed(folder: folder, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      let holder = Self.holder(descriptor)
      close(descriptor)
      if reason == EWOULDBLOCK { throw .held(folder: folder, process: holder) }
      throw .failed(folder: folder, reason: String(cString: strerror(reason)))
    }
    // Only for the sentence the next one gets; the lock holds without it.
    let mine = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, mine, mine.count, 0) }
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Int(String(decoding: bytes.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self))
  }
}

package enum DataFolderLockError: Error, Hashable, Sendable {
  case held(folder: String, process: Int?)
  /// The folder, or the disk it lies on, does not let the program write.
  case readOnly(folder: String)
  case failed(folder: String, reason: String)

  /// One sentence for the person at the console.
  package var sentence: String {
    switch self {
    case .held(let folder, let process):
      "Folder data \(folder) sedang dipakai\(process.map { " oleh proses \($0)" } ?? " oleh proses lain"); hentikan dahulu proses itu."
    case .readOnly(let folder):
      "Folder data \(folder) hanya dapat dibaca, padahal program harus menulis di sana. Periksa pemilik, izin, dan cara disknya dipasang, lalu jalankan lagi."
    case .failed(let folder, let reason): "Folder data \(folder) tidak dapat dikunci: \(reason)."
    }
  }
}

extension DataFolderLockError: CustomStringConvertible {
  package var description: String { sentence }
}
