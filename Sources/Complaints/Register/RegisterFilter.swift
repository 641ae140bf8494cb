import Database
import HTTP
import Platform
import Procedures

/// Which complaints a list shows, as its address says it: `/keluhan?status=terbuka&bulan=2026-03`.
///
/// What cannot be understood is left out, so an old or mistyped address still shows something.
struct RegisterFilter: Sendable {
  enum Status: String, CaseIterable, Sendable {
    case open = "terbuka"
    case closed = "ditutup"
    case all = "semua"

    var words: String {
      switch self {
      case .open: "Terbuka"
      case .closed: "Ditutup"
      case .all: "Semua"
      }
    }
  }

  let words: String
  let status: Status
  let months: MonthFilter
  /// Received from this day on, and up to that one.
  let from: Day?
  let until: Day?
  let unit: WorkUnit.ID?
  let category: Category.ID?
  let priority: Priority?
  let step: Int?
  let channel: Channel?
  let isSafety: Bool
  /// The procedure's code; empty for all.
  let procedure: String
  /// The group of the cause.
  let cause: Cause.Kind?
  /// Whose task the open step is.
  let holder: RegisterHolder?
  /// Only those whose open step is late.
  let isLate: Bool
  /// The number of the KPI page that led here.
  let figure: RegisterFigure?

  /// - Parameter status: shown where the address does not say and no words are looked for.
  init(_ query: FormData, otherwise status: Status = .open) {
    words = query.line("q")
    // Who looks for words looks everywhere, unless he says otherwise.
    self.status = Status(rawValue: query.text("status")) ?? (SearchWords(words) == nil ? status : .all)
    months = MonthFilter(query)
    from = Day(typed: query.text("dari"))
    until = Day(typed: query.text("sampai"))
    unit = query.int("unit").map { WorkUnit.ID(rawValue: Int64($0)) }
    category = query.int("kategori").map { Category.ID(rawValue: Int64($0)) }
    priority = query.int("prioritas").flatMap { Priority(rawValue: $0) }
    step = query.int("langkah").flatMap { (1...99).contains($0) ? $0 : nil }
    channel = Channel(rawValue: query.text("saluran"))
    isSafety = query.text("k3") == "1"
    procedure = query.text("prosedur").filter { $0.isASCII && $0.isLetter || $0.isNumber }
    cause = Cause.Kind(rawValue: query.text("sebab"))
    holder = RegisterHolder(query.text("pemegang"))
    isLate = query.text("lewat") == "1"
    figure = RegisterFigure(query)
  }

  var month: Month? { months.month }

  /// As the search page reads an address: open and closed alike.
  static func everywhere(_ query: FormData) -> RegisterFilter { RegisterFilter(query, otherwise: .all) }

  /// The filter as fields of an address; what is not set is left out.
  var query: [(name: String, value: String)] {
    let all: [(name: String, value: String)] = [
      ("q", words), ("status", status.rawValue), (MonthFilter.name, months.text), ("dari", from?.iso ?? ""),
      ("sampai", until?.iso ?? ""), ("unit", unit.map { "\($0)" } ?? ""),
      ("kategori", category.map { "\($0)" } ?? ""), ("prioritas", priority.map { "\($0.rawValue)" } ?? ""),
      ("langkah", step.map { "\($0)" } ?? ""), ("saluran", channel?.rawValue ?? ""), ("k3", isSafety ? "1" : ""),
      ("prosedur", procedure), ("sebab", cause?.rawValue ?? ""), ("pemegang", holder?.text ?? ""),
      ("lewat", isLate ? "1" : ""),
    ]
    return (all + (figure?.query ?? [])).filter { !$0.value.isEmpty }
  }

  /// The list at this path with this filter, from a place on.
  func address(_ path: String = "/keluhan", at place: ListPlace = .start) -> String {
    "\(path)?\(FormData(query + place.query).urlencoded)"
  }

  /// What to ask of the database.
  func question(zone: Zone, seenBy colleague: SignedIn, at now: Instant) -> RegisterQuestion {
    let late: SQL? = isLate ? Self.late(at: now) : nil
    let counted = [figure?.condition(zone), withCause, holder?.condition, late].compactMap { $0 }
    let parts = kinds + period(zone) + counted + [inCategory, atStep, visible(to: colleague)].compactMap { $0 }
    return RegisterQuestion(
      conditions: parts.isEmpty ? "1 = 1" : SQL.joined(parts, separator: " AND "), words: SearchWords(words),
      isNarrow: !parts.isEmpty, isOfThisMoment: isLate)
  }

  /// Over `caseRun r`: its open step is due before a moment.
  private static func late(at now: Instant) -> SQL {
    "EXISTS (SELECT 1 FROM caseStep l WHERE l.caseID = r.id AND l.completedAt IS NULL AND l.dueAt < \(now))"
  }

  private var kinds: [SQL] {
    var parts: [SQL] = []
    switch status {
    case .open: parts.append("r.closedAt IS NULL")
    case .closed: parts.append("r.closedAt IS NOT NULL")
    case .all: break
    }
    if let unit { parts.append("r.unitID = \(unit)") }
    if let priority { parts.append("r.priority = \(priority.rawValue)") }
    if isSafety { parts.append("r.isSafety = 1") }
    if let channel { parts.append("c.channel = \(channel)") }
    if !procedure.isEmpty {
      parts.append(
        """
        r.revisionID IN (SELECT v.id FROM revision v JOIN procedure y ON y.id = v.procedureID
          WHERE y.code = \(procedure))
        """)
    }
    return parts
  }

  private func period(_ zone: Zone) -> [SQL] {
    var parts: [SQL] = []
    if let month {
      parts.append(
        "r.openedAt >= \(zone.instant(month.first)) AND r.openedAt < \(zone.instant(month.last.next))")
    }
    if let from { parts.append("r.openedAt >= \(zone.instant(from))") }
    if let until { parts.append("r.openedAt < \(zone.instant(until.next))") }
    return parts
  }

  private var inCategory: SQL? {
    category.map { category in
      """
      \(category) = (SELECT g.categoryID FROM sorting g WHERE g.complaintID = c.id ORDER BY g.caseStepID DESC LIMIT 1)
      """
    }
  }

  private var withCause: SQL? {
    cause.map { "r.id IN (SELECT f.caseID FROM caseFact f WHERE f.cause = \($0))" }
  }

  private var atStep: SQL? {
    step.map { step in
      """
      EXISTS (SELECT 1 FROM caseStep o JOIN step s ON s.id = o.stepID
        WHERE o.caseID = r.id AND o.completedAt IS NULL AND s.number = \(step))
      """
    }
  }

  /// Everything for who may read everything; else the own units', what one is responsible for or was told of. The
  /// complaint's few dispositions lead (CROSS JOIN), not the very many that somebody ever got.
  private func visible(to colleague: SignedIn) -> SQL? {
    if colleague.can(.readAllCases) { return nil }
    let units = colleague.can(.readUnitCases) ? colleague.seats.map(\.unit) : []
    return """
      (r.unitID IN \(list: units) OR r.responsibleID = \(colleague.person)
        OR EXISTS (SELECT 1 FROM disposition x CROSS JOIN dispositionRecipient d ON d.dispositionID = x.id
          WHERE x.complaintID = c.id AND d.personID = \(colleague.person)))
      """
  }
}

/// What a filter asks of the database.
struct RegisterQuestion: Sendable {
  /// Beside the words, over `caseRun r` and `complaint c`.
  let conditions: SQL
  let words: SearchWords?
  /// Whether the conditions leave out anything.
  let isNarrow: Bool
  /// Whether they ask for what is so at this moment, and will hardly be asked once more.
  let isOfThisMoment: Bool
}
