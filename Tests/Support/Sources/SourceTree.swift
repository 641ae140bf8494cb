import Foundation

/// The repository as files: for rules that a program can check.
package enum SourceTree {
  /// Absolute path of the top folder, where Package.swift is; found from this file's own place.
  package static let root: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.path
  }()
}
