import Mustache
import Platform

/// The rooms of the K3 satisfaction programme, in the order of its procedure: a line of links on each of their pages.
enum SurveyPlace: String, CaseIterable {
  case programme = "/survei/program"
  case questionnaires = "/survei/kuesioner"
  case rounds = "/survei"
  case voices = "/survei/suara"
  case changes = "/survei/perubahan"
  case monitoring = "/survei/pemantauan"
  case reports = "/survei/laporan"

  var path: String { rawValue }

  var label: String {
    switch self {
    case .programme: "Program"
    case .questionnaires: "Kuesioner"
    case .rounds: "Putaran survei"
    case .voices: "Suara pelanggan"
    case .changes: "Apa yang kami ubah"
    case .monitoring: "Pemantauan"
    case .reports: "Laporan kepuasan"
    }
  }
}

extension Access {
  /// Whoever plans the programme, runs its surveys, or may read everything: what was found tells of the whole office.
  static let satisfaction = Access.can(anyOf: [.planSatisfaction, .runSurveys, .readAllCases])
}

/// One of them on the line: `Satisfaction/_places` under `places`.
struct SurveyPlaceLink: Renderable {
  let label: String
  let href: String
  let isHere: Bool

  /// All of them, as they stand on a page of one of them.
  static func all(at here: SurveyPlace) -> [SurveyPlaceLink] {
    SurveyPlace.allCases.map { SurveyPlaceLink(label: $0.label, href: $0.path, isHere: $0 == here) }
  }
}
