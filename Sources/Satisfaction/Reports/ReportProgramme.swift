import Database
import Platform
import Procedures

extension Snapshot {
  /// The indicators of the programme of a scope's year, each with its newest figure up to the scope's end.
  /// Their targets are those of the revision that was in force then.
  func indicatorFigures(_ scope: SurveyScope, zone: Zone) throws -> [KeptFigure] {
    guard let programme = try programme(year: scope.through.year) else { return [] }
    let indicators = try indicators(of: programme.id, at: zone.instant(scope.through.next))
    let measured = try measurements(of: indicators)
    return indicators.map { indicator in
      let all = (measured[indicator.id] ?? []).filter { $0.day <= scope.through }
      let latest = indicator.latest(of: all)
      let measure = indicator.standing.measure
      let isCount = measure == .count
      let unit: KeptFigure.Unit = isCount ? .count : measure == .ikm ? .index : .percent
      let target = indicator.approved.map { isCount ? $0.target / 100 : $0.target }
      let why = latest?.source ?? all.first?.note ?? "belum diukur"
      return KeptFigure(
        .indicators, "\(indicator.number)", indicator.name, unit, latest?.value.map { isCount ? $0 / 100 : $0 },
        count: latest?.count, target: target, isCeiling: indicator.standing.isCeiling,
        note: indicator.approved == nil ? "\(why); target belum disahkan" : why)
    }
  }

  /// How many interviews, discussions and observations were noted in these days.
  func voiceFigures(_ scope: SurveyScope) throws -> [KeptFigure] {
    try rows(
      """
      SELECT kind, COUNT(*) AS count FROM voice WHERE heldOn BETWEEN \(scope.from) AND \(scope.through)
      GROUP BY kind ORDER BY kind
      """
    ) { row in
      let kind: Voice.Kind = try row["kind"]
      return KeptFigure(.voices, kind.rawValue, kind.label, .count, try row["count"])
    }
  }
}
