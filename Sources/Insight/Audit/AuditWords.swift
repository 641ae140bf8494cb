import Complaints
import Platform
import Procedures

/// A row of the binder in words: what shows it, how many, the newest.
struct AuditLine: Sendable {
  let name: String
  /// Below the name: the documents of a step.
  let note: String
  let count: Int
  /// "12", "4 kali dikerjakan".
  let countWords: String
  /// All of them, where there is a list.
  let href: String?
  let newest: [AuditItem]
  /// What is said instead of the newest.
  let instead: String

  static let none = "belum ada bukti"
  /// Of a step that was done, though its paper was not issued.
  private static let noPaper = "belum ada dokumen"

  init(_ row: AuditBinder.Row, _ filter: AuditFilter, _ words: Words) {
    (name, note) = (row.evidence.label, "")
    (count, newest) = (row.finding.count, row.finding.newest)
    countWords = words.number(count)
    href = count > 0 ? row.evidence.list(filter) : nil
    instead = count == 0 ? Self.none : newest.isEmpty ? "rinciannya pada KPI langkah" : ""
  }

  init(_ step: AuditStep, _ words: Words) {
    name = "\(step.number). \(step.title)"
    note = step.documents.joined(separator: "; ")
    href = nil
    let papers = step.papers.map { "\(words.number($0.count))\u{A0}dokumen" }
    count = step.performed
    countWords = ["\(words.number(step.performed)) kali dikerjakan", papers].compactMap { $0 }.joined(separator: ", ")
    newest = step.papers?.newest ?? []
    if step.performed == 0 {
      instead = newest.isEmpty ? Self.none : ""
    } else if let papers = step.papers {
      instead = papers.count == 0 ? Self.noPaper : ""
    } else {
      instead = "dicatat pada kasusnya"
    }
  }

  /// Whether something is wanting that ought to be there.
  var isEmpty: Bool { instead == Self.none || instead == Self.noPaper }
}

extension AuditEvidence {
  /// The list that gives as many as were counted; nil where there is none by itself.
  func list(_ filter: AuditFilter) -> String? {
    var scope = FigureScope()
    scope.procedure = filter.procedure
    let cases = { (name: RegisterFigure.Name) in RegisterAddress.of(RegisterFigure(name, in: filter.months), scope) }
    guard case .records(let record) = self else { return nil }
    switch record {
    case .received: return cases(.received)
    case .answered: return cases(.answered)
    case .closed: return cases(.closed)
    case .escalated: return cases(.escalated)
    case .reopened: return cases(.reopened)
    case .safety: return cases(.safety)
    case .steps:
      let query = filter.query.filter { $0.name != "standar" }.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
      return "/kpi/langkah?\(query)"
    case .targets: return "/kpi/standar"
    case .surveys: return "/kepuasan"
    default: return nil
    }
  }
}

extension Words {
  /// "Januari 2026", "Januari 2026 sampai Maret 2026".
  func span(_ months: MonthSpan) -> String {
    self.months(months.first, months.last)
  }
}

extension AuditBinder {
  /// Every row under its heading, as the page, the paper and the tables show them.
  func groups(_ words: Words) -> [AuditGroup] {
    standards.map { standard, clauses in
      let empty = clauses.count { !$0.hasEvidence }
      return AuditGroup(
        title: standard.words, subject: "Bukti untuk \(standard.subject).", heads: ["Bukti", "Jumlah", "Terbaru"],
        summary: empty == 0
          ? "Semua \(words.number(clauses.count)) klausul punya bukti dalam periode ini."
          : "\(words.number(clauses.count - empty)) dari \(words.number(clauses.count)) klausul punya bukti; belum ada untuk \(words.list(clauses.filter { !$0.hasEvidence }.map(\.clause.number))).",
        parts: clauses.map { clause in
          AuditGroup.Part(
            code: clause.clause.number, title: clause.clause.title,
            lines: clause.rows.map { AuditLine($0, filter, words) })
        })
    } + procedures.map { AuditGroup($0, words) }
  }
}

/// A standard or a procedure with its rows.
struct AuditGroup: Sendable {
  struct Part: Sendable {
    let code: String
    let title: String
    let lines: [AuditLine]
  }

  let title: String
  let subject: String
  let heads: [String]
  let summary: String
  let parts: [Part]
}

extension AuditGroup {
  fileprivate init(_ procedure: AuditProcedure, _ words: Words) {
    let lines = procedure.steps.map { AuditLine($0, words) }
    let empty = procedure.steps.filter { $0.performed == 0 }.map { "\($0.number)" }
    self.init(
      title: "Prosedur \(procedure.revision.title)",
      subject:
        "Revisi \(procedure.revision.number). Tiap langkah, berapa kali dikerjakan, dan dokumen yang diterbitkannya.",
      heads: ["Langkah dan dokumennya", "Jumlah", "Dokumen terbaru"],
      summary: empty.isEmpty
        ? "Setiap langkah pernah dikerjakan dalam periode ini."
        : "Belum pernah dikerjakan dalam periode ini: langkah \(words.list(empty)).",
      parts: [Part(code: "", title: "", lines: lines)])
  }
}
