import Documents
import Mustache
import Platform
import Procedures

/// A report as it is read, on screen and on paper: words and the figures kept with it, never a new count.
struct ReportSheet: Renderable {
  /// Figures by what they stood at in the period.
  struct Line: Renderable {
    let label: String
    let value: String
    let basis: String
    let target: String
    let verdict: String
    let before: String
  }

  struct MonthLine: Renderable {
    let month: String
    let cells: [KPICell]
  }

  struct Step: Renderable {
    let name: String
    let source: String
    let standard: String
    let median: String
    let p90: String
    let late: String
  }

  struct Late: Renderable {
    let number: String
    let step: String
    let performer: String
    let due: String
    let completed: String
  }

  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let name: String
  let form: String
  let period: String
  let number: String
  /// A paragraph each.
  let summary: [String]
  let analysis: [String]
  let recommendations: [String]
  let followUp: [String]
  let periodBefore: String
  let lines: [Line]
  let heads: [String]
  let months: [MonthLine]
  /// Whole `<svg>` elements of our own making; nil where there is nothing to draw.
  let responseChart: String?
  let trendChart: String?
  let groups: [ReportGroup]
  let steps: [Step]
  let hasSteps: Bool
  let late: [Late]
  let hasLate: Bool
  /// How many more there are than are listed.
  let lateNote: String
  let footnote: String

  init(_ report: Report, _ data: ReportData, _ texts: [ReportText], _ trim: PaperTrim, _ office: Office) {
    let words = Words(zone: office.zone)
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    name = report.name.title(words)
    (form, period, number) = (report.period.kind.title, report.name.words(words), report.name.number)
    let said = { (section: ReportSection) in
      (texts.first { $0.section == section }?.words ?? "").split(separator: "\n").map(String.init)
    }
    (summary, analysis) = (said(.summary), said(.analysis))
    (recommendations, followUp) = (said(.recommendations), said(.followUp))
    periodBefore = report.period.previous.words(words)
    lines = KPIFigure.allCases.map { Line($0, data, words) }
    heads = Self.columns.map(\.label)
    months = report.period.trail.map { MonthLine($0, data, words) }
    responseChart = ReportCharts.response(data, words)
    trendChart = ReportCharts.trend(data, words)
    groups = ReportData.Dimension.allCases.map { ReportGroup($0, data, words) }
    steps = data.steps.map { Step($0, words) }
    hasSteps = !steps.isEmpty
    late = data.late.map { Late($0, words) }
    hasLate = !late.isEmpty
    let more = data.lateCount - data.late.count
    lateNote = more > 0 ? "Yang terakhir selesai; \(words.number(more)) lagi ada dalam sistem." : ""
    footnote =
      "Angka dihitung \(words.dateTime(report.countedAt)) menurut definisi pada halaman KPI. Jam kerja "
      + "\(office.hoursInWords); 1 hari kerja 7 jam 30 menit. \(TimeGrain.words)"
  }

  /// What is told month by month.
  static let columns: [(figure: KPIFigure, label: String)] = [
    (.response, "Waktu jawab (median)"), (.quantity, "Diterima"), (.closed, "Ditutup"), (.open, "Terbuka di akhir"),
    (.steps, "Langkah sesuai mutu baku"), (.satisfied, "Pelanggan puas"),
  ]
}

extension ReportSheet.Line {
  fileprivate init(_ figure: KPIFigure, _ data: ReportData, _ words: Words) {
    let (reading, wanted) = (data.reading(figure), data.target(figure))
    label = figure.label
    value = reading.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none
    let isFew = reading.map { figure.unit != .count && $0.count < KPIReading.few } ?? false
    basis = reading.map { words.basis($0, of: figure) + (isFew ? "; n kecil" : "") } ?? ""
    target = wanted.map { words.target($0, figure) } ?? "–"
    verdict =
      reading.flatMap { reading in
        wanted.map { figure.isMet(reading.amount, by: $0) ? "tercapai" : "belum tercapai" }
      } ?? ""
    before = data.before(figure).map { words.amount($0.amount, figure.unit) } ?? KPIPage.none
  }
}

extension ReportSheet.MonthLine {
  fileprivate init(_ month: Month, _ data: ReportData, _ words: Words) {
    self.month = words.shortMonth(month)
    cells = ReportSheet.columns.map { figure, label in
      let reading = data.reading(figure, MonthSpan(month))
      let isFew = reading.map { figure.unit != .count && $0.count < KPIReading.few } ?? false
      return KPICell(
        label, reading.map { words.amount($0.amount, figure.unit) } ?? KPIPage.none, basis: isFew ? "n kecil" : nil)
    }
  }
}

extension ReportSheet.Step {
  fileprivate init(_ step: ReportData.StepLine, _ words: Words) {
    name = "\(step.number). \(step.title)"
    (source, standard) = (step.source, step.standard)
    median = words.duration(step.median, of: step)
    p90 = words.duration(step.p90, of: step)
    let few = step.timed < KPIReading.few ? "; n kecil" : ""
    late = "\(words.number(step.late)) dari \(words.number(step.timed))\(few)"
  }
}

extension ReportSheet.Late {
  fileprivate init(_ late: ReportData.LateLine, _ words: Words) {
    (number, step, performer) = (late.caseNumber, late.step, late.performer)
    (due, completed) = (words.shortDateTime(late.dueAt), words.shortDateTime(late.completedAt))
  }
}

/// Complaints of the period by what they share, the most first, with what they come to together.
struct ReportGroup: Renderable {
  struct Line: Renderable {
    let name: String
    let count: String
    let cumulated: String
    let isVital: Bool
  }

  let title: String
  let head: String
  /// A whole `<svg>` element of our own making; nil without complaints, and where the table alone is enough.
  let chart: String?
  let lines: [Line]
  let hasLines: Bool
  /// How many have no value yet.
  let rest: String

  init(_ dimension: ReportData.Dimension, _ data: ReportData, _ words: Words) {
    let shares = data.shares(of: dimension)
    title = "Keluhan menurut \(dimension.noun)"
    head = dimension.noun.prefix(1).uppercased() + dimension.noun.dropFirst()
    let pareto = ParetoChart(
      id: "pareto", title: title, summary: "Batang terisi bersama-sama mencapai 80 persen. Angkanya ada dalam tabel.",
      shares.map { ParetoChart.Category($0.name, $0.count) })
    chart = dimension == .category && shares.count > 1 ? PaperDrawing.dressed(pareto.svg) : nil
    lines = pareto.lines.map { line in
      Line(
        name: line.category.name, count: words.number(line.category.count), cumulated: words.percent(line.cumulated),
        isVital: line.isVital)
    }
    hasLines = !lines.isEmpty
    let missing = data.received - shares.reduce(0) { $0 + $1.count }
    rest = missing > 0 && hasLines ? "\(words.count(missing, "keluhan")) belum diketahui \(dimension.noun)nya." : ""
  }
}

/// A report as a paper: it stands where it is read by itself, is printed and made into a PDF.
struct ReportPaper: PaperPage {
  static let template = "Insight/Reports/paper"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke laporan"
  let sheet: ReportSheet

  init(_ sheet: ReportSheet, at path: String = ReportRoutes.root) {
    title = sheet.name
    backURL = path
    self.sheet = sheet
  }
}
