import Database
import HTTP
import Mustache
import Platform

/// The issued papers of a case, each as it was issued: every round of a plan, every letter, none lost.
struct PaperArchive: StaffPage {
  static let template = "Procedures/Papers/archive"

  struct Line: Renderable {
    let form: String
    let number: String
    let issued: String
    let code: String
    let href: String
    let pdf: String
    let voided: String?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let lines: [Line]
  let hasLines: Bool

  init(_ papers: [Paper], of run: Case, back: Breadcrumb, at now: Instant, _ words: Words) {
    title = "Dokumen terbitan \(run.number)"
    breadcrumbs = [back, Breadcrumb("Dokumen terbitan")]
    lines = papers.reversed().map { paper in
      Line(
        form: paper.form, number: paper.number, issued: words.shortDateTime(paper.issuedAt), code: paper.code.text,
        href: "/dokumen/\(paper.code.text)", pdf: "/dokumen/\(paper.code.text)/pdf",
        voided: paper.standing(at: now)?.short(words))
    }
    hasLines = !lines.isEmpty
  }
}

extension Visit {
  /// The list of a case's issued papers.
  /// - Parameter home: where cases of this kind live, such as `/keluhan/`.
  package func paperArchive(home: String) throws -> Response {
    let run = try caseRun()
    let papers = try read { try $0.papers(of: run.id) }
    return try page(PaperArchive(papers, of: run, back: Breadcrumb(run.number, home + run.token), at: now, words))
  }
}

/// One issued paper by its code.
enum ArchivePages {
  /// GET /dokumen/:paper
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let paper = try visit.issuedPaper()
    let run = try visit.read { db in try paper.caseID.flatMap { try db.caseRun($0) } }
    let back = run.map { BackLink("/keluhan/\($0.token)/dokumen", "Kembali ke dokumen terbitan") }
    return try visit.show(paper, back: back ?? BackLink("/", "Kembali"))
  }

  /// GET /dokumen/:paper/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response { try await visit.pdf(try visit.issuedPaper()) }
}

extension Visit {
  /// The issued paper of the code in the address.
  func issuedPaper() throws -> Paper {
    guard let code = PaperCode(try parameter("paper")), let paper = try read({ try $0.paper(code) }) else {
      throw VisitError.notFound
    }
    return paper
  }
}

extension Access {
  /// Colleagues who may read the case that an issued paper belongs to; one of no case, such as a register, is read by
  /// who issued it, and by who reads all cases.
  static let paperReader = Access("reads the paper's case") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    guard let code = PaperCode(try visit.parameter("paper")) else { return .hide }
    return try visit.read { db in
      guard let paper = try db.paper(code) else { return .hide }
      guard let run = try paper.caseID.flatMap({ try db.caseRun($0) }) else {
        return paper.issuedBy == colleague.person || colleague.can(.readAllCases) ? .allow : .forbid
      }
      return try db.mayRead(run, colleague) ? .allow : .forbid
    }
  }
}
