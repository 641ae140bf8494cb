import Database
import Platform
import Procedures

/// A year's K3 work: activities with months as columns (*Rencana Kerja K3 Tahunan*).
struct WorkPlan: Sendable, FromRow {
  typealias ID = Identifier<WorkPlan>

  let id: ID
  let year: Int
  /// Of the latest revision, which is what is approved: 0 for the first.
  let revision: Int
  let revisionID: WorkPlanRevision.ID
  let madeAt: Instant
  /// Nil where the program made it by itself.
  let madeBy: String?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    year = try row["year"]
    revision = try row["revision"]
    revisionID = try row["revisionID"]
    madeAt = try row["madeAt"]
    madeBy = try row["name"]
  }

  var title: String { "Rencana Kerja K3 Tahun \(year)" }
  var path: String { "\(WorkPlanRoutes.root)/\(year)" }
  /// As its papers are numbered.
  var number: String { revision == 0 ? "RK-K3-\(year)" : "RK-K3-\(year) rev. \(revision)" }
  var crumbs: [Breadcrumb] {
    [
      Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("Rencana kerja K3", WorkPlanRoutes.root),
      Breadcrumb("\(year)", path),
    ]
  }
}

/// What is approved of a work plan: only its id.
enum WorkPlanRevision { typealias ID = Identifier<WorkPlanRevision> }

/// One activity of a work plan.
struct WorkActivity: Sendable, FromRow {
  typealias ID = Identifier<WorkActivity>

  let id: ID
  /// Its place in the plan, from 1; it never gets another's.
  let number: Int
  let activity: String
  /// What it is to reach, in words.
  let target: String
  let position: Position.ID
  /// As the position is called.
  let responsible: String
  /// Rupiah; nil where none was set.
  let budget: Int?
  let months: MonthSet
  /// Planned months in which it was done; filled once those are read.
  fileprivate(set) var done: [WorkDone] = []

  init(row: Row) throws(RowError) {
    id = try row["id"]
    number = try row["number"]
    activity = try row["activity"]
    target = try row["target"]
    position = try row["positionID"]
    responsible = try row["title"]
    budget = try row["budget"]
    months = try row["months"]
  }

  var doneMonths: MonthSet { MonthSet(done.map(\.month).filter(months.contains)) }
  /// Planned, and not done.
  var openMonths: MonthSet { MonthSet(rawValue: months.rawValue & ~doneMonths.rawValue) }

  /// How a month stands: empty where nothing was planned.
  func mark(in month: Int, through last: Int) -> String {
    guard months.contains(month) else { return "" }
    return doneMonths.contains(month) ? "S" : month < last ? "T" : "R"
  }
}

/// That an activity was done as planned for a month.
struct WorkDone: Sendable, FromRow {
  let activity: WorkActivity.ID
  let month: Int
  /// The day, which may lie in another month.
  let day: Day
  /// What shows it: a report, a list of those present, a photograph and where it is kept.
  let note: String
  let by: String?

  init(row: Row) throws(RowError) {
    activity = try row["activityID"]
    month = try row["month"]
    day = try row["doneOn"]
    note = try row["note"]
    by = try row["name"]
  }
}

/// How much of what was planned is done.
struct Realisation: Sendable, Hashable {
  let planned: Int
  let done: Int

  /// - Parameter last: the last month that counts, 0 … 12.
  init(_ activities: [WorkActivity], through last: Int = 12) {
    planned = activities.reduce(0) { $0 + $1.months.through(last).count }
    done = activities.reduce(0) { $0 + $1.doneMonths.through(last).count }
  }

  /// "75% (9 dari 12 jadwal)"; nothing planned has no share.
  func words(_ words: Words) -> String {
    guard planned > 0 else { return "– (belum ada jadwal)" }
    return "\(words.percent(Double(done) * 100 / Double(planned))) (\(done) dari \(planned) jadwal)"
  }
}

extension Snapshot {
  func workPlans(at place: ListPlace = .start, limit: Int) throws -> [WorkPlan] {
    let beyond: SQL =
      switch place {
      case .start: "1 = 1"
      case .after(let key): "w.year < \(key.order)"
      case .before(let key): "w.year > \(key.order)"
      }
    let order: SQL = place.isBackward ? "w.year" : "w.year DESC"
    let found: [WorkPlan] = try rows("\(Self.workPlans) WHERE \(beyond) ORDER BY \(order) LIMIT \(limit)")
    return place.isBackward ? found.reversed() : found
  }

  /// The work plan of a year; nil when there is none.
  func workPlan(year: Int) throws -> WorkPlan? { try row("\(Self.workPlans) WHERE w.year = \(year)") }

  /// The work plan whose revision this is.
  func workPlan(_ revision: WorkPlanRevision.ID) throws -> WorkPlan? {
    try row("\(Self.workPlans) WHERE w.id = (SELECT planID FROM workPlanRevision WHERE id = \(revision))")
  }

  /// In the order of their numbers, with what was done.
  func activities(of plan: WorkPlan.ID) throws -> [WorkActivity] {
    var found: [WorkActivity] = try rows(
      """
      SELECT a.*, s.title FROM workActivity a JOIN position s ON s.id = a.positionID
      WHERE a.planID = \(plan) ORDER BY a.number
      """)
    let done: [WorkDone] = try rows(
      """
      SELECT d.*, n.name FROM workDone d LEFT JOIN person n ON n.id = d.personID
      WHERE d.activityID IN \(list: found.map(\.id)) ORDER BY d.month
      """)
    let byActivity = Dictionary(grouping: done, by: \.activity)
    for place in found.indices { found[place].done = byActivity[found[place].id] ?? [] }
    return found
  }

  private static let workPlans: SQL = """
    SELECT w.*, n.name, v.number AS revision, v.id AS revisionID
    FROM workPlan w JOIN workPlanRevision v ON v.planID = w.id
        AND v.number = (SELECT MAX(x.number) FROM workPlanRevision x WHERE x.planID = w.id)
      LEFT JOIN person n ON n.id = w.madeBy
    """
}
