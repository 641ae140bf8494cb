import HTTP
import Mustache
import Platform
import Procedures

/// What the template of `/arsip/audit` sees.
struct AuditPage: StaffPage {
  static let template = "Insight/Audit/binder"
  let title = "Bukti audit"
  let breadcrumbs = [Breadcrumb("Arsip dokumen", "/arsip"), Breadcrumb("Bukti audit")]
  let period: String
  let filters: [any Renderable]
  let downloads: Downloads
  let zip: String
  let paper: String
  let groups: [Group]

  struct Group: Renderable {
    let title: String
    let subject: String
    let summary: String
    let heads: [String]
    let parts: [Part]
  }

  struct Part: Renderable {
    let hasName: Bool
    let code: String
    let name: String
    let lines: [Line]
  }

  struct Line: Renderable {
    let evidence: String
    let note: String
    let count: String
    let href: String?
    let newest: [Item]
    /// What is said where there is no newest one.
    let instead: String
    let isEmpty: Bool
  }

  struct Item: Renderable {
    let label: String
    let href: String?
    let day: String
  }

  init(_ binder: AuditBinder, _ choices: [Choice], now: Month, _ words: Words) {
    let filter = binder.filter
    period = "Periode \(words.span(filter.months)). Yang dihitung ialah yang terjadi dalam periode ini."
    filters = Self.fields(filter, choices, now: now, words)
    downloads = Downloads(AuditFilter.path) { filter.address($0) }
    zip = filter.address(AuditFilter.path + ".zip")
    paper = filter.address(AuditFilter.path + "/cetak")
    groups = binder.groups(words).map { Group($0, words) }
  }

  private static func fields(
    _ filter: AuditFilter, _ procedures: [Choice], now: Month, _ words: Words
  ) -> [any Renderable] {
    let form = FormData(filter.query)
    let known = (0..<AuditFilter.mostMonths).map { now.adding(months: -$0) }
    let months = Set(known + [filter.months.first, filter.months.last]).sorted(by: >)
      .map { Choice($0.iso, words.shortMonth($0)) }
    let standards = AuditStandard.allCases.map { Choice($0.rawValue, $0.words) }
    return [
      SelectField("dari", "Dari bulan", months, form: form, prompt: nil),
      SelectField("sampai", "Sampai bulan", months, form: form, prompt: nil),
      SelectField("standar", "Standar", standards, form: form, prompt: "Semua"),
      SelectField("prosedur", "Prosedur", procedures, form: form, prompt: "Semua"),
    ]
  }
}

extension AuditPage.Group {
  fileprivate init(_ group: AuditGroup, _ words: Words) {
    (title, subject, summary, heads) = (group.title, group.subject, group.summary, group.heads)
    parts = group.parts.map { part in
      AuditPage.Part(
        hasName: !part.code.isEmpty, code: part.code, name: part.title,
        lines: part.lines.map { AuditPage.Line($0, words) })
    }
  }
}

extension AuditPage.Line {
  fileprivate init(_ line: AuditLine, _ words: Words) {
    (evidence, note, count, href) = (line.name, line.note, line.countWords, line.href)
    newest = line.newest.map {
      AuditPage.Item(label: $0.label, href: $0.href.isEmpty ? nil : $0.href, day: words.shortDate($0.day))
    }
    (instead, isEmpty) = (line.instead, line.isEmpty)
  }
}
