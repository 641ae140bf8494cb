import Database
import Platform
import Procedures

extension Snapshot {
  /// The indicators of the programme of a scope's year, each with its newest figure up to the scope's end.
  func indicatorFigures(_ scope: SurveyScope) throws -> [KeptFigure] {
    guard let programme = try programme(year: scope.through.year) else { return [] }
    let indicators = try indicators(of: programme.id)
    let measured = try measurements(of: indicators)
    return indicators.map { indicator in
      let all = (measured[indicator.id] ?? []).filter { $0.day <= scope.through }
      let latest = indicator.latest(of: all)
      let isCount = indicator.measure == .count
      let unit: KeptFigure.Unit = isCount ? .count : indicator.measure == .ikm ? .index : .percent
      return KeptFigure(
        .indicators, "\(indicator.number)", indicator.name, unit, latest?.value.map { isCount ? $0 / 100 : $0 },
        count: latest?.count, target: isCount ? indicator.target / 100 : indicator.target,
        isCeiling: indicator.isCeiling, note: latest?.source ?? all.first?.note ?? "belum diukur")
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
