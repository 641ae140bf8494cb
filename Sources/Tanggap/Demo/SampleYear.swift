import Complaints
import Platform
import Procedures

/// The complaints of a sample year: most of them long closed, some open at every step, some late and some nearly so.
struct SampleYear {
  private let calendar: WorkingCalendar
  private let start: Instant
  private let end: Instant
  private let count: Int

  init(_ history: SampleHistory, calendar: WorkingCalendar) {
    self.calendar = calendar
    (start, end, count) = (history.start, history.end, history.complaints)
  }

  /// What an open case waits for, and how many working minutes before the end that step began.
  private static let waiting: [(kind: SampleEvent.Kind, minutes: Int)] = [
    (.sort, 4), (.sort, 40), (.dispose, 12), (.dispose, 150), (.study, 60), (.study, 400), (.study, 700), (.cause, 30),
    (.cause, 410), (.cause, 900), (.plan(round: 1), 120), (.plan(round: 1), 435), (.plan(round: 1), 1_000),
    (.execute(isEffective: true, round: 1), 300), (.execute(isEffective: true, round: 1), 1_290),
    (.execute(isEffective: true, round: 1), 1_800), (.draft(round: 1), 10), (.draft(round: 1), 240), (.sign, 15),
    (.sign, 330), (.confirm(byDesk: false), 200), (.confirm(byDesk: false), 2_500),
  ]

  /// All cases, in no order. At most a quarter of them are open on purpose.
  func cases() -> [SampleCase] {
    let open = min(Self.waiting.count, count / 4)
    return (0..<count).map { number in
      sample(number, waitingFor: number < open ? Self.waiting[number * Self.waiting.count / open] : nil)
    }
  }

  private func sample(_ number: Int, waitingFor goal: (kind: SampleEvent.Kind, minutes: Int)?) -> SampleCase {
    var random = SeededRandom(number, Int(end.rawValue / 1000))
    let channel = Self.channel(&random)
    let filed = filing(channel, &random)
    var timeline = SampleTimeline(random: random, calendar: calendar)
    if let goal {
      timeline = self.timeline(waitingFor: goal, random)
    } else {
      timeline.play(from: filed)
    }
    timeline.talk()
    timeline.stop(before: end)
    return fill(number, channel, timeline.events, &random)
  }

  private func fill(
    _ number: Int, _ channel: Channel, _ events: [SampleEvent], _ random: inout SeededRandom
  ) -> SampleCase {
    let story = Story.all[random.number(0...(Story.all.count - 1))]
    return SampleCase(
      number: number, story: story, thing: random.pick(story.things, or: ""), days: random.number(2...21),
      order: "\(random.pick(["UJI", "KAL", "SRT"], or: "UJI"))-\(random.number(1_000...9_999))", channel: channel,
      confidentiality: Self.confidentiality(channel, &random),
      customer: SampleCustomer(number: random.number(0...max(40, count / 3))),
      files: random.happens(22) ? random.number(1...2) : 0,
      events: events)
  }

  /// A moment of the year: website any hour of the day, all else when the desk is open.
  private func filing(_ channel: Channel, _ random: inout SeededRandom) -> Instant {
    let minutes = max(1, start.minutes(until: end))
    while true {
      let moment = atDaytime(start.adding(minutes: random.number(0...(minutes - 1))), &random)
      let filed = channel == .website ? moment : calendar.adding(minutes: random.number(15...200), to: moment)
      if filed < end { return filed }
    }
  }

  /// People write between six in the morning and eleven at night.
  private func atDaytime(_ moment: Instant, _ random: inout SeededRandom) -> Instant {
    let zone = calendar.zone
    return zone.instant(zone.day(of: moment), TimeOfDay(clamping: random.number(360...1_380)))
      .adding(seconds: random.number(0...59))
  }

  /// A case moved so that the step it waits at began so many working minutes before the end.
  private func timeline(
    waitingFor goal: (kind: SampleEvent.Kind, minutes: Int), _ random: SeededRandom
  ) -> SampleTimeline {
    var day = calendar.zone.day(of: end)
    while calendar.zone.instant(day) > start {
      day = day.adding(days: -1)
      let filed = calendar.zone.instant(day, TimeOfDay(clamping: 480))
      let early = timeline(from: filed, waitingFor: goal.kind, random)
      guard let opened = early.events.last?.at, opened < end else { continue }
      let spare = calendar.elapsed(from: opened, to: end) - goal.minutes
      guard spare >= 0 else { continue }
      return timeline(from: calendar.adding(minutes: spare, to: filed), waitingFor: goal.kind, random)
    }
    return SampleTimeline(random: random, calendar: calendar)
  }

  private func timeline(
    from filed: Instant, waitingFor kind: SampleEvent.Kind, _ random: SeededRandom
  ) -> SampleTimeline {
    var timeline = SampleTimeline(random: random, calendar: calendar)
    timeline.play(from: filed, straight: true)
    timeline.wait(for: kind)
    return timeline
  }

  private static func channel(_ random: inout SeededRandom) -> Channel {
    switch random.number(0...99) {
    case ..<46: .website
    case ..<62: .whatsApp
    case ..<72: .inPerson
    case ..<81: .letter
    case ..<88: .email
    case ..<93: .telephone
    case ..<96: .complaintBox
    case ..<98: .socialMedia
    default: .survey
    }
  }

  private static func confidentiality(_ channel: Channel, _ random: inout SeededRandom) -> Confidentiality {
    if [.complaintBox, .survey].contains(channel) { return random.happens(60) ? .anonymous : .named }
    let draw = random.number(0...99)
    return draw < 4 && channel == .website ? .anonymous : draw < 12 ? .confidential : .named
  }
}
