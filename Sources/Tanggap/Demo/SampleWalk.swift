import Complaints
import Database
import HTTP
import Platform
import Procedures

/// A year of an office, walked: whoever performs the open step of a case does it some time later, and goes on. Cases go
/// side by side in the order of time, so that numbers and trail run as they would have.
struct SampleWalk {
  private let history: SampleHistory
  private let app: App
  private let units: [String: WorkUnit.ID]
  private let categories: [String: Int64]

  init(_ history: SampleHistory, on app: App) throws {
    self.history = history
    self.app = app
    (units, categories) = try app.database.read { db in
      (try db.codes("SELECT code, id FROM unit"), try db.codes("SELECT code, id FROM category WHERE isActive = 1"))
    }
  }

  func play() throws {
    let walk = self
    try app.replayNow { replay in
      var waiting = walk.filings()
      while let place = waiting.indices.min(by: { waiting[$0].order < waiting[$1].order }) {
        var walked = waiting.remove(at: place)
        guard walked.next < walk.history.end else { continue }
        try walk.step(&walked, replay)
        if walked.isOpen { waiting.append(walked) }
      }
    }
  }

  /// Every complaint at the moment it comes: most are spread over the year, every fourth comes in its last weeks, so that
  /// cases are open at many steps. The website is open at night.
  private func filings() -> [WalkedCase] {
    (0..<history.complaints).map { number in
      var random = SeededRandom(number, Int(history.end.rawValue / 1000))
      let start = number % 4 == 0 ? history.end.adding(days: -25) : history.start
      let minutes = max(1, start.minutes(until: history.end))
      let moment = start.adding(minutes: random.number(0...(minutes - 1)))
      let channel = random.pick([Channel.website, .telephone, .email, .survey], or: .website)
      let at = channel == .website ? moment : app.office.calendar.adding(minutes: random.number(20...200), to: moment)
      let stories = history.office.stories
      let story = stories[random.number(0...(stories.count - 1))]
      return WalkedCase(
        sample: SampleCase(
          number: number, story: story, thing: random.pick(story.things, or: ""), days: random.number(2...12),
          order: "INV-\(random.number(1_000...9_999))", channel: channel, confidentiality: .named,
          customer: SampleCustomer(number: random.number(0...max(20, history.complaints / 3))), files: 0, events: []),
        random: random, next: at)
    }
  }

  private func step(_ walked: inout WalkedCase, _ replay: Replay) throws {
    let forms = WalkForms(sample: walked.sample, units: units, categories: categories, calendar: app.office.calendar)
    guard let filed = walked.filed else {
      let actor: Actor = walked.sample.channel == .website ? .customer : try recorder(replay.db)
      walked.filed = try replay.deed(by: actor, at: walked.next) { try SampleFiling.file(walked.sample, in: $0) }
      return walked.wait(minutes: 5...90, app.office.calendar)
    }
    guard let run = try replay.db.caseRun(token: filed.caseToken), let open = try replay.db.openStep(of: run.id) else {
      walked.isOpen = false
      return
    }
    let actor = try performer(of: open, replay.db)
    let draw = walked.random.number(0...99)
    try replay.deed(by: actor, at: walked.next) { deed in
      try forms.perform(open, of: filed, draw: draw, in: deed)
    }
    walked.isOpen = try replay.db.openStep(of: run.id) != nil
    guard let next = try replay.db.openStep(of: run.id) else { return }
    let minutes =
      next.isCustomers ? 1_500 : max(10, next.standard.minutesAllowed(from: walked.next, in: app.office.calendar))
    let share = walked.random.happens(10) ? 110...160 : 20...90
    walked.wait(minutes: (minutes * share.lowerBound / 100)...(minutes * share.upperBound / 100), app.office.calendar)
  }

  /// Whoever performs a step: by name, else the first who holds its position there.
  private func performer(of step: CaseStep, _ db: Transaction) throws -> Actor {
    if step.isCustomers { return .customer }
    let holder: Person.ID? = try db.value(
      """
      SELECT personID FROM appointment
      WHERE positionID = \(step.position) AND (\(step.unit) IS NULL OR unitID = \(step.unit)) ORDER BY id LIMIT 1
      """)
    guard let person = step.person ?? holder else { throw SampleFault.missing("performer of step \(step.number)") }
    return .person(person)
  }

  private func recorder(_ db: Transaction) throws -> Actor {
    guard let person = try db.person(email: "petugas@contoh.go.id") else { throw SampleFault.missing("petugas") }
    return .person(person.id)
  }
}

/// One complaint of a walked year and when it goes on.
struct WalkedCase {
  let sample: SampleCase
  var random: SeededRandom
  var next: Instant
  var filed: FiledComplaint?
  var isOpen = true

  init(sample: SampleCase, random: SeededRandom, next: Instant) {
    self.sample = sample
    self.random = random
    self.next = next
  }

  /// Cases of the same moment go by their number.
  var order: (Instant, Int) { (next, sample.number) }

  /// It goes on so many working minutes later.
  mutating func wait(minutes: ClosedRange<Int>, _ calendar: WorkingCalendar) {
    next = calendar.adding(minutes: random.number(minutes), to: next)
  }
}
