import Foundation

/// The program under measurement: `tanggap`, built beside this one, serving data of its own.
final class Subject {
  let port: Int
  private let process: Process

  static var program: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().path
      + "/tanggap"
  }

  /// Makes a data folder with so many complaints and ends again.
  static func prepare(complaints: Int, in folder: String) throws {
    guard !FileManager.default.fileExists(atPath: folder + "/tanggap.sqlite") else { return }
    let words = ["demo", "--data", folder, "--today", "2026-11-20", "--complaints", "\(complaints)"]
    try Subject(words, port: freePort()).stop()
  }

  /// Serves a folder.
  convenience init(data folder: String) throws { try self.init(["serve", "--data", folder], port: Self.freePort()) }

  private init(_ words: [String], port: Int) throws {
    guard FileManager.default.isExecutableFile(atPath: Self.program) else {
      throw BenchError("there is no \(Self.program); make it with: swift build -c release --product tanggap")
    }
    self.port = port
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = words + ["--listen", "127.0.0.1:\(port)"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // Often enough that a start can be timed by it.
    for _ in 0..<1_800_000 {
      if !process.isRunning { throw BenchError("tanggap \(words.joined(separator: " ")) ended by itself") }
      if (try? Browser(port: port).get("/healthz"))?.status == 200 { return }
      usleep(1_000)
    }
    throw BenchError("tanggap does not answer")
  }

  /// Runs a command of the program to its end.
  static func command(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchError("tanggap \(words.joined(separator: " ")) failed") }
  }

  /// Asks it to end and waits until it has.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  /// Seconds of processor time it has used.
  var processorTime: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return .nan }
    return (user + system) / 100
  }

  var identifier: Int32 { process.processIdentifier }

  /// Its resident memory, in MB.
  var memory: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .nan) / 1_024
  }

  private static func freePort() -> Int { Int.random(in: 20_000...30_000) }
}

/// A folder for data that is kept between runs, so that a million complaints are made once.
enum DataStore {
  static func folder(_ name: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("tanggap-bench/\(name)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}
