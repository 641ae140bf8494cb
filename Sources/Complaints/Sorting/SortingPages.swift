import HTTP
import Platform
import Procedures

/// POST /keluhan/:case/pemilahan (row B2).
enum SortingPages {
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .sorting) { form in
      let dossier = try visit.dossier()
      let ways = try visit.read { db in
        try dossier.open.flatMap { open in try db.steps(of: dossier.run.revision).first { $0.id == open.step }?.choices
        }
      }
      try await visit.app.sortComplaint(
        try SortingForm(form, choices: ways ?? []), of: dossier.run.token, by: visit.actor)
      return "Pemilahan disimpan; keluhan diteruskan."
    }
  }
}

enum SortingRoutes {
  static let all: [Route] = [
    Route(.post, "/keluhan/:case/pemilahan", .performer(of: .sorting), SortingPages.create, "sorts a complaint (B2)")
  ]
}
