import HTTP

/// The month a list is filtered by, as its address says it: `bulan=2026-03`.
package struct MonthFilter: Sendable, Hashable {
  package static let name = "bulan"

  /// Nil for all months, and where what was typed is no month.
  package let month: Month?
  /// As the address repeats it: the month, else what was typed.
  package let text: String

  package init(_ query: FormData) {
    let typed = query.line(Self.name)
    month = Month(typed: typed)
    text = month?.iso ?? String(typed.prefix(40))
  }

  package init(_ month: Month) {
    self.month = month
    text = month.iso
  }

  /// Its field, with a sentence where what was typed is no month.
  package var field: TextField {
    let isUnread = month == nil && !text.isEmpty
    let sentence = "Tulis seperti 2026-03 atau Maret 2026. Daftar ini belum disaring menurut bulan."
    return TextField(
      Self.name, "Bulan (tahun-bulan)", form: [Self.name: text],
      errors: isUnread ? FormErrors(Self.name, sentence) : FormErrors(), width: .ten)
  }
}
