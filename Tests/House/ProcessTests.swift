import Foundation
import Support
import Testing

@Suite struct ProcessTests {
  @Test("a program gets its input and gives output, errors and status")
  func run() async throws {
    let result = try await Program.run(
      "sh", ["-c", "cat; pwd; echo $GREETING >&2; exit 3"], input: "halo\n",
      environment: ["GREETING": "pagi"], folder: "/")
    #expect(result.output == "halo\n/\n" && result.errors == "pagi\n" && result.status == 3)
  }

  @Test("a missing program is an error")
  func missing() async {
    await #expect(throws: ProcessError.self) { try await Program.run("/there/is/none") }
  }

  @Test("a signal shows as 128 and its number")
  func signals() async throws {
    let child = try Child("sleep", ["60"])
    child.send(SIGTERM)
    #expect(try await child.end() == 128 + SIGTERM)
  }

  @Test("a forgotten program ends, and with it what it started")
  func forgotten() async throws {
    var child: Child? = try Child("sh", ["-c", "sleep 60 & echo $!; wait"])
    var grandchild: pid_t?
    #expect(
      try await eventually {
        grandchild = child.flatMap { pid_t(text($0).dropLast()) }
        return grandchild != nil
      })
    child = nil
    let pid = try #require(grandchild)
    #expect(try await eventually { isGone(pid) })
  }

  @Test("many programs run side by side, each with its own streams")
  func sideBySide() async throws {
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 1...20 { group.addTask { try await Program.run("cat", input: "\(number)").output } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outputs == Set((1...20).map { "\($0)" }))
  }

  @Test("a temporary folder is gone when it is forgotten")
  func scratchFolder() throws {
    var folder: ScratchFolder? = try ScratchFolder()
    let file = try #require(try folder?.write("x", to: "a/b.txt"))
    #expect(FileManager.default.fileExists(atPath: file))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  private func text(_ child: Child) -> String { String(decoding: child.stdout, as: UTF8.self) }

  /// Gone, or dead and waiting for somebody to collect it.
  private func isGone(_ pid: pid_t) -> Bool {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return true }
    return stat.contains(") Z ")
  }
}
