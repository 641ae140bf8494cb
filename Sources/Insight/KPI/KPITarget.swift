import Database
import Platform

/// A company standard for a figure (row D-KPI): from which month on it holds, and who set it when.
///
/// None is ever changed: a new one is written behind it, so that an earlier month keeps the one of its time.
struct KPITarget: Sendable, FromRow {
  let id: Int64
  let figure: KPIFigure
  let from: Month
  /// Working minutes, cases a month, or percent; nil: none holds from then on.
  let amount: Int?
  let setAt: Instant
  let setBy: String

  init(row: Row) throws(RowError) {
    id = try row["id"]
    figure = try row["figure"]
    from = try row["fromMonth"]
    amount = try row["amount"]
    setAt = try row["setAt"]
    setBy = try row["name"]
  }
}

/// The standards of all time.
struct KPITargets: Sendable {
  /// The newest first.
  let all: [KPITarget]

  /// What holds in a month: the one with the latest beginning, of several the one set last.
  func amount(of figure: KPIFigure, in month: Month) -> Int? {
    all.filter { $0.figure == figure && $0.from <= month }.max { ($0.from, $0.id) < ($1.from, $1.id) }?.amount
  }

  /// What holds for a period: that of its last month; a number of cases adds up over the months, if each has one.
  func amount(of figure: KPIFigure, in months: [Month]) -> Int? {
    guard figure == .quantity else { return months.last.flatMap { amount(of: figure, in: $0) } }
    let each = months.map { amount(of: figure, in: $0) }
    return each.contains(nil) ? nil : each.reduce(0) { $0 + ($1 ?? 0) }
  }
}

extension Snapshot {
  func kpiTargets() throws -> KPITargets {
    KPITargets(
      all: try rememberedRows(
        "SELECT t.*, p.name FROM kpiTarget t JOIN person p ON p.id = t.setBy ORDER BY t.id DESC"))
  }
}

extension Deed {
  /// Sets the standard of a figure from a month on; nil takes it away from then on.
  func setTarget(of figure: KPIFigure, to amount: Int?, from month: Month) throws {
    guard let person = actor.personID else { throw VisitError.forbidden }
    let id = try db.insert(
      """
      INSERT INTO kpiTarget (figure, fromMonth, amount, setAt, setBy)
      VALUES (\(figure), \(month), \(amount), \(at), \(person))
      """)
    try record(
      "kpiTarget.set", Subject("kpiTarget", id),
      "figure=\(figure.rawValue) from=\(month.iso) amount=\(amount.map { "\($0)" } ?? "-")")
  }
}

extension Migration {
  static let kpiTargets = Migration(
    "insight 0001 figures have standards, each from a month on",
    """
    CREATE TABLE kpiTarget (
      id        INTEGER PRIMARY KEY,
      figure    TEXT NOT NULL CHECK (figure <> ''),
      fromMonth TEXT NOT NULL CHECK (length(fromMonth) = 7),
      amount    INTEGER CHECK (amount >= 0),
      setAt     INTEGER NOT NULL,
      setBy     INTEGER NOT NULL REFERENCES person(id)
    ) STRICT;
    \(kpiTargetTriggers)
    """)
}
