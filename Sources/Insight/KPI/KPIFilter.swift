import Complaints
import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What the KPI pages are asked for, as their address says it: `/kpi?dari=2026-01&sampai=2026-03&unit=3`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct KPIFilter: Sendable, Hashable {
  let months: MonthSpan
  let scope: FigureScope
  /// The running month of the office's clock.
  let now: Month

  static let mostMonths = 36

  /// - Parameter units: of a colleague who may read only those; nil for who may read all.
  init(_ query: FormData, now: Month, units: [WorkUnit.ID]?) {
    self.now = now
    let last = min(Month(iso: query.text("sampai")) ?? Month(iso: query.text("dari")) ?? now, now)
    let first = min(Month(iso: query.text("dari")) ?? last, last)
    months = MonthSpan(max(first, last.adding(months: 1 - Self.mostMonths)), last)
    var scope = FigureScope()
    scope.procedure = query.text("prosedur").filter { $0.isASCII && $0.isLetter || $0.isNumber }
    scope.unit = query.int("unit").map { WorkUnit.ID(rawValue: Int64($0)) }
    // Who has no unit sees nothing, rather than everything.
    if let units, scope.unit.map({ !units.contains($0) }) ?? true {
      scope.unit = units.first ?? WorkUnit.ID(rawValue: 0)
    }
    scope.priority = query.int("prioritas").flatMap { Priority(rawValue: $0)?.rawValue }
    scope.channel = Channel(rawValue: query.text("saluran"))?.rawValue
    scope.category = query.int("kategori").map { "\($0)" }
    self.scope = scope
  }

  /// What is asked for by its parts; the months lie in the past or the running one.
  init(_ months: MonthSpan, of scope: FigureScope, now: Month) {
    (self.months, self.scope, self.now) = (months, scope, now)
  }

  func with(_ months: MonthSpan) -> KPIFilter { KPIFilter(months, of: scope, now: now) }

  var query: [(name: String, value: String)] {
    let all: [(name: String, value: String)] = [
      ("dari", months.first.iso), ("sampai", months.last.iso), ("prosedur", scope.procedure),
      ("unit", scope.unit.map { "\($0)" } ?? ""), ("prioritas", scope.priority.map { "\($0)" } ?? ""),
      ("saluran", scope.channel ?? ""), ("kategori", scope.category ?? ""),
    ]
    return all.filter { !$0.value.isEmpty }
  }

  func address(_ path: String) -> String { "\(path)?\(FormData(query).urlencoded)" }

  /// Ways to usual periods.
  func shortcuts(_ path: String) -> [KPIShortcut] {
    let quarter = now.adding(months: -((now.month - 1) % 3))
    let year = now.adding(months: 1 - now.month)
    let spans = [
      ("Bulan ini", MonthSpan(now)), ("Bulan lalu", MonthSpan(now.adding(months: -1))),
      ("Triwulan ini", MonthSpan(quarter, now)),
      ("Triwulan lalu", MonthSpan(quarter.adding(months: -3), quarter.adding(months: -1))),
      ("Tahun ini", MonthSpan(year, now)), ("12 bulan", MonthSpan(now.adding(months: -11), now)),
    ]
    return spans.map { label, span in KPIShortcut(label: label, href: with(span).address(path), isHere: span == months)
    }
  }
}

struct KPIShortcut: Renderable {
  let label: String
  let href: String
  let isHere: Bool
}

/// What the filter lets one choose from.
struct KPIChoices: Sendable {
  let units: [(id: WorkUnit.ID, name: String)]
  let categories: [(id: String, name: String)]
  let procedures: [String]

  /// - Parameter units: of a colleague who may read only those.
  init(_ db: Snapshot, units: [WorkUnit.ID]?) throws {
    let all = try db.remembered("SELECT id, name FROM unit ORDER BY name") { sql in
      try db.rows(sql) { row in (id: try row["id"] as WorkUnit.ID, name: try row["name"] as String) }
    }
    self.units = all.filter { one in units?.contains(one.id) ?? true }
    categories = try db.remembered("SELECT id, name FROM category ORDER BY ordinal") { sql in
      try db.rows(sql) { row in (id: "\(try row["id"] as Int64)", name: try row["name"] as String) }
    }
    procedures = try db.remembered("SELECT code FROM procedure ORDER BY code") { sql in try db.values(sql) }
  }
}

extension KPIFilter {
  /// The controls over the page.
  func fields(_ choices: KPIChoices, isOfUnits: Bool, _ words: Words) -> [any Renderable] {
    let form = FormData(query)
    let known = (0..<Self.mostMonths).map { now.adding(months: -$0) }
    let months = Set(known + [self.months.first, self.months.last]).sorted(by: >)
      .map { Choice($0.iso, words.shortMonth($0)) }
    let procedures: [any Renderable] =
      choices.procedures.count < 2
      ? []
      : [SelectField("prosedur", "Prosedur", choices.procedures.map { Choice($0, $0) }, form: form, prompt: "Semua")]
    return [
      SelectField("dari", "Dari bulan", months, form: form, prompt: nil),
      SelectField("sampai", "Sampai bulan", months, form: form, prompt: nil),
      SelectField(
        "unit", "Unit kerja", choices.units.map { Choice("\($0.id)", $0.name) }, form: form,
        prompt: isOfUnits ? nil : "Semua"),
      SelectField(
        "kategori", "Kategori", choices.categories.map { Choice($0.id, $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "saluran", "Saluran", Channel.allCases.map { Choice($0.rawValue, $0.words) }, form: form, prompt: "Semua"),
      SelectField(
        "prioritas", "Prioritas", Priority.allCases.map { Choice("\($0.rawValue)", $0.words) }, form: form,
        prompt: "Semua"),
    ] + procedures
  }
}

extension Visit {
  /// The filter of the address, kept to what the colleague may read.
  func kpiFilter() throws -> KPIFilter {
    KPIFilter(
      request.query, now: Month(of: app.office.zone.day(of: now)), units: try kpiUnits())
  }

  /// The units of a colleague who may read only those; nil for who may read all.
  func kpiUnits() throws -> [WorkUnit.ID]? {
    let colleague = try colleague()
    return colleague.can(.readAllCases) ? nil : colleague.seats.map(\.unit)
  }
}

extension Access {
  /// Whoever may read all cases, or those of his units: each sees the figures of what he may read.
  static let figures = Access.can(anyOf: [.readAllCases, .readUnitCases])
}
