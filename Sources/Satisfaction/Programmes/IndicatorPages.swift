import Database
import HTTP
import Mustache
import Platform
import Procedures

/// One indicator: what it wants, and everything that measured it.
struct IndicatorShow: StaffPage {
  static let template = "Satisfaction/Programmes/indicator"

  struct Line: Renderable {
    let source: String
    let href: String?
    let day: String
    let value: String
    let verdict: Tag?
    let note: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .programme)
  let heading: String
  let verdict: Tag
  let errorSummary: ErrorSummary?
  let facts: [Fact]
  /// Where it is changed; nil for who may not, and once the programme is approved.
  let edit: String?
  let lines: [Line]
  let hasLines: Bool
  let reading: WebForm?
  let rounds: WebForm?
  /// Where a talk or observation about it is noted, for who may.
  let note: String?
  let removal: WebForm?

  init(
    _ indicator: Indicator, of programme: Programme, _ found: [Measurement], rounds: WebForm?, reader: SignedIn,
    open version: Int?, _ sent: SentPlan, _ words: Words
  ) {
    let (path, mayPlan) = (indicator.path(in: programme), reader.can(.planSatisfaction))
    heading = indicator.name
    title = sent.errors.titled(heading)
    breadcrumbs = programme.crumbs + [Breadcrumb(indicator.name)]
    verdict = indicator.verdict(of: found)
    errorSummary = sent.errors.summary
    facts = Self.facts(indicator)
    edit = mayPlan && version != nil ? path + "/isi" : nil
    lines = found.map { Line($0, indicator, words) }
    hasLines = !lines.isEmpty
    reading =
      mayPlan
      ? WebForm(
        action: path + "/ukur", fields: ReadingForm.fields(sent.form, sent.errors, indicator.standing.measure),
        button: "Catat hasil") : nil
    self.rounds = mayPlan ? rounds : nil
    note = reader.can(.runSurveys) ? "\(VoiceRoutes.root)/baru?indikator=\(indicator.id)" : nil
    removal =
      mayPlan && found.isEmpty
      ? version.map { version in
        WebForm(
          action: path + "/hapus", hidden: [HiddenField("version", "\(version)")], fields: [],
          button: "Hapus indikator ini", isDangerous: true)
      } : nil
  }

  private static func facts(_ indicator: Indicator) -> [Fact] {
    [
      Fact("Yang dimaksud", indicator.meaning), Fact("Cara pengumpulan data", indicator.methodWords),
    ] + targetFacts(indicator) + [
      Fact("Penanggung jawab", indicator.responsible), Fact("Jadwal", indicator.months.words),
    ]
  }

  /// What decides first, and what a draft would have instead.
  private static func targetFacts(_ indicator: Indicator) -> [Fact] {
    let standing = indicator.standing
    let state = indicator.approved == nil ? " (belum disahkan)" : ""
    let planned = indicator.isChanged ? [Fact("Rancangan revisi", indicator.planned.words)] : []
    let items = indicator.itemWords.isEmpty ? "Seluruh kuesioner" : indicator.itemWords
    return [Fact("Target", standing.words + state)] + planned
      + [Fact("Satuan", standing.measure.label), Fact("Butir yang mengukurnya", items)]
  }
}

extension IndicatorShow.Line {
  fileprivate init(_ measurement: Measurement, _ indicator: Indicator, _ words: Words) {
    source = measurement.source
    href = measurement.href
    day = words.shortDate(measurement.day)
    value = measurement.words
    verdict = measurement.value.flatMap { value in
      measurement.measure == indicator.standing.measure ? indicator.approved?.verdict(of: value) : nil
    }
    note = measurement.note
  }
}

/// What an indicator's addresses do.
enum IndicatorPages {
  /// GET /survei/program/:year/indikator/:number
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, SentPlan()) }

  /// POST /survei/program/:year/indikator/:number/ukur
  @Sendable static func measure(_ visit: Visit) async throws -> Response {
    let (form, (programme, indicator)) = (try visit.request.form(), try visit.indicator())
    do {
      let reading = try ReadingForm(form, indicator.standing.measure, today: visit.app.office.zone.day(of: visit.now))
      try await visit.app.write(by: visit.actor) { deed in try deed.read(reading, of: indicator) }
      return visit.seeOther(indicator.path(in: programme), Flash(.ok, "Hasil pengukuran dicatat."))
    } catch let errors as FormErrors {
      return try page(visit, SentPlan(form: form, errors: errors))
    }
  }

  /// POST /survei/program/:year/indikator/:number/putaran
  @Sendable static func tie(_ visit: Visit) async throws -> Response {
    let (programme, indicator) = try visit.indicator()
    let chosen = try visit.request.form().all("rounds").compactMap { Int64($0) }
    // Rounds that are not offered any more stay tied.
    let (offered, tied) = try visit.read { db in (try db.offeredRounds().map(\.id), try db.tiedRounds(of: indicator.id))
    }
    let rounds = tied.filter { !offered.contains($0) } + chosen.filter(offered.contains)
    try await visit.app.write(by: visit.actor) { deed in try deed.tie(indicator, to: rounds) }
    return visit.seeOther(indicator.path(in: programme), Flash(.ok, "Putaran survei yang mengukurnya disimpan."))
  }

  /// POST /survei/program/:year/indikator/:number/hapus
  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let (form, (programme, indicator)) = (try visit.request.form(), try visit.indicator())
    try await visit.app.write(by: visit.actor) { deed in
      try deed.removeIndicator(indicator.number, of: programme.year, version: form.int("version"))
    }
    return visit.seeOther(programme.path, Flash(.ok, "Indikator dihapus dari program."))
  }

  private static func page(_ visit: Visit, _ sent: SentPlan) throws -> Response {
    let (programme, indicator) = try visit.indicator()
    let (found, offered, tied, approval) = try visit.read { db in
      (
        try db.measurements(of: [indicator])[indicator.id] ?? [], try db.offeredRounds(),
        try db.tiedRounds(of: indicator.id), try db.approval(.programme, of: programme.revisionID.rawValue)
      )
    }
    let rounds = Self.rounds(offered, tied, at: indicator.path(in: programme))
    let shown = IndicatorShow(
      indicator, of: programme, found, rounds: rounds, reader: try visit.colleague(),
      open: approval.flatMap { $0.stage == .approved ? nil : $0.version }, sent, visit.words)
    return try visit.page(shown, status: sent.status)
  }

  private static func rounds(_ offered: [(id: Int64, title: String)], _ tied: [Int64], at path: String) -> WebForm? {
    guard !offered.isEmpty else { return nil }
    let chosen = FormData(tied.map { (name: "rounds", value: "\($0)") })
    return WebForm(
      action: path + "/putaran",
      fields: [
        CheckGroup(
          "rounds", "Putaran survei", offered.map { Choice("\($0.id)", $0.title) }, form: chosen, isOptional: true)
      ], button: "Simpan putaran")
  }
}

/// An indicator as a form.
enum IndicatorFormPages {
  /// GET /survei/program/:year/indikator/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let (programme, version) = try visit.openProgramme()
    return try visit.page(try page(visit, programme, nil, version, SentPlan()))
  }

  /// POST /survei/program/:year/indikator
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let (form, (programme, version)) = (try visit.request.form(), try visit.openProgramme())
    let choices = try choices(visit)
    return try await visit.send(
      form, read: { try choices.read(form) },
      done: "Indikator ditambahkan.", page: { try page(visit, programme, nil, version, $0) },
      verb: { deed, value in
        try deed.addIndicator(value, to: programme.year, version: form.int("version"))
        return programme.path
      })
  }

  /// GET /survei/program/:year/indikator/:number/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let (_, version) = try visit.openProgramme()
    let (programme, indicator) = try visit.indicator()
    let sent = SentPlan(form: IndicatorForm.filled(indicator))
    return try visit.page(try page(visit, programme, indicator, version, sent))
  }

  /// POST /survei/program/:year/indikator/:number/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, (_, version)) = (try visit.request.form(), try visit.openProgramme())
    let (programme, indicator) = try visit.indicator()
    let choices = try choices(visit)
    return try await visit.send(
      form, read: { try choices.read(form) },
      done: "Indikator disimpan.", page: { try page(visit, programme, indicator, version, $0) },
      verb: { deed, value in
        try deed.write(value, as: indicator.number, of: programme.year, version: form.int("version"))
        return indicator.path(in: programme)
      })
  }

  private struct Choices {
    let kinds: [IndicatorKind]
    let positions: [Position]
    let items: [OfferedItem]

    func read(_ form: FormData) throws(FormErrors) -> IndicatorForm {
      try IndicatorForm(form, kinds: kinds, positions: positions, items: items)
    }
  }

  private static func choices(_ visit: Visit) throws -> Choices {
    try visit.read { db in
      Choices(kinds: try db.indicatorKinds(), positions: try db.positions(), items: try db.offeredItems())
    }
  }

  private static func page(
    _ visit: Visit, _ programme: Programme, _ indicator: Indicator?, _ version: Int, _ sent: SentPlan
  ) throws -> PlanFormPage {
    let choices = try choices(visit)
    let path = indicator.map { $0.path(in: programme) }
    return PlanFormPage(
      indicator == nil ? "Tambah indikator" : "Ubah indikator", programme.crumbs,
      about: "Target harus berupa angka, supaya hasil pengukuran dapat dibandingkan dengannya.",
      WebForm(
        action: path.map { $0 + "/isi" } ?? programme.path + "/indikator",
        hidden: [sent.version(version)],
        fields: IndicatorForm.fields(
          sent.form, sent.errors, kinds: choices.kinds, positions: choices.positions, items: choices.items),
        button: indicator == nil ? "Tambah indikator" : "Simpan indikator",
        cancel: (label: "Batal", href: path ?? programme.path)), sent.errors, stale: sent.stale)
  }
}

extension Visit {
  /// The indicator in the address, with its programme.
  func indicator() throws -> (Programme, Indicator) {
    let programme = try programme()
    guard let number = Int(try parameter("number")),
      let found = try read({ try $0.indicator(number, of: programme.id) })
    else { throw VisitError.notFound }
    return (programme, found)
  }
}
