import Database
import HTTP
import Mustache
import Platform

/// The months that feedback is told of, as an address says it: `?dari=2026-01&sampai=2026-03`.
struct FeedbackPeriod: Sendable {
  static let most = 24

  let first: Month
  let last: Month
  /// What could not be read, or lies the wrong way round; the months are then those of the running quarter.
  let errors: FormErrors

  init(_ first: Month, _ last: Month) { (self.first, self.last, errors) = (first, last, FormErrors()) }

  init(_ query: FormData, today: Day) {
    let quarter = Month(year: today.year, month: (today.month - 1) / 3 * 3 + 1) ?? today.inMonth
    var errors = FormErrors()
    let (from, to) = (Month(typed: query.line("dari")), Month(typed: query.line("sampai")))
    if from == nil && !query.line("dari").isEmpty { errors.note("dari", "Tulis seperti 2026-03 atau Maret 2026.") }
    if to == nil && !query.line("sampai").isEmpty { errors.note("sampai", "Tulis seperti 2026-03 atau Maret 2026.") }
    let (first, last) = (from ?? quarter, to ?? max(from ?? quarter, today.inMonth))
    if last < first { errors.note("sampai", "Bulan akhir tidak boleh mendahului bulan awal.") }
    if first.adding(months: Self.most) <= last { errors.note("sampai", "Paling panjang \(Self.most) bulan.") }
    self.errors = errors
    (self.first, self.last) = errors.isEmpty ? (first, last) : (quarter, max(quarter, today.inMonth))
  }

  var days: ClosedRange<Day> { first.first...last.last }

  /// In order.
  var months: [Month] {
    var all: [Month] = []
    var month = first
    while month <= last && all.count < Self.most {
      all.append(month)
      month = month.adding(months: 1)
    }
    return all
  }

  func words(_ words: Words) -> String {
    first == last ? words.month(first) : "\(words.month(first))–\(words.month(last))"
  }

  var query: String { "dari=\(first.iso)&sampai=\(last.iso)" }

  /// Its fields, as they were typed.
  func fields(_ query: FormData) -> [any Renderable] {
    let form: FormData = [
      "dari": errors.isEmpty ? first.iso : query.line("dari"),
      "sampai": errors.isEmpty ? last.iso : query.line("sampai"),
    ]
    return [
      TextField("dari", "Dari bulan", form: form, errors: errors, width: .ten),
      TextField("sampai", "Sampai bulan", form: form, errors: errors, width: .ten),
    ]
  }
}
