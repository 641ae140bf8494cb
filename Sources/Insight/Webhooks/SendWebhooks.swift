import Database
import Platform

/// Empties the webhooks' outbox, on a thread of its own.
///
/// A try is counted before it is made and its success written down after it. Where the program dies between the two, the
/// message goes out once more under the same id.
enum WebhookSender {
  /// Seconds that a program may take to answer.
  static let seconds = 10

  /// Sends all that is due. A webhook that did not take one message is left alone until the next time, so that the
  /// others do not wait for it.
  static func sendDue(_ app: App, until stop: StopSign) throws {
    guard let session = PostSession(within: seconds, reach: app.reach, until: stop) else { return }
    var tired: Set<Webhook.ID> = []
    while !stop.isSet, let delivery = try app.database.read({ try $0.dueDelivery(at: app.world.now(), except: tired) })
    {
      let now = app.world.now()
      guard delivery.giveUpAt > now else {
        try giveUp(delivery, app, at: now)
        continue
      }
      guard try app.database.writeNow({ try $0.claim(delivery, at: now) }) else { continue }
      guard try send(delivery, through: session, app, stop) else {
        tired.insert(delivery.webhook)
        continue
      }
    }
  }

  /// Its time is over without a success.
  private static func giveUp(_ delivery: WebhookDelivery, _ app: App, at now: Instant) throws {
    let fate = WebhookFate.never("Belum berhasil dalam \(Webhook.patience) hari. \(delivery.reply)")
    try app.database.writeNow { db in try db.markDead(delivery, fate.words, at: now) }
    guard let webhook = try app.database.read({ try $0.webhook(delivery.webhook) }) else { return }
    try leaveAlone(webhook, after: fate, app)
  }

  /// Sends a message that is claimed, and writes down what became of it; false where it did not arrive.
  private static func send(
    _ delivery: WebhookDelivery, through session: PostSession, _ app: App, _ stop: StopSign
  ) throws -> Bool {
    guard let webhook = try app.database.read({ try $0.webhook(delivery.webhook) }) else { return false }
    let fate = fate(of: delivery, to: webhook, through: session, app)
    let now = app.world.now()
    if stop.isSet, !fate.hasArrived { return false }
    try app.database.writeNow { db in
      switch fate {
      case .arrived: try db.markSent(delivery, fate.words, at: now)
      case .later: try db.markDeferred(delivery, fate.words, at: now)
      case .never, .gone: try db.markDead(delivery, fate.words, at: now)
      }
    }
    if !fate.hasArrived { try leaveAlone(webhook, after: fate, app) }
    return fate.hasArrived
  }

  private static func fate(
    of delivery: WebhookDelivery, to webhook: Webhook, through session: PostSession, _ app: App
  ) -> WebhookFate {
    guard let secret = webhook.secret(app.secrets) else {
      return .never("Kunci tanda tangannya tidak dapat dibuka. Buat webhook baru.")
    }
    let headers = secret.headers(delivery.message, at: app.world.now(), delivery.body)
    return WebhookFate(session.post(delivery.body, to: webhook.address, headers: headers))
  }

  /// An address that has taken nothing for days, or says that it is gone, is left alone, and administrators are told.
  private static func leaveAlone(_ webhook: Webhook, after fate: WebhookFate, _ app: App) throws {
    let since = webhook.failingSince ?? app.world.now()
    let isOver = since.adding(days: Webhook.patience) <= app.world.now()
    guard webhook.isOn, isOver || fate.isGone else { return }
    try app.writeNow(by: .system) { deed in
      guard let webhook = try deed.db.webhook(webhook.id), webhook.isOn else {
        try deed.record("webhook.leftAlone", Subject("webhook", webhook.id))
        return
      }
      try deed.switchOff(webhook, fate.isGone ? .gone : .failing)
    }
  }
}

/// What becomes of a message after a try.
enum WebhookFate: Sendable, Hashable {
  case arrived(String)
  /// It will be tried again.
  case later(String)
  /// To try again would not help.
  case never(String)
  /// The address wants nothing any more.
  case gone(String)

  /// A redirect is not followed: it would lead to where nobody has decided that anything may be sent.
  init(_ answer: PostAnswer) {
    switch answer {
    case .answered(200..<300): self = .arrived("Diterima.")
    case .answered(let status) where (300..<400).contains(status):
      self = .never("Dijawab dengan pengalihan (\(status)), yang tidak diikuti. Tulis alamat tujuannya.")
    case .answered(410): self = .gone("Dijawab: tidak ada lagi (410).")
    case .answered(let status): self = .later("Dijawab dengan status \(status).")
    case .outOfReach: self = .never("Alamat ini menunjuk ke jaringan sendiri, yang tidak diizinkan.")
    case .failed(let reason): self = .later("Tidak terjawab: \(reason)")
    }
  }

  /// What the page says of it.
  var words: String {
    switch self {
    case .arrived(let words), .later(let words), .never(let words), .gone(let words): words
    }
  }

  var hasArrived: Bool { if case .arrived = self { true } else { false } }
  var isGone: Bool { if case .gone = self { true } else { false } }
}

extension Job {
  /// Messages that are due go out, on the thread for deliveries.
  static let sendWebhooks = Job("send webhooks") { app in
    let now = app.world.now()
    guard try app.database.read({ try $0.dueDelivery(at: now) }) != nil else { return }
    app.deliveries.begin { stop in try WebhookSender.sendDue(app, until: stop) }
  }

  /// What was told months ago nobody looks for any more.
  static let forgetWebhookMessages = Job("forget old webhook messages") { app in
    let old = app.world.now().adding(days: -90)
    let isOld: SQL = "queuedAt < \(old) AND (sentAt IS NOT NULL OR deadAt IS NOT NULL)"
    guard try app.database.read({ try $0.exists("SELECT 1 FROM webhookDelivery WHERE \(isOld)") }) else { return }
    _ = try app.database.writeNow { db in try db.execute("DELETE FROM webhookDelivery WHERE \(isOld)") }
  }
}
