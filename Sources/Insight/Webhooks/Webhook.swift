import Database
import Platform

/// What another program may be told of. The raw value is what it reads.
enum WebhookEvent: String, CaseIterable, Sendable, ColumnValue {
  case opened = "case.opened"
  case stepCompleted = "step.completed"
  case ended = "case.ended"
  case overdue = "step.overdue"
  /// Sent only when somebody asks for it.
  case test = "webhook.test"

  /// Those that one may choose.
  static let chosen: [WebhookEvent] = [.opened, .stepCompleted, .ended, .overdue]

  var words: String {
    switch self {
    case .opened: "Kasus dibuka"
    case .stepCompleted: "Langkah selesai"
    case .ended: "Kasus berakhir"
    case .overdue: "Jatuh tempo lewat"
    case .test: "Percobaan"
    }
  }
}

/// Another program that is told when something happens, at its own address.
struct Webhook: Sendable, FromRow {
  typealias ID = Identifier<Webhook>

  /// Why it is told of nothing any more.
  enum Pause: String, Sendable, ColumnValue {
    case byHand
    /// Nothing arrived for days.
    case failing
    /// It answered that it is gone for good (410).
    case gone

    var words: String {
      switch self {
      case .byHand: "dimatikan administrator"
      case .failing: "dimatikan sendiri, karena \(Webhook.patience) hari tidak berhasil"
      case .gone: "dimatikan sendiri, karena alamat itu menjawab tidak ada lagi (410)"
      }
    }
  }

  /// Days for which a message is tried, and after which an address that takes none is left alone.
  static let patience = 3

  let id: ID
  /// Its part of an address, and where its secret is sealed for.
  let token: String
  let name: String
  let address: String
  private let sealed: [UInt8]
  let events: Set<WebhookEvent>
  let madeAt: Instant
  let madeBy: String
  /// Since when nothing has arrived; nil after a success.
  let failingSince: Instant?
  let lastSentAt: Instant?
  let offAt: Instant?
  let offBecause: Pause?

  init(row: Row) throws(RowError) {
    (id, token, name, address) = (try row["id"], try row["token"], try row["name"], try row["address"])
    sealed = try row["sealed"]
    let told: [(WebhookEvent, Bool)] = [
      (.opened, try row["tellsOpened"]), (.stepCompleted, try row["tellsSteps"]), (.ended, try row["tellsEnded"]),
      (.overdue, try row["tellsOverdue"]),
    ]
    events = Set(told.filter(\.1).map(\.0))
    (madeAt, madeBy) = (try row["madeAt"], try row["madeByName"])
    (failingSince, lastSentAt) = (try row["failingSince"], try row["lastSentAt"])
    (offAt, offBecause) = (try row["offAt"], try row["offBecause"])
  }

  var isOn: Bool { offAt == nil }

  /// "Kasus dibuka, Kasus berakhir".
  var eventWords: String { WebhookEvent.chosen.filter(events.contains).map(\.words).joined(separator: ", ") }

  /// Where a secret is sealed for: this webhook and no other.
  static func place(_ token: String) -> String { "webhook:\(token)" }

  /// What it is signed with; nil when the keys beside the database are others.
  func secret(_ secrets: Secrets) -> WebhookSecret? {
    secrets.unseal(sealed, at: Self.place(token)).map { WebhookSecret(bytes: $0) }
  }
}

/// The key that a webhook's messages are signed with (https://www.standardwebhooks.com, "Signature scheme").
struct WebhookSecret: Sendable {
  let bytes: [UInt8]

  /// A new one of 256 bits.
  static func fresh(_ world: World) -> WebhookSecret { WebhookSecret(bytes: world.randomBytes(32)) }

  /// As its owner copies it.
  var text: String { "whsec_" + Sodium.base64(bytes, isPadded: true) }

  /// What goes along with a message: its id, when it is sent (seconds since 1970), and the signature over both and the
  /// body, so that neither can be changed nor an old message be sent again.
  func headers(_ id: String, at now: Instant, _ body: String) -> [(String, String)] {
    let seconds = now.rawValue / 1_000
    let code = Sodium.hmacSHA256(Array("\(id).\(seconds).\(body)".utf8), key: bytes)
    return [
      ("webhook-id", id), ("webhook-timestamp", "\(seconds)"),
      ("webhook-signature", "v1," + Sodium.base64(code, isPadded: true)),
    ]
  }
}

/// A message to a webhook, waiting or gone.
struct WebhookDelivery: Sendable, FromRow {
  typealias ID = Identifier<WebhookDelivery>

  enum State: String, CaseIterable, Sendable {
    case waiting = "menunggu"
    case sent = "terkirim"
    case dead = "gagal"

    var words: String {
      switch self {
      case .waiting: "Menunggu"
      case .sent: "Terkirim"
      case .dead: "Gagal"
      }
    }
  }

  let id: ID
  let webhook: Webhook.ID
  /// The same at every try, so that who gets a message twice can tell.
  let message: String
  let event: WebhookEvent
  let body: String
  let queuedAt: Instant
  let attempts: Int
  let nextAt: Instant
  let giveUpAt: Instant
  let sentAt: Instant?
  let deadAt: Instant?
  /// What became of the last try, in words.
  let reply: String

  init(row: Row) throws(RowError) {
    (id, webhook, message) = (try row["id"], try row["webhookID"], try row["message"])
    (event, body, queuedAt) = (try row["event"], try row["body"], try row["queuedAt"])
    (attempts, nextAt, giveUpAt) = (try row["attempts"], try row["nextAt"], try row["giveUpAt"])
    (sentAt, deadAt, reply) = (try row["sentAt"], try row["deadAt"], try row["reply"])
  }

  var state: State { sentAt != nil ? .sent : deadAt != nil ? .dead : .waiting }

  /// Minutes until the next try after so many: 1, 2, 4, 8 … and never more than 4 hours, as mail is tried.
  static func pause(after attempts: Int) -> Int { min(1 << min(max(attempts - 1, 0), 8), 240) }
}
