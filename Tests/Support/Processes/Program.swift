import Foundation

/// The outcome of a program that ran to its end.
package struct ProgramResult: Sendable {
  /// Exit code, or 128 + signal number.
  package let status: Int32
  package let stdout: [UInt8]
  package let stderr: [UInt8]

  package var output: String { String(decoding: stdout, as: UTF8.self) }
  package var errors: String { String(decoding: stderr, as: UTF8.self) }
}

/// Programs: those of the package, as it built them, and those of the system.
package enum Program {
  /// The built `tanggap`, beside the test bundle.
  package static var tanggap: String { built("tanggap") }
  /// The built `probe`, beside the test bundle.
  package static var probe: String { built("probe") }

  /// Runs a program to its end. `executable` is a path, or a name looked up on PATH.
  package static func run(
    _ executable: String, _ arguments: [String] = [], input: String = "", environment: [String: String] = [:],
    folder: String? = nil, within limit: Duration = Patience.limit
  ) async throws -> ProgramResult {
    let child = try Child(
      executable, arguments, environment: environment, input: Array(input.utf8), folder: folder)
    let status = try await child.end(within: limit)
    return ProgramResult(status: status, stdout: child.stdout, stderr: child.stderr)
  }

  private static func built(_ name: String) -> String {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
