import Database
import HTTP
import Mustache
import Platform

/// An issued paper as it was frozen.
struct IssuedPaper: PaperPage {
  static let template = "Procedures/Papers/issued"
  let title: String
  let backURL: String
  let backLabel: String
  /// That it holds no more, or not yet.
  let standing: String?
  /// HTML that a template made when the paper was issued.
  let content: String
  /// Where its hard copy lies; nil while nobody has said so.
  let place: String?
}

/// What stands across a paper that is not issued.
package enum PaperStamp {
  package static let draft = "KONSEP"
  package static let withdrawn = "DICABUT"
  static let replaced = "DIGANTI"
}

extension CasePaperDesign {
  fileprivate func stamp(on page: P) -> String? { page.isComplete ? nil : PaperStamp.draft }
}

extension Route {
  /// A paper of the case in the address (`:case`): its print view at `pattern`, its PDF at `pattern/pdf`.
  package static func paper<P: CompletablePaper>(
    _ pattern: String, _ access: Access, _ purpose: String, _ design: CasePaperDesign<P>
  ) -> [Route] {
    [
      Route(.get, pattern, access, { visit in try visit.show(design) }, purpose),
      Route(.get, pattern + "/pdf", access, { visit in try await visit.pdf(design) }, purpose + ", as PDF"),
    ]
  }
}

extension Visit {
  /// The print view of a case's paper.
  package func show<P: CompletablePaper>(_ design: CasePaperDesign<P>, back: BackLink? = nil) throws -> Response {
    let (page, issued) = try find(design)
    guard let issued else { return try printView(page, stamp: design.stamp(on: page)) }
    guard !design.goesOn else { return try printView(page) }
    return try show(issued, back: back ?? BackLink(page.backURL, page.backLabel))
  }

  /// The PDF of a case's paper.
  package nonisolated(nonsending) func pdf<P: CompletablePaper>(_ design: CasePaperDesign<P>) async throws -> Response {
    let (page, issued) = try find(design)
    guard let issued else { return try await pdf(page, stamp: design.stamp(on: page)) }
    guard !design.goesOn else { return try await pdf(page) }
    return try await pdf(issued)
  }

  private func find<P: CompletablePaper>(_ design: CasePaperDesign<P>) throws -> (page: P, issued: Paper?) {
    let run = try caseRun()
    let found = try read { db in (try design.preview(db, run, office), try db.paper(design.kind, of: run.id)) }
    guard let page = found.0 else { throw VisitError.notFound }
    return (page, found.1)
  }

  /// The print view of an issued paper, exactly as it was issued, with a word across what holds no more.
  package func show(_ paper: Paper, back: BackLink) throws -> Response {
    guard let text = try read({ try $0.text(of: paper.id) }) else { throw VisitError.notFound }
    let standing = paper.standing(at: now)
    // What was handed to a customer says nothing of the office's shelves.
    let place = signedIn == nil ? "" : try read { try $0.place(of: paper.id) }
    return try printView(
      IssuedPaper(
        title: paper.title, backURL: back.url, backLabel: back.label, standing: standing?.sentence(words),
        content: String(decoding: text.html, as: UTF8.self), place: place.isEmpty ? nil : place),
      stamp: standing?.stamp)
  }

  /// The stored PDF of an issued paper. When the job has not made it yet, it is made now and stored.
  package nonisolated(nonsending) func pdf(_ paper: Paper) async throws -> Response {
    if let file = try read({ try $0.pdf(of: paper.id) }) { return try download(file) }
    guard !request.isHead else { return Response.pdf([], named: paper.title) }
    return try download(try await app.press(paper))
  }
}

/// Where a paper leads back to.
package struct BackLink: Sendable {
  let url: String
  let label: String

  package init(_ url: String, _ label: String) {
    self.url = url
    self.label = label
  }
}
