import Mustache
import Platform
import Procedures

/// How a complaint may end, or begin again, as its customer reads it.
struct TrackingWays: Renderable {
  /// Until when he may answer before it closes by itself, in a sentence.
  let lapse: String?
  /// Where he takes it back; nil once it is closed.
  let withdraw: String?
  let reopening: Reopening?
  /// Where else he may turn, once the last answer stands.
  let elsewhere: [String]
  let hasElsewhere: Bool

  /// Where a closed complaint is opened again, and until when.
  struct Reopening: Renderable {
    let href: String
    let until: String
  }

  init(_ tracked: Tracked, at now: Instant, _ office: Office) {
    let words = Words(zone: office.zone)
    lapse = tracked.lapseWords(office, words)
    withdraw = tracked.run.isOpen ? "\(tracked.path)/tarik" : nil
    reopening = tracked.reopening(at: now, office, words)
    let isLastWord = [.finalAnswer, .decidedFinally].contains(tracked.run.ending)
    elsewhere = isLastWord ? office.customers.places : []
    hasElsewhere = !elsewhere.isEmpty
  }
}

extension Tracked {
  /// Nil while he is not asked, while he waits himself for an answer, and where nothing closes by itself.
  fileprivate func lapseWords(_ office: Office, _ words: Words) -> String? {
    guard let open, open.isCustomers, open.kind == .satisfaction || letter != nil, office.customers.lapseDays > 0,
      entries.disputes(since: open).isEmpty
    else { return nil }
    let since = entries.last { $0.author == .customer && $0.at >= open.openedAt }?.at ?? open.openedAt
    let day =
      notice?.lapsesOn
      ?? office.calendar.adding(workingDays: office.customers.lapseDays, to: words.zone.day(of: since))
    return "Bila sampai \(words.fullDate(day)) Anda tidak menanggapi, keluhan ini ditutup dengan sendirinya."
  }

  fileprivate func reopening(at now: Instant, _ office: Office, _ words: Words) -> TrackingWays.Reopening? {
    let rounds = Rounds(used: rounds, office.customers)
    guard run.isReopenable(at: now, rounds, office), let until = run.reopenableUntil(rounds, office) else { return nil }
    return TrackingWays.Reopening(href: "\(path)/buka-kembali", until: words.fullDate(until))
  }
}
