import Foundation

/// A new empty folder, removed with everything in it when the last one who knows it forgets it.
package final class ScratchFolder: Sendable {
  /// Absolute, without a slash at its end.
  package let path: String

  package init() throws {
    var template = Array((FileManager.default.temporaryDirectory.path + "/tanggap-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of `name` inside.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes `text` to `name`, with the folders on the way to it, and returns its path.
  @discardableResult package func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// A script that can be run at once, by its path. Another program writes it: a test that starts a child at the same
  /// moment hands it whatever this process has open for writing, and what somebody writes to cannot be run.
  package func script(_ text: String, as name: String) async throws -> String {
    let source = try write(text, to: "\(name).source")
    let installed = try await Program.run("install", ["-m", "755", source, path(name)])
    guard installed.status == 0 else { throw ScriptError(reason: installed.errors) }
    return path(name)
  }
}

private struct ScriptError: Error {
  let reason: String
}
