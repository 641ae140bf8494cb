import Complaints
import Documents
import Platform
import Procedures

/// The charts of the page of figures.
enum KPICharts {
  /// The median of each month beside the standard of its time.
  static func response(_ data: KPIData, _ months: [Month], _ words: Words) -> BarChart {
    let readings = months.map { data.count.reading(.response, in: MonthSpan($0)) }
    return BarChart(
      id: "response", title: "Median waktu jawab tiap bulan",
      summary: "Garis tegak ialah standar yang berlaku pada bulan itu. Angkanya ada dalam tabel di bawah.",
      series: [BarChart.Series("Median waktu jawab")],
      groups: zip(months, readings).map { month, reading in
        let bar = reading.map {
          BarChart.Bar(
            Int($0.amount), short(Int($0.amount), words), href: data.href(.response, MonthSpan(month)))
        }
        return BarChart.Group(words.shortMonth(month), [bar], mark: data.targets.amount(of: .response, in: month))
      })
  }

  /// Right of the bar there is little room: "2 hari", "3 j".
  static func short(_ minutes: Int, _ words: Words) -> String {
    switch minutes {
    case ..<60: "\(minutes) m"
    case ..<Standard.minutesPerDay: "\(words.number(Double(minutes) / 60)) j"
    default: "\(words.number(Double(minutes) / Double(Standard.minutesPerDay))) hr"
    }
  }

  /// Received and closed over two years.
  static func trend(_ data: KPIData, _ words: Words) -> LineChart {
    let months = data.trail
    let line = { (name: String, figure: KPIFigure) in
      LineChart.Series(
        name,
        months.map { month in
          data.count.reading(figure, in: MonthSpan(month)).map { reading in
            LineChart.Point(
              Int(reading.amount), "\(name), \(words.shortMonth(month)): \(words.number(Int(reading.amount)))",
              href: data.href(figure, MonthSpan(month)))
          }
        })
    }
    return LineChart(
      id: "trend", title: "Diterima dan ditutup, \(KPIPage.trendMonths) bulan",
      summary: "Tiap titik membuka keluhannya. Angka dua belas bulan terakhir ada dalam tabel di bawah.",
      labels: months.enumerated().map { $0 % 6 == 0 ? words.shortMonth($1) : "" },
      series: [line("Diterima", .quantity), line("Ditutup", .closed)])
  }

  /// Complaints, and under them the share of satisfied customers, over two years.
  static func satisfaction(_ data: KPIData, _ words: Words) -> PanelChart {
    let months = data.trail
    return PanelChart(
      id: "satisfaction", title: "Keluhan dan kepuasan, \(KPIPage.trendMonths) bulan",
      summary:
        "Batang: keluhan diterima. Garis: pelanggan puas, dari yang memberi jawaban terakhir; kotak kosong berarti kurang dari \(KPIReading.few) jawaban, garis terputus berarti belum ada. Angkanya ada dalam tabel di bawah.",
      labels: months.enumerated().map { $0 % 6 == 0 ? words.shortMonth($1) : "" },
      bars: panel("Keluhan diterima", .quantity, data, words), line: panel("Pelanggan puas", .satisfied, data, words))
  }

  private static func panel(
    _ name: String, _ figure: KPIFigure, _ data: KPIData, _ words: Words
  ) -> PanelChart.Panel {
    PanelChart.Panel(
      name,
      data.trail.map { month in
        data.count.reading(figure, in: MonthSpan(month)).map { reading in
          let isOfFew = figure.unit == .percent && reading.count < KPIReading.few
          let basis =
            figure.unit == .percent ? " (n = \(words.number(reading.count))\(isOfFew ? ", n kecil" : ""))" : ""
          return PanelChart.Point(
            Int(reading.amount.rounded()),
            "\(name), \(words.shortMonth(month)): \(words.amount(reading.amount, figure.unit))\(basis)",
            href: data.href(figure, MonthSpan(month)), isOfFew: isOfFew)
        }
      })
  }
}
