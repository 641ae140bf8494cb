import Foundation
import Support
import Testing

/// Whether a program can be watched here.
enum TracerAvailability {
  /// Without strace the test is reported as skipped, but under `CI=true` it runs, and fails.
  static var shouldRun: Bool { isInstalled || ProcessInfo.processInfo.environment["CI"] == "true" }

  private static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") }
}

@Suite(.enabled(if: TracerAvailability.shouldRun, "Debian's strace is not installed"))
struct DurabilityTests {
  @Test("B1 · no ticket leaves the program before the disk has what it promises")
  func order() async throws {
    let folder = try ScratchFolder()
    let log = folder.path("trace")
    let calls = "trace=fdatasync,fsync,write,writev,pwrite64,sendto,sendmsg"
    let server = try await ServerProcess.start(
      ["-f", "-y", "-s", "600", "-e", calls, "-o", log, Program.tanggap, "serve", "--data", folder.path("data")],
      program: "strace")
    for _ in 0..<5 {
      let confirmation = try await PublicForm(browser: server.client()).file()
      #expect(confirmation.url.hasSuffix("/diterima"))
    }
    let trace = SystemCalls(try String(contentsOfFile: log, encoding: .utf8))
    #expect(trace.promises == 5 && trace.writesToLog > 0 && trace.syncs > 0)
    #expect(trace.early.isEmpty, "answered before the disk had it: \(trace.early)")
  }
}

@Suite struct SystemCallTests {
  private static let write = "7 pwrite64(9</d/tanggap.sqlite-wal>, ..., 4120, 32) = 4120"
  private static let answer = "8 sendto(12<socket:[1]>, \"HTTP/1.1 303 See Other\\r\\nLocation: /lacak/a/diterima"

  @Test(
    "an answer counts as early unless a sync that began after the last write has ended before it",
    arguments: [
      (["7 fdatasync(9</d/tanggap.sqlite-wal>) = 0"], false), ([], true),
      (["7 fdatasync(9</d/tanggap.sqlite-wal>) = -1 EIO"], true), (["7 fdatasync(4</d/other>) = 0"], true),
      (["7 fdatasync(9</d/tanggap.sqlite-wal> <unfinished ...>"], true),
      (["7 fdatasync(9</d/tanggap.sqlite-wal> <unfinished ...>", "7 <... fdatasync resumed>) = 0"], false),
      (["7 fdatasync(9</d/tanggap.sqlite-wal> <unfinished ...>", write, "7 <... fdatasync resumed>) = 0"], true),
    ])
  func order(between: [String], isEarly: Bool) {
    let trace = SystemCalls(([Self.write] + between + [Self.answer]).joined(separator: "\n"))
    #expect(trace.promises == 1 && trace.early.isEmpty == !isEarly)
  }
}

/// What `strace -f -y` wrote down, as far as it tells what was written, what is on the disk and what was promised.
///
/// A call that another thread interrupts takes two lines; what it carries stands on the first, its end on the second.
struct SystemCalls {
  /// Answers that lead to a ticket.
  private(set) var promises = 0
  private(set) var writesToLog = 0
  private(set) var syncs = 0
  /// Answers sent while something written to the write-ahead log was not on the disk yet.
  private(set) var early: [String] = []

  init(_ trace: String) {
    /// How much of the log is on the disk, and how much there was when each thread's sync began.
    var durable = 0
    var syncing: [Substring: Int] = [:]
    for line in trace.split(separator: "\n") {
      let thread = line.prefix { $0 != " " }
      if line.contains("sync(") && line.contains("-wal>") { syncing[thread] = writesToLog }
      if line.contains("sync(") || line.contains("sync resumed"), line.hasSuffix("= 0"),
        let written = syncing.removeValue(forKey: thread)
      {
        syncs += 1
        durable = max(durable, written)
      }
      if line.contains("write64(") && line.contains("-wal>") { writesToLog += 1 }
      if line.contains("303 See Other") && line.contains("/diterima") {
        promises += 1
        if durable < writesToLog { early.append(String(line.prefix(200))) }
      }
    }
  }
}
