import Database
import Mustache
import Platform
import Procedures

/// The table of a work plan, months as columns: on its page, and on paper.
struct WorkPlanTable: Renderable {
  struct Line: Renderable {
    let number: String
    let activity: String
    let href: String?
    let target: String
    let responsible: String
    let budget: String
    let cells: [Cell]
    /// The same for narrow screens.
    let planned: String
    let done: String
    let share: String
  }

  struct Cell: Renderable {
    let month: String
    let mark: String
    let isDone: Bool
    let isMissed: Bool
    let meaning: String?
  }

  let heads: [String]
  let lines: [Line]
  let hasLines: Bool
  let budget: String
  let total: String

  /// - Parameters:
  ///   - last: the month that runs, as months before it may be missed; 1 … 13, 0 for a year to come.
  ///   - isLinked: whether activities lead to their pages.
  init(_ plan: WorkPlan, _ activities: [WorkActivity], through last: Int, isLinked: Bool, _ words: Words) {
    heads = (1...12).map(MonthSet.short)
    lines = activities.map { Line($0, plan, through: last, isLinked: isLinked, words) }
    hasLines = !lines.isEmpty
    let sums = activities.compactMap(\.budget)
    budget = sums.isEmpty ? "–" : words.rupiah(sums.reduce(0, +))
    total = Realisation(activities).words(words)
  }
}

extension WorkPlanTable.Line {
  fileprivate init(_ activity: WorkActivity, _ plan: WorkPlan, through last: Int, isLinked: Bool, _ words: Words) {
    number = "\(activity.number)"
    self.activity = activity.activity
    href = isLinked ? activity.path(in: plan) : nil
    target = activity.target
    responsible = activity.responsible
    budget = activity.budget.map { words.rupiah($0) } ?? "–"
    cells = (1...12).map { WorkPlanTable.Cell($0, activity, through: last) }
    planned = activity.months.words
    done = activity.doneMonths.isEmpty ? "belum ada" : activity.doneMonths.words
    share = Realisation([activity]).words(words)
  }
}

extension WorkPlanTable.Cell {
  fileprivate init(_ month: Int, _ activity: WorkActivity, through last: Int) {
    self.month = MonthSet.long(month)
    mark = activity.mark(in: month, through: last)
    (isDone, isMissed) = (mark == "S", mark == "T")
    meaning = ["S": "selesai", "T": "terlewat", "R": "rencana"][mark]
  }
}

extension WorkActivity {
  func path(in plan: WorkPlan) -> String { "\(plan.path)/kegiatan/\(number)" }
}

extension WorkPlan {
  /// The month before which what is not done was missed.
  func running(on today: Day) -> Int { today.year > year ? 13 : today.year < year ? 0 : today.month }
}

/// *Rencana Kerja K3 Tahunan* on paper, across.
struct WorkPlanPaper: PaperPage {
  static let template = "Satisfaction/Programmes/work-plan-paper"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke rencana kerja"
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let heading: String
  let number: String
  let table: WorkPlanTable

  /// Only what was planned: that is what is approved.
  init(_ plan: WorkPlan, _ activities: [WorkActivity], _ trim: PaperTrim, _ office: Office) {
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    heading = "\(PaperKind.workPlan.title) \(plan.year)"
    (title, backURL, number) = (heading, plan.path, plan.number)
    table = WorkPlanTable(plan, activities, through: 0, isLinked: false, Words(zone: office.zone))
  }
}

extension ApprovalWay {
  /// A revision of a year's work plan.
  static let workPlan = ApprovalWay(
    "satisfaction.workPlan", noun: "rencana kerja", prepares: .planSatisfaction,
    document: { db, subject in
      guard let plan = try db.workPlan(WorkPlanRevision.ID(rawValue: subject)) else { return nil }
      let before: Int64? = try db.value(
        "SELECT id FROM workPlanRevision WHERE planID = \(plan.id) AND number = \(plan.revision - 1)")
      let isEmpty = try db.activities(of: plan.id).isEmpty
      return ApprovalDocument(
        .workPlan, title: plan.title, number: plan.number, path: plan.path, replaces: before,
        lacks: isEmpty ? ["Tambahkan paling sedikit satu kegiatan."] : [])
    },
    draw: { db, subject, office, trim in
      guard let plan = try db.workPlan(WorkPlanRevision.ID(rawValue: subject)) else { throw VisitError.notFound }
      return WorkPlanPaper(plan, try db.activities(of: plan.id), trim, office)
    })
}
