import HTTP
import Mustache
import Platform

/// A page of rounds that is one form.
struct RoundFormPage: StaffPage {
  static let template = "Satisfaction/Rounds/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let notice: ChangeNotice?
  let errorSummary: ErrorSummary?
  let heading: String
  let about: [String]
  let form: WebForm?

  /// - Parameter round: that it is about; nil for a new one.
  init(
    _ heading: String, of round: SurveyRound?, about: [String], _ form: WebForm?, _ errors: FormErrors = FormErrors(),
    notice: ChangeNotice? = nil
  ) {
    self.heading = heading
    title = notice?.titled(heading) ?? errors.titled(heading)
    let above = round.map { [Breadcrumb($0.title, $0.path)] } ?? []
    breadcrumbs = [Breadcrumb("Putaran survei", RoundRoutes.root)] + above + [Breadcrumb(heading)]
    self.notice = notice
    self.about = about
    errorSummary = errors.summary
    self.form = form
  }
}

/// The plan of a round.
enum RoundFormPages {
  /// GET /survei/putaran/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response { try page(visit, nil, [:]) }

  /// POST /survei/putaran
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let plan = try read(form, visit)
      let token = try await visit.app.write(by: visit.actor) { deed in try deed.planRound(plan) }
      return visit.seeOther(
        RoundRoutes.one(token), Flash(.ok, "Rancangan putaran disimpan. Siapkan tautannya, lalu jadwalkan."))
    } catch let errors as FormErrors {
      return try page(visit, nil, form, errors)
    }
  }

  /// GET /survei/putaran/:round/ubah
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let round = try visit.surveyRound()
    guard round.state == .draft else { throw RoundError.alreadyLetGo }
    let (groups, segments) = try visit.read { db in (try db.segments(of: round.id), try db.segments()) }
    return try page(visit, round, RoundForm.typed(round, groups, segments))
  }

  /// POST /survei/putaran/:round/ubah
  @Sendable static func change(_ visit: Visit) async throws -> Response {
    let round = try visit.surveyRound()
    let form = try visit.request.form()
    do {
      let plan = try read(form, visit)
      let edition = form.int("edition") ?? 0
      try await visit.app.write(by: visit.actor) { deed in try deed.change(round.id, edition: edition, to: plan) }
      return visit.seeOther(round.path, Flash(.ok, "Rancangan putaran disimpan."))
    } catch let errors as FormErrors {
      return try page(visit, round, form, errors)
    } catch RoundError.changedSinceRead {
      return try page(visit, try visit.surveyRound(), form, isStale: true)
    }
  }

  private static func read(_ form: FormData, _ visit: Visit) throws -> RoundForm {
    let (versions, segments) = try visit.read { db in (try db.issuedQuestionnaires(), try db.segments()) }
    let today = visit.app.office.zone.day(of: visit.now)
    return try RoundForm(form, versions: versions.map(\.id), segments: segments, today: today)
  }

  private static func page(
    _ visit: Visit, _ round: SurveyRound?, _ form: FormData, _ errors: FormErrors = FormErrors(), isStale: Bool = false
  ) throws -> Response {
    let (versions, segments) = try visit.read { db in (try db.issuedQuestionnaires(), try db.segments()) }
    let shown = WebForm(
      action: round.map { $0.path + "/ubah" } ?? RoundRoutes.list,
      hidden: round.map { [HiddenField("edition", "\($0.edition)")] } ?? [],
      fields: RoundForm.fields(form, errors, versions: versions, segments: segments), button: "Simpan rancangan",
      cancel: (label: "Batal", href: round?.path ?? RoundRoutes.root))
    let about =
      versions.isEmpty
      ? "Belum ada kuesioner yang terbit. Terbitkan kuesionernya dahulu."
      : "Belum ada yang ditanya sebelum putaran ini Anda jadwalkan."
    let notice =
      isStale
      ? ChangeNotice("Rancangan sudah berubah", RoundError.changedSinceRead.message, typed: nil, shown: shown) : nil
    let shownPage = RoundFormPage(
      round == nil ? "Susun putaran" : "Ubah rancangan", of: round,
      about: [about, "Saran banyaknya jawaban (Krejcie–Morgan): \(advice). Saran saja, bukan syarat."],
      versions.isEmpty ? nil : shown, errors, notice: notice)
    return try visit.page(shownPage, status: isStale ? .conflict : errors.isEmpty ? .ok : .unprocessable)
  }

  /// "populasi 50 → 44, 100 → 80 …"
  private static let advice: String = {
    let words = Words(zone: .wib)
    let pairs = [50, 100, 200, 500, 1000].compactMap { population in
      SampleSize.krejcieMorgan(population).map { "\(words.number(population)) → \(words.number($0))" }
    }
    return "populasi " + pairs.joined(separator: ", ")
  }()
}
