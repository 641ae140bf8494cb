import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The work plans of all years.
struct WorkPlanIndex: StaffPage {
  static let template = "Satisfaction/Programmes/work-plans"
  static let pageSize = 20

  struct Line: Renderable {
    let year: String
    let href: String
    let state: Tag
    let activities: String
    let share: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Program", ProgrammeRoutes.root), Breadcrumb("Rencana kerja K3")]
  let places = SurveyPlaceLink.all(at: .programme)
  let tabs = PlanTab.links(at: .workPlans)
  let downloads = Downloads(WorkPlanRoutes.root)
  let errorSummary: ErrorSummary?
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager
  let plan: WebForm?
}

/// What the list's addresses do.
enum WorkPlanIndexPages {
  /// GET /survei/program/rencana-kerja
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, SentPlan()) }

  /// POST /survei/program/rencana-kerja
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let year = form.int("year"), years(visit).contains(year) else {
      return try page(visit, SentPlan(form: form, errors: FormErrors("year", "Pilih tahun rencana kerjanya.")))
    }
    do {
      try await visit.app.write(by: visit.actor) { deed in
        let latest = form.isChecked("copy") ? try deed.db.workPlans(limit: 1).first : nil
        try deed.planWork(year: year, from: latest)
      }
    } catch let error as ProgrammeError where error == .alreadyPlanned {
      return try page(visit, SentPlan(form: form, errors: FormErrors("year", error.message)))
    }
    return visit.seeOther(
      "\(WorkPlanRoutes.root)/\(year)", Flash(.ok, "Rencana kerja \(year) sudah disusun. Tambahkan kegiatannya."))
  }

  private static func years(_ visit: Visit) -> [Int] {
    let year = visit.app.office.zone.day(of: visit.now).year
    return Array(year - 1...year + 2)
  }

  private static func page(_ visit: Visit, _ sent: SentPlan) throws -> Response {
    let (place, words) = (ListPlace(visit.request.query), visit.words)
    let (plans, states, latest) = try visit.read { db in
      let plans = try db.workPlans(at: place, limit: WorkPlanIndex.pageSize + 1)
      return (
        try plans.map { ($0, try db.activities(of: $0.id)) },
        try db.approvalStates(.workPlan, of: plans.map(\.revisionID.rawValue)), try db.workPlans(limit: 1).first?.year
      )
    }
    let list = ListPage(plans, size: WorkPlanIndex.pageSize, at: place)
    let lines = list.lines.map { plan, activities in
      WorkPlanIndex.Line(
        year: "\(plan.year)", href: plan.path,
        state: states[plan.revisionID.rawValue]?.tag ?? ApprovalStage.drafted.tag,
        activities: words.number(activities.count), share: Realisation(activities).words(words))
    }
    let pager = list.pager(
      total: "\(words.count(lines.count, "rencana")) di halaman ini",
      key: { ListKey(order: Int64($0.0.year), id: $0.0.id.rawValue) },
      address: { place in
        place.query.isEmpty ? WorkPlanRoutes.root : "\(WorkPlanRoutes.root)?\(FormData(place.query).urlencoded)"
      })
    let mayPlan = try visit.colleague().can(.planSatisfaction)
    let page = WorkPlanIndex(
      title: sent.errors.titled("Rencana kerja K3 tahunan"), errorSummary: sent.errors.summary, lines: lines,
      hasLines: !lines.isEmpty, pager: pager, plan: mayPlan ? form(sent, years(visit), latest) : nil)
    return try visit.page(page, status: sent.status)
  }

  private static func form(_ sent: SentPlan, _ years: [Int], _ latest: Int?) -> WebForm {
    let year = SelectField(
      "year", "Tahun", years.map { Choice("\($0)", "\($0)") }, form: sent.form, errors: sent.errors, width: .ten)
    let copy = latest.map { latest in
      CheckGroup(
        "copy", "Isi awal",
        [Choice("1", "Salin kegiatan dari rencana \(latest)", hint: "Tanda selesai tidak ikut disalin.")],
        form: sent.form, isOptional: true)
    }
    return WebForm(
      action: WorkPlanRoutes.root, fields: [year] + (copy.map { [$0] } ?? []), button: "Susun rencana kerja")
  }

  /// GET /survei/program/rencana-kerja.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    TableExport("rencana-kerja-k3", sheet: "Rencana kerja K3", columns: columns) { db, add in
      for plan in try db.workPlans(limit: 200) {
        let activities = try db.activities(of: plan.id)
        let revision = plan.revisionID.rawValue
        let state = try db.approvalStates(.workPlan, of: [revision])[revision]?.tag ?? ApprovalStage.drafted.tag
        let share = Realisation(activities)
        let budget = activities.compactMap(\.budget)
        try add([
          .integer(plan.year), .text(plan.number), .text(state.text), .integer(activities.count),
          budget.isEmpty ? .empty : .integer(budget.reduce(0, +)), .integer(share.planned), .integer(share.done),
        ])
      }
    }
  }

  private static let columns = [
    TableColumn("Tahun", width: 8), TableColumn("Nomor", width: 20), TableColumn("Keadaan", width: 22),
    TableColumn("Kegiatan", width: 10), TableColumn("Anggaran (Rp)", width: 16), TableColumn("Jadwal", width: 10),
    TableColumn("Selesai", width: 10),
  ]
}
