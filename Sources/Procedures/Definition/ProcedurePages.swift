import Database
import HTTP
import Mustache
import Platform

/// The written procedures, to be read as tables (row P1).
enum ProcedurePages {
  /// GET /prosedur
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let today = visit.app.office.zone.day(of: visit.now)
    let office = visit.app.office.procedure
    let colleague = try visit.colleague()
    let (revisions, drafts) = try visit.read { db in
      let revisions = try db.effectiveRevisions(on: today)
      return (revisions, colleague.maySeeDrafts ? try revisions.compactMap { try db.draft(of: $0.code) } : [])
    }
    return try visit.page(ProcedureIndex(revisions, drafts, office: office, for: colleague, visit.words))
  }

  /// GET /prosedur/:code
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    guard let revision = try visit.read({ try $0.effectiveRevision(of: code, on: today) }) else {
      throw VisitError.notFound
    }
    return try visit.page(try visit.procedurePage(of: revision))
  }
}

extension Visit {
  /// A revision as its reader sees it: what it says, who stands behind it, and whether he has read it.
  func procedurePage(of revision: Revision) throws -> ProcedureShow {
    let colleague = try colleague()
    let found: ProcedureShow? = try read { db in
      guard let procedure = try db.definition(of: revision.id) else { return nil }
      return ProcedureShow(
        revision, procedure, try ProcedureStanding(revision, for: colleague, at: now, db, words), words)
    }
    guard let found else { throw VisitError.notFound }
    return found
  }
}

/// The list of procedures in force.
struct ProcedureIndex: StaffPage {
  static let template = "Procedures/index"

  struct Line: Renderable {
    let code: String
    let title: String
    let href: String
    let revision: String
    /// Whether new complaints begin on it.
    let isOffices: Bool
    /// The revision in the making.
    let draft: ProcedureShow.Link?
  }

  let title = "Prosedur"
  let breadcrumbs = [Breadcrumb("Prosedur")]
  let lines: [Line]
  let hasLines: Bool
  let downloads = Downloads("/prosedur")
  let mayChoose: Bool
  let mayReadRequests: Bool

  /// - Parameter drafts: those that the reader may see.
  init(
    _ revisions: [Revision], _ drafts: [RevisionDraft], office: String, for colleague: SignedIn, _ words: Words
  ) {
    mayChoose = colleague.can(.manageSettings)
    mayReadRequests = colleague.can(.readAllCases)
    lines = revisions.map { revision in
      let draft = drafts.first { $0.revision.code == revision.code }
      return Line(
        code: revision.code, title: revision.title, href: "/prosedur/" + URLText.encode(revision.code),
        revision: revision.stateWords(words),
        isOffices: revision.code == office,
        draft: draft.map { ProcedureShow.Link(label: "Konsep revisi \($0.revision.number)", href: $0.path) })
    }
    hasLines = !lines.isEmpty
  }
}

/// One procedure: its identity block and its table of steps.
struct ProcedureShow: StaffPage {
  static let template = "Procedures/show"

  struct Line: Renderable {
    let number: Int
    let text: String
    let performer: String
    let needs: String
    let standard: String
    let gives: String
    let remarks: [Remark]
  }

  struct Remark: Renderable {
    let text: String
  }

  struct Block: Renderable {
    let heading: String
    let lines: [Remark]
  }

  struct Link: Renderable {
    let label: String
    let href: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let state: String
  /// The sheet in the official form, the revisions, who has read it.
  let links: [Link]
  /// "Saya sudah membaca dan memahami": for who performs a step and has not said so.
  let confirmation: WebForm?
  /// When he said so.
  let confirmed: String?
  let facts: [Fact]
  /// The table as files, of the revision in force.
  let downloads: Downloads?
  let steps: [Line]
  let blocks: [Block]

  init(
    _ revision: Revision, _ procedure: ProcedureDefinition, _ standing: ProcedureStanding, _ words: Words
  ) {
    title = procedure.title
    breadcrumbs = [Breadcrumb("Prosedur", "/prosedur"), Breadcrumb(procedure.title)]
    state = standing.state
    links = standing.links
    confirmation = standing.confirmation
    confirmed = standing.confirmed
    let days = [
      ("Tanggal pembuatan", procedure.made), ("Tanggal revisi", procedure.revised),
      ("Tanggal efektif", procedure.effective),
    ]
    facts =
      [Fact("Nomor SOP", procedure.documentNumber ?? "Belum diberi nomor")]
      + days.compactMap { label, day in day.map { Fact(label, words.date($0)) } } + standing.marks
    downloads = standing.isInForce ? Downloads(Procedure.path(revision.code) + "/langkah") : nil
    steps = procedure.steps.map { Line($0, of: procedure) }
    blocks = [
      Block("Tujuan", procedure.purposes), Block("Ruang lingkup", procedure.scope),
      Block("Definisi", procedure.definitions), Block("Tanggung jawab", procedure.responsibilities),
      Block("Performa indikator", procedure.indicators),
      Block("Dasar hukum", procedure.legalBasis), Block("Kualifikasi pelaksana", procedure.qualifications),
      Block("Keterkaitan", procedure.related), Block("Peralatan dan perlengkapan", procedure.equipment),
      Block("Peringatan", procedure.warnings), Block("Pencatatan dan pendataan", procedure.recording),
    ].filter { !$0.lines.isEmpty }
  }
}

extension ProcedureShow.Line {
  fileprivate init(_ step: StepDefinition, of procedure: ProcedureDefinition) {
    number = step.number
    text = step.text
    performer = procedure.performer(step.performer)?.name ?? ""
    needs = step.needs.joined(separator: "; ")
    standard = step.standardWords
    gives = step.gives.joined(separator: "; ")
    remarks = step.remarks.map { ProcedureShow.Remark(text: $0) }
  }
}

extension ProcedureShow.Block {
  fileprivate init(_ heading: String, _ lines: [String]) {
    self.heading = heading
    self.lines = lines.map { ProcedureShow.Remark(text: $0) }
  }
}

extension Revision {
  /// "Revisi 1, berlaku sejak 12 Maret 2026".
  func stateWords(_ words: Words) -> String {
    effectiveFrom.map { "Revisi \(number), berlaku sejak \(words.date($0))" } ?? "Konsep revisi \(number)"
  }
}
