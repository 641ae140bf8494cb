import Glibc
import Platform
import Synchronization

/// For developers: the program with its templates and assets as they are on the disk now. They are read again only when
/// one of them has changed, appeared or gone since the last request.
final class Workshop: Sendable {
  private struct Bench {
    let stamps: [String: FileStamp]
    let pipeline: Result<Pipeline, any Error>
  }

  private let home: Home
  private let app: App
  private let log: @Sendable (String) -> Void
  private let bench = Mutex<Bench?>(nil)

  /// - Parameter app: whose database, clock and secrets every new pipeline goes on with.
  init(home: Home, app: App, log: @escaping @Sendable (String) -> Void) {
    self.home = home
    self.app = app
    self.log = log
  }

  /// What answers now, or why the files on the disk cannot.
  func pipeline() -> Result<Pipeline, any Error> {
    bench.withLock { bench in
      // Taken before reading: what changes meanwhile is read at the next request.
      let stamps = FileStamp.all(below: [home.views, home.assets])
      if let bench, bench.stamps == stamps { return bench.pipeline }
      let fresh = Result { try read() }
      bench = Bench(stamps: stamps, pipeline: fresh)
      return fresh
    }
  }

  private func read() throws -> Pipeline {
    var assembly = try Assembly(home: home)
    (assembly.world, assembly.passwords, assembly.metrics) = (app.world, app.passwords, app.metrics)
    assembly.reach = app.reach
    return try Pipeline(app: assembly.app(on: app.database, secrets: app.secrets), showsTiming: true, log: log)
  }
}

/// What tells that a file has changed, without reading it.
struct FileStamp: Equatable, Sendable {
  private let inode: UInt64
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  private init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  /// Of every file and folder below `folders`, by path.
  static func all(below folders: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for folder in folders { collect(folder, into: &stamps) }
    return stamps
  }

  private static func collect(_ folder: String, into stamps: inout [String: FileStamp]) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard name.utf8.first != UInt8(ascii: "."), lstat("\(folder)/\(name)", &status) == 0 else { continue }
      stamps["\(folder)/\(name)"] = FileStamp(status)
      if status.st_mode & S_IFMT == S_IFDIR { collect("\(folder)/\(name)", into: &stamps) }
    }
  }
}
