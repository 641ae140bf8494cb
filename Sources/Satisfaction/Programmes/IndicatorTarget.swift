import Database
import Platform
import Procedures

/// What is wanted of an indicator, and what it is measured by.
struct IndicatorTarget: Sendable, Hashable {
  let measure: Measure
  /// In hundredths of the measure.
  let target: Int
  /// Whether the target is the most there may be, rather than the least.
  let isCeiling: Bool
  let items: MeasuredItems

  /// "paling sedikit IKM 76,61".
  var words: String { "\(isCeiling ? "paling banyak" : "paling sedikit") \(measure.words(target))" }

  func isReached(by value: Int) -> Bool { isCeiling ? value <= target : value >= target }

  func verdict(of value: Int) -> Tag { isReached(by: value) ? Tag("Tercapai", .ok) : Tag("Belum tercapai", .late) }
}

extension Snapshot {
  /// The revision of a programme whose targets decide: the newest that was approved by a moment, and of a programme that
  /// was approved only later the first; nil while none is.
  func decidingRevision(of programme: Programme.ID, by end: Instant? = nil) throws -> ProgrammeRevision.ID? {
    let approved: [(id: ProgrammeRevision.ID, at: Instant)] = try rows(
      """
      SELECT id, approvedAt FROM programmeRevision WHERE programmeID = \(programme) AND approvedAt IS NOT NULL
      ORDER BY number
      """
    ) { row in (id: try row["id"], at: try row["approvedAt"]) }
    guard let end else { return approved.last?.id }
    return (approved.last { $0.at < end } ?? approved.first)?.id
  }

  /// The targets of an approved revision.
  func approvedTargets(of revision: ProgrammeRevision.ID) throws -> [Indicator.ID: IndicatorTarget] {
    let found: [(Indicator.ID, IndicatorTarget)] = try rows(
      "SELECT indicatorID, measure, target, isCeiling, items FROM approvedIndicator WHERE revisionID = \(revision)"
    ) { row in
      (
        try row["indicatorID"],
        IndicatorTarget(
          measure: try row["measure"], target: try row["target"], isCeiling: try row["isCeiling"],
          items: try row["items"])
      )
    }
    return Dictionary(found) { first, _ in first }
  }
}

extension Deed {
  /// Keeps the targets of a revision as they were approved: what its successors plan decides nothing until then.
  func keepTargets(of revision: ProgrammeRevision.ID) throws {
    try db.execute("UPDATE programmeRevision SET approvedAt = \(at) WHERE id = \(revision)")
    try db.execute(
      """
      INSERT INTO approvedIndicator (revisionID, indicatorID, measure, target, isCeiling, items)
      SELECT v.id, i.id, i.measure, i.target, i.isCeiling, i.items
      FROM programmeRevision v JOIN indicator i ON i.programmeID = v.programmeID
      WHERE v.id = \(revision) AND i.removedAt IS NULL
      """)
  }
}
