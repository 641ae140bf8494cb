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
    let others = tallies.filter { tally in !groups.contains { $0.segment == tally.segment } }
    let rest = others.reduce(.none(nil), +)
    let found = groups.map { group in
      (group, tallies.first { $0.segment == group.segment } ?? .none(group.segment))
    }
    let hidden = round.isAnonymous ? Self.hidden(found.map(\.1), rest) : []
    let known = found.map { group, tally in
      writer.line(
        group.name, group.population, group.target, tally, isWithheld: hidden.contains(group.segment.rawValue))
    }
    let restLine = writer.line("Tanpa kelompok", nil, nil, rest, isWithheld: hidden.contains(Self.noGroup))
    lines = known + (others.isEmpty ? [] : [restLine])
    let sum = tallies.reduce(.none(nil), +)
    answered = sum.answered
    let (populations, targets) = (groups.compactMap(\.population), groups.compactMap(\.target))
    total = RateWriter(hidesFew: false, words: words).line(
      "Semua", populations.count == groups.count ? populations.reduce(0, +) : nil,
      targets.isEmpty ? nil : targets.reduce(0, +), sum, isWithheld: false)
  }

  /// Of those that belong to no group.
  private static let noGroup: Int64 = 0

  /// The groups whose answers are not told in an anonymous round: the total stands below them, so that a single one of
  /// few would be what is left of it.
  private static func hidden(_ groups: [SegmentTally], _ rest: SegmentTally) -> Set<Int64> {
    let counts = (groups + [rest]).filter { $0.answered > 0 }.map { ($0.segment?.rawValue ?? noGroup, $0.answered) }
    return AnswerPrivacy.hidden(Dictionary(counts, uniquingKeysWith: +))
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

  /// - Parameter isWithheld: whether its answers are not told, be they few or not.
  func line(
    _ name: String, _ population: Int?, _ target: Int?, _ tally: SegmentTally, isWithheld: Bool
  ) -> RoundRates.Line {
    let advice = population.flatMap { SampleSize.krejcieMorgan($0) }
    return RoundRates.Line(
      name: name, population: number(population), advice: number(advice), target: number(target),
      sent: words.number(tally.sent), answered: isWithheld ? withheld(tally) : answered(tally),
      rate: isWithheld ? "–" : rate(tally), all: isWithheld ? withheld(tally) : count(tally.answered),
      isFew: !hidesFew && (1..<RoundRates.few).contains(tally.answered))
  }

  private func number(_ value: Int?) -> String { value.map { words.number($0) } ?? "–" }

  private func isHidden(_ count: Int) -> Bool { hidesFew && (1..<RoundRates.few).contains(count) }

  private func count(_ value: Int) -> String { isHidden(value) ? "di bawah \(RoundRates.few)" : words.number(value) }

  private func withheld(_ tally: SegmentTally) -> String {
    tally.answered < RoundRates.few ? "di bawah \(RoundRates.few)" : "tidak dirinci"
  }

  private func answered(_ tally: SegmentTally) -> String {
    if tally.sent == 0 { return "–" }
    return isHidden(tally.sent) ? "tidak dirinci" : count(tally.answeredBySent)
  }

  private func rate(_ tally: SegmentTally) -> String {
    guard tally.sent > 0, !isHidden(tally.sent), !isHidden(tally.answeredBySent) else { return "–" }
    return words.percent(100 * Double(tally.answeredBySent) / Double(tally.sent), decimals: 1)
  }
}
