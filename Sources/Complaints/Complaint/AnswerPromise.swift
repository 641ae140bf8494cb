import Database
import Platform
import Procedures

/// The day by which a customer was told at filing that he has his answer. It is a fact: steps that go slower or faster
/// later move the forecast, and his page then shows both.
struct AnswerPromise: Sendable, Hashable, FromRow {
  let day: Day

  init(row: Row) throws(RowError) { day = try row["answerBy"] }
}

extension Migration {
  static let answerPromises = Migration(
    "complaints 0016 what was promised at filing stays as it was",
    """
    CREATE TABLE answerPromise (
      complaintID INTEGER PRIMARY KEY REFERENCES complaint(id),
      madeAt      INTEGER NOT NULL,
      answerBy    TEXT NOT NULL
    ) STRICT;
    """)
}

extension Deed {
  /// Promises the day that the standards of the steps to come add up to; nil where no step brings an answer.
  func promiseAnswer(to complaint: Complaint.ID, of run: Case, from open: RunningStep?) throws -> Day? {
    let forecast = Forecast(
      open: open, steps: try facts(of: run.revision).steps, at: at, calendar: office.calendar)
    guard let day = forecast.answer.map({ office.zone.day(of: $0) }) else { return nil }
    try db.execute("INSERT INTO answerPromise (complaintID, madeAt, answerBy) VALUES (\(complaint), \(at), \(day))")
    return day
  }
}

extension Snapshot {
  /// What was promised; nil for a complaint older than promises.
  func promise(of complaint: Complaint.ID) throws -> AnswerPromise? {
    try row("SELECT answerBy FROM answerPromise WHERE complaintID = \(complaint)")
  }
}
