import Complaints
import Documents
import Mustache
import Platform
import Procedures

/// What the template of `/kpi` sees.
struct KPIPage: StaffPage {
  static let template = "Insight/KPI/kpi"
  let title = "KPI keluhan"
  let breadcrumbs = [Breadcrumb("KPI")]
  let tabs: KPITabs
  let hasData: Bool
  let figures: [KPIFigureCard]
  let ages: [KPICell]
  /// Whole `<svg>` elements of our own making.
  let responseChart: String
  let trendChart: String
  let satisfactionChart: String
  /// The same as a table, over the two years of the drawing.
  let satisfaction: [Line]
  let heads = Self.columns
  let lines: [Line]
  let downloads: Downloads
  /// Where the standards are changed, for who may.
  var targets: String?

  struct Line: Renderable {
    let month: String
    let cells: [KPICell]
  }

  private static let columns = [
    "Waktu jawab (median)", "Jumlah keluhan", "Ditutup", "Terbuka di akhir bulan", "Langkah sesuai mutu baku",
    "Pelanggan puas",
  ]
  private static let pair = ["Jumlah keluhan", "Pelanggan puas"]
  /// How many months stand below each other.
  static let months = 12
  static let trendMonths = 24

  init(_ data: KPIData, _ tabs: KPITabs, at now: Instant, _ words: Words) {
    self.tabs = tabs
    hasData = data.count.beginning != nil
    figures = KPIFigure.allCases.map { KPIFigureCard($0, data, words) }
    ages = data.ages(at: now, words)
    let year = Array(data.trail.suffix(Self.months))
    responseChart = KPICharts.response(data, year, words).svg
    trendChart = KPICharts.trend(data, words).svg
    satisfactionChart = KPICharts.satisfaction(data, words).svg
    satisfaction = data.trail.reversed().map { month in
      Line(
        month: words.month(month),
        cells: zip([.quantity, .satisfied], Self.pair).map { KPICell($0, label: $1, month, data, words) })
    }
    lines = year.reversed().map { month in
      Line(
        month: words.month(month) + (month == data.filter.now ? " (berjalan)" : ""),
        cells: zip([.response, .quantity, .closed, .open, .steps, .satisfied] as [KPIFigure], Self.columns).map {
          KPICell($0, label: $1, month, data, words)
        })
    }
    downloads = Downloads("/kpi") { data.filter.address($0) }
  }

  /// What stands where there are no data.
  static let none = "belum ada"
}

/// One number in large type: what it means, its standard, and what it was before.
struct KPIFigureCard: Renderable {
  let label: String
  let value: String
  let href: String?
  let basis: String
  let isFew: Bool
  let target: String
  let verdict: Tag?
  let previous: String
  let definition: String
  /// Another list that belongs to it: the late steps.
  let more: Link?

  struct Link: Renderable {
    let words: String
    let href: String
  }

  init(_ figure: KPIFigure, _ data: KPIData, _ words: Words) {
    let months = data.filter.months
    let reading = data.count.reading(figure, in: months)
    let before = data.count.reading(figure, in: months.previous)
    let wanted = data.targets.amount(of: figure, in: months.all)
    label = figure.label
    value = reading.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none
    href = reading == nil ? nil : data.href(figure, months)
    basis = reading.map { words.basis($0, of: figure) } ?? ""
    isFew = reading.map { figure.unit != .count && $0.count < KPIReading.few } ?? false
    target = wanted.map { "Standar: \(words.target($0, figure))" } ?? ""
    verdict = reading.flatMap { reading in wanted.map { figure.verdict(reading.amount, $0) } }
    let span = words.months(months.previous.first, months.previous.last)
    previous = "Sebelumnya (\(span)): \(before.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none)"
    definition = figure.definition
    more = data.more(figure, months, words)
  }
}

/// A number in a table, with what it leads to.
struct KPICell: Renderable {
  let label: String
  let value: String
  var href: String?
  var basis: String?
  var verdict: Tag?

  init(_ label: String, _ value: String, href: String? = nil, basis: String? = nil) {
    (self.label, self.value, self.href, self.basis) = (label, value, href, basis)
  }

  init(_ figure: KPIFigure, label: String, _ month: Month, _ data: KPIData, _ words: Words) {
    let span = MonthSpan(month)
    let reading = data.count.reading(figure, in: span)
    self.init(label, reading.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none)
    guard let reading else { return }
    href = data.href(figure, span)
    let wanted = figure == .response || figure == .quantity ? data.targets.amount(of: figure, in: month) : nil
    let few = figure.unit != .count && reading.count < KPIReading.few ? "n kecil" : nil
    let part = reading.part.map { "\(words.number($0)) dari \(words.number(reading.count))" }
    let size = figure == .response ? "n = \(words.number(reading.count))" : part
    basis = [size, few, wanted.map { words.target($0, figure) }].compactMap { $0 }.joined(separator: "; ")
    if basis == "" { basis = nil }
    verdict = wanted.map { figure.verdict(reading.amount, $0) }
  }
}

/// What stands over every KPI page: its ways, period, filter.
struct KPITabs: Renderable {
  struct Tab: Renderable {
    let label: String
    let href: String
    let isHere: Bool
  }

  let tabs: [Tab]
  let shortcuts: [KPIShortcut]
  let action: String
  let fields: [any Renderable]
  /// Whether the filter leaves out anything beside other months: then it lies open on a narrow screen too.
  let isNarrowed: Bool
  /// Period and calendar in words.
  let period: String

  init(
    _ path: String, _ filter: KPIFilter, _ choices: KPIChoices, isOfUnits: Bool, _ office: Office, at now: Instant,
    _ words: Words
  ) {
    let all = [("Ringkasan", "/kpi"), ("Langkah", "/kpi/langkah"), ("Sebaran", "/kpi/sebaran")]
    tabs = all.map { Tab(label: $0, href: filter.address($1), isHere: $1 == path) }
    shortcuts = filter.shortcuts(path)
    action = path
    fields = filter.fields(choices, isOfUnits: isOfUnits, words)
    let slices = filter.scope.slices.count - (isOfUnits ? 1 : 0)
    isNarrowed = slices > 0 || !filter.scope.procedure.isEmpty
    let span = words.months(filter.months.first, filter.months.last)
    period =
      "Periode \(span). Jam kerja \(office.hoursInWords) menurut kalender kantor; 1 hari kerja 7 jam 30 menit. Data sampai \(words.dateTime(now)). \(TimeGrain.words)"
  }
}
