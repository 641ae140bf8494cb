import HTTP
import Mustache
import Platform
import Procedures

/// What everybody reads: what was found, and what was changed because of it.
package enum PublicChangePages {
  package static let path = "/apa-yang-kami-ubah"
  private static let pageSize = 20

  /// GET /apa-yang-kami-ubah: as if it were not there while the office has not opened it.
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    guard try visit.read({ try $0.showsChanges() }) else { throw VisitError.notFound }
    let place = ListPlace(visit.request.query)
    let found = try visit.read { try $0.shownChanges(at: place, limit: pageSize + 1) }
    return try visit.page(PublicChangeIndex(ListPage(found, size: pageSize, at: place), visit.words))
  }
}

/// The page itself.
struct PublicChangeIndex: PublicPage {
  static let template = "Satisfaction/Improvements/public"

  struct Line: Renderable {
    let found: String
    let changed: String
    let since: String
    let round: String?
  }

  let title = "Apa yang kami ubah"
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager

  init(_ page: ListPage<PublicChange>, _ words: Words) {
    lines = page.lines.map { one in
      Line(found: one.found, changed: one.changed, since: words.date(one.sinceOn), round: one.roundTitle)
    }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "", key: { ListKey(order: $0.publishedAt?.rawValue ?? 0, id: $0.id.rawValue) },
      address: { place in
        let fields = place.query
        return fields.isEmpty
          ? PublicChangePages.path : "\(PublicChangePages.path)?\(FormData(fields).urlencoded)"
      })
  }
}
