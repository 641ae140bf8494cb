import Glibc

/// Room on the disk under a folder.
package enum DiskSpace {
  /// What a copy leaves free at least, in bytes: whoever writes meanwhile needs some too.
  package static let margin = 16 << 20

  /// Bytes free for this program in the folder; nil when it cannot be asked.
  package static func free(in folder: String) -> Int? {
    var facts = statvfs()
    guard statvfs(folder, &facts) == 0 else { return nil }
    let (free, isBeyond) = Int(facts.f_bavail).multipliedReportingOverflow(by: Int(facts.f_frsize))
    return isBeyond ? .max : free
  }

  /// Bytes in a file; 0 when it is not there.
  package static func size(of file: String) -> Int {
    var facts = stat()
    return stat(file, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Throws `DatabaseError.noRoom` unless so many bytes and the margin are free where the file is to be.
  static func require(_ bytes: Int, inFolderOf file: String) throws(DatabaseError) {
    let folder = folderPath(of: file)
    // Where nothing can be asked, the copy itself tells what is wrong.
    guard let free = free(in: folder), free < bytes + margin else { return }
    throw .noRoom(folder: folder, needed: bytes + margin, free: free)
  }
}

/// The folder a file lies in, as `open` takes it.
func folderPath(of file: String) -> String {
  guard let slash = file.lastIndex(of: "/") else { return "." }
  return slash == file.startIndex ? "/" : String(file[..<slash])
}
