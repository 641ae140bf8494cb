import Glibc

/// The folder in which Views and Public lie.
struct Home: Sendable, Hashable {
  let path: String

  var views: String { path + "/Views" }
  var assets: String { path + "/Public" }

  /// The folder that is named; else the program's own; else the current one.
  static func find(_ named: String?) throws(CommandError) -> Home {
    if let named {
      let home = Home(path: named)
      guard home.isComplete else {
        throw CommandError("Di \(named) tidak ada folder Views dan Public. Periksa --home.")
      }
      return home
    }
    let candidates = [programFolder, "."].compactMap { $0 }.map { Home(path: $0) }
    guard let home = candidates.first(where: \.isComplete) else {
      throw CommandError(
        "Folder Views dan Public tidak ditemukan di sebelah program maupun di folder ini. Sebut tempatnya dengan --home."
      )
    }
    return home
  }

  private var isComplete: Bool { Folder.exists(views) && Folder.exists(assets) }

  /// Where the running program's file is.
  private static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

/// Folders and files, as far as the commands touch them.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func holds(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and those above it, readable by their owner alone: people's names will lie in it.
  static func make(_ path: String) throws(CommandError) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try make(String(path[..<slash])) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw CommandError("Folder \(path) tidak dapat dibuat: \(String(cString: strerror(errno))).")
    }
  }

  /// Puts the names in a folder on the disk; false with `errno` when that fails.
  static func flush(_ path: String) -> Bool {
    let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }

  /// A new empty folder that stays until somebody deletes it.
  static func temporary() throws(CommandError) -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/tanggap-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandError("Di \(base) tidak dapat dibuat folder: \(String(cString: strerror(errno))).")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
