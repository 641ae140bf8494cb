import Mustache
import Platform

/// How many of a round's groups answered, in words: the first thing its page shows.
struct RoundRates {
  /// Fewer answers than this say little, and in an anonymous round are not told apart.
  static let few = 5

  /// One group, or all together.
  struct Line: Renderable {
    let name: String
    let population: String
    let advice: String
    let target: String
    let sent: String
    let answered: String
    let rate: String
    let all: String
    let isFew: Bool
  }

  let lines: [Line]
  /// Of all groups together.
  let total: Line
  /// All answers, by whatever way.
  let answered: Int

  init(_ round: SurveyRound, _ groups: [RoundSegment], _ tallies: [SegmentTally], _ words: Words) {
    let writer = RateWriter(hidesFew: round.isAnonymous, words: words)
    let known = groups.map { group in
      writer.line(
        group.name, group.population, group.target,
        tallies.first { $0.segment == group.segment } ?? .none(group.segment))
    }
    let others = tallies.filter { tally in !groups.contains { $0.segment == tally.segment } }
    let rest = others.isEmpty ? [] : [writer.line("Tanpa kelompok", nil, nil, others.reduce(.none(nil), +))]
    lines = known + rest
    let sum = tallies.reduce(.none(nil), +)
    answered = sum.answered
    let (populations, targets) = (groups.compactMap(\.population), groups.compactMap(\.target))
    total = RateWriter(hidesFew: false, words: words).line(
      "Semua", populations.count == groups.count ? populations.reduce(0, +) : nil,
      targets.isEmpty ? nil : targets.reduce(0, +), sum)
  }
}

extension SegmentTally {
  fileprivate static func none(_ segment: Segment.ID?) -> SegmentTally {
    SegmentTally(segment: segment, sent: 0, answeredBySent: 0, answered: 0)
  }

  fileprivate static func + (one: SegmentTally, other: SegmentTally) -> SegmentTally {
    SegmentTally(
      segment: nil, sent: one.sent + other.sent, answeredBySent: one.answeredBySent + other.answeredBySent,
      answered: one.answered + other.answered)
  }
}

/// Puts the counts of a group into words; nothing is told apart that could tell who answered.
private struct RateWriter {
  /// Whether fewer than five answers of a group are not told.
  let hidesFew: Bool
  let words: Words

  func line(_ name: String, _ population: Int?, _ target: Int?, _ tally: SegmentTally) -> RoundRates.Line {
    let advice = population.flatMap { SampleSize.krejcieMorgan($0) }
    return RoundRates.Line(
      name: name, population: number(population), advice: number(advice), target: number(target),
      sent: words.number(tally.sent), answered: answered(tally), rate: rate(tally), all: count(tally.answered),
      isFew: !hidesFew && (1..<RoundRates.few).contains(tally.answered))
  }

  private func number(_ value: Int?) -> String { value.map { words.number($0) } ?? "–" }

  private func isHidden(_ count: Int) -> Bool { hidesFew && (1..<RoundRates.few).contains(count) }

  private func count(_ value: Int) -> String { isHidden(value) ? "di bawah \(RoundRates.few)" : words.number(value) }

  private func answered(_ tally: SegmentTally) -> String {
    if tally.sent == 0 { return "–" }
    return isHidden(tally.sent) ? "tidak dirinci" : count(tally.answeredBySent)
  }

  private func rate(_ tally: SegmentTally) -> String {
    guard tally.sent > 0, !isHidden(tally.sent), !isHidden(tally.answeredBySent) else { return "–" }
    return words.percent(100 * Double(tally.answeredBySent) / Double(tally.sent), decimals: 1)
  }
}
