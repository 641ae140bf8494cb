import Database
import Platform
import Procedures

/// A figure of the KPI page. The raw value is what the database keeps, and what the address of its target says.
enum KPIFigure: String, CaseIterable, Sendable, ColumnValue {
  case response = "waktu-jawab"
  case quantity = "jumlah"
  case closed = "ditutup"
  case open = "terbuka"
  case steps = "langkah"
  case settlement = "waktu-selesai"
  case reopened = "dibuka-lagi"
  case escalated = "eskalasi"
  case effective = "cpar-efektif"
  case onTime = "cpar-tepat-waktu"
  case satisfied = "kepuasan"

  /// What its amount is.
  enum Unit: Sendable { case workingMinutes, count, percent }

  var unit: Unit {
    switch self {
    case .response, .settlement: .workingMinutes
    case .quantity, .closed, .open: .count
    case .steps, .reopened, .escalated, .effective, .onTime, .satisfied: .percent
    }
  }

  /// Whether less is better; nil where neither more nor less is, and there is no target.
  var wantsLess: Bool? {
    switch self {
    case .response, .quantity, .settlement, .open, .reopened, .escalated: true
    case .steps, .effective, .onTime, .satisfied: false
    case .closed: nil
    }
  }

  var label: String {
    switch self {
    case .response: "Waktu jawab keluhan"
    case .quantity: "Jumlah keluhan"
    case .closed: "Ditutup"
    case .open: "Masih terbuka"
    case .steps: "Langkah sesuai mutu baku"
    case .settlement: "Waktu penyelesaian"
    case .reopened: "Dibuka lagi"
    case .escalated: "Dieskalasi"
    case .effective: "CPAR efektif"
    case .onTime: "CPAR tepat waktu"
    case .satisfied: "Pelanggan puas"
    }
  }

  /// What it means, for who did not make it.
  var definition: String {
    switch self {
    case .response:
      "Median jam kerja sejak organisasi diberi tahu sampai jawaban pertama: surat ditandatangani, solusi disampaikan, atau keluhan ditutup. Waktu menunggu keterangan pelanggan tidak dihitung. Menurut bulan dijawab."
    case .quantity: "Semua keluhan, menurut bulan organisasi diberi tahu."
    case .closed: "Keluhan yang ditutup dalam periode ini dan belum dibuka lagi, kapan pun diterimanya."
    case .open: "Sudah diterima dan belum ditutup di akhir periode, kapan pun diterimanya."
    case .steps:
      "Langkah yang selesai paling lambat pada jatuh temponya, dari semua langkah selesai yang punya jatuh tempo."
    case .settlement:
      "Median jam kerja sejak organisasi diberi tahu sampai keluhan ditutup, tanpa waktu menunggu keterangan pelanggan dan tanpa waktu selama keluhan tertutup. Keluhan yang ditarik atau digabung tidak dihitung."
    case .reopened: "Keluhan yang terakhir dibuka lagi dalam periode ini, dibanding yang ditutup."
    case .escalated: "Keluhan yang pertama kali naik ke atasan dalam periode ini, dibanding yang diterima."
    case .effective: "CPAR yang dinilai efektif, dari semua CPAR yang diputuskan dalam periode ini."
    case .onTime: "CPAR yang semua tindakannya dilaksanakan paling lambat pada tanggalnya, dari yang diputuskan."
    case .satisfied: "Pelanggan yang menyatakan puas, dari semua yang memberi jawaban terakhir dalam periode ini."
    }
  }
}

/// What a figure stood at in a period; there is none without data.
struct KPIReading: Sendable, Hashable {
  /// Working minutes, cases, or percent.
  let amount: Double
  /// Of how many cases or steps.
  let count: Int
  /// How many of them the figure is about, where it is a share.
  var part: Int?
  /// What nine of ten keep to, and the mean, where it is a length of time.
  var p90: Int?
  var mean: Int?

  /// Below this a share or a median says little.
  static let few = 5

  /// How many of how many; nil of none.
  static func share(_ part: Int, of count: Int) -> KPIReading? {
    count > 0 ? KPIReading(amount: Double(part) / Double(count) * 100, count: count, part: part) : nil
  }

  static func time(_ spread: Spread, minutes: Int) -> KPIReading? {
    guard let median = spread.median, spread.count > 0 else { return nil }
    return KPIReading(
      amount: Double(median), count: spread.count, p90: spread.p90,
      mean: Int((Double(minutes) / Double(spread.count)).rounded()))
  }
}

/// Everything that was counted for one page, before it becomes figures.
struct KPICount: Sendable {
  var sums: FigureSums
  /// Completed steps.
  var steps: FigureSums
  /// Open cases at the end of months.
  var open: [Month: Int]
  /// The first month in which any case came; nil before.
  let beginning: Month?

  /// What a figure stood at in some months; nil without data.
  func reading(_ figure: KPIFigure, in months: MonthSpan) -> KPIReading? {
    guard let beginning, beginning <= months.last else { return nil }
    let count = { sums.count($0, in: months) }
    switch figure {
    case .response: return .time(sums.spread(.answerTime, in: months), minutes: sums.minutes(.answered, in: months))
    case .settlement: return .time(sums.spread(.settleTime, in: months), minutes: sums.minutes(.settled, in: months))
    case .quantity: return KPIReading(amount: Double(count(.received)), count: count(.received))
    case .closed: return KPIReading(amount: Double(count(.closed)), count: count(.closed))
    case .open: return open[months.last].map { KPIReading(amount: Double($0), count: $0) }
    case .steps:
      let within = steps.count(.stepWithin, in: months)
      return .share(within, of: within + steps.count(.stepLate, in: months))
    case .reopened: return .share(count(.reopened), of: count(.closed))
    case .escalated: return .share(count(.escalated), of: count(.received))
    case .effective: return .share(count(.cparEffective), of: count(.cparEffective) + count(.cparNotEffective))
    case .onTime: return .share(count(.cparOnTime), of: count(.cparOnTime) + count(.cparOverdue))
    case .satisfied: return .share(count(.satisfied), of: count(.satisfied) + count(.dissatisfied))
    }
  }
}

extension Snapshot {
  /// Counts for a period and the one before it, and back to a month for what is told month by month; lengths of time, and
  /// steps that the counters do not keep, for a year.
  func kpiCount(_ months: MonthSpan, since first: Month, of scope: FigureScope, zone: Zone) throws -> KPICount {
    let span = MonthSpan(min(first, months.previous.first), months.last)
    var sums = try figures(
      [
        .received, .closed, .answered, .settled, .reopened, .escalated, .satisfied, .dissatisfied, .cparEffective,
        .cparNotEffective, .cparOnTime, .cparOverdue, .safety,
      ], in: span, of: scope, zone: zone)
    let year = MonthSpan(min(months.last.adding(months: 1 - KPIPage.months), months.previous.first), months.last)
    sums.add(try figures([.answerTime, .settleTime], in: year, of: scope, zone: zone))
    return KPICount(
      sums: sums, steps: try stepSums(in: scope.isOfSteps ? span : year, of: scope, zone: zone),
      open: try openAtEnd(of: span.all, of: scope, zone: zone), beginning: try firstMonth())
  }
}
