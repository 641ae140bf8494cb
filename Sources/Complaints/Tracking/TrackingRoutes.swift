import Platform

/// What a customer does behind his secret link, and how he finds it again.
enum TrackingRoutes {
  static let all =
    pages + Route.paper("/lacak/:link/tanda-terima", .trackingLink, "printable receipt (B1)", TrackingPages.receipt)

  private static let pages: [Route] = [
    Route(.get, "/lacak", .everyone, LookupPages.show, "asks for number and contact"),
    Route(.post, "/lacak", .everyone, LookupPages.find, "leads to the complaint of a number and contact"),
    Route(.get, "/lacak/:link", .trackingLink, TrackingPages.show, "the customer's page: done, now, next"),
    Route(.get, "/lacak/:link/diterima", .trackingLink, TrackingPages.filed, "confirmation right after filing (B1)"),
    Route(
      .post, "/lacak/:link/keterangan", .trackingLink, TrackingPages.addNote, "the customer adds words and files",
      bodyLimit: Route.uploadLimit),
    Route(.get, "/lacak/:link/berkas/:file", .trackingLink, TrackingPages.file, "a public file of the complaint"),
  ]
}
