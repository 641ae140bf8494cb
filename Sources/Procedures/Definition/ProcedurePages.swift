import Database
import HTTP
import Mustache
import Platform

/// The written procedures, to be read as tables (row P1).
enum ProcedurePages {
  /// GET /prosedur
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let today = visit.app.office.zone.day(of: visit.now)
    let revisions = try visit.read { try $0.effectiveRevisions(on: today) }
    let office = visit.app.office.procedure
    let colleague = try visit.colleague()
    return try visit.page(ProcedureIndex(revisions, office: office, for: colleague, visit.words))
  }

  /// GET /prosedur/:code
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let code = try visit.parameter("code")
    let today = visit.app.office.zone.day(of: visit.now)
    let page: ProcedureShow? = try visit.read { db in
      guard let revision = try db.effectiveRevision(of: code, on: today) else { return nil }
      return try db.definition(of: revision.id).map { ProcedureShow(revision, $0, visit.words) }
    }
    guard let page else { throw VisitError.notFound }
    return try visit.page(page)
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
  }

  let title = "Prosedur"
  let breadcrumbs = [Breadcrumb("Prosedur")]
  let lines: [Line]
  let hasLines: Bool
  let mayChoose: Bool
  let mayReadRequests: Bool

  init(_ revisions: [Revision], office: String, for colleague: SignedIn, _ words: Words) {
    mayChoose = colleague.can(.manageSettings)
    mayReadRequests = colleague.can(.readAllCases)
    lines = revisions.map { revision in
      Line(
        code: revision.code, title: revision.title, href: "/prosedur/" + URLText.encode(revision.code),
        revision: "revisi \(revision.number), berlaku sejak \(words.date(revision.effectiveFrom))",
        isOffices: revision.code == office)
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

  let title: String
  let breadcrumbs: [Breadcrumb]
  let state: String
  /// The sheet in the official form.
  let paper: String
  let facts: [Fact]
  let steps: [Line]
  let blocks: [Block]

  init(_ revision: Revision, _ procedure: ProcedureDefinition, _ words: Words) {
    title = procedure.title
    breadcrumbs = [Breadcrumb("Prosedur", "/prosedur"), Breadcrumb(procedure.title)]
    state = "Revisi \(revision.number), berlaku sejak \(words.date(revision.effectiveFrom))."
    paper = "/prosedur/\(URLText.encode(procedure.code))/cetak"
    let days = [
      ("Tanggal pembuatan", procedure.made), ("Tanggal revisi", procedure.revised),
      ("Tanggal efektif", procedure.effective),
    ]
    facts =
      [Fact("Nomor SOP", procedure.documentNumber ?? "Belum diberi nomor")]
      + days.compactMap { label, day in day.map { Fact(label, words.date($0)) } }
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
