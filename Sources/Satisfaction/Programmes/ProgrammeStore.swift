import Database
import Platform

extension Snapshot {
  /// Programmes, those of the latest years first, from a place on.
  func programmes(at place: ListPlace = .start, limit: Int) throws -> [Programme] {
    let beyond: SQL =
      switch place {
      case .start: "1 = 1"
      case .after(let key): "p.year < \(key.order)"
      case .before(let key): "p.year > \(key.order)"
      }
    let order: SQL = place.isBackward ? "p.year" : "p.year DESC"
    let found: [Programme] = try rows(
      """
      \(Self.programmes) WHERE \(beyond) ORDER BY \(order) LIMIT \(limit)
      """)
    return place.isBackward ? found.reversed() : found
  }

  /// The programme of a year; nil when nobody has planned one.
  func programme(year: Int) throws -> Programme? {
    try row("\(Self.programmes) WHERE p.year = \(year)")
  }

  /// The programme whose revision this is.
  func programme(_ revision: ProgrammeRevision.ID) throws -> Programme? {
    try row(
      "\(Self.programmes) WHERE p.id = (SELECT programmeID FROM programmeRevision WHERE id = \(revision))")
  }

  private static let programmes: SQL = """
    SELECT p.*, n.name, v.number AS revision, v.id AS revisionID, v.formPaperID
    FROM programme p JOIN programmeRevision v ON v.programmeID = p.id
        AND v.number = (SELECT MAX(x.number) FROM programmeRevision x WHERE x.programmeID = p.id)
      LEFT JOIN person n ON n.id = p.madeBy
    """

  func resources(of programme: Programme.ID) throws -> [ProgrammeResource] {
    try rows("SELECT * FROM programmeResource WHERE programmeID = \(programme) ORDER BY ordinal")
  }

  /// In the order of their numbers, with the targets that decide.
  func indicators(of programme: Programme.ID) throws -> [Indicator] {
    let found: [Indicator] = try rows(
      """
      SELECT i.*, s.title FROM indicator i JOIN position s ON s.id = i.positionID
      WHERE i.programmeID = \(programme) AND i.removedAt IS NULL ORDER BY i.number
      """)
    return try decided(found, of: programme)
  }

  /// Those of the revision that was in force at a moment, with its targets; while none is approved, all of them.
  func indicators(of programme: Programme.ID, at end: Instant) throws -> [Indicator] {
    guard let revision = try decidingRevision(of: programme, by: end) else { return try indicators(of: programme) }
    let found: [Indicator] = try rows(
      """
      SELECT i.*, s.title FROM indicator i JOIN position s ON s.id = i.positionID
      WHERE i.programmeID = \(programme) ORDER BY i.number
      """)
    return try decided(found, by: revision).filter { $0.approved != nil }
  }

  func indicator(_ number: Int, of programme: Programme.ID) throws -> Indicator? {
    let found: Indicator? = try row(
      """
      SELECT i.*, s.title FROM indicator i JOIN position s ON s.id = i.positionID
      WHERE i.programmeID = \(programme) AND i.number = \(number) AND i.removedAt IS NULL
      """)
    return try found.flatMap { try decided([$0], of: programme).first }
  }

  private func decided(_ indicators: [Indicator], of programme: Programme.ID) throws -> [Indicator] {
    try decided(indicators, by: try decidingRevision(of: programme))
  }

  private func decided(_ indicators: [Indicator], by revision: ProgrammeRevision.ID?) throws -> [Indicator] {
    let targets = try revision.map { try approvedTargets(of: $0) } ?? [:]
    return try indicators.map { indicator in
      var decided = indicator
      decided.approved = targets[indicator.id]
      decided.itemWords = try words(of: indicator.planned.items)
      return decided
    }
  }

  /// The indicators of the latest programmes, as notes are tied to them.
  func recentIndicators() throws -> [(id: Indicator.ID, year: Int, name: String)] {
    try rows(
      """
      SELECT i.id, p.year, i.name FROM (SELECT id, year FROM programme ORDER BY year DESC LIMIT 3) p
        JOIN indicator i ON i.programmeID = p.id AND i.removedAt IS NULL ORDER BY p.year DESC, i.number
      """
    ) { row in (try row["id"], try row["year"], try row["name"]) }
  }

  /// The library, those not offered any more last.
  func indicatorKinds() throws -> [IndicatorKind] {
    try rows("SELECT * FROM indicatorKind /* whole table */ ORDER BY retiredAt IS NOT NULL, name, id")
  }

  func indicatorKind(_ id: IndicatorKind.ID) throws -> IndicatorKind? {
    try row("SELECT * FROM indicatorKind WHERE id = \(id)")
  }
}
