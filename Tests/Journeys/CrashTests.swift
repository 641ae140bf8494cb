import Support
import Testing

@Suite("Crashes") struct CrashTests {
  private static let rounds = 20
  private static let customers = 6

  @Test("B1 · killed at any moment of filing, twenty times, the program loses no ticket it has handed out")
  func killing() async throws {
    let folder = try ScratchFolder()
    var random = SplitMix64(seed: 20_260_312)
    var handedOut: [String] = []
    for round in 1...Self.rounds {
      let server = try await ServerProcess.start(["serve", "--data", folder.path])
      let (count, wait) = (
        Int.random(in: 0..<Self.customers, using: &random), Int.random(in: 0..<4_000, using: &random)
      )
      handedOut += try await fileUntilKilled(server, after: count, and: .microseconds(wait))
      let restarted = try await ServerProcess.start(["serve", "--data", folder.path])
      for ticket in handedOut {
        let page = try await restarted.client().get(ticket)
        #expect(page.status == 200 && page.text.contains("Keluhan diterima"), "round \(round): \(ticket)")
      }
      try await restarted.kill9()
      let verified = try await Program.run(Program.tanggap, ["verify", "--data", folder.path])
      #expect(verified.status == 0, "round \(round): \(verified.output)\(verified.errors)")
    }
    #expect(handedOut.count >= Self.rounds, "a load that hands out nothing proves nothing")
  }

  /// Several customers send their complaints at once; the program is killed a moment after so many have their tickets,
  /// in the middle of whatever it is doing for the others.
  /// - Returns: the tickets that any of them was shown the way to.
  private func fileUntilKilled(_ server: ServerProcess, after count: Int, and wait: Duration) async throws -> [String] {
    let checks = try await filledIn(server)
    let tickets = try await withThrowingTaskGroup(of: String?.self) { group in
      for (browser, check) in checks {
        let form = try check.form(to: "/keluhan/baru/kirim")
        group.addTask { try await Self.send(form, by: browser) }
      }
      if count == 0 { try await kill(server, after: wait) }
      var tickets: [String] = []
      while let ticket = try await group.next() {
        tickets += [ticket].compactMap { $0 }
        if tickets.count == count { try await kill(server, after: wait) }
      }
      return tickets
    }
    try await server.kill9()
    return tickets
  }

  private func kill(_ server: ServerProcess, after wait: Duration) async throws {
    try await Task.sleep(for: wait)
    try await server.kill9()
  }

  private func filledIn(_ server: ServerProcess) async throws -> [(WebClient, WebPage)] {
    try await withThrowingTaskGroup(of: (WebClient, WebPage).self) { group in
      for _ in 0..<Self.customers {
        let browser = server.client()
        group.addTask { (browser, try await PublicForm(browser: browser).fillIn()) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// The way to the ticket; nil when the program did not live to answer.
  private static func send(_ form: WebForm, by browser: WebClient) async throws -> String? {
    guard let answer = try? await browser.submit(form) else { return nil }
    #expect(answer.status == 303, "\(answer.describe())")
    return answer.location
  }
}
