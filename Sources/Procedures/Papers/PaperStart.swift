import Database
import Platform

// A paper may be issued today and hold from a later day: until then what it takes the place of still holds. Both are
// settled on that day by a job, so that everything which asks whether a paper is void asks for a fact.

extension Migration {
  /// From when a paper holds that was issued earlier, and what it then takes the place of.
  static let paperStarts = Migration(
    "procedures 0032 a paper may hold from a later day, and be withdrawn with a reason",
    """
    ALTER TABLE paperVoid ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE TABLE paperStart (
      paperID   INTEGER PRIMARY KEY REFERENCES paper(id),
      startsAt  INTEGER NOT NULL,
      replaces  INTEGER REFERENCES paper(id) CHECK (replaces <> paperID),
      personID  INTEGER NOT NULL REFERENCES person(id),
      settledAt INTEGER
    ) STRICT;
    CREATE INDEX paperStartByTime ON paperStart(startsAt, paperID) WHERE settledAt IS NULL;
    CREATE UNIQUE INDEX paperStartByOld ON paperStart(replaces) WHERE settledAt IS NULL;
    \(paperStartTriggers)
    """)
}

extension Deed {
  /// Lets an issued paper take the place of another: at once, or from a later moment on.
  func replace(_ old: Paper.ID?, by newer: Paper.ID, from start: Instant?) throws {
    guard let start, start > at else {
      if let old { try void(old, replacedBy: newer) }
      return
    }
    guard let person = actor.personID else { throw VisitError.forbidden }
    try db.execute(
      """
      INSERT INTO paperStart (paperID, startsAt, replaces, personID)
      VALUES (\(newer), \(start), \(old), \(person))
      """)
  }

  /// What has waited for its moment holds from that moment on, and what it replaces is void from then.
  fileprivate func start(_ paper: Paper.ID) throws {
    try db.execute("UPDATE paperStart SET settledAt = \(at) WHERE paperID = \(paper)")
    try db.execute(
      """
      INSERT INTO paperVoid (paperID, at, personID, replacedBy)
      SELECT replaces, startsAt, personID, paperID FROM paperStart WHERE paperID = \(paper) AND replaces IS NOT NULL
      ON CONFLICT (paperID) DO NOTHING
      """)
    try record("paper.started", Subject("paper", paper))
  }

  /// What was to hold from a later moment never does.
  func cancelStart(of paper: Paper.ID) throws {
    try db.execute("UPDATE paperStart SET settledAt = \(at) WHERE paperID = \(paper) AND settledAt IS NULL")
  }
}

extension Job {
  /// Papers whose day has come, in the order of their days: one may follow another within a day.
  static let startPapers = Job("start papers") { app in
    let now = app.world.now()
    let due: [Paper.ID] = try app.database.read { db in
      try db.values(
        """
        SELECT paperID FROM paperStart WHERE settledAt IS NULL AND startsAt <= \(now)
        ORDER BY startsAt, paperID LIMIT 100
        """)
    }
    for paper in due { try app.writeNow(by: .system) { deed in try deed.start(paper) } }
  }
}
