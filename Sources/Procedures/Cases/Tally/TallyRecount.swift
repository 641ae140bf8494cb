import Database
import Platform

/// A counter that `tanggap verify` finds to differ from the cases.
struct TallyFault: Sendable, Hashable, CustomStringConvertible {
  let key: TallyKey
  let stands: TallyCount
  let ought: TallyCount

  var description: String {
    let slice = key.slice == .all ? "" : " \(key.slice.rawValue)"
    let place = "\(key.figure.rawValue)\(slice) \(key.month.iso) (\(key.subject), \(key.bucket))"
    return
      "Penghitung \(place): tercatat \(stands.count) dengan \(stands.total) menit, menurut kasus \(ought.count) dengan \(ought.total) menit."
  }
}

extension Snapshot {
  /// What figures count wrongly, in sentences: facts that are not those of their case, and counters that are not what a
  /// recount gives, by the clock they were kept by; empty when all is well.
  func figureFaults() throws -> [String] {
    let office = try Office(from: self)
    let zone = try value("SELECT zone FROM caseTallyZone WHERE id = 1") ?? office.zone
    let recount = try recounted(in: zone, office.calendar)
    let wrong = recount.differing.map { "Angka kasus \($0.id.rawValue) tidak sama dengan riwayatnya." }
    return try wrong + tallyFaults(recount.sheet).map(\.description)
  }

  /// Counters that are not what a recount gives, by the clock of a zone.
  func tallyFaults(in zone: Zone) throws -> [TallyFault] {
    try tallyFaults(try recounted(in: zone, try Office(from: self).calendar).sheet)
  }

  private func tallyFaults(_ sheet: TallySheet) throws -> [TallyFault] {
    let (stands, ought) = (try tallies(), sheet.counts)
    let differing = Set(stands.keys).union(ought.keys).filter { stands[$0] != ought[$0] }
    return differing.map { key in
      TallyFault(key: key, stands: stands[key] ?? TallyCount(), ought: ought[key] ?? TallyCount())
    }.sorted { $0.description < $1.description }
  }

  /// The counters as they stand.
  private func tallies() throws -> [TallyKey: TallyCount] {
    var all: [TallyKey: TallyCount] = [:]
    try each("SELECT figure, slice, month, subjectID, bucket, count, total FROM caseTally") { row in
      let key = TallyKey(
        figure: try row[0], slice: try row[1], month: try row[2], subject: try row[3], bucket: try row[4])
      all[key] = TallyCount(count: try row[5], total: try row[6])
    }
    return all
  }

  /// The counters as the cases and steps give them, every row once, and the facts that are not kept as they are.
  fileprivate func recounted(
    in zone: Zone, _ calendar: WorkingCalendar
  ) throws -> (sheet: TallySheet, differing: [CaseFact]) {
    var sheet = TallySheet(zone: zone)
    var differing: [CaseFact] = []
    try eachFreshFact { plain in
      let fact = try plain.timed(in: calendar, self)
      sheet.add(fact)
      if try keptFact(of: fact.id) != fact { differing.append(fact) }
    }
    try each(
      """
      SELECT stepID, unitID, CASE WHEN completedBy IS NULL THEN NULL ELSE dueAt END AS dueAt, completedAt, minutesUsed
      FROM caseStep /* whole table */ WHERE outcomeID IS NOT NULL
      """
    ) { row in
      sheet.add(
        CompletedStep(
          step: try row[0], unit: try row[1], due: try row[2], completed: try row[3], minutes: try row[4]))
    }
    return (sheet, differing)
  }
}

extension Transaction {
  /// Leaves word to count everything anew: after a load that passed by the verbs, and when months begin at another
  /// moment. It is done after the other verbs of the batch, with what they did.
  package func leaveTallyRecount(in zone: Zone) { beforeCommit(TallyWork(recountIn: zone)) }

  func recountTally(in zone: Zone) throws {
    let all = try recounted(in: zone, try Office(from: self).calendar)
    for fact in all.differing { try keep(fact) }
    try execute("DELETE FROM caseTally")
    for (key, count) in all.sheet.counts { try add(count, to: key) }
    try execute(
      """
      INSERT INTO caseTallyZone (id, zone) VALUES (1, \(zone))
      ON CONFLICT (id) DO UPDATE SET zone = excluded.zone
      """)
  }
}

extension App {
  /// Recounts where the counters were never filled, or by the clock of another zone than the office's. At a million
  /// cases that takes the writer a minute or so, hence before a server answers.
  package func keepTally() throws {
    guard try database.read({ try $0.isTallied(in: office.zone) }) else { return try rebuildTally() }
    let wrong = try database.read { try WithdrawnAnswer.kept($0) }
    guard !wrong.isEmpty else { return }
    try database.writeNow { db in for run in wrong { db.beforeCommit(TallyWork(run, in: self.office)) } }
  }

  /// Makes the facts of all cases and all counters anew (`tanggap verify --rebuild`).
  package func rebuildTally() throws {
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
