import Database
import Dispatch
import Synchronization

/// Empties the outbox, on a thread of its own, so that a slow mail server holds up neither pages nor other jobs.
///
/// A try is counted before it is made and its success written down after it. Where the program dies between the two, the
/// mail goes out once more, and its Message-ID, which never changes, tells the receiving side that it is the same.
package final class Postman: Sendable {
  package let server: MailServer
  private let thread = DispatchQueue(label: "postman")
  private let stopSign = StopSign()
  private let state = Mutex(State())

  private struct State {
    var isBusy = false
    var trouble: Trouble?
    var lastSent: Instant?
  }

  /// Why no mail goes out at all.
  package struct Trouble: Sendable, Hashable {
    let since: Instant
    /// As the server or libcurl put it, in English.
    let reason: String
  }

  package init(_ server: MailServer) { self.server = server }

  /// What is wrong with the server or the way to it; nil since the last mail was accepted or refused for itself.
  var trouble: Trouble? { state.withLock { $0.trouble } }

  /// When the server last took a mail since the program runs.
  var lastSent: Instant? { state.withLock { $0.lastSent } }

  /// Begins to send all that is due and returns; nothing happens while that is still under way.
  func begin(_ app: App, complain: @escaping @Sendable (any Error) -> Void = { _ in }) {
    let isFree = state.withLock { state in
      defer { state.isBusy = true }
      return !state.isBusy
    }
    guard isFree, !stopSign.isSet else { return }
    thread.async {
      do { try self.deliverDue(app) } catch { complain(error) }
      self.state.withLock { $0.isBusy = false }
    }
  }

  /// Returns once nothing is under way.
  package func waitUntilIdle() { thread.sync {} }

  /// Breaks off what is under way, and begins nothing any more.
  package func stop() {
    stopSign.set()
    waitUntilIdle()
  }

  private func deliverDue(_ app: App) throws {
    guard let session = SMTPSession(server, until: stopSign) else { return }
    while !stopSign.isSet, let mail = try app.database.read({ try $0.dueMail(at: app.world.now()) }) {
      guard mail.giveUpAt > app.world.now() else {
        try giveUp(mail, app)
        continue
      }
      guard try claim(mail, app) else { continue }
      guard try deliver(mail, through: session, app) else { return }
    }
  }

  func claim(_ mail: OutgoingMail, _ app: App) throws -> Bool {
    let now = app.world.now()
    return try app.database.writeNow { try $0.claim(mail, at: now) }
  }

  private func giveUp(_ mail: OutgoingMail, _ app: App) throws {
    let now = app.world.now()
    try app.database.writeNow { db in
      try db.markRefused(mail, "Belum berhasil dikirim dalam \(Outbox.patience) hari.", at: now)
    }
  }

  /// Sends a mail that is claimed, and writes down what became of it; false when no other can go out either.
  private func deliver(_ mail: OutgoingMail, through session: SMTPSession, _ app: App) throws -> Bool {
    let files = try app.database.read { try $0.files(of: mail.id) }
    let answer = send(mail, with: files, through: session, app)
    let now = app.world.now()
    if stopSign.isSet, answer != .accepted { return false }
    try app.database.writeNow { db in
      switch answer {
      case .accepted: try db.markSent(mail, at: now)
      case .refused(let reply): try db.markRefused(mail, reply, at: now)
      case .deferred(let reply), .unreachable(let reply): try db.markDeferred(mail, reply)
      }
    }
    return note(answer, at: now)
  }

  func send(
    _ mail: OutgoingMail, with files: [MailFile] = [], through session: SMTPSession, _ app: App
  ) -> MailAnswer {
    guard let address = EmailAddress(mail.address) else { return .refused("Alamat ini tidak dapat dikirimi surel.") }
    let identifier = Sodium.base64URL(
      Array(Sodium.hash(Array("mail \(mail.id) \(mail.queuedAt.rawValue)".utf8), key: app.secrets.mailKey).prefix(16)))
    let text = MailText(
      mail, with: files, from: app.office.name, server, identifier: identifier, zone: app.office.zone)
    return session.send(text.bytes, to: address)
  }

  private func note(_ answer: MailAnswer, at now: Instant) -> Bool {
    state.withLock { state in
      guard case .unreachable(let reason) = answer else {
        state.trouble = nil
        if answer == .accepted { state.lastSent = now }
        return true
      }
      state.trouble = Trouble(since: state.trouble?.since ?? now, reason: reason)
      return false
    }
  }
}

extension Job {
  /// Whatever waits in the outbox goes out; without a mail server it waits on.
  static let sendMail = Job("send mail") { app in app.postman?.begin(app) }
}
