import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The register of complaints: filtered, paged and exported through its address.
enum RegisterPages {
  static let pageSize = 50
  /// Counting stops here: beyond it the page says "1.000+".
  static let countLimit = 1000
  /// And here for words, whose hits have to be looked at one by one: the page shows them anyway.
  static let foundLimit = pageSize

  /// GET /keluhan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let filter = RegisterFilter(visit.request.query)
    let conditions = filter.conditions(zone: visit.app.office.zone, seenBy: colleague)
    let words = SearchWords(filter.words)
    let limit = words == nil ? countLimit : foundLimit
    let after = RegisterKey(visit.request.query.text("sesudah"))
    let before = after == nil ? RegisterKey(visit.request.query.text("sebelum")) : nil
    let page = try visit.read { db in
      RegisterPage.Content(
        lines: try db.register(conditions, words, after: after, before: before, limit: pageSize + 1),
        total: try db.registerCount(conditions, words, upTo: limit + 1), limit: limit, units: try db.activeUnits(),
        categories: try db.categories())
    }
    let place = RegisterPage.Place(hasKey: after != nil || before != nil, isGoingBack: before != nil)
    var shown = RegisterPage(page, filter, place, at: visit.now, office: visit.app.office)
    shown.report = colleague.can(.readAllCases) ? "/laporan/evaluasi" : nil
    return try visit.page(shown)
  }
}

extension RegisterLine {
  /// Who complained, as far as he agreed to be named.
  var customerWords: String { confidentiality == .named ? customer : confidentiality.words }
}

enum RegisterRoutes {
  static let all: [Route] = [
    Route(.get, "/keluhan", .register, RegisterPages.show, "register of complaints, filtered by its address"),
    Route(.get, "/keluhan.csv", .register, RegisterExport.text, "the register as CSV, as filtered"),
    Route(.get, "/keluhan.xlsx", .register, RegisterExport.workbook, "the register as a workbook, as filtered"),
  ]
}

extension Access {
  /// Whoever may read all cases or those of his units.
  static let register = Access("reads cases") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    return colleague.can(.readAllCases) || colleague.can(.readUnitCases) ? .allow : .forbid
  }
}
