import HTTP
import Platform
import Procedures

/// POST /keluhan/:case/pemilahan (row B2).
enum SortingPages {
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    try await CasePages.perform(visit, .sorting) { form in
      try await visit.app.sortComplaint(
        try SortingForm(form), of: try visit.parameter("case"), by: visit.actor)
      return "Pemilahan disimpan; keluhan diteruskan untuk disposisi."
    }
  }
}

enum SortingRoutes {
  static let all: [Route] = [
    Route(.post, "/keluhan/:case/pemilahan", .performer(of: .sorting), SortingPages.create, "sorts a complaint (B2)")
  ]
}
