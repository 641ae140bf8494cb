/// Several files of one folder served as one: the sources stay one file per component, and a page asks for one of them.
/// The parts keep their own addresses too. What is relative inside them, such as `url()`, would change its meaning.
package struct JoinedFile: Sendable {
  let name: String
  private let folder: String
  private let first: String?

  /// - Parameters:
  ///   - name: what it is served by; the parts are all files in `folder` with its ending.
  ///   - folder: below the root, with a slash at its end.
  ///   - first: the part that comes before the others, which follow in the order of their names.
  package init(_ name: String, of folder: String, first: String? = nil) {
    self.name = name
    self.folder = folder
    self.first = first
  }

  /// One file out of its parts, each ending its last line, as new as the newest of them.
  func join(_ files: [String: StaticFile]) -> StaticFile {
    let ending = name[(name.lastIndex(of: ".") ?? name.endIndex)...]
    let names = files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted()
    let parts = (names.filter { $0 == first } + names.filter { $0 != first }).compactMap { files[$0] }
    let bytes = Array(parts.map(\.bytes).joined(separator: [0x0A]))
    return StaticFile(name: name, bytes: bytes, modified: parts.map(\.modified).max() ?? 0)
  }
}
