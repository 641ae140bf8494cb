import Foundation
import HTTP
import Platform
import Support
import Synchronization
import Testing

@testable import Insight

/// An office that tells a real server on this machine what happens.
final class WebhookOffice: Sendable {
  let app: TestApp
  let server: CannedServer
  private let answer: Answer

  /// What the server answers from now on; a redirect leads to `/lain`.
  private final class Answer: Sendable { let status = Mutex("204 No Content") }

  struct Message: Sendable {
    let target: String
    let headers: [String: String]
    let text: String
    let body: JSON
  }

  init(reach: Reach = Reach(AddressRange.loopback)) throws {
    app = try TestApp(reach: reach)
    let answer = Answer()
    self.answer = answer
    server = try CannedServer { _ in
      let status = answer.status.withLock { $0 }
      return "HTTP/1.1 \(status)\r\nLocation: /lain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    }
  }

  func answers(_ status: String) { answer.status.withLock { $0 = status } }

  var address: String { "http://127.0.0.1:\(server.port)/kabar" }

  /// Adds a webhook; its row and secret come back.
  @discardableResult
  func add(_ events: [WebhookEvent] = WebhookEvent.chosen) throws -> (webhook: Webhook, secret: WebhookSecret) {
    var form: FormData = ["name": "Sistem pusat", "address": address]
    for event in events { form.append("events", event.rawValue) }
    let sent = try WebhookForm(form, reach: Reach(AddressRange.loopback))
    let made = try app.app.writeNow(by: app.actor(.admin)) { deed in try deed.makeWebhook(sent) }
    return (try #require(try app.app.database.read { try $0.webhook(token: made.token) }), made.secret)
  }

  /// Sends what is due, as `serve` does about once a minute, and waits for it.
  func send() throws {
    try Job.sendWebhooks.run(app.app)
    app.app.deliveries.waitUntilIdle()
  }

  /// As they are kept, oldest first.
  func deliveries() throws -> [WebhookDelivery] {
    try app.app.database.read { try $0.rows("SELECT * FROM webhookDelivery /* whole table */ ORDER BY id") }
  }

  func webhook(_ id: Webhook.ID) throws -> Webhook {
    try #require(try app.app.database.read { try $0.webhook(id) })
  }

  /// What the server was sent, in order.
  func received() throws -> [Message] {
    try server.requests.map { request in
      let parts = request.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
      let lines = parts[0].split(separator: "\r\n")
      let headers = lines.dropFirst().map { line in
        let field = line.split(separator: ":", maxSplits: 1).map { String($0) }
        return (field[0].lowercased(), String((field.last ?? "").drop { $0 == " " }))
      }
      let text = String(parts[1])
      return Message(
        target: String(lines[0].split(separator: " ")[1]), headers: Dictionary(headers) { first, _ in first },
        text: text, body: try JSON(parsing: Array(text.utf8)))
    }
  }
}
