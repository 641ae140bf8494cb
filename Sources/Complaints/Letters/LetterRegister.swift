import Database
import HTTP
import Platform
import Procedures

/// What a register of mail, in or out, shows, as its address says it: `/surat?bulan=2026-03&q=sertifikat`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct LetterFilter: Sendable {
  let words: String
  let months: MonthFilter

  init(_ query: FormData) {
    words = query.text("q")
    months = MonthFilter(query)
  }

  var month: Month? { months.month }

  /// The same over one month.
  init(words: String, month: Month) {
    self.words = words
    months = MonthFilter(month)
  }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(name: String, value: String)] {
    [(name: "q", value: words), (name: MonthFilter.name, value: months.text)].filter { !$0.value.isEmpty }
  }

  /// The register at this filter, from a place on.
  func address(_ path: String = "/surat", at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }
}
