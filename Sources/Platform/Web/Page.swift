import HTTP
import Mustache

/// What a template sees: one small value whose words, dates and numbers are ready.
package protocol Page: Renderable {
  /// The template's path under Views, without its ending.
  static var template: String { get }
  /// The frames below it.
  static var frame: any Renderable.Type { get }
  /// What stands in the browser's title; begins with "Kesalahan: " when the page tells of errors.
  var title: String { get }
}

/// A page for customers: narrow column, three links, the office's hours.
package protocol PublicPage: Page {}
extension PublicPage {
  package static var frame: any Renderable.Type { PublicFrame.self }
}

/// A page for staff: top bar, navigation, breadcrumbs.
package protocol StaffPage: Page {
  /// From the outermost; the last one has no address.
  var breadcrumbs: [Breadcrumb] { get }
}
extension StaffPage {
  package static var frame: any Renderable.Type { StaffFrame.self }
}

/// A page that is a paper: A4, ready to print.
package protocol PaperPage: Page {
  var backURL: String { get }
  var backLabel: String { get }
}
extension PaperPage {
  package static var frame: any Renderable.Type { PaperFrame.self }
}

/// A step of the way back up.
package struct Breadcrumb: Renderable {
  package let label: String
  /// Empty for the page itself.
  package let href: String

  package init(_ label: String, _ href: String = "") {
    self.label = label
    self.href = href
  }
}

extension Visit {
  /// Renders a page for customers.
  package func page(_ page: some PublicPage, status: Status = .ok) throws -> Response {
    try respond(PublicFrame(self, title: page.title), page, status)
  }

  /// Renders a page for staff.
  package func page(_ page: some StaffPage, status: Status = .ok) throws -> Response {
    try respond(try StaffFrame(self, title: page.title, breadcrumbs: page.breadcrumbs), page, status)
  }

  /// Renders a paper.
  package func page(_ page: some PaperPage, status: Status = .ok) throws -> Response {
    try respond(PaperFrame(self, page), page, status)
  }

  func respond<P: Page>(_ frame: some Renderable, _ page: P, _ status: Status) throws -> Response {
    var bytes: [UInt8] = []
    if let timing {
      try timing.measure(.template) { try app.templates.render(P.template, frame, page, into: &bytes) }
    } else {
      try app.templates.render(P.template, frame, page, into: &bytes)
    }
    var response = Response.html(bytes, status: status)
    if let cookie = forgery.cookie(office) { response.setCookie(cookie) }
    if flash != nil { response.setCookie(Flash.goneCookie(office)) }
    return response
  }
}
