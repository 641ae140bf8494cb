import Foundation
import Support
import Testing

/// Debian's libfaketime: the clock on the wall as one process sees it, and only that clock.
enum FakeTime {
  static let library: String? = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    return folders.map { "/usr/lib/\($0)/faketime/libfaketimeMT.so.1" }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }()
}

@Suite("When somebody sets the clock of the machine")
struct WallClockTests {
  @Test(
    "there and back over 2038 nothing hangs, complaints are filed as ever, and every ticket is kept",
    .enabled(if: FakeTime.library != nil, "Debian's libfaketime is not installed"))
  func leaps() async throws {
    let folder = try ScratchFolder()
    let clock = try folder.write("+0", to: "clock")
    let server = try await ServerProcess.start(
      ["serve", "--data", folder.path("data")],
      environment: [
        "LD_PRELOAD": FakeTime.library ?? "", "FAKETIME_TIMESTAMP_FILE": clock, "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
      ])
    let machine = FaultyMachine(folder: folder, server: server)
    try await machine.file()
    for offset in ["+12y", "-1d", "+90y", "-20y"] {
      try folder.write("+0", to: "clock")
      let customer = try await machine.customer()
      try set(clock, offset)
      // Recorded, or told why not: a draft is years old by then, or no procedure is in force yet.
      let answer = try await machine.send(customer)
      #expect([303, 422].contains(answer.status), "\(offset): \(answer.describe())")
      #expect(try await server.client().get("/").status == 200)
    }
    try set(clock, "+0")
    try await machine.file()
    try await machine.expectNothingLost()
  }

  /// In one move: a file read while it is written would show 1970.
  private func set(_ clock: String, _ offset: String) throws {
    try Data(offset.utf8).write(to: URL(fileURLWithPath: clock), options: .atomic)
  }
}
