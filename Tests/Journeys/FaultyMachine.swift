import Support
import Testing

/// A real program whose machine fails under it, and the tickets it has handed out: not one of them may be lost.
final class FaultyMachine {
  let folder: ScratchFolder
  let server: ServerProcess
  private(set) var tickets: [String] = []

  var data: String { folder.path("data") }
  var database: String { data + "/tanggap.sqlite" }

  init(folder: ScratchFolder, server: ServerProcess) {
    self.folder = folder
    self.server = server
  }

  static func start() async throws -> FaultyMachine {
    let folder = try ScratchFolder()
    return FaultyMachine(
      folder: folder, server: try await ServerProcess.start(["serve", "--data", folder.path("data")]))
  }

  /// A customer who has filled in everything and only has to send it.
  func customer() async throws -> (browser: WebClient, form: WebForm) {
    let browser = server.client()
    return (browser, try await PublicForm(browser: browser).fillIn().form(to: "/keluhan/baru/kirim"))
  }

  /// Sends a form; a way to a ticket is kept.
  func send(_ customer: (browser: WebClient, form: WebForm)) async throws -> WebPage {
    let answer = try await customer.browser.submit(customer.form)
    if let ticket = answer.location, answer.status == 303, ticket.hasSuffix("/diterima") { tickets.append(ticket) }
    return answer
  }

  /// Files a complaint as on any other day.
  func file() async throws {
    let answer = try await send(customer())
    #expect(answer.status == 303 && answer.location?.hasSuffix("/diterima") == true, "\(answer.describe())")
  }

  /// Who sends a form now is told that nothing was recorded, and when to come again; pages go on.
  func expectRefusal(_ customer: (browser: WebClient, form: WebForm)) async throws {
    let answer = try await send(customer)
    #expect(answer.status == 503, "\(answer.describe())")
    #expect(answer.text.contains("belum tercatat") && answer.text.contains("Nomor rujukan"))
    #expect(answer.header("Retry-After") != nil)
    try await expectTickets(on: server)
    #expect(server.stderr.contains("reference="))
  }

  /// Everything that was acknowledged is there: now, after a new start, and for `verify`.
  func expectNothingLost() async throws {
    try await expectTickets(on: server)
    #expect(try await server.terminate() == 0)
    let again = try await ServerProcess.start(["serve", "--data", data])
    try await expectTickets(on: again)
    #expect(try await again.terminate() == 0)
    let verified = try await Program.run(Program.tanggap, ["verify", "--data", data])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  private func expectTickets(on server: ServerProcess) async throws {
    #expect(!tickets.isEmpty)
    for ticket in tickets {
      let page = try await server.client().get(ticket)
      #expect(page.status == 200 && page.text.contains("Keluhan diterima"), "\(page.describe())")
    }
  }
}
