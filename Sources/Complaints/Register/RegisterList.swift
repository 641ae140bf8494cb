import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What a filter of complaints lets one choose from.
struct RegisterChoices: Sendable {
  let units: [WorkUnit]
  let categories: [Category]
  let procedures: [RegisterProcedure]

  init(_ db: Snapshot) throws {
    units = try db.activeUnits()
    categories = try db.categories()
    procedures = try db.rememberedRows(
      """
      SELECT p.code, v.title FROM procedure p JOIN revision v ON v.procedureID = p.id
      WHERE v.number = (SELECT MAX(n.number) FROM revision n WHERE n.procedureID = p.id) ORDER BY p.code
      """)
  }
}

/// A procedure that complaints ran by, with its newest title.
struct RegisterProcedure: Sendable, FromRow {
  let code: String
  let title: String

  init(row: Row) throws(RowError) {
    code = try row["code"]
    title = try row["title"]
  }
}

/// One page of complaints as two pages show it, each at its own address.
struct RegisterList {
  let path: String
  let filter: RegisterFilter
  let place: ListPlace
  let found: RegisterFound
  /// How many there are, where they were counted.
  let total: Int?
  let choices: RegisterChoices
  let now: Instant
  let office: Office

  private var words: Words { Words(zone: office.zone) }
  private var page: ListPage<RegisterLine> {
    ListPage(found.lines, size: RegisterPages.pageSize, at: place)
  }

  var lines: [RegisterRow] { page.lines.map { RegisterRow($0, at: now, office.calendar, words) } }

  /// "1.000+ keluhan"; for words, whose hits are not counted, how many stand on the page.
  var summary: String {
    if let total { return words.count(total, "keluhan", upTo: RegisterPages.countLimit) }
    let isWhole = place == .start && found.rest == nil
    return words.count(found.lines.count, "keluhan", upTo: isWhole ? RegisterPages.pageSize : found.lines.count - 1)
  }

  var pager: Pager {
    if found.lines.count <= RegisterPages.pageSize, !place.isBackward, let rest = found.rest {
      let looked = words.number(Snapshot.hitsForPage)
      return Pager(
        total: "\(looked) keluhan yang memuat kata itu sudah diperiksa.",
        first: place == .start ? nil : filter.address(path), next: filter.address(path, at: .after(rest)))
    }
    return page.pager(total: summary, key: \.key, address: { filter.address(path, at: $0) })
  }

  var downloads: Downloads { Downloads(path) { filter.address($0) } }

  var figure: RegisterFigureNote? {
    guard filter.figure != nil || filter.holder != nil || filter.cause != nil || filter.isLate else { return nil }
    return RegisterFigureNote(filter, words)
  }

  /// The controls of the register: the newest first, month by month.
  var registerFields: [any Renderable] {
    [TextField("q", "Cari nomor atau kata", form: form, kind: .search), status]
      + [filter.months.field, unit, category, priority, channel]
      + [CheckGroup("k3", "K3", [Choice("1", "Hanya yang menyangkut K3")], form: form)]
  }

  /// Those of the search page, beside its words.
  var searchFields: [any Renderable] {
    let period: [any Renderable] = [
      DateField("dari", "Diterima sejak", form: form), DateField("sampai", "Diterima sampai", form: form),
    ]
    return [status, category, priority, unit] + period + [channel, procedure].compactMap { $0 }
  }

  private var form: FormData { FormData(filter.query) }

  private var status: any Renderable {
    SelectField(
      "status", "Status", RegisterFilter.Status.allCases.map { Choice($0.rawValue, $0.words) }, form: form, prompt: nil)
  }

  private var unit: any Renderable {
    SelectField("unit", "Unit kerja", choices.units.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua")
  }

  private var category: any Renderable {
    SelectField(
      "kategori", "Kategori", choices.categories.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua")
  }

  private var priority: any Renderable {
    SelectField(
      "prioritas", "Prioritas", Priority.allCases.map { Choice("\($0.rawValue)", $0.words) }, form: form,
      prompt: "Semua")
  }

  private var channel: any Renderable {
    SelectField(
      "saluran", "Saluran", Channel.allCases.map { Choice($0.rawValue, $0.words) }, form: form, prompt: "Semua")
  }

  /// Nil where there never was more than one.
  private var procedure: (any Renderable)? {
    guard choices.procedures.count > 1 else { return nil }
    return SelectField(
      "prosedur", "Prosedur", choices.procedures.map { Choice($0.code, $0.title) }, form: form, prompt: "Semua")
  }
}

/// A line of it, as a template sees it.
struct RegisterRow: Renderable {
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

  init(_ line: RegisterLine, at now: Instant, _ calendar: WorkingCalendar, _ words: Words) {
    href = "/keluhan/\(line.token)"
    number = line.number
    subject = line.subject
    customer = line.customerWords
    received = words.shortDateTime(line.openedAt)
    step = line.step.map { "\($0). \(line.stepTitle)" } ?? line.ending ?? "Ditutup"
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
