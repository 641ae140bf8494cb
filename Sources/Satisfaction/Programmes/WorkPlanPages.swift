import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// A year's work plan with its realisation.
struct WorkPlanShow: StaffPage {
  static let template = "Satisfaction/Programmes/work-plan"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .programme)
  let tabs = PlanTab.links(at: .workPlans)
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let heading: String
  let downloads: Downloads
  let facts: [Fact]
  let table: WorkPlanTable
  let add: String?
  let copy: WebForm?
  let revise: WebForm?
  let approval: ApprovalPanel

  init(
    _ plan: WorkPlan, _ activities: [WorkActivity], _ panel: ApprovalPanel, _ answer: ApprovalAnswer, mayPlan: Bool,
    hasNext: Bool, today: Day, _ words: Words
  ) {
    heading = plan.title
    title = answer.titled(heading, ApprovalWay.workPlan.noun)
    notice = answer.notice(ApprovalWay.workPlan.noun)
    errorSummary = answer.errors.summary
    breadcrumbs = plan.crumbs.dropLast() + [Breadcrumb("\(plan.year)")]
    downloads = Downloads(plan.path + "/data")
    let running = plan.running(on: today)
    table = WorkPlanTable(plan, activities, through: running, isLinked: true, words)
    let due = Realisation(activities, through: max(running - 1, 0))
    facts = [
      Fact("Realisasi setahun", table.total),
      Fact("Realisasi sampai bulan lalu", running <= 1 ? "– (belum ada bulan yang lewat)" : due.words(words)),
      Fact("Anggaran", table.budget),
      Fact("Disusun", "\(plan.madeBy ?? "Program"), \(words.shortDateTime(plan.madeAt))"),
    ]
    approval = panel
    add = panel.mayWrite ? plan.path + "/kegiatan/baru" : nil
    copy =
      mayPlan && !hasNext
      ? WebForm(
        action: WorkPlanRoutes.root, hidden: [HiddenField("year", "\(plan.year + 1)"), HiddenField("copy", "1")],
        fields: [], button: "Salin menjadi rencana kerja \(plan.year + 1)") : nil
    revise =
      mayPlan && panel.stage == .approved
      ? WebForm(action: plan.path + "/revisi", fields: [], button: "Buka revisi \(plan.revision + 1)") : nil
  }
}

/// What a work plan's addresses do.
enum WorkPlanPages {
  /// GET /survei/program/rencana-kerja/:year
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, .none) }

  @Sendable static func page(_ visit: Visit, _ answer: ApprovalAnswer) throws -> Response {
    let (plan, today) = (try visit.workPlan(), visit.app.office.zone.day(of: visit.now))
    let (activities, next) = try visit.read { db in
      (try db.activities(of: plan.id), try db.workPlan(year: plan.year + 1))
    }
    let panel = try visit.approvalPanel(.workPlan, of: plan.revisionID.rawValue, answer)
    let shown = WorkPlanShow(
      plan, activities, panel, answer, mayPlan: try visit.colleague().can(.planSatisfaction),
      hasNext: next != nil || plan.year >= today.year + 2, today: today, visit.words)
    return try visit.page(shown, status: answer.status)
  }

  /// POST /survei/program/rencana-kerja/:year/revisi
  @Sendable static func revise(_ visit: Visit) async throws -> Response {
    let plan = try visit.workPlan()
    try await visit.app.write(by: visit.actor) { deed in try deed.reviseWorkPlan(plan.year) }
    return visit.seeOther(plan.path, Flash(.ok, "Revisi dibuka. Ubah isinya, lalu kirim untuk diperiksa."))
  }

  /// GET /survei/program/rencana-kerja/:year/data.csv, .xlsx: a line for each activity.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let plan = try visit.workPlan()
    let running = plan.running(on: visit.app.office.zone.day(of: visit.now))
    return TableExport("rencana-kerja-k3-\(plan.year)", sheet: "Rencana kerja K3", columns: columns) { db, add in
      for activity in try db.activities(of: plan.id) {
        let share = Realisation([activity])
        let facts: [TableCell] = [
          .integer(activity.number), .text(activity.activity), .text(activity.target), .text(activity.responsible),
          activity.budget.map { .integer($0) } ?? .empty,
        ]
        try add(
          facts + (1...12).map { .text(activity.mark(in: $0, through: running)) }
            + [.integer(share.planned), .integer(share.done)])
      }
    }
  }

  private static let columns =
    [
      TableColumn("No.", width: 6), TableColumn("Kegiatan", width: 44), TableColumn("Sasaran", width: 34),
      TableColumn("Penanggung jawab", width: 26), TableColumn("Anggaran (Rp)", width: 16),
    ] + (1...12).map { TableColumn(MonthSet.short($0), width: 6) } + [
      TableColumn("Jadwal", width: 8), TableColumn("Selesai", width: 8),
    ]
}

extension Visit {
  /// The work plan of the year in the address.
  func workPlan() throws -> WorkPlan {
    guard let year = Int(try parameter("year")), let found = try read({ try $0.workPlan(year: year) }) else {
      throw VisitError.notFound
    }
    return found
  }

  /// The same with its version, where it may be changed.
  func openWorkPlan() throws -> (WorkPlan, version: Int) {
    let plan = try workPlan()
    guard let approval = try read({ try $0.approval(.workPlan, of: plan.revisionID.rawValue) }),
      approval.stage != .approved
    else { throw ProgrammeError.approved }
    return (plan, approval.version)
  }

  /// The activity in the address, with its plan.
  func activity() throws -> (WorkPlan, WorkActivity) {
    let plan = try workPlan()
    let number = Int(try parameter("number"))
    guard let found = try read({ try $0.activities(of: plan.id) }).first(where: { $0.number == number }) else {
      throw VisitError.notFound
    }
    return (plan, found)
  }
}
