import HTTP
import Platform

/// What one opened desk form carries: a random id that makes recording idempotent, and when it was opened, from
/// which the 15 minutes of step 1 run. Sealed, so that neither can be made up.
struct DeskTicket: Sendable {
  let id: String
  let openedAt: Instant
  let sealed: String

  /// What a recorded complaint keeps of it.
  var hash: [UInt8] { Sodium.hash(Array(id.utf8)) }

  init(_ app: App, at now: Instant) {
    self.init(id: app.world.token(), openedAt: now, key: app.secrets.forgeryKey)
  }

  /// Nil for a ticket we did not seal, or one older than a day.
  init?(_ text: String, _ app: App, at now: Instant) {
    let parts = text.split(separator: ".").map { String($0) }
    guard parts.count == 3, parts[0].utf8.count == 22, let time = Int64(parts[1]) else { return nil }
    let opened = Instant(rawValue: time)
    self.init(id: parts[0], openedAt: opened, key: app.secrets.forgeryKey)
    guard Sodium.areEqual(Array(sealed.utf8), Array(text.utf8)), opened <= now, now < opened.adding(hours: 24) else {
      return nil
    }
  }

  private init(id: String, openedAt: Instant, key: [UInt8]) {
    self.id = id
    self.openedAt = openedAt
    let content = "\(id).\(openedAt.rawValue)"
    sealed = "\(content).\(Sodium.base64URL(Sodium.hash(Array("desk:\(content)".utf8), key: key)))"
  }
}
