import Database
import HTTP
import Mustache
import Platform
import Procedures

/// The standards that figures are held against, as a manager sets them (row D-KPI).
enum TargetPages {
  static let root = "/kpi/standar"

  static let routes = [
    Route(.get, root, .figures, TargetPages.show, "the standards of figures, and those before (D-KPI)"),
    Route(.post, root, .can(.setTargets), PromisePage.publish, "opens or closes the public promise page (KPI)"),
    Route(.get, root + "/:figure", .can(.setTargets), TargetPages.edit, "a standard to set (D-KPI)"),
    Route(.post, root + "/:figure", .can(.setTargets), TargetPages.set, "sets a standard from a month on (D-KPI)"),
  ]

  /// GET /kpi/standar
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let targets = try visit.read { try $0.kpiTargets() }
    return try visit.page(
      TargetIndex(
        targets, in: visit.month, mayChange: try visit.colleague().can(.setTargets),
        isPublished: visit.app.office.publishesPromise, visit.words))
  }

  /// GET /kpi/standar/:figure
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let figure = try visit.figure()
    let held = try visit.read { try $0.kpiTargets() }.amount(of: figure, in: visit.month)
    return try visit.page(TargetForm.page(figure, TargetForm.form(of: figure, held, from: visit.month)))
  }

  /// POST /kpi/standar/:figure
  @Sendable static func set(_ visit: Visit) async throws -> Response {
    let figure = try visit.figure()
    let form = try visit.request.form()
    do {
      let sent = try TargetForm(form, of: figure, now: visit.month)
      try await visit.app.write(by: visit.actor) { deed in
        try deed.setTarget(of: figure, to: sent.amount, from: sent.from)
      }
      return visit.seeOther(root, Flash(.ok, "Standar \(figure.label.inSentence) sudah disimpan."))
    } catch let errors as FormErrors {
      return try visit.page(TargetForm.page(figure, form, errors), status: .unprocessable)
    }
  }
}

extension Visit {
  /// The running month of the office's clock.
  fileprivate var month: Month { Month(of: app.office.zone.day(of: now)) }

  fileprivate func figure() throws -> KPIFigure {
    guard let figure = KPIFigure(rawValue: try parameter("figure")), figure.wantsLess != nil else {
      throw VisitError.notFound
    }
    return figure
  }
}

/// What a browser may send: an amount, empty for none, and the month from which it holds.
struct TargetForm: Sendable {
  let amount: Int?
  let from: Month

  /// - Parameter now: an earlier month keeps the standard of its time.
  init(_ form: FormData, of figure: KPIFigure, now: Month) throws(FormErrors) {
    var errors = FormErrors()
    let typed = form.line("amount")
    let number = Int(typed)
    let factor = figure.unit == .workingMinutes && form.text("unit") == "days" ? Standard.minutesPerDay : 1
    amount = number.map { $0.multipliedReportingOverflow(by: factor) }.flatMap { $0.overflow ? nil : $0.partialValue }
    let range = figure.unit == .percent ? 0...100 : figure.unit == .count ? 0...1_000_000 : 1...100_000
    if !typed.isEmpty, !(amount.map(range.contains) ?? false) {
      errors.note(
        "amount", "Tulis bilangan bulat \(range.lowerBound) sampai \(range.upperBound / factor), atau kosongkan.")
    }
    let month = Month(typed: form.text("from"))
    from = month ?? now
    if month == nil { errors.note("from", "Tulis bulan sebagai tahun-bulan, misalnya \(now.iso).") }
    if let month, month < now {
      errors.note("from", "Bulan yang sudah lewat memakai standar pada masanya. Pilih \(now.iso) atau sesudahnya.")
    }
    guard errors.isEmpty else { throw errors }
  }

  static func form(of figure: KPIFigure, _ held: Int?, from month: Month) -> FormData {
    let isDays = figure.unit == .workingMinutes && held.map { $0 % Standard.minutesPerDay == 0 } ?? true
    let shown = held.map { figure.unit == .workingMinutes && isDays ? $0 / Standard.minutesPerDay : $0 }
    return ["amount": shown.map { "\($0)" } ?? "", "unit": isDays ? "days" : "minutes", "from": month.iso]
  }

  static func page(_ figure: KPIFigure, _ form: FormData, _ errors: FormErrors = FormErrors()) -> TargetEdit {
    let words = (figure.wantsLess ?? true) ? "Paling banyak" : "Paling sedikit"
    let unit: String? =
      switch figure.unit {
      case .workingMinutes: nil
      case .count: figure == .quantity ? "keluhan sebulan" : "keluhan"
      case .percent: "persen"
      }
    let amount = TextField(
      "amount", figure.unit == .workingMinutes ? "Paling lama" : words, form: form, errors: errors,
      hint: "Kosongkan bila mulai bulan itu tidak ada standar.", kind: .wholeNumber, width: .ten, unit: unit,
      isOptional: true)
    let time = SelectField(
      "unit", "Satuan", [Choice("days", "hari kerja (450 menit)"), Choice("minutes", "menit kerja")], form: form,
      errors: errors, prompt: nil)
    let from = TextField(
      "from", "Berlaku mulai bulan", form: form, errors: errors,
      hint: "Tahun-bulan. Bulan sebelumnya tetap memakai standar pada masanya.", width: .ten)
    let fields: [any Renderable] = [amount] + (figure.unit == .workingMinutes ? [time] : []) + [from]
    return TargetEdit(
      figure,
      WebForm(
        action: "\(TargetPages.root)/\(figure.rawValue)", fields: fields, button: "Simpan standar",
        cancel: (label: "Batal", href: TargetPages.root)), errors)
  }
}

/// What holds now, and all that was ever set.
struct TargetIndex: StaffPage {
  static let template = "Insight/KPI/targets"

  struct Line: Renderable {
    let label: String
    let href: String?
    let target: String
    let definition: String
  }

  struct Past: Renderable {
    let label: String
    let from: String
    let target: String
    let by: String
  }

  let title = "Standar KPI"
  let breadcrumbs = [Breadcrumb("KPI", "/kpi"), Breadcrumb("Standar")]
  let lines: [Line]
  let history: [Past]
  let hasHistory: Bool
  /// Whether everybody may read how the service keeps its promise, and the button that changes it.
  let isPublished: Bool
  let mayChange: Bool
  let publishValue: String
  let publishWords: String

  init(_ targets: KPITargets, in month: Month, mayChange: Bool, isPublished: Bool, _ words: Words) {
    (self.isPublished, self.mayChange) = (isPublished, mayChange)
    publishValue = isPublished ? "0" : "1"
    publishWords = isPublished ? "Tutup halaman janji layanan" : "Buka halaman janji layanan"
    lines = KPIFigure.allCases.filter { $0.wantsLess != nil }.map { figure in
      Line(
        label: figure.label, href: mayChange ? "\(TargetPages.root)/\(figure.rawValue)" : nil,
        target: targets.amount(of: figure, in: month).map { words.target($0, figure) } ?? "belum ditetapkan",
        definition: figure.definition)
    }
    history = targets.all.map { one in
      Past(
        label: one.figure.label, from: words.month(one.from),
        target: one.amount.map { words.target($0, one.figure) } ?? "tanpa standar",
        by: "\(one.setBy), \(words.shortDateTime(one.setAt))")
    }
    hasHistory = !history.isEmpty
  }
}

/// One standard to set.
struct TargetEdit: StaffPage {
  static let template = "People/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  init(_ figure: KPIFigure, _ form: WebForm, _ errors: FormErrors) {
    heading = "Standar: \(figure.label.inSentence)"
    title = errors.titled(heading)
    breadcrumbs = [
      Breadcrumb("KPI", "/kpi"), Breadcrumb("Standar", TargetPages.root), Breadcrumb(figure.label),
    ]
    errorSummary = errors.summary
    self.form = form
  }
}
