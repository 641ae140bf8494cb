import Database
import Platform

extension Breadcrumb {
  /// The document of the programme that an address below it is about, for a colleague who may read it: who comes too late
  /// to change one finds there what to do instead.
  @Sendable static func toSurveyDocument(_ visit: Visit) throws -> Breadcrumb? {
    let parts = visit.request.path.split(separator: "/").map(String.init)
    guard parts.count > 3, parts[0] == "survei", let colleague = visit.signedIn else { return nil }
    let mayRead = [.planSatisfaction, .runSurveys, .readAllCases].contains { colleague.can($0) }
    let isReporter = [.prepareReports, .checkReports, .approveReports].contains { colleague.can($0) }
    return try visit.read { db in
      if parts[1] == "laporan" {
        guard mayRead || isReporter else { return nil }
        return try db.surveyReport(token: parts[2]).map { Breadcrumb("Kembali ke laporan", $0.path) }
      }
      guard mayRead else { return nil }
      switch parts[1] {
      case "program": return try db.plan(at: Array(parts.dropFirst(2)))
      case "putaran": return try db.surveyRound(token: parts[2]).map { Breadcrumb("Kembali ke putaran", $0.path) }
      case "suara" where parts.count > 5:
        return try db.feedback(token: parts[4]).map { Breadcrumb("Kembali ke laporan umpan balik", $0.path) }
      case "perubahan": return try db.change(token: parts[2]).map { Breadcrumb("Kembali ke tulisan", $0.path) }
      case "kuesioner":
        return try Int(parts[3]).flatMap { try db.questionnaire(parts[2], number: $0) }.flatMap { version in
          parts.count > 4 ? Breadcrumb("Kembali ke kuesioner", version.place.path) : nil
        }
      default: return nil
      }
    }
  }
}

extension Snapshot {
  /// The programme, policy or work plan that an address stands below.
  ///
  /// - Parameter parts: of the address after "/survei/program"; two at least.
  fileprivate func plan(at parts: [String]) throws -> Breadcrumb? {
    switch parts[0] {
    case "rencana-kerja" where parts.count > 2:
      return try Int(parts[1]).flatMap { try workPlan(year: $0) }.map {
        Breadcrumb("Kembali ke rencana kerja", $0.path)
      }
    case "kebijakan" where parts.count > 3:
      return try Int(parts[2]).flatMap { try policy(revision: $0) }.map { Breadcrumb("Kembali ke kebijakan", $0.path) }
    default:
      return try Int(parts[0]).flatMap { try programme(year: $0) }.map { Breadcrumb("Kembali ke program", $0.path) }
    }
  }
}
