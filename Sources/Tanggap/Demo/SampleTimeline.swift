import Platform

/// When the things of one sample complaint happen. Staff act in working hours; customers whenever they like.
struct SampleTimeline {
  private var random: SeededRandom
  private let calendar: WorkingCalendar
  private(set) var events: [SampleEvent] = []

  init(random: SeededRandom, calendar: WorkingCalendar) {
    self.random = random
    self.calendar = calendar
  }

  /// One of the ten steps: what happens, how many working minutes it usually takes and how many when it is late, and how
  /// often that is, in a hundred.
  private struct Pace {
    let kind: SampleEvent.Kind
    let usual: ClosedRange<Int>
    let late: ClosedRange<Int>
    let percentLate: Int
  }

  private static let untilPlan = [
    Pace(kind: .sort, usual: 3...9, late: 15...90, percentLate: 10),
    Pace(kind: .dispose, usual: 5...28, late: 45...300, percentLate: 12),
    Pace(kind: .study, usual: 120...430, late: 480...900, percentLate: 12),
    Pace(kind: .cause, usual: 90...430, late: 470...800, percentLate: 9),
  ]

  /// Everything from filing to the customer's confirmation.
  /// - Parameter straight: whether no step is done twice.
  mutating func play(from filed: Instant, straight: Bool = false) {
    add(.file, at: filed)
    for pace in Self.untilPlan { add(pace) }
    let repeats = random.happens(8) && !straight
    for round in 1...(repeats ? 2 : 1) {
      add(Pace(kind: .plan(round: round), usual: 80...430, late: 470...700, percentLate: 8))
      let isEffective = !repeats || round == 2
      let kind = SampleEvent.Kind.execute(isEffective: isEffective, round: round)
      add(Pace(kind: kind, usual: 400...1_300, late: 1_400...2_300, percentLate: 14))
    }
    let returned = random.happens(10) && !straight
    for round in 1...(returned ? 2 : 1) {
      add(Pace(kind: .draft(round: round), usual: 8...28, late: 40...200, percentLate: 12))
      let kind: SampleEvent.Kind = returned && round == 1 ? .sendBack : .sign
      add(Pace(kind: kind, usual: 5...28, late: 40...450, percentLate: 14))
    }
    confirm()
  }

  /// Most customers confirm within days; for some the desk does, after two weeks; a few are still waited for.
  private mutating func confirm() {
    guard let signed = events.last?.at, !random.happens(4) else { return }
    if random.happens(20) {
      add(.confirm(byDesk: true), at: calendar.adding(minutes: random.number(4_000...5_500), to: signed))
    } else {
      add(.confirm(byDesk: false), at: signed.adding(minutes: random.number(40...9_000)))
    }
  }

  /// Words between the customer and the office, in some cases; none once the letter is signed.
  mutating func talk() {
    guard let sorted = events.first(where: { $0.kind == .sort })?.at,
      let drafted = events.first(where: { $0.kind == .draft(round: 1) })?.at
    else { return }
    let minutes = max(2, sorted.minutes(until: drafted) - 1)
    if random.happens(18) {
      let asked = sorted.adding(minutes: random.number(1...minutes))
      insert(.customerNote, at: asked)
      let answered = calendar.adding(minutes: random.number(20...200), to: asked)
      if answered < drafted { insert(.answerCustomer, at: answered) }
    }
    if random.happens(25) {
      let noted = calendar.adding(minutes: random.number(30...400), to: sorted)
      if noted < drafted { insert(.staffNote, at: noted) }
    }
  }

  /// Leaves out what does not happen before a moment.
  mutating func stop(before end: Instant) { events.removeAll { $0.at >= end } }

  /// Leaves out everything from one kind of event on: the case waits there.
  mutating func wait(for kind: SampleEvent.Kind) {
    let place = events.firstIndex { $0.kind == kind || $0.kind.isConfirmation && kind.isConfirmation }
    if let place { events.removeSubrange(place...) }
  }

  private mutating func add(_ pace: Pace) {
    guard let last = events.last?.at else { return }
    let minutes = random.number(random.happens(pace.percentLate) ? pace.late : pace.usual)
    add(pace.kind, at: calendar.adding(minutes: minutes, to: last))
  }

  private mutating func add(_ kind: SampleEvent.Kind, at moment: Instant) {
    events.append(SampleEvent(at: moment, kind: kind))
  }

  private mutating func insert(_ kind: SampleEvent.Kind, at moment: Instant) {
    let place = events.firstIndex { $0.at > moment } ?? events.endIndex
    events.insert(SampleEvent(at: moment, kind: kind), at: place)
  }
}
