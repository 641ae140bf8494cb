import Foundation

/// The programs that people would use instead, kept beside this file with their data.
enum Peers {
  static var folder: String { URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Peers" }

  static func file(_ name: String) -> URL { URL(fileURLWithPath: folder + "/" + name) }

  /// Runs a script of theirs; the first number behind each name it prints. Empty when Python or a module is missing.
  static func python(_ script: String) throws -> [String: Double] {
    let result = try Shell.run("/usr/bin/env", ["python3", folder + "/" + script])
    guard result.status == 0 else { return [:] }
    var rates: [String: Double] = [:]
    for line in result.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 1, let rate = Double(words[1]) { rates[String(words[0])] = rate }
    }
    return rates
  }
}

/// Other programs, run to their end.
enum Shell {
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
