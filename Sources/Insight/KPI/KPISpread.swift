import Complaints
import Database
import Documents
import Mustache
import Platform
import Procedures

/// How complaints of a period are spread: over categories, causes, units, ways and the hours of the week.
struct KPISpread: Sendable {
  let filter: KPIFilter
  let zone: Zone
  let byCategory: [String: Int]
  let byCause: [String: Int]
  let byUnit: [String: Int]
  let byChannel: [String: Int]
  let sums: FigureSums
  let categories: [String: String]
  let units: [String: String]

  init(_ db: Snapshot, _ filter: KPIFilter, zone: Zone) throws {
    (self.filter, self.zone) = (filter, zone)
    let received = { (dimension: CaseSlice.Dimension) in
      try db.received(by: dimension, in: filter.months, of: filter.scope, zone: zone)
    }
    (byCategory, byCause) = (try received(.category), try received(.cause))
    (byUnit, byChannel) = (try received(.unit), try received(.channel))
    sums = try db.figures([.received, .hour, .safety], in: filter.months, of: filter.scope, zone: zone)
    let choices = try KPIChoices(db, units: nil)
    categories = Dictionary(uniqueKeysWithValues: choices.categories.map { ($0.id, $0.name) })
    units = Dictionary(uniqueKeysWithValues: choices.units.map { ("\($0.id)", $0.name) })
  }

  /// Each dimension with its values in words, the most frequent first.
  var named: [(head: String, values: [(name: String, count: Int)])] {
    let all: [(String, [String: Int], (String) -> String)] = [
      ("Kategori", byCategory, { categories[$0] ?? $0 }), ("Penyebab", byCause, { CauseGroup.words($0) }),
      ("Unit kerja", byUnit, { units[$0] ?? $0 }), ("Saluran", byChannel, { Channel(rawValue: $0)?.words ?? $0 }),
    ]
    return all.map { head, counts, words in
      (head, counts.map { (name: words($0.key), count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
    }
  }

  /// The complaints of one value of a dimension.
  func href(_ dimension: CaseSlice.Dimension, _ value: String) -> String? {
    var scope = filter.scope
    switch dimension {
    case .category: scope.category = value
    case .cause: scope.cause = value
    case .channel: scope.channel = value
    case .unit: scope.unit = WorkUnit.ID(value)
    case .priority: scope.priority = Int(value)
    }
    return RegisterAddress.of(RegisterFigure(.received, in: filter.months), scope)
  }
}

/// One Pareto: its drawing and the same as a table.
struct KPIPareto: Renderable {
  struct Line: Renderable {
    let name: String
    let count: String
    let href: String?
    let cumulated: String
    let isVital: Bool
  }

  let title: String
  let head: String
  /// A whole `<svg>` element of our own making.
  let chart: String
  let lines: [Line]
  let hasLines: Bool
  /// How many have no value yet.
  let rest: String

  init(
    _ id: String, _ head: String, _ dimension: CaseSlice.Dimension, _ counts: [String: Int], names: (String) -> String,
    _ spread: KPISpread, without: String, _ words: Words
  ) {
    let total = spread.sums.count(.received, in: spread.filter.months)
    title = "Menurut \(head.lowercased())"
    self.head = head
    let pareto = ParetoChart(
      id: id, title: title,
      summary: "Batang terisi bersama-sama mencapai 80 persen. Angkanya ada dalam tabel di bawah.",
      counts.map { ParetoChart.Category(names($0.key), $0.value, href: spread.href(dimension, $0.key)) })
    chart = pareto.svg
    lines = pareto.lines.map { line in
      Line(
        name: line.category.name, count: words.number(line.category.count), href: line.category.href,
        cumulated: words.percent(line.cumulated), isVital: line.isVital)
    }
    hasLines = !lines.isEmpty
    let missing = total - counts.values.reduce(0, +)
    rest = missing > 0 ? "\(words.count(missing, "keluhan")) \(without)." : ""
  }
}

/// What the template of `/kpi/sebaran` sees.
struct KPISpreadPage: StaffPage {
  static let template = "Insight/KPI/spread"
  let title = "Sebaran keluhan"
  let breadcrumbs = [Breadcrumb("KPI", "/kpi"), Breadcrumb("Sebaran")]
  let tabs: KPITabs
  let downloads: Downloads
  let hasData: Bool
  let paretos: [KPIPareto]
  /// A whole `<svg>` element of our own making.
  let heat: String
  let hours: [Hour]

  struct Hour: Renderable {
    let label: String
    let cells: [KPICell]
  }

  init(_ spread: KPISpread, _ tabs: KPITabs, _ filter: KPIFilter, _ words: Words) {
    self.tabs = tabs
    downloads = Downloads("/kpi/sebaran") { filter.address($0) }
    hasData = spread.sums.count(.received, in: filter.months) > 0
    paretos = [
      KPIPareto(
        "category", "Kategori", .category, spread.byCategory, names: { spread.categories[$0] ?? $0 }, spread,
        without: "belum dipilah", words),
      KPIPareto(
        "cause", "Penyebab", .cause, spread.byCause, names: { CauseGroup.words($0) }, spread,
        without: "belum diketahui penyebabnya", words),
      KPIPareto(
        "unit", "Unit kerja", .unit, spread.byUnit, names: { spread.units[$0] ?? $0 }, spread,
        without: "belum punya unit", words),
      KPIPareto(
        "channel", "Saluran", .channel, spread.byChannel, names: { Channel(rawValue: $0)?.words ?? $0 }, spread,
        without: "tanpa saluran", words),
    ]
    let map = KPIHours(spread, words)
    (heat, hours) = (map.chart.svg, map.lines)
  }
}

/// Complaints by the hour of the week in which they came.
struct KPIHours {
  private let counts: [Int: Int]
  private let filter: KPIFilter
  private let words: Words

  init(_ spread: KPISpread, _ words: Words) {
    let hours = spread.sums.spread(.hour, in: spread.filter.months)
    counts = Dictionary(uniqueKeysWithValues: hours.counts.map { ($0.value, $0.count) })
    (filter, self.words) = (spread.filter, words)
  }

  private func href(_ place: Int) -> String? {
    counts[place] == nil
      ? nil : RegisterAddress.of(RegisterFigure(.hour, in: filter.months, place: place), filter.scope)
  }

  private func clock(_ hour: Int) -> String { words.clock(TimeOfDay(clamping: hour * 60)) }

  var chart: HeatMap {
    let rows = Weekday.allCases.map { weekday in
      let name = words.weekday(weekday)
      return HeatMap.Row(
        name,
        (0..<24).map { hour in
          let place = (weekday.rawValue - 1) * 24 + hour
          let count = counts[place] ?? 0
          return HeatMap.Cell(count, "\(name) \(clock(hour)): \(words.count(count, "keluhan"))", href: href(place))
        })
    }
    return HeatMap(
      id: "hours", title: "Hari dan jam keluhan diterima",
      summary: "Makin pekat, makin banyak. Angkanya ada dalam tabel di bawah.",
      labels: (0..<24).map { $0 % 6 == 0 ? "\($0)" : "" }, rows: rows)
  }

  /// The hours at which anything came, in words, in the order of the week.
  var named: [(name: String, count: Int)] {
    Weekday.allCases.flatMap { weekday in
      (0..<24).compactMap { hour in
        counts[(weekday.rawValue - 1) * 24 + hour].map { ("\(words.weekday(weekday)) \(clock(hour))", $0) }
      }
    }
  }

  /// Only hours at which anything came.
  var lines: [KPISpreadPage.Hour] {
    (0..<24).compactMap { hour in
      let cells = Weekday.allCases.compactMap { weekday -> KPICell? in
        let place = (weekday.rawValue - 1) * 24 + hour
        return counts[place].map { KPICell(words.weekday(weekday), words.number($0), href: href(place)) }
      }
      return cells.isEmpty
        ? nil : KPISpreadPage.Hour(label: "\(clock(hour)) sampai \(clock(hour + 1))", cells: cells)
    }
  }
}
