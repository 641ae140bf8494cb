import HTTP
import Mustache
import Platform
import Procedures

/// What the template of `/kpi/layar` sees: the running month in large type, for a screen on a wall.
struct WallPage: StaffPage {
  static let template = "Insight/KPI/wall"
  /// Seconds after which the browser asks again (HTML Standard §4.2.5.3, as a header).
  static let refresh = 60
  let title = "Layar KPI"
  let breadcrumbs: [Breadcrumb] = []
  let month: String
  let told: String
  let figures: [Figure]
  let ages: [KPICell]

  struct Figure: Renderable {
    let label: String
    let value: String
    let isFew: Bool
    let target: String
    let verdict: Tag?
  }

  init(_ data: KPIData, at now: Instant, _ words: Words) {
    let months = data.filter.months
    month = words.month(months.last)
    told = words.dateTime(now)
    figures = KPIFigure.allCases.map { figure in
      let reading = data.count.reading(figure, in: months)
      let wanted = data.targets.amount(of: figure, in: months.all)
      let few = reading.map { figure.unit != .count && $0.count < KPIReading.few } ?? false
      return Figure(
        label: figure.label,
        value: reading.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none, isFew: few,
        target: wanted.map { words.target($0, figure) } ?? "",
        verdict: reading.flatMap { reading in wanted.map { figure.verdict(reading.amount, $0) } })
    }
    ages = data.ages(at: now, words)
  }

  /// GET /kpi/layar
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let filter = try visit.kpiFilter()
    let zone = visit.app.office.zone
    let data = try await visit.app.readPatiently { db in
      try KPIData(db, filter.with(MonthSpan(filter.now)), zone: zone)
    }
    var response = try visit.page(WallPage(data, at: visit.now, visit.words))
    response.headers["Refresh"] = "\(refresh)"
    return response
  }
}
