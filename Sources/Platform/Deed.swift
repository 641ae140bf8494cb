import Database

/// Who does a deed.
package enum Actor: Sendable, Hashable {
  case person(Person.ID)
  /// Somebody without an account, known by a draft or a tracking link.
  case customer
  /// The program itself: jobs and commands.
  case system

  /// The person's id, where there is one.
  package var personID: Person.ID? {
    if case .person(let id) = self { id } else { nil }
  }
}

/// One verb at work: its transaction, its moment, and who does it. Sub-verbs are extensions of it.
///
/// It lives only inside the closure given to `App.write`.
package final class Deed {
  package let db: Transaction
  package let at: Instant
  package let actor: Actor
  package let app: App
  /// The last trail entry this deed wrote.
  package internal(set) var lastEntry: TrailEntry?
  /// The organisation as it was set when the deed began.
  package let office: Office
  let pen: TrailPen
  /// Whether the trail hears of this deed only by another one that comes later.
  fileprivate var isTrailedLater = false
  private var knownColleague: SignedIn?

  init(db: Transaction, at: Instant, actor: Actor, app: App, pen: TrailPen) {
    self.db = db
    self.at = at
    self.actor = actor
    self.app = app
    self.pen = pen
    office = app.office
  }

  /// Leaves the trail to another deed: for the one kind of deed whose moment nobody may ever learn, which is that somebody
  /// answered an anonymous survey. An entry has an exact instant that the chain seals; one for each answer would tell in
  /// which order they came, and beside other entries by whom. The deed that closes the round says how many there were.
  package func leaveTrailToLater() { isTrailedLater = true }

  /// Who does the deed, with his seats and abilities; nil for customers and for the program itself.
  package func colleague() throws -> SignedIn? {
    if let knownColleague { return knownColleague }
    knownColleague = try actor.personID.flatMap { try db.signedIn($0, at: at) }
    return knownColleague
  }
}

extension App {
  /// Runs one verb as one transaction. It is durable when this returns, and it must have left its trail.
  @discardableResult
  package func write<T: Sendable>(by actor: Actor, _ verb: @escaping @Sendable (Deed) throws -> T) async throws -> T {
    let at = world.now()
    return try await database.write { db in try self.perform(verb, in: db, by: actor, at: at) }
  }

  /// The same for commands and jobs, which have a thread of their own to wait on; `at` is for the sample data's past.
  @discardableResult
  package func writeNow<T: Sendable>(
    by actor: Actor, at moment: Instant? = nil, _ verb: @escaping @Sendable (Deed) throws -> T
  ) throws -> T {
    let at = moment ?? world.now()
    return try database.writeNow { db in try self.perform(verb, in: db, by: actor, at: at) }
  }

  /// Many deeds of the past in one transaction, for sample data: a year of them would otherwise wait for the disk
  /// thousands of times.
  package func replayNow<T: Sendable>(_ script: @escaping @Sendable (Replay) throws -> T) throws -> T {
    try database.writeNow { db in
      let pen = TrailPen(db, key: self.secrets.trailKey)
      let result = try script(Replay(db: db, app: self, pen: pen))
      pen.finish()
      return result
    }
  }

  private func perform<T>(
    _ verb: (Deed) throws -> T, in db: Transaction, by actor: Actor, at: Instant
  ) throws -> T {
    let pen = TrailPen(db, key: secrets.trailKey)
    let result = try perform(verb, in: db, by: actor, at: at, pen)
    pen.finish()
    return result
  }

  fileprivate func perform<T>(
    _ verb: (Deed) throws -> T, in db: Transaction, by actor: Actor, at: Instant, _ pen: TrailPen
  ) throws -> T {
    let deed = Deed(db: db, at: at, actor: actor, app: self, pen: pen)
    let result = try verb(deed)
    guard deed.lastEntry != nil || deed.isTrailedLater else { throw TrailError.deedWithoutTrail }
    return result
  }
}

/// Plays deeds one after another within one transaction, each by its own actor and at its own moment.
package struct Replay {
  package let db: Transaction
  let app: App
  let pen: TrailPen

  /// One deed, held to the same rule as any: it leaves its trail.
  @discardableResult
  package func deed<T>(by actor: Actor, at moment: Instant, _ verb: (Deed) throws -> T) throws -> T {
    try app.perform(verb, in: db, by: actor, at: moment, pen)
  }
}
