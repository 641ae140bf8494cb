import Database
import Platform

extension Snapshot {
  var webhookColumns: SQL { "SELECT w.*, p.name AS madeByName FROM webhook w JOIN person p ON p.id = w.madeBy" }

  /// All of them, the newest first.
  func webhooks() throws -> [Webhook] { try rows("\(webhookColumns) ORDER BY w.id DESC") }

  func webhook(token: String) throws -> Webhook? { try row("\(webhookColumns) WHERE w.token = \(token)") }

  func webhook(_ id: Webhook.ID) throws -> Webhook? { try row("\(webhookColumns) WHERE w.id = \(id)") }

  /// Those that are on and want to be told of it.
  func webhooks(toldOf event: WebhookEvent) throws -> [Webhook.ID] {
    let wanted: SQL =
      switch event {
      case .opened: "tellsOpened = 1"
      case .stepCompleted: "tellsSteps = 1"
      case .ended: "tellsEnded = 1"
      case .overdue: "tellsOverdue = 1"
      case .test: "1 = 0"
      }
    return try values("SELECT id FROM webhook WHERE offAt IS NULL AND \(wanted) ORDER BY id")
  }

  /// The message whose turn it is, of a webhook that is none of these; nil when none is due.
  func dueDelivery(at now: Instant, except tired: Set<Webhook.ID> = []) throws -> WebhookDelivery? {
    let others: SQL = tired.isEmpty ? "" : " AND webhookID NOT IN \(list: tired.sorted())"
    return try row(
      """
      SELECT * FROM webhookDelivery WHERE sentAt IS NULL AND deadAt IS NULL AND nextAt <= \(now)\(others)
      ORDER BY nextAt, id LIMIT 1
      """)
  }

  /// Messages of a webhook in one state or in any, the newest first, from a place on.
  func deliveries(
    of webhook: Webhook.ID, _ state: WebhookDelivery.State?, at place: ListPlace = .start, limit: Int
  ) throws -> [WebhookDelivery] {
    var condition: SQL = "webhookID = \(webhook)"
    switch state {
    case .waiting: condition += " AND sentAt IS NULL AND deadAt IS NULL"
    case .sent: condition += " AND sentAt IS NOT NULL"
    case .dead: condition += " AND deadAt IS NOT NULL"
    case nil: break
    }
    switch place {
    case .start: break
    case .after(let key): condition += " AND (queuedAt, id) < (\(key.order), \(key.id))"
    case .before(let key): condition += " AND (queuedAt, id) > (\(key.order), \(key.id))"
    }
    let order: SQL = place.isBackward ? "queuedAt, id" : "queuedAt DESC, id DESC"
    let found: [WebhookDelivery] = try rows(
      "SELECT * FROM webhookDelivery WHERE \(condition) ORDER BY \(order) LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }
}

// Each of these leaves a message alone that was sent or given up meanwhile.
extension Transaction {
  /// Counts a try before it is made, so that even one that ends the program is followed by a pause.
  /// - Returns: false when it is somebody else's meanwhile.
  func claim(_ delivery: WebhookDelivery, at now: Instant) throws -> Bool {
    let next = now.adding(minutes: WebhookDelivery.pause(after: delivery.attempts + 1))
    return try execute(
      """
      UPDATE webhookDelivery SET attempts = attempts + 1, nextAt = \(next)
      WHERE id = \(delivery.id) AND attempts = \(delivery.attempts) AND sentAt IS NULL AND deadAt IS NULL
      """) == 1
  }

  func markSent(_ delivery: WebhookDelivery, _ reply: String, at now: Instant) throws {
    try execute(
      "UPDATE webhookDelivery SET sentAt = \(now), reply = \(reply) WHERE id = \(delivery.id) AND deadAt IS NULL")
    try execute("UPDATE webhook SET failingSince = NULL, lastSentAt = \(now) WHERE id = \(delivery.webhook)")
  }

  /// It will be tried again, at the time its claim has set.
  func markDeferred(_ delivery: WebhookDelivery, _ reply: String, at now: Instant) throws {
    try execute("UPDATE webhookDelivery SET reply = \(reply) WHERE id = \(delivery.id) AND sentAt IS NULL")
    try noteFailure(of: delivery, at: now)
  }

  /// It will not be tried again unless somebody asks for it.
  func markDead(_ delivery: WebhookDelivery, _ reply: String, at now: Instant) throws {
    try execute(
      """
      UPDATE webhookDelivery SET deadAt = \(now), reply = \(reply)
      WHERE id = \(delivery.id) AND sentAt IS NULL AND deadAt IS NULL
      """)
    try noteFailure(of: delivery, at: now)
  }

  private func noteFailure(of delivery: WebhookDelivery, at now: Instant) throws {
    try execute("UPDATE webhook SET failingSince = COALESCE(failingSince, \(now)) WHERE id = \(delivery.webhook)")
  }

  /// Seals every secret anew; how many there were.
  func resealWebhooks(from old: Secrets, to new: Secrets) throws -> Int {
    try webhooks().count { webhook in
      guard let secret = webhook.secret(old) else { return false }
      let sealed = new.seal(secret.bytes, at: Webhook.place(webhook.token))
      return try execute("UPDATE webhook SET sealed = \(sealed) WHERE id = \(webhook.id)") == 1
    }
  }
}

extension Migration {
  static let webhooks = Migration(
    "insight 0004 other programs are told what happens",
    """
    CREATE TABLE webhook (
      id           INTEGER PRIMARY KEY,
      token        TEXT NOT NULL UNIQUE CHECK (length(token) >= 22),
      name         TEXT NOT NULL CHECK (name <> ''),
      address      TEXT NOT NULL CHECK (address LIKE 'http%://%'),
      sealed       BLOB NOT NULL CHECK (length(sealed) = 72),
      tellsOpened  INTEGER NOT NULL CHECK (tellsOpened IN (0, 1)),
      tellsSteps   INTEGER NOT NULL CHECK (tellsSteps IN (0, 1)),
      tellsEnded   INTEGER NOT NULL CHECK (tellsEnded IN (0, 1)),
      tellsOverdue INTEGER NOT NULL CHECK (tellsOverdue IN (0, 1)),
      madeAt       INTEGER NOT NULL,
      madeBy       INTEGER NOT NULL REFERENCES person(id),
      failingSince INTEGER,
      lastSentAt   INTEGER,
      offAt        INTEGER,
      offBecause   TEXT CHECK (offBecause IN ('byHand', 'failing', 'gone')),
      CHECK ((offAt IS NULL) = (offBecause IS NULL)),
      CHECK (tellsOpened + tellsSteps + tellsEnded + tellsOverdue >= 1)
    ) STRICT;
    CREATE TABLE webhookDelivery (
      id        INTEGER PRIMARY KEY,
      webhookID INTEGER NOT NULL REFERENCES webhook(id),
      message   TEXT NOT NULL UNIQUE CHECK (message LIKE 'msg_%'),
      event     TEXT NOT NULL CHECK (event <> ''),
      body      TEXT NOT NULL CHECK (body <> ''),
      queuedAt  INTEGER NOT NULL,
      attempts  INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
      nextAt    INTEGER NOT NULL,
      giveUpAt  INTEGER NOT NULL,
      sentAt    INTEGER,
      deadAt    INTEGER,
      reply     TEXT NOT NULL DEFAULT '',
      CHECK (sentAt IS NULL OR deadAt IS NULL)
    ) STRICT;
    CREATE INDEX deliveryWaiting ON webhookDelivery(nextAt, id) WHERE sentAt IS NULL AND deadAt IS NULL;
    CREATE INDEX deliveryByWebhook ON webhookDelivery(webhookID, queuedAt, id);
    CREATE INDEX deliveryByTime ON webhookDelivery(queuedAt);
    """)
}
