import Platform

/// Counters by their keys, filled one case after the other.
struct TallySheet {
  private(set) var counts: [TallyKey: TallyCount] = [:]
  private var months: MonthClock

  init(zone: Zone) { months = MonthClock(zone: zone) }

  /// Adds what a case counts for, or takes it away again: `sign` is 1 or -1.
  mutating func add(_ fact: CaseFact, sign: Int = 1) {
    let slices = fact.slices
    for event in fact.events(in: months.zone) {
      let month = months.month(of: event.at)
      let count = TallyCount(count: sign, total: sign * event.minutes)
      for slice in event.isByUnitOnly ? slices.prefix(fact.unit == nil ? 1 : 2) : slices[...] {
        let key = TallyKey(
          figure: event.figure, slice: slice, month: month, subject: fact.revision.rawValue, bucket: event.bucket)
        counts[key, default: TallyCount()] += count
      }
    }
  }

  /// Adds a completed step, performed by a unit or by the whole office.
  mutating func add(_ step: CompletedStep) {
    let month = months.month(of: step.completed)
    let figure = TallyFigure.step(due: step.due, completed: step.completed)
    for slice in [.all] + (step.unit.map { [CaseSlice.unit($0)] } ?? []) {
      let key = TallyKey(figure: figure, slice: slice, month: month, subject: step.step.rawValue)
      counts[key, default: TallyCount()] += TallyCount(count: 1, total: step.minutes)
      guard step.due != nil else { continue }
      let time = TallyKey(
        figure: .stepTime, slice: slice, month: month, subject: step.step.rawValue,
        bucket: TimeGrain.ceiling(step.minutes))
      counts[time, default: TallyCount()] += TallyCount(count: 1)
    }
  }

  mutating func add(_ other: TallySheet) {
    for (key, count) in other.counts { counts[key, default: TallyCount()] += count }
  }
}

/// A step as it was completed.
struct CompletedStep: Sendable {
  let step: Step.ID
  let unit: WorkUnit.ID?
  /// Nil: nobody could be late.
  let due: Instant?
  let completed: Instant
  let minutes: Int
}

/// The month of one moment after another; neighbours in time are mostly of the same one.
struct MonthClock {
  let zone: Zone
  private var known = Month(of: .min)
  private var start = Instant(rawValue: .max)
  private var end = Instant(rawValue: .min)

  init(zone: Zone) { self.zone = zone }

  mutating func month(of moment: Instant) -> Month {
    if moment >= start && moment < end { return known }
    known = Month(of: zone.day(of: moment))
    (start, end) = (zone.instant(known.first), zone.instant(known.last.next))
    return known
  }
}

extension CaseFact {
  /// One thing that a counter counts.
  struct Event: Sendable {
    let figure: TallyFigure
    let at: Instant
    var bucket = 0
    var minutes = 0
    /// What only tells of the procedure is kept for all and for the unit.
    var isByUnitOnly = false
  }

  /// All cases first, then those of its unit, where it has one.
  var slices: [CaseSlice] {
    var all = [CaseSlice.all]
    if let unit { all.append(.unit(unit)) }
    if let priority { all.append(.priority(priority)) }
    if let channel { all.append(CaseSlice(.channel, channel)) }
    if let category { all.append(CaseSlice(.category, category)) }
    if let cause { all.append(CaseSlice(.cause, cause)) }
    return all
  }

  func events(in zone: Zone) -> [Event] { arrival(zone) + times + marks + way }

  private func arrival(_ zone: Zone) -> [Event] {
    var all = [
      Event(figure: .received, at: openedAt), Event(figure: .hour, at: openedAt, bucket: zone.hourOfWeek(openedAt)),
    ]
    if closedAt == nil { all.append(Event(figure: .open, at: openedAt, bucket: zone.day(of: openedAt).day)) }
    if isSafety { all.append(Event(figure: .safety, at: openedAt)) }
    return all
  }

  private var times: [Event] {
    var all: [Event] = []
    if let answeredAt, let answerMinutes {
      all.append(Event(figure: .answered, at: answeredAt, minutes: answerMinutes))
      all.append(Event(figure: .answerTime, at: answeredAt, bucket: TimeGrain.ceiling(answerMinutes)))
    }
    if let closedAt { all.append(Event(figure: .closed, at: closedAt)) }
    if let settledAt, let settleMinutes {
      all.append(Event(figure: .settled, at: settledAt, minutes: settleMinutes))
      all.append(Event(figure: .settleTime, at: settledAt, bucket: TimeGrain.ceiling(settleMinutes)))
    }
    return all
  }

  private var marks: [Event] {
    var all: [Event] = []
    if let reopenedAt { all.append(Event(figure: .reopened, at: reopenedAt)) }
    if let escalatedAt { all.append(Event(figure: .escalated, at: escalatedAt)) }
    if let satisfiedAt, let isSatisfied {
      all.append(Event(figure: isSatisfied ? .satisfied : .dissatisfied, at: satisfiedAt))
    }
    if let verifiedAt, let isEffective, let isOnTime {
      all.append(Event(figure: isEffective ? .cparEffective : .cparNotEffective, at: verifiedAt))
      all.append(Event(figure: isOnTime ? .cparOnTime : .cparOverdue, at: verifiedAt))
    }
    return all
  }

  private var way: [Event] {
    guard isWhole, let closedAt else { return [] }
    let steps = { (figure: TallyFigure, bits: Int) in
      (0..<62).filter { bits >> $0 & 1 == 1 }.map {
        Event(figure: figure, at: closedAt, bucket: $0, isByUnitOnly: true)
      }
    }
    return [Event(figure: .walked, at: closedAt, isByUnitOnly: true)] + steps(.passed, passedSteps)
      + steps(.repeated, repeatedSteps)
  }
}

extension Zone {
  /// 0 from Monday at midnight up to 167.
  package func hourOfWeek(_ moment: Instant) -> Int {
    (day(of: moment).weekday.rawValue - 1) * 24 + time(of: moment).hour
  }
}
