import Database
import Platform

/// A counter that `tanggap verify` finds to differ from the cases.
struct TallyFault: Sendable, Hashable, CustomStringConvertible {
  let key: TallyKey
  let stands: TallyCount
  let ought: TallyCount

  var description: String {
    let place = "\(key.figure.rawValue) \(key.month.iso) (\(key.subject))"
    return
      "Penghitung \(place): tercatat \(stands.count) dengan \(stands.total) menit, menurut kasus \(ought.count) dengan \(ought.total) menit."
  }
}

extension Snapshot {
  /// Counters that are not what a recount of all cases gives, by the clock they were kept by; empty when all is well.
  func tallyFaults() throws -> [TallyFault] {
    try tallyFaults(in: try value("SELECT zone FROM caseTallyZone WHERE id = 1") ?? Office(from: self).zone)
  }

  /// The same by the clock of a zone.
  func tallyFaults(in zone: Zone) throws -> [TallyFault] {
    let (stands, ought) = (try tallies(), try recounted(in: zone))
    let differing = Set(stands.keys).union(ought.keys).filter { stands[$0] != ought[$0] }
    return differing.map { key in
      TallyFault(key: key, stands: stands[key] ?? TallyCount(), ought: ought[key] ?? TallyCount())
    }.sorted { $0.description < $1.description }
  }

  /// The counters as they stand.
  private func tallies() throws -> [TallyKey: TallyCount] {
    var all: [TallyKey: TallyCount] = [:]
    try each("SELECT figure, month, subjectID, count, total FROM caseTally") { row in
      let key = TallyKey(figure: try row[0], month: try row[1], subject: try row[2])
      all[key] = TallyCount(count: try row[3], total: try row[4])
    }
    return all
  }

  /// The counters as the cases and steps give them: every row once. Months are the office's, which no SQL knows.
  fileprivate func recounted(in zone: Zone) throws -> [TallyKey: TallyCount] {
    var all: [TallyKey: TallyCount] = [:]
    var months = Months(zone: zone)
    func count(_ figure: TallyFigure, of subject: Int64, at moment: Instant, minutes: Int = 0) {
      let key = TallyKey(figure: figure, month: months.month(of: moment), subject: subject)
      all[key, default: TallyCount()].count += 1
      all[key, default: TallyCount()].total += minutes
    }
    try each("SELECT revisionID, openedAt, closedAt, ending FROM caseRun /* whole table */") { row in
      let (revision, closed, ending) = (try row[0] as Int64, try row[2] as Instant?, try row[3] as CaseEnding?)
      count(.received, of: revision, at: try row[1])
      if let closed, let ending { count(.closed(ending), of: revision, at: closed) }
    }
    try each(
      """
      SELECT stepID, CASE WHEN completedBy IS NULL THEN NULL ELSE dueAt END AS dueAt, completedAt, minutesUsed
      FROM caseStep /* whole table */ WHERE outcomeID IS NOT NULL
      """
    ) { row in
      let completed: Instant = try row[2]
      count(.step(due: try row[1], completed: completed), of: try row[0], at: completed, minutes: try row[3])
    }
    try each(
      "SELECT r.revisionID, o.at FROM reopening o /* whole table */ JOIN caseRun r ON r.id = o.caseID"
    ) { row in count(.reopened, of: try row[0], at: try row[1]) }
    return all
  }
}

/// The month of one moment after another; neighbours in time are mostly of the same one.
private struct Months {
  let zone: Zone
  private var known = Month(of: .min)
  private var start = Instant(rawValue: .max)
  private var end = Instant(rawValue: .min)

  init(zone: Zone) { self.zone = zone }

  mutating func month(of moment: Instant) -> Month {
    if moment >= start && moment < end { return known }
    known = Month(of: zone.day(of: moment))
    (start, end) = (zone.instant(known.first), zone.instant(known.last.next))
    return known
  }
}

extension Transaction {
  /// Leaves word to count everything anew: after a load that passed by the verbs, and when months begin at another
  /// moment. It is done after the other verbs of the batch, with what they did.
  package func leaveTallyRecount(in zone: Zone) { beforeCommit(TallyWork(recountIn: zone)) }

  func recountTally(in zone: Zone) throws {
    let all = try recounted(in: zone)
    try execute("DELETE FROM caseTally")
    for (key, value) in all {
      try execute(
        """
        INSERT INTO caseTally (figure, month, subjectID, count, total)
        VALUES (\(key.figure), \(key.month), \(key.subject), \(value.count), \(value.total))
        """)
    }
    try execute(
      """
      INSERT INTO caseTallyZone (id, zone) VALUES (1, \(zone))
      ON CONFLICT (id) DO UPDATE SET zone = excluded.zone
      """)
  }
}

extension App {
  /// Recounts where the counters were never filled, or by the clock of another zone than the office's. At a million
  /// cases that takes the writer some seconds, hence before a server answers.
  package func keepTally() throws {
    guard try database.read({ try !$0.isTallied(in: office.zone) }) else { return }
    try database.writeNow { db in db.leaveTallyRecount(in: self.office.zone) }
  }
}

extension Snapshot {
  fileprivate func isTallied(in zone: Zone) throws -> Bool {
    try exists("SELECT 1 FROM caseTallyZone WHERE id = 1 AND zone = \(zone)")
  }
}

extension Job {
  /// Months begin at another moment once an administrator has chosen another zone.
  static let keepTally = Job("keep the counters") { app in try app.keepTally() }
}
