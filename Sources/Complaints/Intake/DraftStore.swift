import Database
import HTTP
import Platform
import Procedures

extension Snapshot {
  /// The draft of a browser's cookie, unless it is too old.
  func draft(_ token: String, at now: Instant) throws -> Draft? {
    try row("SELECT * FROM draft WHERE token = \(token) AND changedAt > \(now.adding(hours: -Draft.lifetime))")
  }
}

extension Transaction {
  /// Writes a draft as it now is, and lets its files wait as long as it lives. What a customer typed before he chose to
  /// stay unknown is gone with it.
  func save(_ draft: Draft, at now: Instant) throws {
    let contact = draft.confidentiality == .anonymous ? Contact() : draft.contact
    let pages = draft.reached.map(\.rawValue).sorted().joined(separator: " ")
    let secrecy = draft.confidentiality?.rawValue ?? ""
    _ = try execute(
      """
      INSERT INTO draft (token, createdAt, changedAt, subject, description, service, occurredOn, place, isDangerous,
        danger, remedy, confidentiality, name, organisation, phone, email, address, reached)
      VALUES (\(draft.token), \(now), \(now), \(draft.subject), \(draft.description), \(draft.service),
        \(draft.occurredOn), \(draft.place), \(draft.isDangerous), \(draft.danger), \(draft.remedy), \(secrecy),
        \(contact.name), \(contact.organisation), \(contact.phone), \(contact.email), \(contact.address), \(pages))
      ON CONFLICT (token) DO UPDATE SET changedAt = excluded.changedAt, subject = excluded.subject,
        description = excluded.description, service = excluded.service, occurredOn = excluded.occurredOn,
        place = excluded.place, isDangerous = excluded.isDangerous, danger = excluded.danger,
        remedy = excluded.remedy, confidentiality = excluded.confidentiality, name = excluded.name,
        organisation = excluded.organisation, phone = excluded.phone, email = excluded.email,
        address = excluded.address, reached = excluded.reached
      """)
    try renewTray(draft.token, at: now)
  }

  /// Deletes a filed draft.
  func removeDraft(_ token: String) throws {
    _ = try execute("DELETE FROM draft WHERE token = \(token)")
  }

  /// Deletes drafts nobody has touched for a day, at most a hundred at a time, so that no other verb waits long. Their
  /// files wait exactly as long and go with the other old trays.
  func removeOldDrafts(at now: Instant) throws -> Int {
    let old: [String] = try values(
      "SELECT token FROM draft WHERE changedAt <= \(now.adding(hours: -Draft.lifetime)) ORDER BY changedAt LIMIT 100")
    guard !old.isEmpty else { return 0 }
    _ = try execute("DELETE FROM draft WHERE token IN \(list: old)")
    return old.count
  }
}

extension Job {
  /// Drafts live a day; what was typed into them is nobody's business afterwards.
  static let removeOldDrafts = Job("remove old drafts") { app in
    let now = app.world.now()
    while try app.database.writeNow({ db in try db.removeOldDrafts(at: now) }) == 100 {}
  }
}
