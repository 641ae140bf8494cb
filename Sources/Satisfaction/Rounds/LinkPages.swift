import Documents
import HTTP
import Mustache
import Platform

/// The ways to a round's questions.
struct LinkIndex: StaffPage {
  static let template = "Satisfaction/Rounds/links"
  static let pageSize = 50

  struct Line: Renderable {
    let kind: String
    let about: String
    let group: String
    let used: String
    let state: Tag
    let href: String
    let poster: String
    let blank: String
    let keying: String
    let revoke: String
    let name: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let about: String
  let filters: [any Renderable]
  let action: String
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager
  /// Makes another one, while that makes sense.
  let form: WebForm?
  let invite: String?
}

/// What is done with links.
enum LinkPages {
  /// GET /survei/putaran/:round/tautan
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /survei/putaran/:round/tautan
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let (round, form) = (try visit.surveyRound(), try visit.request.form())
    do {
      let (segments, units) = try visit.read { db in (try db.segments(of: round.id), try db.units()) }
      let new = try LinkForm(form, segments: segments, units: units)
      _ = try await visit.app.write(by: visit.actor) { deed in try deed.makeLink(new, of: round.id) }
      return visit.seeOther(round.path + "/tautan", Flash(.ok, "\(new.kind.words) dibuat."))
    } catch let errors as FormErrors {
      return try page(visit, form, errors)
    }
  }

  /// POST /survei/putaran/:round/tautan/:ask/cabut
  @Sendable static func revoke(_ visit: Visit) async throws -> Response {
    let round = try visit.surveyRound()
    let link = try visit.surveyLink(of: round)
    try await visit.app.write(by: visit.actor) { deed in try deed.revoke(link) }
    return visit.seeOther(round.path + "/tautan", Flash(.ok, "Tautan ditarik; jawaban yang sudah masuk tetap."))
  }

  /// GET /survei/putaran/:round/tautan.csv, .xlsx. Of an anonymous round nobody is told who has answered.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (round, words) = (try visit.surveyRound(), visit.words)
    let kind = SurveyLink.Kind(rawValue: visit.request.query.text("jenis"))
    let columns = [
      TableColumn("Jenis", width: 20), TableColumn("Nama atau keterangan", width: 30), TableColumn("Surel", width: 30),
      TableColumn("Kelompok", width: 20), TableColumn("Unit kerja", width: 24), TableColumn("Batas", width: 10),
      TableColumn("Jawaban", width: 12), TableColumn("Dikirim (\(words.zone.label))", width: 18),
      TableColumn("Diingatkan (\(words.zone.label))", width: 18),
      TableColumn("Ditarik (\(words.zone.label))", width: 18),
    ]
    return TableExport("tautan-survei", sheet: "Tautan survei", columns: columns) { db, add in
      try db.eachLink(of: round.id, kind: kind) { line in
        let link = line.link
        try add([
          .text(link.kind.words), .text(link.name), .text(link.email), .text(line.segment), .text(line.unit),
          link.capacity.map { .integer($0) } ?? .empty, .text(link.usedWords(in: round, words)),
          TableCell(link.sentAt, words), TableCell(round.isAnonymous ? nil : link.remindedAt, words),
          TableCell(link.revokedAt, words),
        ])
      }
    }
  }

  private static func page(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let round = try visit.surveyRound()
    let (place, filter) = (ListPlace(visit.request.query), LinkFilter(visit.request.query, round))
    let (found, segments, units) = try visit.read { db in
      (
        try db.links(of: round.id, kind: filter.kind, at: place, limit: LinkIndex.pageSize + 1),
        try db.segments(of: round.id), try db.units()
      )
    }
    let fields = LinkForm.fields(form, errors, segments: segments, units: units)
    let shown = LinkIndex(
      ListPage(found, size: LinkIndex.pageSize, at: place), of: round, on: visit.app.office.zone.day(of: visit.now),
      filter, fields, errors, visit.words)
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}

/// Which links of a round the list shows, as its address says it: `?jenis=poster`.
struct LinkFilter {
  let kind: SurveyLink.Kind?
  private let path: String

  init(_ query: FormData, _ round: SurveyRound) {
    kind = SurveyLink.Kind(rawValue: query.text("jenis"))
    path = round.path + "/tautan"
  }

  private var query: [(name: String, value: String)] { kind.map { [(name: "jenis", value: $0.rawValue)] } ?? [] }

  func address(_ ending: String = "", at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path + ending : "\(path)\(ending)?\(FormData(fields).urlencoded)"
  }

  var field: SelectField {
    SelectField(
      "jenis", "Jenis", SurveyLink.Kind.allCases.map { Choice($0.rawValue, $0.words) }, form: FormData(query),
      prompt: "Semua")
  }
}

extension LinkIndex {
  fileprivate init(
    _ list: ListPage<LinkLine>, of round: SurveyRound, on today: Day, _ filter: LinkFilter,
    _ fields: [any Renderable], _ errors: FormErrors, _ words: Words
  ) {
    let isRunning = round.state != .closed && round.state != .cancelled && !round.awaitsPapers(on: today)
    title = errors.titled("Tautan, poster, dan layar isi")
    breadcrumbs = [
      Breadcrumb("Putaran survei", RoundRoutes.root), Breadcrumb(round.title, round.path), Breadcrumb("Tautan"),
    ]
    errorSummary = errors.summary
    let keying =
      round.takesPapers(on: today) && list.lines.contains { $0.link.kind == .paper && $0.link.revokedAt == nil }
      ? " \(round.keyingWords(words))" : ""
    let promise =
      round.isAnonymous
      ? "Putaran ini anonim: siapa yang sudah menjawab lewat tautan pribadi tidak ditunjukkan kepada siapa pun."
      : "Putaran ini bernama: tautan pribadi menunjukkan apakah sudah dijawab."
    about = promise + keying
    filters = [filter.field]
    action = round.path + "/tautan"
    downloads = Downloads("") { filter.address($0) }
    lines = list.lines.map { Line($0, round, words) }
    hasLines = !lines.isEmpty
    pager = list.pager(
      total: "\(words.count(list.lines.count, "tautan")) di halaman ini", key: \.key,
      address: { filter.address(at: $0) })
    form = isRunning ? WebForm(action: action, fields: fields, button: "Buat tautan") : nil
    invite = isRunning ? round.path + "/undangan" : nil
  }
}

extension LinkIndex.Line {
  fileprivate init(_ line: LinkLine, _ round: SurveyRound, _ words: Words) {
    let link = line.link
    kind = link.kind.words
    about = link.kind == .personal ? "\(link.name)\(link.email.isEmpty ? "" : ", \(link.email)")" : link.name
    group = [line.segment, line.unit].filter { !$0.isEmpty }.joined(separator: ", ")
    used = link.usedWords(in: round, words)
    name = "\(link.kind.words) \(about)"
    let isUsable = link.revokedAt == nil
    let personal: Tag = link.sentAt == nil ? Tag("Menunggu dikirim") : Tag("Terkirim", .ok)
    state = !isUsable ? Tag("Ditarik", .warn) : link.kind == .personal ? personal : Tag("Berlaku", .ok)
    href = isUsable && link.kind != .personal ? link.path : ""
    poster = isUsable && [.poster, .open, .kiosk].contains(link.kind) ? "\(round.path)/poster/\(link.token)" : ""
    blank = isUsable && link.kind == .paper ? "\(round.path)/kertas/\(link.token)" : ""
    keying = isUsable && link.kind == .paper && round.state == .open ? "\(round.path)/lembar/\(link.token)" : ""
    revoke = isUsable ? "\(round.path)/tautan/\(link.token)/cabut" : ""
  }
}

extension SurveyLink {
  /// How many answers came by it, as far as that may be told.
  func usedWords(in round: SurveyRound, _ words: Words) -> String {
    if kind == .personal {
      return round.isAnonymous ? "tidak ditunjukkan" : used > 0 ? "sudah dijawab" : "belum"
    }
    if round.isAnonymous, (1..<RoundRates.few).contains(used) { return "di bawah \(RoundRates.few)" }
    return words.number(used) + (capacity.map { " dari \(words.number($0))" } ?? "")
  }
}

/// A list of people to invite by mail.
struct InvitePage: StaffPage {
  static let template = "Satisfaction/Rounds/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let notice: ChangeNotice? = nil
  let errorSummary: ErrorSummary?
  let heading = "Undang lewat surel"
  let about: [String]
  let form: WebForm?
}

enum InvitePages {
  /// GET /survei/putaran/:round/undangan
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit) }

  /// POST /survei/putaran/:round/undangan
  @Sendable static func invite(_ visit: Visit) async throws -> Response {
    let (round, form) = (try visit.surveyRound(), try visit.request.form())
    do {
      let list = try visit.read { db in
        try InviteForm(form, segments: try db.segments(of: round.id)) { try db.isInvited($0, to: round.id) }
      }
      try await visit.app.write(by: visit.actor) { deed in try deed.invite(list, to: round.id) }
      let repeated = list.repeated == 0 ? "" : " \(list.repeated) baris yang sudah ada dilewati."
      return visit.seeOther(
        round.path + "/tautan?jenis=personal",
        Flash(
          .ok, "\(list.guests.count) orang mendapat tautan pribadi; surelnya dikirim setelah putaran dibuka.\(repeated)"
        ))
    } catch let errors as FormErrors {
      return try page(visit, form, errors)
    }
  }

  private static func page(
    _ visit: Visit, _ form: FormData = [:], _ errors: FormErrors = FormErrors()
  ) throws -> Response {
    let round = try visit.surveyRound()
    guard round.state != .closed, round.state != .cancelled else { throw RoundError.alreadyOver }
    let segments = try visit.read { try $0.segments(of: round.id) }
    let fields: [any Renderable] = [
      SelectField(
        "segment", "Kelompok", segments.map { Choice("\($0.segment)", $0.name) }, form: form, errors: errors,
        prompt: "Pilih kelompok"),
      TextArea(
        "people", "Daftar orang", form: form, errors: errors,
        hint: "Satu orang satu baris: nama; surel. Dapat ditempel dari lembar kerja.", rows: 12,
        maxLength: InviteForm.limits["people"]),
    ]
    let shown = InvitePage(
      title: errors.titled("Undang lewat surel"),
      breadcrumbs: [
        Breadcrumb("Putaran survei", RoundRoutes.root), Breadcrumb(round.title, round.path), Breadcrumb("Undang"),
      ], errorSummary: errors.summary,
      about: [
        "Setiap orang mendapat tautan sendiri yang berlaku untuk satu kali pengisian. Surel dikirim dalam jam kerja "
          + "setelah putaran dibuka; yang belum mengisi diingatkan satu kali.",
        "Nama dan surel hanya dipakai untuk undangan ini dan dihapus setelah masa simpan data pribadi berakhir.",
      ],
      form: WebForm(
        action: round.path + "/undangan", fields: fields, button: "Buat tautan pribadi",
        cancel: (label: "Batal", href: round.path)))
    return try visit.page(shown, status: errors.isEmpty ? .ok : .unprocessable)
  }
}
