import Database
import Platform
import Procedures

extension Snapshot {
  /// Counts all that a report of a kind tells of a scope, as it stands now.
  func surveyReportData(
    _ kind: SurveyReport.Kind, _ scope: SurveyScope, zone: Zone, at now: Instant
  ) throws -> SurveyReportData {
    let words = Words(zone: zone)
    let rounds = try ReportRounds(self, scope)
    let wants = Set(kind.sections.flatMap(\.parts))
    let actions = try ReportActions(self, scope, zone: zone, at: now)
    var figures = rounds.headline(words) + (try complaints(in: scope, zone)) + actions.headline
    figures += try monitoringFigures(scope)
    // What management gets is one page.
    if wants.contains(.rounds), kind != .management { figures += rounds.lines(words) }
    if wants.contains(.items) { figures += rounds.items(words) + rounds.groups(words) + rounds.themes }
    if wants.contains(.spread) {
      figures += rounds.spread(words) + rounds.cut + rounds.scales(words) + rounds.validity(words)
    }
    if wants.contains(.audited), scope.round == nil { figures += try auditFigures(scope, zone: zone) }
    if wants.contains(.voices), scope.round == nil { figures += try voiceFigures(scope) }
    if kind.isOfPeriod, scope.round == nil { figures += try indicatorFigures(scope, zone: zone) }
    if wants.contains(.improvements) { figures += actions.figures(.improvements) }
    if wants.contains(.audits) { figures += actions.figures(.audits) + actions.auditHeadline }
    if wants.contains(.programme) { figures += try programmeNoteFigures(scope, zone: zone) }
    return SurveyReportData(scope: scope, countedAt: now, figures: figures)
  }

  /// Complaints of danger that came in during these days; of one round none are told.
  private func complaints(in scope: SurveyScope, _ zone: Zone) throws -> [KeptFigure] {
    guard scope.round == nil else { return [] }
    let count = { (scope: SurveyScope) throws -> Int in
      try self.value(
        """
        SELECT COUNT(*) FROM caseRun WHERE isSafety = 1 AND openedAt >= \(zone.instant(scope.from))
          AND openedAt < \(zone.instant(scope.through.next))
        """) ?? 0
    }
    return [
      KeptFigure(
        .headline, "complaints", "Keluhan yang menyangkut K3", .count, try count(scope), before: try count(scope.before)
      )
    ]
  }
}
