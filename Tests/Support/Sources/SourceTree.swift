import Foundation

/// The repository as files: for rules that a program can check.
package enum SourceTree {
  /// Absolute path of the top folder, where Package.swift is; found from this file's own place.
  package static let root: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// All Swift files of the program.
  package static let sources = files(in: "Sources", ending: [".swift"])
  /// All Swift files of the tests.
  package static let tests = files(in: "Tests", ending: [".swift"])
  package static let templates = files(in: "Views", ending: [".mustache"])
  package static let styles = files(in: "Public/style", ending: [".css"])
  package static let scripts = files(in: "Public", ending: [".js"])

  /// The file at `path`, relative to the root; an empty one if there is none.
  package static func file(_ path: String) -> SourceFile {
    SourceFile(path: path, text: (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? "")
  }

  /// What the top folder holds, without dot-files.
  package static func topLevel() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: root).filter { !$0.hasPrefix(".") })
  }

  private static func files(in folder: String, ending: [String]) -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.filter { name in ending.contains { name.hasSuffix($0) } }.sorted().map { file("\(folder)/\($0)") }
  }
}

/// One file of the repository.
package struct SourceFile: Sendable, CustomStringConvertible {
  /// Relative to the root.
  package let path: String
  package let text: String
  /// Taken apart, if it is Swift.
  package let swift: SwiftText

  package init(path: String, text: String) {
    self.path = path
    self.text = text
    swift = SwiftText(path.hasSuffix(".swift") ? text : "")
  }

  package var description: String { path }
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The target whose folder it lies in: the second part of its path.
  package var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  package var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  /// Lines as an editor counts them: a line end at the end begins no further line.
  package var lineCount: Int { text.hasSuffix("\n") ? lines.count - 1 : lines.count }

  /// Modules this file imports.
  package var imports: [String] {
    let line =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
    return swift.code.split(separator: "\n").compactMap { $0.firstMatch(of: line).map { String($0.1) } }
  }
}
