import Database
import HTTP
import Platform
import Procedures
import Support
import Testing

@testable import Satisfaction

/// An office with a programme of the running year, planned by HSE.
struct PlannedOffice {
  let test: TestApp
  let hse: Actor
  static let year = 2026

  init() throws {
    test = try TestApp()
    hse = try test.actor(.hse)
    try test.app.writeNow(by: hse) { deed in _ = try deed.planProgramme(year: Self.year) }
  }

  func read<T>(_ work: (Snapshot) throws -> T) throws -> T { try test.app.database.read(work) }

  func programme() throws -> Programme { try #require(try read { try $0.programme(year: Self.year) }) }

  func version(_ way: ApprovalWay = .programme, of subject: Int64? = nil) throws -> Int? {
    let subject = try subject ?? programme().revisionID.rawValue
    return try read { try $0.approval(way, of: subject)?.version }
  }

  /// Adds an indicator with a target; its number.
  @discardableResult
  func indicator(_ measure: String = "compliance", target: String = "90", direction: String = "floor") throws -> Int {
    let (kinds, positions) = try read { db in (try db.indicatorKinds(), try db.positions()) }
    let form: FormData = [
      "kind": "\(kinds[0].id)", "methods": "observation", "measure": measure, "target": target,
      "direction": direction, "position": "\(positions[0].id)", "months": "3",
    ]
    let value = try IndicatorForm(form, kinds: kinds, positions: positions)
    let version = try version()
    return try test.app.writeNow(by: hse) { deed in try deed.addIndicator(value, to: Self.year, version: version) }
  }

  func found(_ number: Int) throws -> Indicator {
    let programme = try programme()
    return try #require(try read { try $0.indicator(number, of: programme.id) })
  }

  /// Every issued paper, by kind.
  func papers() throws -> [Paper] {
    let ids: [Paper.ID] = try read { try $0.values("SELECT id FROM paper /* whole table */ ORDER BY id") }
    return try read { try $0.papers(ids) }.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
  }

  func measurements(of indicator: Indicator) throws -> [Measurement] {
    try read { try $0.measurements(of: [indicator])[indicator.id] ?? [] }
  }

  /// Sends on, checks and approves.
  func approve(_ way: ApprovalWay, _ subject: Int64, _ form: FormData = [:]) throws {
    let steps: [(TestApp.Colleague, @Sendable (Deed, Int?) throws -> Void)] = [
      (.hse, { try $0.prepare(way, of: subject, version: $1) }),
      (.manager, { try $0.check(way, of: subject, version: $1) }),
      (.head, { _ = try $0.approve(way, of: subject, version: $1, form) }),
    ]
    for (colleague, verb) in steps {
      let version = try version(way, of: subject)
      try test.app.writeNow(by: try test.actor(colleague)) { deed in try verb(deed, version) }
    }
  }

  /// Fills in what the programme must not lack, and approves it.
  func approveProgramme() throws {
    let words = try ProgrammeForm(["purpose": "Puas.", "scope": "Semua."])
    let resources = try ResourceForm([
      "kind1": "Petugas", "amount1": "2 orang", "provider1": "Manajemen", "from1": "2026-01-05",
    ])
    for verb: @Sendable (Deed, Int?) throws -> Void in [
      { try $0.write(words, in: Self.year, version: $1) }, { try $0.write(resources, in: Self.year, version: $1) },
    ] {
      let version = try version()
      try test.app.writeNow(by: hse) { deed in try verb(deed, version) }
    }
    try approve(.programme, try programme().revisionID.rawValue)
  }
}

@Suite("A1 · the programme of a year") struct ProgrammeTests {
  @Test("A1: the library ships with indicators of the procedure") func library() throws {
    let test = try TestApp()
    let kinds = try test.app.database.read { try $0.indicatorKinds().map(\.name) }
    for name in ["Keselamatan kerja", "Kebersihan lingkungan", "Kepatuhan prosedur", "Ketersediaan APD"] {
      #expect(kinds.contains(name))
    }
  }

  @Test("A1: there is one programme for a year") func once() throws {
    let office = try PlannedOffice()
    #expect(throws: ProgrammeError.alreadyPlanned) {
      try office.test.app.writeNow(by: office.hse) { deed in _ = try deed.planProgramme(year: PlannedOffice.year) }
    }
  }

  @Test("A1: next year's begins as a copy, without what was measured") func copy() throws {
    let office = try PlannedOffice()
    let number = try office.indicator()
    let indicator = try office.found(number)
    let programme = try office.programme()
    let day = try #require(Day(iso: "2026-04-01"))
    let reading = try ReadingForm(["day": day.iso, "value": "95", "basis": "Rekap."], .compliance, today: day)
    try office.test.app.writeNow(by: office.hse) { deed in try deed.read(reading, of: indicator) }
    try office.test.app.writeNow(by: office.hse) { deed in _ = try deed.planProgramme(year: 2027, from: programme) }
    let next = try #require(try office.read { try $0.programme(year: 2027) })
    let copied = try #require(try office.read { try $0.indicator(number, of: next.id) })
    #expect(copied.planned == indicator.planned && copied.name == indicator.name)
    #expect(try office.measurements(of: copied).isEmpty && office.measurements(of: indicator).count == 1)
  }

  @Test("A1: without a figure an indicator is neither reached nor missed") func nothingMeasured() throws {
    let office = try PlannedOffice()
    let indicator = try office.found(try office.indicator())
    #expect(indicator.latest(of: try office.measurements(of: indicator)) == nil)
  }

  @Test(
    "A1: a figure is held against its target, from below or from above",
    arguments: [("floor", "90", true), ("floor", "89,99", false), ("ceiling", "90", true), ("ceiling", "90,01", false)])
  func verdict(_ direction: String, _ value: String, _ isReached: Bool) throws {
    let office = try PlannedOffice()
    let indicator = try office.found(try office.indicator(direction: direction))
    #expect(indicator.planned.isReached(by: try #require(Hundredths.read(value))) == isReached)
  }

  @Test("A1: an observation gives the share of its points that were in order; what does not apply does not count")
  func observation() throws {
    let office = try PlannedOffice()
    let indicator = try office.found(try office.indicator())
    try office.note(.observation, ["indicators": "\(indicator.id)", "finding3": "notApplicable"])
    let found = try office.measurements(of: indicator)
    #expect(found.map(\.value) == [5000] && found.first?.count == 2, "\(found)")
    try office.note(
      .observation,
      [
        "indicators": "\(indicator.id)", "finding1": "notApplicable", "finding2": "notApplicable",
        "finding3": "notApplicable", "heldOn": "2026-04-11",
      ])
    #expect(try office.measurements(of: indicator).map(\.value) == [nil, 5000])
  }

  @Test("A1: an approved programme is frozen on two papers, and changes only as the next revision") func frozen() throws
  {
    let office = try PlannedOffice()
    let number = try office.indicator()
    try office.approveProgramme()
    let programme = try office.programme()
    #expect(programme.formPaper != nil)
    let version = try office.version()
    #expect(throws: ApprovalError.notItsTurn) {
      try office.test.app.writeNow(by: office.hse) { deed in
        try deed.removeIndicator(number, of: PlannedOffice.year, version: version)
      }
    }
    try office.test.app.writeNow(by: office.hse) { deed in try deed.reviseProgramme(PlannedOffice.year) }
    let revised = try office.programme()
    #expect(revised.revision == 1 && revised.formPaper == nil && revised.number.hasSuffix("rev. 1"))
    try office.indicator()
    try office.approve(.programme, revised.revisionID.rawValue)
    #expect(try office.test.faults() == [])
    let papers = try office.papers()
    #expect(papers.map(\.kind) == ["satisfaction.programme", "satisfaction.indicators"].flatMap { [$0, $0] }.sorted())
    for kind in ["satisfaction.programme", "satisfaction.indicators"] {
      let both = papers.filter { $0.kind == kind }
      #expect(both.map { $0.voidedAt != nil } == [true, false] && both[0].replacedBy == both[1].code, "\(kind)")
    }
  }

  @Test("A1: with a programme that is withdrawn the form of its indicators is void as well") func withdrawn() throws {
    let office = try PlannedOffice()
    try office.indicator()
    try office.approveProgramme()
    let (subject, version) = (try office.programme().revisionID.rawValue, try office.version())
    try office.test.app.writeNow(by: try office.test.actor(.head)) { deed in
      try deed.withdraw(.programme, of: subject, version: version, reason: "Target keliru.")
    }
    #expect(try office.papers().map(\.voidReason) == ["Target keliru.", "Target keliru."])
    let line = try #require(try office.read { try $0.programmeLines(at: .start, limit: 2).first })
    #expect("\(line.state)" == "\(Tag("Dicabut", .late))")
    try office.test.app.writeNow(by: office.hse) { deed in try deed.reviseProgramme(PlannedOffice.year) }
    #expect(try office.programme().revision == 1, "a withdrawn programme is mended by its next revision")
  }

  @Test("A1: a programme that lacks indicators or resources is not sent on") func incomplete() throws {
    let office = try PlannedOffice()
    let (subject, version) = (try office.programme().revisionID.rawValue, try office.version())
    #expect(throws: ApprovalError.self) {
      try office.test.app.writeNow(by: office.hse) { deed in
        try deed.prepare(.programme, of: subject, version: version)
      }
    }
  }

  @Test("A1: an indicator that was measured is not taken out") func used() throws {
    let office = try PlannedOffice()
    let number = try office.indicator()
    let indicator = try office.found(number)
    try office.note(.observation, ["indicators": "\(indicator.id)"])
    let version = try office.version()
    #expect(throws: ProgrammeError.inUse) {
      try office.test.app.writeNow(by: office.hse) { deed in
        try deed.removeIndicator(number, of: PlannedOffice.year, version: version)
      }
    }
  }
}

extension PlannedOffice {
  /// Notes an observation or a talk with some fields as given; its id.
  @discardableResult
  func note(_ kind: Voice.Kind, _ changes: [String: String] = [:]) throws -> Voice.ID {
    let value = try form(kind, changes)
    return try test.app.writeNow(by: hse) { deed in try deed.noteVoice(value) }
  }

  func form(_ kind: Voice.Kind, _ changes: [String: String] = [:]) throws -> VoiceForm {
    let today = test.app.office.zone.day(of: test.clock.now)
    let choices = try read { db in
      VoiceForm.Choices(
        segments: try db.segments(), codes: try db.voiceCodes(), indicators: try db.recentIndicators(), today: today)
    }
    var fields = [
      "heldOn": "2026-04-10", "place": "Gudang", "title": "Jalur evakuasi", "summary": "Satu terhalang.",
      "segment1": "\(choices.segments[0].id)", "name1": "Budi", "role1": "Operator",
      "segment2": "\(choices.segments[1].id)", "quote1": "Kami butuh sarung tangan.",
      "codes1": "\(choices.codes[0].id)", "point1": "Jalur bebas", "finding1": "ok", "point2": "APAR ada",
      "finding2": "notOk", "note2": "Kosong", "point3": "Rambu", "finding3": "ok",
    ]
    fields.merge(changes) { $1 }
    return try VoiceForm(FormData(fields.map { (name: $0.key, value: $0.value) }), kind, choices)
  }
}
