import Complaints
import Mustache
import Platform
import Procedures

/// What the template of `/kpi/langkah` sees: where a procedure is slow, who holds what, and where it is not kept to.
struct KPIStepsPage: StaffPage {
  static let template = "Insight/KPI/steps"
  let title = "KPI langkah"
  let breadcrumbs = [Breadcrumb("KPI", "/kpi"), Breadcrumb("Langkah")]
  let tabs: KPITabs
  let downloads: Downloads
  let hasSteps: Bool
  let steps: [Line]
  let hasDrift: Bool
  let drift: [Line]
  let hasHolders: Bool
  let holders: [Line]

  struct Line: Renderable {
    let name: String
    let note: String
    let cells: [KPICell]
  }

  /// From this share on a step is said to drift from its procedure.
  static let drifting = 10

  init(
    _ figures: [StepFigure], _ holders: [StepHolder], open: Int, _ tabs: KPITabs, _ filter: KPIFilter,
    mayRevise: Bool, _ words: Words
  ) {
    self.tabs = tabs
    downloads = Downloads("/kpi/langkah") { filter.address($0) }
    steps = figures.filter { $0.timed > 0 }.map { Line(timesOf: $0, filter, words) }
    hasSteps = !steps.isEmpty
    drift = figures.filter(\.drifts).map { Line(driftOf: $0, filter, mayRevise: mayRevise, words) }
    hasDrift = !drift.isEmpty
    let held = holders.reduce(0) { $0 + $1.count }
    let customers = open - held
    self.holders =
      holders.map { Line($0, filter, words) } + (customers > 0 ? [Line(customers: customers, filter, words)] : [])
    hasHolders = !self.holders.isEmpty
  }
}

extension StepFigure {
  /// Whether it is passed by, repeated or late often enough to ask whether the procedure still fits.
  fileprivate var drifts: Bool {
    let limit = KPIStepsPage.drifting
    return walked > 0 && (skipped * 100 >= walked * limit || repeated * 100 >= walked * limit)
      || timed > 0 && late * 100 >= timed * limit
  }

  fileprivate var name: String { "\(number). \(title)" }
  fileprivate var source: String { "Prosedur \(procedure), revisi \(revision)" }
}

extension KPIStepsPage.Line {
  /// "28 dari 31 langkah", and that they are few.
  private static func share(_ part: Int, _ whole: Int, _ words: Words) -> String {
    let few = whole < KPIReading.few ? "; n kecil" : ""
    return "\(words.number(part)) dari \(words.number(whole))\(few)"
  }

  private static func percent(_ part: Int, _ whole: Int, _ words: Words) -> String {
    whole == 0 ? KPIPage.none : words.percent(Double(part) / Double(whole) * 100)
  }

  /// By the clock for standards that run by the clock.
  private static func time(_ minutes: Int?, _ figure: StepFigure, _ words: Words) -> String {
    guard let minutes else { return KPIPage.none }
    switch figure.standard.unit {
    case .minutes, .days, .workingDays: return words.workingDuration(minutes)
    case .calendarDays, .elapsedHours: return words.span(minutes: minutes)
    }
  }

  fileprivate init(timesOf figure: StepFigure, _ filter: KPIFilter, _ words: Words) {
    (name, note) = (figure.name, figure.source)
    let late = figure.late > 0 ? Self.lateHref(figure, filter) : nil
    cells = [
      KPICell("Mutu baku", figure.standard.words),
      KPICell("Median", Self.time(figure.times.median, figure, words)),
      KPICell("p90", Self.time(figure.times.p90, figure, words)),
      KPICell(
        "Terlambat", Self.percent(figure.late, figure.timed, words), href: late,
        basis: Self.share(figure.late, figure.timed, words)),
    ]
  }

  private static func lateHref(_ figure: StepFigure, _ filter: KPIFilter) -> String {
    filter.address("/kpi/langkah/terlambat") + "&langkah=\(figure.step)"
  }

  fileprivate init(driftOf figure: StepFigure, _ filter: KPIFilter, mayRevise: Bool, _ words: Words) {
    (name, note) = (figure.name, figure.source)
    let cases = { (label: String, part: Int, name: RegisterFigure.Name) in
      KPICell(
        label, Self.percent(part, figure.walked, words),
        href: part > 0 ? Self.cases(name, figure, filter) : nil,
        basis: figure.walked == 0 ? nil : Self.share(part, figure.walked, words))
    }
    cells = [
      cases("Dilewati", figure.skipped, .skipped), cases("Diulang", figure.repeated, .repeated),
      KPICell(
        "Lewat mutu baku", Self.percent(figure.late, figure.timed, words),
        href: figure.late > 0 ? Self.lateHref(figure, filter) : nil,
        basis: figure.timed == 0 ? nil : Self.share(figure.late, figure.timed, words)),
      KPICell(
        "Usul", figure.proposal,
        href: mayRevise
          ? RevisionReason.address(figure.procedure, because: figure.reason(in: filter.months, words)) : nil),
    ]
  }

  /// The number of a step means that step only within its revision.
  private static func cases(_ name: RegisterFigure.Name, _ figure: StepFigure, _ filter: KPIFilter) -> String {
    var scope = filter.scope
    scope.procedure = figure.procedure
    return RegisterAddress.of(
      RegisterFigure(name, in: filter.months, place: figure.number, revision: figure.revision), scope)
  }

  fileprivate init(_ holder: StepHolder, _ filter: KPIFilter, _ words: Words) {
    (name, note) = (holder.name, holder.person == nil ? "pemegang jabatan" : "")
    cells = [
      KPICell("Dipegang", words.number(holder.count), href: RegisterAddress.held(by: holder, filter.scope)),
      KPICell(
        "Lewat waktu", words.number(holder.late),
        href: holder.late > 0 ? RegisterAddress.held(by: holder, filter.scope, late: true) : nil),
    ]
  }

  fileprivate init(customers: Int, _ filter: KPIFilter, _ words: Words) {
    (name, note) = ("Pelanggan", "menunggu tanggapan pelanggan")
    cells = [
      KPICell(
        "Dipegang", words.number(customers), href: RegisterAddress.waitingForCustomers(filter.scope)),
      KPICell("Lewat waktu", "tidak dihitung"),
    ]
  }
}

extension StepFigure {
  /// Why a revision is proposed: "Langkah 2 (Memilah keluhan): terlambat 9 dari 20 pelaksanaan, …".
  fileprivate func reason(in months: MonthSpan, _ words: Words) -> String {
    let limit = KPIStepsPage.drifting
    let ways = [(skipped, "dilewati"), (repeated, "diulang")].filter { walked > 0 && $0.0 * 100 >= walked * limit }
      .map { "\($0.1) pada \(words.number($0.0)) dari \(words.number(walked)) keluhan yang tuntas" }
    let lateness =
      timed > 0 && late * 100 >= timed * limit
      ? ["lewat mutu baku (\(standard.words)) pada \(words.number(late)) dari \(words.number(timed)) pelaksanaan"] : []
    let span = words.months(months.first, months.last)
    return "Langkah \(number) (\(title)): \(words.list(ways + lateness)), \(span). \(proposal)."
  }

  /// What a revision might look at, the greatest first.
  fileprivate var proposal: String {
    let ways = walked > 0 ? max(skipped, repeated) * 100 / walked : 0
    let lateness = timed > 0 ? late * 100 / timed : 0
    if lateness >= ways { return "Tinjau mutu bakunya" }
    return skipped >= repeated ? "Tinjau apakah langkah ini perlu" : "Tinjau mengapa langkah ini diulang"
  }
}

/// What the template of `/kpi/langkah/terlambat` sees.
struct KPILatePage: StaffPage {
  static let template = "Insight/KPI/late"
  static let size = 50
  let title = "Langkah terlambat"
  let breadcrumbs = [
    Breadcrumb("KPI", "/kpi"), Breadcrumb("Langkah", "/kpi/langkah"), Breadcrumb("Terlambat"),
  ]
  let period: String
  let downloads: Downloads
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  struct Line: Renderable {
    let number: String
    let href: String
    let step: String
    let performer: String
    let due: String
    let completed: String
  }

  init(_ found: [LateStep], at place: ListPlace, _ step: Step.ID?, _ filter: KPIFilter, _ words: Words) {
    let page = ListPage(found, size: Self.size, at: place)
    period = "Selesai setelah jatuh tempo, \(words.months(filter.months.first, filter.months.last))."
    lines = page.lines.map { late in
      Line(
        number: late.caseNumber, href: "/keluhan/\(late.token)", step: "\(late.number). \(late.title)",
        performer: late.performer, due: words.shortDateTime(late.dueAt),
        completed: words.shortDateTime(late.completedAt))
    }
    hasLines = !lines.isEmpty
    let narrow = step.map { "&langkah=\($0)" } ?? ""
    downloads = Downloads("/kpi/langkah/terlambat") { filter.address($0) + narrow }
    pager = page.pager(total: words.count(page.lines.count, "langkah di halaman ini"), key: \.key) { place in
      let further = place.query.map { "&\($0.name)=\($0.value)" }.joined()
      return filter.address("/kpi/langkah/terlambat") + narrow + further
    }
  }
}
