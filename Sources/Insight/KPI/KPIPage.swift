import Documents
import Mustache
import Platform

/// What the template of `/kpi` sees.
struct KPIPage: StaffPage {
  static let template = "Insight/KPI/kpi"
  let title = "KPI keluhan"
  let breadcrumbs = [Breadcrumb("KPI")]
  let period: String
  let hasData: Bool
  let figures: [Figure]
  /// A whole `<svg>` element of our own making.
  let chart: String
  let lines: [Line]
  let downloads = Downloads("/kpi")

  /// One number in large type, and what it means.
  struct Figure: Renderable {
    let label: String
    let value: String
    let href: String?
    /// Out of how many.
    let basis: String
    let definition: String
  }

  struct Line: Renderable {
    let month: String
    let cells: [Cell]
  }

  struct Cell: Renderable {
    let label: String
    let value: String
    let href: String?
    let basis: String?
  }

  /// What stands where there are no data.
  static let none = "belum ada"

  init(_ year: KPIYear, at now: Instant, _ words: Words) {
    let months = year.lines.map(\.month)
    let span = [months.first, months.last].compactMap { $0 }.map(words.month).joined(separator: " sampai ")
    period = "\(span), menurut jam kantor. Data sampai \(words.dateTime(now))."
    hasData = year.hasData
    figures = Self.figures(year, words)
    chart = Self.chart(year, words).svg
    lines = year.lines.reversed().map { Line($0, isNow: $0.month == months.last, words) }
  }

  private static func figures(_ year: KPIYear, _ words: Words) -> [Figure] {
    [
      Figure(
        label: "Diterima", value: words.number(year.received), href: nil, basis: "keluhan dalam 12 bulan",
        definition: "Semua keluhan, menurut saat organisasi diberi tahu."),
      Figure(
        label: "Ditutup", value: words.number(year.closed), href: nil, basis: "keluhan dalam 12 bulan",
        definition: "Keluhan yang selesai dalam periode ini, kapan pun diterimanya."),
      Figure(
        label: "Masih terbuka", value: words.number(year.open), href: "/keluhan?status=terbuka",
        basis: "keluhan saat ini", definition: "Sudah diterima dan belum ditutup, kapan pun diterimanya."),
      Figure(
        label: "Langkah sesuai mutu baku", value: year.compliance.map { words.percent($0.percent) } ?? none,
        href: nil, basis: year.compliance.map { $0.words(words) } ?? "",
        definition:
          "Langkah yang selesai paling lambat pada jatuh temponya, dari semua langkah selesai yang punya jatuh tempo."),
      Figure(
        label: "Rata-rata lama langkah", value: year.working.map { words.workingDuration($0.minutes) } ?? none,
        href: nil, basis: year.working.map { words.count($0.steps, "langkah") } ?? "",
        definition:
          "Waktu kerja sejak langkah dibuka sampai selesai, hanya langkah yang punya jatuh tempo. 1 hari kerja di sini 7 jam 30 menit."
      ),
    ]
  }

  private static func chart(_ year: KPIYear, _ words: Words) -> BarChart {
    BarChart(
      id: "volume", title: "Keluhan diterima dan ditutup tiap bulan",
      summary: "\(words.number(year.received)) diterima dan \(words.number(year.closed)) ditutup dalam 12 bulan. "
        + "Angkanya ada dalam tabel di bawah.",
      series: [BarChart.Series("Diterima"), BarChart.Series("Ditutup")],
      groups: year.lines.map { line in
        BarChart.Group(
          words.shortMonth(line.month),
          [line.received, line.closed].map { value in value.map { BarChart.Bar($0, words.number($0)) } })
      })
  }
}

extension KPIPage.Line {
  fileprivate init(_ line: KPIYear.Line, isNow: Bool, _ words: Words) {
    month = words.month(line.month) + (isNow ? " (berjalan)" : "")
    cells = [
      Self.count("Diterima", line.received, href: "/keluhan?status=semua&bulan=\(line.month.iso)", words),
      Self.count("Ditutup", line.closed, href: nil, words),
      Self.count("Terbuka di akhir bulan", line.open, href: isNow ? "/keluhan?status=terbuka" : nil, words),
      KPIPage.Cell(
        label: "Sesuai mutu baku", value: line.compliance.map { words.percent($0.percent) } ?? KPIPage.none, href: nil,
        basis: line.compliance.map { $0.words(words) }),
      KPIPage.Cell(
        label: "Rata-rata lama langkah", value: line.working.map { words.workingDuration($0.minutes) } ?? KPIPage.none,
        href: nil, basis: line.working.map { words.count($0.steps, "langkah") }),
    ]
  }

  private static func count(_ label: String, _ value: Int?, href: String?, _ words: Words) -> KPIPage.Cell {
    KPIPage.Cell(
      label: label, value: value.map { words.number($0) } ?? KPIPage.none, href: value == nil ? nil : href, basis: nil)
  }
}

extension KPIYear.Share {
  /// "284 dari 305 langkah".
  fileprivate func words(_ words: Words) -> String {
    "\(words.number(part)) dari \(words.count(whole, "langkah"))"
  }
}
