import HTTP
import Mustache
import Platform
import Procedures

/// What the register's template sees.
struct RegisterPage: StaffPage {
  static let template = "Complaints/Register/register"
  let title = "Keluhan"
  let breadcrumbs = [Breadcrumb("Keluhan")]
  let summary: String
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager
  let export: String
  let paper: String
  let workbook: String
  /// The monthly evaluation, for whoever may read all cases.
  var report: String?
  let desk: String

  struct Content {
    let lines: [RegisterLine]
    let total: Int
    /// Where counting stopped.
    let limit: Int
    let units: [WorkUnit]
    let categories: [Category]
  }

  /// Whether a page was asked for by key, and from which side.
  struct Place {
    let hasKey: Bool
    let isGoingBack: Bool
  }

  struct Line: Renderable {
    let href: String
    let number: String
    let subject: String
    let customer: String
    let received: String
    let step: String
    let performer: String
    let due: Tag?
    let dueAt: String
    let tags: [Tag]
  }

  init(_ content: Content, _ filter: RegisterFilter, _ place: Place, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    let hasMore = content.lines.count > RegisterPages.pageSize
    let shown =
      place.isGoingBack && hasMore
      ? Array(content.lines.suffix(RegisterPages.pageSize)) : Array(content.lines.prefix(RegisterPages.pageSize))
    let total = words.count(content.total, "keluhan", upTo: content.limit)
    summary = total
    filters = Self.fields(filter, content, words)
    lines = shown.map { Line($0, at: now, office.calendar, words) }
    hasLines = !lines.isEmpty
    let hasPrevious = place.isGoingBack ? hasMore : place.hasKey
    let hasNext = place.isGoingBack ? true : hasMore
    pager = Pager(
      total: total, first: hasPrevious ? filter.address() : nil,
      previous: hasPrevious ? shown.first.map { filter.address("/keluhan", [("sebelum", RegisterKey($0).text)]) } : nil,
      next: hasNext ? shown.last.map { filter.address("/keluhan", [("sesudah", RegisterKey($0).text)]) } : nil)
    export = filter.address("/keluhan.csv")
    paper = filter.address("/keluhan/cetak")
    workbook = filter.address("/keluhan.xlsx")
    desk = "/keluhan/catat"
  }

  private static func fields(_ filter: RegisterFilter, _ content: Content, _ words: Words) -> [any Renderable] {
    let form = FormData(filter.query)
    return [
      TextField("q", "Cari nomor atau kata", form: form, kind: .search),
      SelectField(
        "status", "Status", [Choice("terbuka", "Terbuka"), Choice("ditutup", "Ditutup"), Choice("semua", "Semua")],
        form: form, prompt: nil),
      TextField("bulan", "Bulan (tahun-bulan)", form: form, width: .ten),
      SelectField("unit", "Unit kerja", content.units.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "kategori", "Kategori", content.categories.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "prioritas", "Prioritas", Priority.allCases.map { Choice("\($0.rawValue)", $0.words) }, form: form,
        prompt: "Semua"),
      SelectField(
        "saluran", "Saluran", Channel.allCases.map { Choice($0.rawValue, $0.words) }, form: form, prompt: "Semua"),
      CheckGroup("k3", "K3", [Choice("1", "Hanya yang menyangkut K3")], form: form),
    ]
  }
}

extension RegisterPage.Line {
  fileprivate init(_ line: RegisterLine, at now: Instant, _ calendar: WorkingCalendar, _ words: Words) {
    href = "/keluhan/\(line.token)"
    number = line.number
    subject = line.subject
    customer = line.customerWords
    received = words.shortDateTime(line.openedAt)
    step = line.step.map { "\($0). \(line.stepTitle)" } ?? line.ending?.words ?? "Ditutup"
    performer = line.performer
    due = line.dueAt.map { Tag(words.deadline($0, at: now, in: calendar).relative, $0 < now ? .late : .plain) }
    dueAt = line.dueAt.map { words.shortDateTime($0) } ?? line.closedAt.map { words.shortDateTime($0) } ?? ""
    var tags: [Tag] = []
    if let priority = line.priority, priority == .critical || priority == .high {
      tags.append(Tag(priority.words, priority.tone))
    }
    if line.isSafety { tags.append(Tag("K3", .late)) }
    self.tags = tags
  }
}
