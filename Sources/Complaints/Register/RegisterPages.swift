import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The register of complaints, and looking for some of them: filtered, paged and exported through their addresses.
enum RegisterPages {
  static let pageSize = 50
  /// Counting stops here: beyond it the page says "1.000+".
  static let countLimit = 1000

  /// GET /keluhan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    var shown = RegisterPage(try await list(visit, "/keluhan", RegisterFilter(visit.request.query)))
    shown.report = try visit.colleague().can(.readAllCases) ? "/laporan/evaluasi" : nil
    return try visit.page(shown)
  }

  /// GET /cari
  @Sendable static func search(_ visit: Visit) async throws -> Response {
    // Without any question there is nothing to look for, rather than everything to show.
    let isAsked = !visit.request.query.fields.allSatisfy(\.value.isEmpty)
    let list = try await list(visit, "/cari", .everywhere(visit.request.query), isAsked: isAsked)
    return try visit.page(SearchPage(list, isAsked: isAsked))
  }

  private static func list(
    _ visit: Visit, _ path: String, _ filter: RegisterFilter, isAsked: Bool = true
  ) async throws -> RegisterList {
    let question = filter.question(zone: visit.app.office.zone, seenBy: try visit.colleague(), at: visit.now)
    let place = ListPlace(visit.request.query)
    let (now, office) = (visit.now, visit.app.office)
    return try await visit.app.readPatiently { db in
      let found =
        isAsked
        ? try db.register(question, at: place, limit: pageSize + 1) : RegisterFound(lines: [], rest: nil)
      let total = isAsked && question.words == nil ? try db.registerCount(question, upTo: countLimit + 1) : nil
      return RegisterList(
        path: path, filter: filter, place: place, found: found, total: total, choices: try RegisterChoices(db),
        now: now, office: office)
    }
  }
}

extension RegisterLine {
  /// Who complained, as far as he agreed to be named.
  var customerWords: String { confidentiality == .named ? customer : confidentiality.words }
}

enum RegisterRoutes {
  static let all: [Route] =
    [
      Route(.get, "/keluhan", .register, RegisterPages.show, "register of complaints, filtered by its address"),
      Route(.get, "/cari", .register, RegisterPages.search, "looks for complaints by number, name, telephone, words"),
    ]
    + Route.table("/keluhan", .register, "the register of complaints, as filtered", RegisterExport.register)
    + Route.table("/cari", .register, "what was found, as filtered", RegisterExport.found)
}

extension Access {
  /// Whoever may read all cases or those of his units.
  static let register = Access("reads cases") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    return colleague.can(.readAllCases) || colleague.can(.readUnitCases) ? .allow : .forbid
  }
}
