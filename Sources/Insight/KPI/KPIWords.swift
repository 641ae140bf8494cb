import Platform

// How figures are said.
extension Words {
  func amount(_ amount: Double, _ unit: KPIFigure.Unit) -> String {
    switch unit {
    case .workingMinutes: workingDuration(Int(amount))
    case .count: number(Int(amount))
    case .percent: percent(amount)
    }
  }

  /// "paling lama 3 hari kerja", "paling sedikit 90%".
  func target(_ amount: Int, _ figure: KPIFigure) -> String {
    let value = self.amount(Double(amount), figure.unit)
    switch (figure.unit, figure.wantsLess ?? true) {
    case (.workingMinutes, _): return "paling lama \(value)"
    case (_, true): return "paling banyak \(value)"
    case (_, false): return "paling sedikit \(value)"
    }
  }

  /// "284 dari 305 langkah", "90% di bawah 4 hari kerja; rata-rata 2 hari kerja; n = 31".
  func basis(_ reading: KPIReading, of figure: KPIFigure) -> String {
    let noun = figure == .steps ? "langkah" : "keluhan"
    if let part = reading.part { return "\(number(part)) dari \(count(reading.count, noun))" }
    guard let p90 = reading.p90, let mean = reading.mean else { return noun }
    return "p90 \(workingDuration(p90)); rata-rata \(workingDuration(mean)); n = \(number(reading.count))"
  }

  /// "Maret 2026", "Januari 2026 sampai Maret 2026".
  func months(_ first: Month, _ last: Month) -> String {
    first == last ? month(last) : "\(month(first)) sampai \(month(last))"
  }
}

extension KPIFigure {
  /// Whether an amount keeps to a standard; the standard itself does.
  func isMet(_ amount: Double, by target: Int) -> Bool {
    wantsLess ?? true ? amount <= Double(target) : amount >= Double(target)
  }

  /// "tercapai" or "belum tercapai", in its tone.
  func verdict(_ amount: Double, _ target: Int) -> Tag {
    isMet(amount, by: target) ? Tag("tercapai", .ok) : Tag("belum tercapai", .late)
  }
}
