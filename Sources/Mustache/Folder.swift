import Glibc

/// Reads template files.
enum Folder {
  /// Every `*.mustache` file under a folder, named by its path without extension.
  static func templates(in directory: String) throws(TemplateError) -> [(String, Source)] {
    var found: [(String, Source)] = []
    try collect(directory, prefix: "", depth: 0, into: &found)
    return found
  }

  private static func collect(
    _ directory: String, prefix: String, depth: Int, into found: inout [(String, Source)]
  ) throws(TemplateError) {
    for name in try entries(of: directory) where !name.hasPrefix(".") {
      let path = "\(directory)/\(name)"
      if name.hasSuffix(".mustache") {
        let source = Source(file: path, bytes: try read(path))
        found.append(("\(prefix)\(name.dropLast(".mustache".count))", source))
      } else if depth < 16, isFolder(path) {
        try collect(path, prefix: "\(prefix)\(name)/", depth: depth + 1, into: &found)
      }
    }
  }

  private static func entries(of directory: String) throws(TemplateError) -> [String] {
    guard let stream = opendir(directory) else { throw unreadable(directory) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func read(_ path: String) throws(TemplateError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0 { throw unreadable(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func unreadable(_ path: String) -> TemplateError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}
