import Complaints
import Database
import HTTP
import Platform
import Procedures

/// Plays what happens to sample cases, as the deeds the office's people would do.
struct SamplePlayer: Sendable {
  private let people: [String: Person.ID]
  private let units: [String: WorkUnit.ID]
  private let categories: [String: Int64]
  private let calendar: WorkingCalendar

  /// Reads who is who in a sample office.
  init(_ app: App) throws {
    calendar = app.office.calendar
    (people, units, categories) = try app.database.read { db in
      (
        try db.codes("SELECT email AS code, id FROM person"), try db.codes("SELECT code, id FROM unit"),
        try db.codes("SELECT code, id FROM category")
      )
    }
  }

  /// Who does what happens: a colleague by his address, or the customer.
  func actor(of kind: SampleEvent.Kind, _ sample: SampleCase) -> Actor {
    switch kind {
    case .file: sample.channel == .website ? .customer : colleague("petugas")
    case .sort, .answerCustomer, .confirm(byDesk: true): colleague("petugas")
    case .dispose, .sign, .sendBack: colleague("kepala")
    case .confirm(byDesk: false), .customerNote: .customer
    default: colleague(lead(of: sample.story.unit))
    }
  }

  private func colleague(_ name: String) -> Actor { people["\(name)@contoh.go.id"].map { .person($0) } ?? .system }

  /// The account of the team lead of a unit.
  private func lead(of unit: String) -> String { ["pengujian", "layanan"].contains(unit) ? "pokja" : "pokja2" }

  /// A team lead as the disposition's form names him.
  private func candidate(_ unit: String) throws -> String {
    guard let person = people["\(lead(of: unit))@contoh.go.id"], let unit = units[unit] else {
      throw SampleFault.missing(unit)
    }
    return "\(person)-\(unit)"
  }

  /// Plays one event; what filing gives back is kept for those that follow.
  func play(_ event: SampleEvent, of sample: SampleCase, _ filed: FiledCases, in replay: Replay) throws {
    try replay.deed(by: actor(of: event.kind, sample), at: event.at) { deed in
      guard event.kind != .file else {
        filed[sample.number] = try SampleFiling.file(sample, in: deed)
        return
      }
      guard let known = filed[sample.number] else { throw SampleFault.missing("case \(sample.number)") }
      try perform(event.kind, of: sample, known, in: deed)
    }
  }

  /// Does the deed of an event that comes after filing.
  func perform(_ kind: SampleEvent.Kind, of sample: SampleCase, _ filed: FiledComplaint, in deed: Deed) throws {
    let forms = SampleForms(sample: sample)
    let token = filed.caseToken
    let today = calendar.zone.day(of: deed.at)
    switch kind {
    case .file: break
    case .sort: try deed.perform(.sorting, with: try sorting(sample), of: token)
    case .dispose: try deed.perform(.disposition, with: try disposition(sample, today), of: token)
    case .study: try deed.perform(.study, with: forms.study(at: deed.at, zone: calendar.zone), of: token)
    case .cause: try deed.perform(.cause, with: forms.cause(), of: token)
    case .plan(let round):
      try deed.perform(.actionPlan, with: forms.plan(round: round, today: today, calendar: calendar), of: token)
    case .execute(let isEffective, _):
      let actions = try deed.currentActions(of: token)
      let form = forms.execution(of: actions, isEffective: isEffective, today: today)
      try deed.perform(.execution, with: form, of: token)
    case .draft, .sign, .sendBack, .confirm: try answer(kind, sample, filed, in: deed)
    case .customerNote, .staffNote, .answerCustomer: try talk(kind, sample, filed, in: deed)
    }
  }

  private func sorting(_ sample: SampleCase) throws -> FormData {
    guard let category = categories[sample.story.category], let unit = units[sample.story.unit] else {
      throw SampleFault.missing(sample.story.category)
    }
    return SampleForms(sample: sample).sorting(category: category, unit: unit)
  }

  private func disposition(_ sample: SampleCase, _ today: Day) throws -> FormData {
    let other = lead(of: sample.story.unit) == "pokja" ? "kalibrasi" : "pengujian"
    return SampleForms(sample: sample).disposition(
      responsible: try candidate(sample.story.unit), informed: sample.number % 5 == 0 ? [try candidate(other)] : [],
      answerBy: calendar.adding(workingDays: 8, to: today))
  }

  private func talk(
    _ kind: SampleEvent.Kind, _ sample: SampleCase, _ filed: FiledComplaint, in deed: Deed
  ) throws {
    switch kind {
    case .customerNote:
      try deed.addCustomerNote(
        "Mohon kabar perkembangannya. Kami dapat dihubungi pada jam kerja.", tracking: filed.trackingToken)
    case .answerCustomer:
      let text = "Keluhan Anda sedang ditangani. Kami mengabari Anda begitu ada hasilnya."
      try deed.addStaffNote(with: ["text": text, "audience": "public"], of: filed.caseToken)
    default:
      let text =
        "Sudah dibicarakan dengan \(sample.story.owner.prefix(1).lowercased() + sample.story.owner.dropFirst())."
      try deed.addStaffNote(with: ["text": text, "audience": "internal"], of: filed.caseToken)
    }
  }
}

extension Snapshot {
  /// Row ids by code.
  func codes<Key>(_ sql: SQL) throws -> [String: Key] where Key: ColumnValue {
    var found: [String: Key] = [:]
    try each(sql) { row in found[try row["code"]] = try row["id"] as Key }
    return found
  }
}
