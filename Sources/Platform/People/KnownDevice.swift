import Database
import HTTP

/// A browser somebody has signed in with before, known by a cookie that outlives the session. It opens nothing: it only
/// tells a new browser from a known one.
struct KnownDevice: Sendable, FromRow {
  /// The browser's name for itself, as it was the first time.
  let agent: String
  let firstSeenAt: Instant

  init(row: Row) throws(RowError) {
    agent = try row["agent"]
    firstSeenAt = try row["firstSeenAt"]
  }

  /// The cookie's name, before `Office.cookieName`.
  static let cookieName = "tanggap_perangkat"
  /// Days without signing in after which a browser is forgotten.
  static let memoryDays = 400
  /// Days for which a new one stands on its owner's account page.
  static let newDays = 7

  static func cookie(_ token: String, _ office: Office) -> SetCookie {
    SetCookie.site(cookieName, token, maxAge: memoryDays * 86_400, behindTLS: office.isBehindTLS)
  }
}

extension Deed {
  /// Notes with which browser somebody has signed in, and tells him of one that was never seen before, but for the very
  /// first. The token for the browser to be known by from now on; nil when it is known already.
  func meet(_ browser: Browser, of person: Person.ID) throws -> String? {
    if let token = browser.device, try db.noteDevice(Session.hash(token), of: person, at: at) { return nil }
    let token = browser.device ?? Session.newToken(app.world)
    let isFirst = try !db.exists("SELECT 1 FROM knownDevice WHERE personID = \(person)")
    try db.addDevice(Session.hash(token), of: person, agent: browser.agent, isTold: !isFirst, at: at)
    guard !isFirst else { return token }
    try tell(person, .newDevice(AgentWords.words(browser.agent), Words(zone: office.zone).shortDateTime(at)))
    try record("person.newDevice", Subject("person", person))
    return token
  }
}

extension Snapshot {
  /// Browsers somebody was told of lately, the newest first.
  func newDevices(of person: Person.ID, at now: Instant) throws -> [KnownDevice] {
    try rows(
      """
      SELECT agent, firstSeenAt FROM knownDevice
      WHERE personID = \(person) AND isTold = 1 AND firstSeenAt > \(now.adding(days: -KnownDevice.newDays))
      ORDER BY firstSeenAt DESC, deviceHash
      """)
  }
}

extension Transaction {
  /// Notes that a known browser was used again; false when it is not known.
  fileprivate func noteDevice(_ hash: [UInt8], of person: Person.ID, at now: Instant) throws -> Bool {
    try execute(
      "UPDATE knownDevice SET lastSeenAt = \(now) WHERE personID = \(person) AND deviceHash = \(hash)") == 1
  }

  fileprivate func addDevice(
    _ hash: [UInt8], of person: Person.ID, agent: String, isTold: Bool, at now: Instant
  ) throws {
    try execute(
      """
      INSERT INTO knownDevice (personID, deviceHash, agent, isTold, firstSeenAt, lastSeenAt)
      VALUES (\(person), \(hash), \(agent), \(isTold), \(now), \(now))
      """)
  }
}

extension Job {
  /// Browsers that nobody signed in with for more than a year.
  static let forgetOldDevices = Job("forget old devices") { app in
    let old = app.world.now().adding(days: -KnownDevice.memoryDays)
    guard try app.database.read({ try $0.exists("SELECT 1 FROM knownDevice WHERE lastSeenAt < \(old)") }) else {
      return
    }
    _ = try app.database.writeNow { db in try db.execute("DELETE FROM knownDevice WHERE lastSeenAt < \(old)") }
  }
}

extension Migration {
  static let knownDevices = Migration(
    "platform 0019 a browser that signed in before is known again",
    """
    CREATE TABLE knownDevice (
      personID    INTEGER NOT NULL REFERENCES person(id),
      deviceHash  BLOB NOT NULL CHECK (length(deviceHash) = 32),
      agent       TEXT NOT NULL,
      isTold      INTEGER NOT NULL CHECK (isTold IN (0, 1)),
      firstSeenAt INTEGER NOT NULL,
      lastSeenAt  INTEGER NOT NULL,
      PRIMARY KEY (personID, deviceHash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX knownDeviceByTime ON knownDevice(lastSeenAt);
    """)
}
