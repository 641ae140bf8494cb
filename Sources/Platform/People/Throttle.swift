import Database
import HTTP

/// What slows down whoever tries passwords: some attempts are free, then each has to wait twice as long as the one before.
///
/// Kept in the database, so that a restart forgives nothing. An attempt is counted *before* its password is checked, so
/// that many at once gain nothing; the right password takes the count back.
package struct Throttle: Sendable {
  /// Attempts without any waiting.
  let free: Int
  /// Seconds to wait after the first attempt beyond them.
  let firstWait: Int
  /// Seconds that a wait never exceeds: people who know their password get in the same hour.
  let longestWait: Int
  /// Hours without an attempt after which all is forgotten.
  let memoryHours: Int
  /// Whether success clears the whole count, or takes back its own attempt only.
  let endsWithSuccess: Bool

  package init(free: Int, firstWait: Int, longestWait: Int, memoryHours: Int, endsWithSuccess: Bool) {
    self.free = free
    self.firstWait = firstWait
    self.longestWait = longestWait
    self.memoryHours = memoryHours
    self.endsWithSuccess = endsWithSuccess
  }

  /// Attempts on one account.
  static let account = Throttle(free: 5, firstWait: 30, longestWait: 900, memoryHours: 12, endsWithSuccess: true)
  /// Attempts from one address, behind which a whole office may sit. The own account's success must not clear the
  /// count of guesses at others.
  static let address = Throttle(free: 30, firstWait: 10, longestWait: 300, memoryHours: 1, endsWithSuccess: false)

  /// Seconds to wait after so many attempts.
  func wait(after attempts: Int) -> Int {
    guard attempts >= free else { return 0 }
    return min(longestWait, firstWait << min(attempts - free, 16))
  }
}

/// One thing that is counted, under one rule.
package struct ThrottleKey: Sendable {
  let text: String
  let rule: Throttle

  /// - Parameter text: what is counted, such as `tracking:203.0.113.7`.
  package init(_ text: String, _ rule: Throttle) {
    self.text = text
    self.rule = rule
  }

  /// An account by its e-mail, known or not; hashed, since anybody may type anything.
  static func account(_ email: String) -> ThrottleKey {
    ThrottleKey("account:" + Sodium.base64URL(Sodium.hash(Array(email.utf8))), .account)
  }

  static func address(_ remote: String) -> ThrottleKey { ThrottleKey("address:" + remote, .address) }

  /// Codes of a person's second factor.
  static func code(_ person: Person.ID) -> ThrottleKey { ThrottleKey("code:\(person)", .account) }

  /// A signed-in person asked for the password once more.
  static func confirmation(_ person: Person.ID) -> ThrottleKey {
    ThrottleKey("confirmation:\(person)", .account)
  }
}

extension Transaction {
  /// Counts an attempt under each key; when one of them has to wait, nothing is counted and the end of its wait comes back.
  package func countAttempt(_ keys: [ThrottleKey], at now: Instant) throws -> Instant? {
    let waits = try keys.compactMap { key -> Instant? in
      // Beyond the longest wait lies only what a clock wrote that has been set back since.
      let latest = now.adding(seconds: key.rule.longestWait)
      return try value(
        "SELECT blockedTill FROM throttle WHERE key = \(key.text) AND blockedTill > \(now) AND blockedTill <= \(latest)"
      )
    }
    if let latest = waits.max() { return latest }
    for key in keys {
      let since = now.adding(hours: -key.rule.memoryHours)
      let before: Int? = try value("SELECT failures FROM throttle WHERE key = \(key.text) AND lastAt > \(since)")
      let attempts = (before ?? 0) + 1
      let wait = key.rule.wait(after: attempts)
      // Without a wait no moment is written, not even this one: who read the clock a moment earlier may come after it.
      let till = wait == 0 ? Instant(rawValue: 0) : now.adding(seconds: wait)
      try execute(
        """
        INSERT INTO throttle (key, failures, lastAt, blockedTill)
        VALUES (\(key.text), \(attempts), \(now), \(till))
        ON CONFLICT (key) DO UPDATE
        SET failures = excluded.failures, lastAt = excluded.lastAt, blockedTill = excluded.blockedTill
        """)
    }
    return nil
  }

  /// After success: what was counted need not have been.
  package func forgiveAttempt(_ keys: [ThrottleKey]) throws {
    for key in keys {
      if key.rule.endsWithSuccess {
        try execute("DELETE FROM throttle WHERE key = \(key.text)")
      } else {
        try execute(
          "UPDATE throttle SET failures = failures - 1, blockedTill = 0 WHERE key = \(key.text) AND failures > 0")
      }
    }
  }
}

extension Visit {
  /// Where the visit comes from, as its attempts are counted: an address after trusted proxies, or the network of an
  /// IPv6 one, of which a guesser has as many as he likes.
  package var clientAddress: String { IPAddress(request.remote)?.subscriber.description ?? request.remote }
}
