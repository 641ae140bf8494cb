import Database
import HTTP
import Platform

/// What the list of answers shows, as its address says it: `/kepuasan?bulan=2026-03&nilai=kurang`.
struct SheetFilter: Sendable {
  let months: MonthFilter
  let isBad: Bool
  let waits: Bool

  init(_ query: FormData) {
    months = MonthFilter(query)
    isBad = query.text("nilai") == "kurang"
    waits = query.text("dihubungi") == "1"
  }

  var month: Month? { months.month }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(String, String)] {
    [(MonthFilter.name, months.text), ("nilai", isBad ? "kurang" : ""), ("dihubungi", waits ? "1" : "")]
      .filter { !$0.1.isEmpty }
  }

  func address(_ path: String = SheetRoutes.root, _ more: [(String, String)] = []) -> String {
    let all = query + more
    return all.isEmpty ? path : "\(path)?\(FormData(all).urlencoded)"
  }

  /// The month, or the twelve months that end today.
  func range(at now: Instant, _ zone: Zone) -> (first: Instant, last: Instant) {
    if let month { return (zone.instant(month.first), zone.instant(month.last.next)) }
    let today = zone.day(of: now)
    return (zone.instant(today.adding(days: -365)), zone.instant(today.next))
  }

  /// Over `answerSheet s`.
  func conditions(at now: Instant, _ zone: Zone) -> SQL {
    let (first, last) = range(at: now, zone)
    var parts: [SQL] = ["s.answeredAt >= \(first) AND s.answeredAt < \(last)"]
    if isBad { parts.append("s.isBad = 1") }
    if waits { parts.append("s.mayContact = 1 AND s.handledAt IS NULL") }
    return SQL.joined(parts, separator: " AND ")
  }
}
