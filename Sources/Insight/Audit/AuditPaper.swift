import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The audit binder on paper: as it stands, or issued with its check code, so that it can be shown to an auditor.
struct AuditPaper: PaperPage {
  static let template = "Insight/Audit/paper"
  static let kind = PaperKind("audit.binder", "Map Bukti Audit", form: 45)

  let title = Self.kind.title
  let backURL: String
  let backLabel = "Kembali ke bukti audit"
  let letterhead: Letterhead
  let control: PaperControl?
  let seal: PaperSeal?
  let summary: String
  let groups: [Group]

  struct Group: Renderable {
    let name: String
    let subject: String
    let summary: String
    let heads: [String]
    let rows: [Row]
  }

  struct Row: Renderable {
    let clause: String
    let evidence: String
    let note: String
    let count: String
    let newest: String
  }

  init(_ binder: AuditBinder, _ control: PaperControl?, _ seal: PaperSeal? = nil, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    backURL = binder.filter.address()
    letterhead = office.letterhead
    (self.control, self.seal) = (control, seal)
    summary = "Periode \(words.span(binder.filter.months)). Data sampai \(words.dateTime(now))."
    groups = binder.groups(words).map { group in
      Group(
        name: group.title, subject: group.subject, summary: group.summary, heads: ["Klausul"] + group.heads,
        rows: group.parts.flatMap { part in part.lines.map { Row($0, of: part, words) } })
    }
  }
}

extension AuditPaper.Row {
  fileprivate init(_ line: AuditLine, of part: AuditGroup.Part, _ words: Words) {
    clause = [part.code, part.title].filter { !$0.isEmpty }.joined(separator: " ")
    (evidence, note, count) = (line.name, line.note, line.countWords)
    newest =
      line.newest.isEmpty
      ? line.instead : line.newest.map { "\($0.label) (\(words.shortDate($0.day)))" }.joined(separator: "; ")
  }
}

extension Deed {
  /// Issues the binder as it stands: frozen, with a check code.
  fileprivate func issue(_ binder: AuditBinder, by colleague: SignedIn) throws -> Paper.ID {
    let words = Words(zone: office.zone)
    let today = office.zone.day(of: at)
    guard let revision = try db.effectiveRevision(of: office.procedure, on: today) else { throw VisitError.notFound }
    let draft = PaperDraft(
      AuditPaper.kind, number: words.span(binder.filter.months),
      control: try db.control(of: AuditPaper.kind, in: revision.id),
      marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: at)],
      about: Subject("office", 1))
    return try issue(draft) { trim in AuditPaper(binder, trim.control, trim.seal, at: at, office: office) }
  }
}

enum AuditPaperPages {
  /// GET /arsip/audit/cetak
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let binder = try await visit.auditBinder()
    let office = visit.app.office
    let control = try visit.read { db in
      try db.effectiveRevision(of: office.procedure, on: office.zone.day(of: visit.now)).map { revision in
        PaperControl(
          AuditPaper.kind, try db.control(of: AuditPaper.kind, in: revision.id), marks: [], office: office)
      }
    }
    return try visit.printView(toIssue: AuditPaper(binder, control, at: visit.now, office: office))
  }

  /// POST /arsip/audit/cetak
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let (binder, colleague) = (try await visit.auditBinder(), try visit.colleague())
    let id = try await visit.app.write(by: visit.actor) { deed in try deed.issue(binder, by: colleague) }
    guard let paper = try visit.read({ try $0.paper(id) }) else { throw VisitError.notFound }
    return visit.seeOther("/dokumen/\(paper.code.text)")
  }
}
