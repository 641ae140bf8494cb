import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// Looks at improvements: taken, listed and read.
enum MonitoringPages {
  private static let pageSize = 50

  /// GET /survei/pemantauan
  @Sendable static func index(_ visit: Visit) async throws -> Response {
    let place = ListPlace(visit.request.query)
    let (found, notes) = try visit.read { db in
      (try db.monitorings(at: place, limit: pageSize + 1), try db.programmeNotes(limit: 200))
    }
    return try visit.page(
      MonitoringIndex(
        ListPage(found, size: pageSize, at: place), notes, for: try visit.colleague(),
        on: visit.app.office.zone.day(of: visit.now), visit.words))
  }

  /// GET /survei/pemantauan.csv, .xlsx: a row for each improvement of each look.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let columns =
      [TableColumn("Tanggal", width: 12), TableColumn("Oleh", width: 26), TableColumn("Nomor", width: 18)]
      + [TableColumn("Tindakan", width: 50)] + MonitoringPoint.allCases.map { TableColumn($0.label, width: 14) }
      + [TableColumn("Catatan", width: 40)]
    return TableExport("pemantauan", sheet: "Pemantauan", columns: columns) { db, add in
      var place = ListPlace.start
      var some: [Monitoring]
      repeat {
        some = try db.monitorings(at: place, limit: 100)
        for one in some {
          for line in try db.lines(of: one.id) {
            let answers = MonitoringPoint.allCases.map { TableCell.text(line.answers[$0]?.words ?? "") }
            try add(
              [.text(one.heldOn.iso), .text(one.name), .text(line.improvement.number), .text(line.improvement.task)]
                + answers + [.text(line.note)])
          }
        }
        if let last = some.last { place = .after(last.key) }
      } while some.count == 100
    }
  }

  /// GET /survei/pemantauan/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    try visit.monitoringForm(
      ["day": visit.app.office.zone.day(of: visit.now).iso, "page": visit.request.query.text("halaman")], FormErrors())
  }

  /// POST /survei/pemantauan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      let shown = form.all("improvement").compactMap { Improvement.ID($0) }
      let improvements = try visit.read { db in try shown.compactMap { try db.improvement($0) } }
      let new = try NewMonitoring(form, improvements, on: visit.app.office.zone.day(of: visit.now))
      let token = try await visit.app.write(by: visit.actor) { deed in try deed.monitor(new) }
      let portion = try visit.read { try $0.improvementsToMonitor(page: form.int("page") ?? 1) }
      if portion.page == form.int("page"), portion.page < portion.pages {
        return visit.seeOther(
          "\(MonitoringRoutes.root)/baru?halaman=\(portion.page + 1)",
          Flash(
            .ok, "Bagian \(portion.page) dari \(portion.pages) dicatat dan dokumennya terbit. Lanjutkan berikutnya."))
      }
      return visit.seeOther(
        "\(MonitoringRoutes.root)/\(token)", Flash(.ok, "Pemantauan dicatat dan dokumennya terbit."))
    } catch let errors as FormErrors {
      return try visit.monitoringForm(form, errors)
    }
  }

  /// GET /survei/pemantauan/:monitoring
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let monitoring = try visit.monitoring()
    let (lines, paper) = try visit.read { db in
      (try db.lines(of: monitoring.id), try monitoring.paper.flatMap { try db.paper($0) })
    }
    return try visit.page(MonitoringShow(monitoring, lines, paper, visit.words))
  }

  /// GET /survei/pemantauan/:monitoring/cetak
  @Sendable static func paper(_ visit: Visit) throws -> Response {
    let (monitoring, paper) = try visit.issuedMonitoring()
    return try visit.show(paper, back: BackLink(monitoring.path, "Kembali ke pemantauan"))
  }

  /// GET /survei/pemantauan/:monitoring/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    try await visit.pdf(try visit.issuedMonitoring().1)
  }
}

extension Visit {
  fileprivate func monitoring() throws -> Monitoring {
    let token = try parameter("monitoring")
    guard let monitoring = try read({ try $0.monitoring(token: token) }) else { throw VisitError.notFound }
    return monitoring
  }

  fileprivate func issuedMonitoring() throws -> (Monitoring, Paper) {
    let monitoring = try monitoring()
    guard let paper = try monitoring.paper.flatMap({ id in try read { try $0.paper(id) } }) else {
      throw VisitError.notFound
    }
    return (monitoring, paper)
  }

  /// The form, with what was sent just now.
  fileprivate func monitoringForm(_ form: FormData, _ errors: FormErrors) throws -> Response {
    let portion = try read { try $0.improvementsToMonitor(page: form.int("page") ?? 1) }
    let improvements = portion.improvements
    guard !improvements.isEmpty else { return try nothingToMonitor(errors) }
    let groups = improvements.map { group(of: $0, form, errors) }
    let first: [any Renderable] = [
      DateField("day", "Tanggal", form: form, errors: errors, latest: app.office.zone.day(of: now).iso)
    ]
    let last: [any Renderable] = [
      TextArea(
        "remark", "Catatan umum", form: form, errors: errors, rows: 3, maxLength: NewMonitoring.limits["remark"],
        isOptional: true)
    ]
    let page = MonitoringFormPage(
      "Pantau tindakan",
      about:
        "Yang belum berakhir, risiko tertinggi dahulu, lalu yang terakhir selesai: apakah direncanakan, dilaksanakan, "
        + "buktinya terlihat, efektif, dan dikomunikasikan kepada pelanggan atau pekerja." + portionWords(portion),
      WebForm(
        action: MonitoringRoutes.root,
        hidden: improvements.map { HiddenField("improvement", "\($0.id)") } + [HiddenField("page", "\(portion.page)")],
        fields: first + groups + last, button: "Simpan pemantauan",
        cancel: (label: "Batal", href: MonitoringRoutes.root)), errors)
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  /// Every open action is asked about, page after page; which page this is, where there are several.
  private func portionWords(_ portion: MonitoringPortion) -> String {
    guard portion.pages > 1 else { return "" }
    return " Bagian \(portion.page) dari \(portion.pages): \(words.count(portion.open, "tindakan")) belum berakhir, "
      + "dan tiap bagian disimpan sendiri."
  }

  /// No form that would store a look at nothing.
  private func nothingToMonitor(_ errors: FormErrors) throws -> Response {
    let page = NothingYetPage(
      "Pantau tindakan", [Breadcrumb("Pemantauan", MonitoringRoutes.root), Breadcrumb("Pantau tindakan")],
      about: "Belum ada tindakan perbaikan yang dapat dipantau. Rencanakan tindakannya lebih dahulu.")
    return try self.page(page, status: errors.isEmpty ? .ok : .unprocessable)
  }

  /// What is asked of one improvement.
  private func group(of one: Improvement, _ form: FormData, _ errors: FormErrors) -> any Renderable {
    let answers: [any Renderable] = MonitoringPoint.allCases.map { point in
      SelectField(
        "\(point.rawValue)\(one.id)", point.label, MonitoringAnswer.allCases.map { Choice($0.rawValue, $0.words) },
        form: form, errors: errors)
    }
    let note: [any Renderable] = [
      TextField(
        "note\(one.id)", "Catatan", form: form, errors: errors, width: .full,
        maxLength: NewMonitoring.limits["note"], isOptional: true)
    ]
    return FieldGroup(
      "\(one.number): \(words.excerpt(one.task, 160))",
      note: "\(one.responsible.words), tenggat \(words.shortDate(one.dueOn)), \(one.state.words.inSentence)",
      isRow: true, answers + note)
  }
}

/// Looks taken, and what of the programme itself shall be better.
struct MonitoringIndex: StaffPage {
  static let template = "Satisfaction/Improvements/monitorings"

  struct Line: Renderable {
    let day: String
    let href: String
    let name: String
    let result: String
  }

  struct Note: Renderable {
    let text: String
    let ground: String
    let responsible: String
    let due: String
    let state: Tag
    let result: String?
    /// Where it is done or changed, for who may.
    let href: String?
  }

  let title = "Pemantauan dan penyempurnaan"
  let breadcrumbs = [Breadcrumb("Pemantauan")]
  let places = SurveyPlaceLink.all(at: .monitoring)
  let downloads = Downloads(MonitoringRoutes.root)
  let notesCSV = MonitoringRoutes.notes + ".csv"
  let notesXLSX = MonitoringRoutes.notes + ".xlsx"
  /// Where one is taken or written, for who may.
  let monitor: String?
  let note: String?
  let lines: [Line]
  let hasLines: Bool
  let notes: [Note]
  let hasNotes: Bool
  let pager: Pager

  init(
    _ page: ListPage<Monitoring>, _ found: [ProgrammeNote], for colleague: SignedIn, on today: Day, _ words: Words
  ) {
    let mayWrite = colleague.can(.planSatisfaction)
    monitor = colleague.plansImprovements ? MonitoringRoutes.root + "/baru" : nil
    note = mayWrite ? MonitoringRoutes.notes + "/baru" : nil
    lines = page.lines.map { one in
      Line(
        day: words.fullDate(one.heldOn), href: one.path, name: one.name,
        result: one.good == 0
          ? "Belum ada tindakan yang memenuhi kelima butir (0 dari \(words.number(one.count)))"
          : "\(words.number(one.good)) dari \(words.count(one.count, "tindakan")) memenuhi kelima butir")
    }
    hasLines = !lines.isEmpty
    notes = found.map { Note($0, mayWrite: mayWrite, on: today, words) }
    hasNotes = !notes.isEmpty
    pager = page.pager(
      total: "", key: \.key,
      address: { place in
        let fields = place.query
        return fields.isEmpty ? MonitoringRoutes.root : "\(MonitoringRoutes.root)?\(FormData(fields).urlencoded)"
      })
  }
}

extension MonitoringIndex.Note {
  fileprivate init(_ note: ProgrammeNote, mayWrite: Bool, on today: Day, _ words: Words) {
    text = note.text
    ground = note.reference.isEmpty ? note.ground.words : "\(note.ground.words): \(note.reference)"
    (responsible, due) = (note.responsible, words.shortDate(note.dueOn))
    let isLate = note.doneAt == nil && note.dueOn < today
    state = note.doneAt != nil ? Tag("Selesai", .ok) : isLate ? Tag("Lewat tenggat", .late) : Tag("Berjalan", .info)
    result = note.result
    href = mayWrite && note.doneAt == nil ? note.path : nil
  }
}

/// One look.
struct MonitoringShow: StaffPage {
  static let template = "Satisfaction/Improvements/monitoring"

  struct Line: Renderable {
    let number: String
    let href: String
    let task: String
    let answers: [Answer]
    let note: String
  }

  struct Answer: Renderable {
    let label: String
    let value: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .monitoring)
  let by: String
  let paper: String
  let code: String
  let heads: [String]
  let lines: [Line]
  let note: String

  init(_ one: Monitoring, _ found: [MonitoringLine], _ issued: Paper?, _ words: Words) {
    title = "Pemantauan \(words.date(one.heldOn))"
    breadcrumbs = [Breadcrumb("Pemantauan", MonitoringRoutes.root), Breadcrumb(words.date(one.heldOn))]
    by = "\(one.name), \(words.fullDate(one.heldOn))"
    paper = one.path + "/cetak"
    code = issued?.code.text ?? ""
    heads = MonitoringPoint.allCases.map(\.label)
    lines = found.map { line in
      Line(
        number: line.improvement.number, href: line.improvement.path, task: words.excerpt(line.improvement.task, 160),
        answers: MonitoringPoint.allCases.map {
          Answer(label: $0.label, value: line.answers[$0]?.words ?? "–")
        }, note: line.note)
    }
    note = one.note
  }
}
