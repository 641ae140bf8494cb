import Database
import HTTP
import Platform

/// Some months of a year, as a schedule names them. The raw value has a bit for each, January the lowest.
struct MonthSet: RawRepresentable, Sendable, Hashable, ColumnValue {
  let rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue & 0xFFF }

  /// - Parameter months: 1 … 12; others are left out.
  init(_ months: some Sequence<Int>) {
    self.init(rawValue: months.filter { (1...12).contains($0) }.reduce(0) { $0 | 1 << ($1 - 1) })
  }

  /// What was ticked in the boxes of that name.
  init(_ form: FormData, _ name: String) { self.init(form.all(name).compactMap { Int($0) }) }

  var isEmpty: Bool { rawValue == 0 }
  var count: Int { rawValue.nonzeroBitCount }
  /// In order, 1 … 12.
  var months: [Int] { (1...12).filter(contains) }

  func contains(_ month: Int) -> Bool { rawValue & (1 << (month - 1)) != 0 }

  /// Those up to a month, it included; none before January.
  func through(_ month: Int) -> MonthSet { MonthSet(months.filter { $0 <= month }) }

  /// "Jan, Mar–Mei, Des"; "Setiap bulan".
  var words: String {
    guard count < 12 else { return "Setiap bulan" }
    var runs: [ClosedRange<Int>] = []
    for month in months {
      if let last = runs.last, last.upperBound + 1 == month {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    return runs.map { run in
      let (first, last) = (Self.short(run.lowerBound), Self.short(run.upperBound))
      return run.count == 1 ? first : run.count == 2 ? "\(first), \(last)" : "\(first)–\(last)"
    }.joined(separator: ", ")
  }

  /// "Mar".
  static func short(_ month: Int) -> String {
    let words = Words(zone: .wib)
    return Month(year: 2000, month: month).map { String(words.shortMonth($0).prefix { $0 != " " }) } ?? ""
  }

  /// "Maret".
  static func long(_ month: Int) -> String {
    let words = Words(zone: .wib)
    return Month(year: 2000, month: month).map { String(words.month($0).prefix { $0 != " " }) } ?? ""
  }

  /// A box for each month.
  static func field(_ name: String, _ label: String, form: FormData, errors: FormErrors) -> CheckGroup {
    CheckGroup(name, label, (1...12).map { Choice("\($0)", long($0)) }, form: form, errors: errors)
  }
}
