import HTTP
import Mustache
import Platform
import Procedures

/// One activity: its months, what was done for each, and its evidence.
struct ActivityShow: StaffPage {
  static let template = "Satisfaction/Programmes/activity"

  struct Line: Renderable {
    let month: String
    let state: Tag
    let day: String
    let note: String
    let by: String
    /// Takes the mark back; nil where there is none, and for who may not.
    let takeBack: TakeBack?
  }

  struct TakeBack: Renderable {
    let action: String
    let number: String
    let month: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .programme)
  let heading: String
  let errorSummary: ErrorSummary?
  let facts: [Fact]
  let edit: String?
  let lines: [Line]
  let done: WebForm?
  let removal: WebForm?

  init(
    _ activity: WorkActivity, of plan: WorkPlan, mayPlan: Bool, open version: Int?, _ sent: SentPlan, today: Day,
    _ words: Words
  ) {
    let path = activity.path(in: plan)
    heading = activity.activity
    title = sent.errors.titled(heading)
    errorSummary = sent.errors.summary
    breadcrumbs = plan.crumbs + [Breadcrumb("Kegiatan \(activity.number)")]
    facts = [
      Fact("Sasaran", activity.target), Fact("Penanggung jawab", activity.responsible),
      Fact("Anggaran", activity.budget.map { words.rupiah($0) } ?? "–"),
      Fact("Realisasi", Realisation([activity]).words(words)),
    ]
    edit = mayPlan && version != nil ? path + "/isi" : nil
    let running = plan.running(on: today)
    lines = activity.months.months.map { Line($0, activity, path, mayPlan: mayPlan, running, words) }
    done =
      mayPlan && !activity.openMonths.isEmpty
      ? WebForm(
        action: path + "/selesai", fields: DoneForm.fields(sent.form, sent.errors, activity), button: "Catat selesai")
      : nil
    removal =
      mayPlan && activity.done.isEmpty
      ? version.map {
        WebForm(
          action: path + "/hapus", hidden: [HiddenField("version", "\($0)")], fields: [],
          button: "Hapus kegiatan ini", isDangerous: true)
      } : nil
  }
}

extension ActivityShow.Line {
  fileprivate init(
    _ month: Int, _ activity: WorkActivity, _ path: String, mayPlan: Bool, _ running: Int, _ words: Words
  ) {
    let done = activity.done.first { $0.month == month }
    self.month = MonthSet.long(month)
    state =
      done != nil ? Tag("Selesai", .ok) : month < running ? Tag("Terlewat", .late) : Tag("Rencana", .info)
    day = done.map { words.shortDate($0.day) } ?? "–"
    note = done?.note ?? "–"
    by = done?.by ?? "–"
    takeBack =
      mayPlan && done != nil
      ? ActivityShow.TakeBack(action: path + "/batal", number: "\(month)", month: MonthSet.long(month)) : nil
  }
}

/// What an activity's addresses do.
enum ActivityPages {
  /// GET /survei/program/rencana-kerja/:year/kegiatan/:number
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, SentPlan()) }

  /// POST …/selesai
  @Sendable static func carryOut(_ visit: Visit) async throws -> Response {
    let (form, (plan, activity)) = (try visit.request.form(), try visit.activity())
    do {
      let done = try DoneForm(form, activity, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.write(by: visit.actor) { deed in try deed.carryOut(done, activity) }
      return visit.seeOther(
        activity.path(in: plan), Flash(.ok, "Pelaksanaan bulan \(MonthSet.long(done.month)) dicatat selesai."))
    } catch let errors as FormErrors {
      return try page(visit, SentPlan(form: form, errors: errors))
    }
  }

  /// POST …/batal
  @Sendable static func takeBack(_ visit: Visit) async throws -> Response {
    let (form, (plan, activity)) = (try visit.request.form(), try visit.activity())
    guard let month = form.int("month"), activity.months.contains(month) else { throw VisitError.notFound }
    try await visit.app.write(by: visit.actor) { deed in try deed.takeBack(month: month, of: activity) }
    return visit.seeOther(
      activity.path(in: plan), Flash(.ok, "Tanda selesai bulan \(MonthSet.long(month)) dibatalkan."))
  }

  /// POST …/hapus
  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let (form, (plan, activity)) = (try visit.request.form(), try visit.activity())
    try await visit.app.write(by: visit.actor) { deed in
      try deed.removeActivity(activity.number, of: plan.year, version: form.int("version"))
    }
    return visit.seeOther(plan.path, Flash(.ok, "Kegiatan dihapus dari rencana."))
  }

  private static func page(_ visit: Visit, _ sent: SentPlan) throws -> Response {
    let (plan, activity) = try visit.activity()
    let approval = try visit.read { try $0.approval(.workPlan, of: plan.revisionID.rawValue) }
    let shown = ActivityShow(
      activity, of: plan, mayPlan: try visit.colleague().can(.planSatisfaction),
      open: approval.flatMap { $0.stage == .approved ? nil : $0.version }, sent,
      today: visit.app.office.zone.day(of: visit.now), visit.words)
    return try visit.page(shown, status: sent.status)
  }

  /// GET /survei/program/rencana-kerja/:year/kegiatan/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let (plan, version) = try visit.openWorkPlan()
    return try visit.page(formPage(plan, nil, version, try visit.read { try $0.positions() }, SentPlan()))
  }

  /// POST /survei/program/rencana-kerja/:year/kegiatan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let (form, (plan, version)) = (try visit.request.form(), try visit.openWorkPlan())
    let positions = try visit.read { try $0.positions() }
    return try await visit.send(
      form, read: { try ActivityForm(form, positions: positions) }, done: "Kegiatan ditambahkan.",
      page: { formPage(plan, nil, version, positions, $0) },
      verb: { deed, value in
        try deed.write(value, of: plan.year, version: form.int("version"))
        return plan.path
      })
  }

  /// GET …/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (_, version) = try visit.openWorkPlan()
    let (plan, activity) = try visit.activity()
    let sent = SentPlan(form: ActivityForm.filled(activity))
    return try visit.page(formPage(plan, activity, version, try visit.read { try $0.positions() }, sent))
  }

  /// POST …/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, (_, version)) = (try visit.request.form(), try visit.openWorkPlan())
    let (plan, activity) = try visit.activity()
    let positions = try visit.read { try $0.positions() }
    return try await visit.send(
      form, read: { try ActivityForm(form, positions: positions) }, done: "Kegiatan disimpan.",
      page: { formPage(plan, activity, version, positions, $0) },
      verb: { deed, value in
        try deed.write(value, as: activity.number, of: plan.year, version: form.int("version"))
        return activity.path(in: plan)
      })
  }

  private static func formPage(
    _ plan: WorkPlan, _ activity: WorkActivity?, _ version: Int, _ positions: [Position], _ sent: SentPlan
  ) -> PlanFormPage {
    let path = activity.map { $0.path(in: plan) }
    return PlanFormPage(
      activity == nil ? "Tambah kegiatan" : "Ubah kegiatan", plan.crumbs, about: plan.title,
      WebForm(
        action: path.map { $0 + "/isi" } ?? plan.path + "/kegiatan", hidden: [sent.version(version)],
        fields: ActivityForm.fields(sent.form, sent.errors, positions: positions),
        button: activity == nil ? "Tambah kegiatan" : "Simpan kegiatan",
        cancel: (label: "Batal", href: path ?? plan.path)), sent.errors, stale: sent.stale)
  }
}
