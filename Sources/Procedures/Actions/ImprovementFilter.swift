import Database
import HTTP
import Mustache
import Platform

/// Which improvements the list shows and in which order, as its address says it:
/// `/tindakan?keadaan=terbuka&unit=2&urut=tenggat`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct ImprovementFilter: Sendable {
  enum Order: String, CaseIterable, Sendable {
    case risk = "risiko"
    case due = "tenggat"
    case newest = "terbaru"

    var words: String {
      switch self {
      case .risk: "Risiko tertinggi dahulu"
      case .due: "Tenggat terdekat dahulu"
      case .newest: "Terbaru dahulu"
      }
    }
  }

  /// A part of the number or of the finding.
  let words: String
  /// All that have not ended.
  let isOpen: Bool
  let state: Improvement.State?
  let source: Improvement.Source?
  let unit: WorkUnit.ID?
  let person: Person.ID?
  let isLate: Bool
  let isMine: Bool
  let order: Order

  private static let open = "terbuka"

  init(_ query: FormData) {
    words = String(query.line("q").prefix(100))
    let state = query.text("keadaan")
    isOpen = state == Self.open
    self.state = Improvement.State.allCases.first { $0.code == state }
    source = Improvement.Source(code: query.text("sumber"))
    unit = WorkUnit.ID(query.text("unit"))
    person = Person.ID(query.text("orang"))
    isLate = query.text("lewat") == "1"
    isMine = query.text("milik") == "saya"
    order = Order(rawValue: query.text("urut")) ?? .risk
  }

  var query: [(name: String, value: String)] {
    let shown = isOpen ? Self.open : state?.code ?? ""
    let (place, whose) = (unit.map { "\($0)" } ?? "", person.map { "\($0)" } ?? "")
    let all: [(String, String)] = [
      ("q", words), ("keadaan", shown), ("sumber", source?.code ?? ""), ("unit", place), ("orang", whose),
      ("lewat", isLate ? "1" : ""), ("milik", isMine ? "saya" : ""), ("urut", order == .risk ? "" : order.rawValue),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  /// The list at this filter, from a place on.
  func address(_ path: String = ImprovementRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  /// Over `improvement i`.
  func conditions(for colleague: SignedIn, on today: Day) -> SQL {
    var parts: [SQL] = [Self.readable(to: colleague)]
    if isOpen { parts.append("i.endedAt IS NULL") }
    if let state { parts.append(Self.condition(of: state)) }
    if let source { parts.append("i.source = \(source)") }
    if let unit { parts.append("i.unitID = \(unit)") }
    if let person { parts.append("i.personID = \(person)") }
    if isLate { parts.append("i.endedAt IS NULL AND i.doneAt IS NULL AND i.dueOn < \(today)") }
    if isMine { parts.append(Self.own(of: colleague)) }
    if !words.isEmpty {
      let pattern = "%" + words.map { "!%_".contains($0) ? "!\($0)" : String($0) }.joined() + "%"
      parts.append("(i.number LIKE \(pattern) ESCAPE '!' OR i.finding LIKE \(pattern) ESCAPE '!')")
    }
    return SQL.joined(parts, separator: " AND ")
  }

  private static func condition(of state: Improvement.State) -> SQL {
    switch state {
    case .open: "i.endedAt IS NULL AND i.doneAt IS NULL"
    case .done: "i.endedAt IS NULL AND i.doneAt IS NOT NULL"
    case .effective, .notEffective, .cancelled: "i.ending = \(state.rawValue)"
    }
  }

  /// Those he answers for, by name or by a position he holds.
  static func own(of colleague: SignedIn) -> SQL {
    let persons = [colleague.person] + colleague.absents.sorted()
    let positions = Set(colleague.seats.map(\.position)).sorted()
    return "(i.personID IN \(list: persons) OR i.positionID IN \(list: positions))"
  }

  private static func readable(to colleague: SignedIn) -> SQL {
    if colleague.readsAllImprovements { return "1 = 1" }
    let units = Set(colleague.seats.map(\.unit)).sorted()
    return "(i.unitID IN \(list: units) OR \(own(of: colleague)))"
  }

  func fields(units: [WorkUnit], people: [Person]) -> [any Renderable] {
    let form = FormData(query)
    let states = [Choice(Self.open, "Belum berakhir")] + Improvement.State.allCases.map { Choice($0.code, $0.words) }
    return [
      TextField("q", "Cari", form: form, kind: .search, width: .twenty, maxLength: 100),
      SelectField("keadaan", "Keadaan", states, form: form, prompt: "Semua"),
      SelectField(
        "sumber", "Sumber", Improvement.Source.allCases.map { Choice($0.code, $0.words) }, form: form, prompt: "Semua"),
      SelectField("unit", "Unit kerja", units.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField(
        "orang", "Penanggung jawab", people.map { Choice("\($0.id)", $0.name) }, form: form, prompt: "Semua"),
      SelectField("lewat", "Waktu", [Choice("1", "Lewat tenggat")], form: form, prompt: "Semua"),
      SelectField("milik", "Milik", [Choice("saya", "Bagian saya")], form: form, prompt: "Semua"),
      SelectField(
        "urut", "Urutan", Order.allCases.filter { $0 != .risk }.map { Choice($0.rawValue, $0.words) }, form: form,
        prompt: Order.risk.words),
    ]
  }
}

extension ImprovementFilter {
  /// Where a line stands in this order.
  func key(_ line: Improvement) -> ListKey {
    let order: Int64 =
      switch order {
      case .risk: line.rank
      case .due: Int64(line.dueOn.year * 10_000 + line.dueOn.month * 100 + line.dueOn.day)
      case .newest: line.plannedAt.rawValue
      }
    return ListKey(order: order, id: line.id.rawValue)
  }

  /// What lies beyond a place.
  fileprivate func beyond(_ place: ListPlace) -> SQL {
    switch (place, order) {
    case (.start, _): ""
    case (.after(let key), .risk): " AND (i.rank, i.id) > (\(key.order), \(key.id))"
    case (.before(let key), .risk): " AND (i.rank, i.id) < (\(key.order), \(key.id))"
    case (.after(let key), .due): " AND (i.dueOn, i.id) > (\(Self.day(key)), \(key.id))"
    case (.before(let key), .due): " AND (i.dueOn, i.id) < (\(Self.day(key)), \(key.id))"
    case (.after(let key), .newest): " AND (i.plannedAt, i.id) < (\(key.order), \(key.id))"
    case (.before(let key), .newest): " AND (i.plannedAt, i.id) > (\(key.order), \(key.id))"
    }
  }

  private static func day(_ key: ListKey) -> Day {
    let number = Int(clamping: key.order)
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) ?? .min
  }

  fileprivate func sorting(isBackward: Bool) -> SQL {
    switch (order, isBackward) {
    case (.risk, false): " ORDER BY i.rank, i.id"
    case (.risk, true): " ORDER BY i.rank DESC, i.id DESC"
    case (.due, false): " ORDER BY i.dueOn, i.id"
    case (.due, true): " ORDER BY i.dueOn DESC, i.id DESC"
    case (.newest, false): " ORDER BY i.plannedAt DESC, i.id DESC"
    case (.newest, true): " ORDER BY i.plannedAt, i.id"
    }
  }
}

extension Snapshot {
  /// Improvements in the filter's order, from a place on.
  func improvements(
    _ filter: ImprovementFilter, for colleague: SignedIn, on today: Day, at place: ListPlace = .start, limit: Int
  ) throws -> [Improvement] {
    let conditions = filter.conditions(for: colleague, on: today) + filter.beyond(place)
    let lines: [Improvement] = try rows(
      Improvement.selection + " WHERE " + conditions + filter.sorting(isBackward: place.isBackward)
        + " LIMIT \(limit)")
    return place.isBackward ? lines.reversed() : lines
  }

  /// Every line in the filter's order, some hundred at a time, for an export.
  func eachImprovement(
    _ filter: ImprovementFilter, for colleague: SignedIn, on today: Day, _ body: (Improvement) throws -> Void
  ) throws {
    var place = ListPlace.start
    while true {
      let some = try improvements(filter, for: colleague, on: today, at: place, limit: 500)
      for line in some { try body(line) }
      guard some.count == 500, let last = some.last else { return }
      place = .after(filter.key(last))
    }
  }

  /// Those who answer for improvements by name.
  func improvementPeople() throws -> [Person] {
    try rows(
      """
      SELECT p.* FROM person p WHERE EXISTS (
        SELECT 1 FROM improvement i WHERE i.personID = p.id AND i.endedAt IS NULL)
      ORDER BY p.name, p.id
      """)
  }
}
