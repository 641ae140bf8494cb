import Mustache
import Platform

/// The pages of the first stage, planning: a second line of links, `Satisfaction/Programmes/_tabs` under `tabs`.
enum PlanTab: String, CaseIterable {
  case programmes = "/survei/program"
  case policy = "/survei/program/kebijakan"
  case workPlans = "/survei/program/rencana-kerja"
  case library = "/survei/program/pustaka"

  var path: String { rawValue }

  var label: String {
    switch self {
    case .programmes: "Program tahunan"
    case .policy: "Kebijakan K3"
    case .workPlans: "Rencana kerja K3"
    case .library: "Pustaka indikator"
    }
  }

  /// All of them, as they stand on one of their pages. Who may read only the policy is shown no others.
  static func links(at here: PlanTab) -> [SurveyPlaceLink] {
    allCases.map { SurveyPlaceLink(label: $0.label, href: $0.path, isHere: $0 == here) }
  }
}
