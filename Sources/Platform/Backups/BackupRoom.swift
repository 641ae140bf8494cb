import Database
import Dispatch
import Synchronization

/// Where backups are made, one at a time, on a thread of its own: neither a page nor another job waits for a copy of
/// many gigabytes.
package final class BackupRoom: Sendable {
  package let folder: BackupFolder
  let keyFile: String
  /// Whether a backup is made each day by itself; a sample office needs none.
  private let isDaily: Bool

  enum Activity: Sendable, Equatable {
    case idle
    case copying(since: Instant)
    case rehearsing(name: String, since: Instant)
  }

  struct Failure: Sendable, Equatable {
    let at: Instant
    /// For people.
    let sentence: String
    /// What failed was a copy, and not a rehearsal.
    let isCopy: Bool
  }

  struct State: Sendable {
    var activity = Activity.idle
    /// Gone as soon as the same succeeds. In memory, for a database that cannot be written could not keep it; a
    /// program started anew tries again and finds it again.
    var failure: Failure?
    var rehearsal: RestoreRehearsal?
    /// When the program first looked whether a backup is due.
    var firstAsked: Instant?
  }

  private let state = Mutex(State())
  private let thread = DispatchQueue(label: "backups")

  /// - Parameters:
  ///   - database: the living one; its key lies beside it, and so do the backups unless `folder` says otherwise.
  ///   - isDaily: whether `runIfDue` ever does anything.
  package init(database: String, folder: String? = nil, isDaily: Bool = true) {
    let data = database.lastIndex(of: "/").map { String(database[..<$0]) } ?? "."
    self.folder = BackupFolder(path: folder ?? data + "/backups")
    keyFile = data + "/tanggap.key"
    self.isDaily = isDaily
  }

  var now: State { state.withLock { $0 } }

  /// Minutes after which what failed is tried again.
  private static let retry = 15
  /// Minutes a program has to run before it makes its very first backup out of turn.
  private static let settle = 60

  /// Whether one had to be made by now and was not. Where there has never been one the program waits for the time of
  /// day, at most an hour: a folder that was just set up is not copied at once.
  func isDue(_ app: App) -> Bool {
    let now = app.world.now()
    let state = state.withLock { state in
      // A clock that was set back begins anew.
      if state.firstAsked.map({ $0 > now }) ?? true { state.firstAsked = now }
      return state
    }
    guard isDaily, state.activity == .idle else { return false }
    if let failure = state.failure, failure.isCopy, failure.at <= now, now < failure.at.adding(minutes: Self.retry) {
      return false
    }
    let due = app.office.backups.lastDue(at: now, in: app.office.zone)
    // What was made in a future that is over, since the clock was wrong, does not count.
    let past = folder.backups().filter { $0.facts != nil && $0.madeAt <= now.adding(days: 1) }
    guard let latest = past.first else {
      let began = state.firstAsked ?? now
      return due >= began || began.adding(minutes: Self.settle) <= now
    }
    return latest.madeAt < due
  }

  /// Begins a backup and returns; false when there is something under way.
  @discardableResult
  func begin(_ app: App, by actor: Actor) -> Bool {
    run(.copying(since: app.world.now()), app, isCopy: true) {
      let backup = try app.makeBackup()
      try app.writeNow(by: actor) { deed in
        try deed.record("backup.made", .backup(backup), "bytes=\(backup.size)")
      }
    }
  }

  /// Begins to rehearse the restore of a backup and returns; false when there is something under way.
  func beginRehearsal(of backup: StoredBackup, _ app: App, by actor: Actor) -> Bool {
    run(.rehearsing(name: backup.name, since: app.world.now()), app, isCopy: false) {
      let result = try app.rehearseRestore(of: backup.name)
      self.state.withLock { $0.rehearsal = result }
      try app.writeNow(by: actor) { deed in
        try deed.record("backup.rehearsed", .backup(backup), "faults=\(result.faults.count)")
      }
    }
  }

  /// Returns once nothing is under way: for tests and for the end of the program.
  package func waitUntilIdle() { thread.sync {} }

  private func run(_ activity: Activity, _ app: App, isCopy: Bool, _ work: @escaping @Sendable () throws -> Void)
    -> Bool
  {
    let isFree = state.withLock { state in
      guard state.activity == .idle else { return false }
      state.activity = activity
      return true
    }
    guard isFree else { return false }
    thread.async { self.finish(Result(catching: work), at: app.world.now(), isCopy: isCopy) }
    return true
  }

  private func finish(_ result: Result<Void, any Error>, at now: Instant, isCopy: Bool) {
    state.withLock { state in
      state.activity = .idle
      switch result {
      case .success: if state.failure?.isCopy == isCopy { state.failure = nil }
      case .failure(let error): state.failure = Failure(at: now, sentence: Self.sentence(error), isCopy: isCopy)
      }
    }
  }

  private static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as BackupError: error.sentence
    case let error as DatabaseError: error.sentence
    case let error as SecretsError: error.description
    default: "Terjadi kesalahan pada program (\(error))."
    }
  }
}

extension Subject {
  /// A backup is known in the trail by its moment, in seconds.
  static func backup(_ backup: StoredBackup) -> Subject { Subject("backup", backup.madeAt.rawValue / 1_000) }
}

extension Job {
  /// Once a day, at the time the office has set; what failed is tried again a quarter of an hour later.
  static let backUpDaily = Job("back up daily") { app in
    if app.backups.isDue(app) { app.backups.begin(app, by: .system) }
  }
}

extension BackupRoom {
  /// "Tersisa 214 GB di disk itu." Empty when it cannot be asked.
  func freeInWords(_ words: Words) -> String {
    let parent = folder.path.lastIndex(of: "/").map { String(folder.path[..<$0]) } ?? "."
    guard let free = DiskSpace.free(in: folder.path) ?? DiskSpace.free(in: parent) else { return "" }
    return "Tersisa \(words.bytes(free)) di disk itu."
  }

  /// What administrators are told on every page until it is mended.
  func notice(_ words: Words) -> Notice? {
    guard let failure = now.failure, failure.isCopy else { return nil }
    return Notice(text: "\(failure.words(words)) \(failure.sentence)", href: BackupRoutes.root)
  }
}
