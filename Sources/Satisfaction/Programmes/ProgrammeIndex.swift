import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The programmes of all years.
struct ProgrammeIndex: StaffPage {
  static let template = "Satisfaction/Programmes/index"
  static let pageSize = 20

  struct Line: Renderable {
    let year: String
    let href: String
    let state: Tag
    let indicators: String
    let reached: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Program")]
  let places = SurveyPlaceLink.all(at: .programme)
  let tabs = PlanTab.links(at: .programmes)
  let downloads = Downloads(ProgrammeRoutes.root)
  let errorSummary: ErrorSummary?
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager
  /// Begins the programme of a year; nil for who may not.
  let plan: WebForm?

  init(
    _ page: ListPage<ProgrammeLine>, _ sent: SentPlan, mayPlan: Bool, years: [Int], latest: Int?, _ words: Words
  ) {
    title = sent.errors.titled("Program kepuasan K3")
    errorSummary = sent.errors.summary
    lines = page.lines.map { line in
      Line(
        year: "\(line.programme.year)", href: line.programme.path, state: line.state,
        indicators: words.number(line.indicators), reached: line.reachedWords)
    }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.count(lines.count, "program")) di halaman ini",
      key: { ListKey(order: Int64($0.programme.year), id: $0.programme.id.rawValue) },
      address: { place in
        place.query.isEmpty ? ProgrammeRoutes.root : "\(ProgrammeRoutes.root)?\(FormData(place.query).urlencoded)"
      })
    plan = mayPlan ? Self.form(sent, years: years, latest: latest) : nil
  }

  private static func form(_ sent: SentPlan, years: [Int], latest: Int?) -> WebForm {
    var fields: [any Renderable] = [
      SelectField(
        "year", "Tahun", years.map { Choice("\($0)", "\($0)") }, form: sent.form, errors: sent.errors, width: .ten)
    ]
    if let latest {
      fields.append(
        CheckGroup(
          "copy", "Isi awal",
          [
            Choice(
              "1", "Salin dari program \(latest)",
              hint: "Tujuan, sumber daya, dan indikator disalin; hasil pengukuran tidak.")
          ], form: sent.form, isOptional: true))
    }
    return WebForm(action: ProgrammeRoutes.root, fields: fields, button: "Susun program")
  }
}

/// A programme in the list, with how it stands.
struct ProgrammeLine: Sendable {
  let programme: Programme
  let state: Tag
  let indicators: Int
  let measured: Int
  let reached: Int

  /// "3 dari 5 yang sudah diukur"; "belum ada".
  var reachedWords: String { measured == 0 ? "belum ada" : "\(reached) dari \(measured) yang sudah diukur" }
}

extension Snapshot {
  func programmeLines(at place: ListPlace, limit: Int) throws -> [ProgrammeLine] {
    let programmes = try programmes(at: place, limit: limit)
    let states = try approvalStates(.programme, of: programmes.map(\.revisionID.rawValue))
    return try programmes.map { programme in
      let indicators = try indicators(of: programme.id)
      let all = try measurements(of: indicators)
      let measured = indicators.filter { $0.latest(of: all[$0.id] ?? []) != nil }
      let reached = measured.filter { $0.isReached(by: all[$0.id] ?? []) == true }
      return ProgrammeLine(
        programme: programme, state: states[programme.revisionID.rawValue]?.tag ?? ApprovalStage.drafted.tag,
        indicators: indicators.count,
        measured: measured.count, reached: reached.count)
    }
  }
}

/// What the list's addresses do.
enum ProgrammeIndexPages {
  /// GET /survei/program
  @Sendable static func show(_ visit: Visit) async throws -> Response { try page(visit, SentPlan()) }

  /// POST /survei/program
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    guard let year = form.int("year"), years(visit).contains(year) else {
      return try page(visit, SentPlan(form: form, errors: FormErrors("year", "Pilih tahun programnya.")))
    }
    do {
      try await visit.app.write(by: visit.actor) { deed in
        let latest = form.isChecked("copy") ? try deed.db.programmes(limit: 1).first : nil
        _ = try deed.planProgramme(year: year, from: latest)
      }
    } catch let error as ProgrammeError where error == .alreadyPlanned {
      return try page(visit, SentPlan(form: form, errors: FormErrors("year", error.message)))
    }
    return visit.seeOther(
      "\(ProgrammeRoutes.root)/\(year)", Flash(.ok, "Program tahun \(year) sudah disusun. Lengkapi isinya."))
  }

  /// The year before, this one and the next two: what is older was on paper.
  private static func years(_ visit: Visit) -> [Int] {
    let year = visit.app.office.zone.day(of: visit.now).year
    return Array(year - 1...year + 2)
  }

  private static func page(_ visit: Visit, _ sent: SentPlan) throws -> Response {
    let place = ListPlace(visit.request.query)
    let (found, latest) = try visit.read { db in
      (try db.programmeLines(at: place, limit: ProgrammeIndex.pageSize + 1), try db.programmes(limit: 1).first?.year)
    }
    let index = ProgrammeIndex(
      ListPage(found, size: ProgrammeIndex.pageSize, at: place), sent,
      mayPlan: try visit.colleague().can(.planSatisfaction), years: years(visit), latest: latest, visit.words)
    return try visit.page(index, status: sent.status)
  }

  /// GET /survei/program.csv, .xlsx: every indicator of every year.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let words = visit.words
    return TableExport("program-k3", sheet: "Program K3", columns: columns) { db, add in
      for programme in try db.programmes(limit: 200) {
        let indicators = try db.indicators(of: programme.id)
        let all = try db.measurements(of: indicators)
        for indicator in indicators {
          let found = all[indicator.id] ?? []
          let (latest, standing) = (indicator.latest(of: found), indicator.standing)
          let value = latest?.value.map { TableCell.decimal(Double($0) / 100) } ?? .text("–")
          let reached = indicator.isReached(by: found).map { $0 ? "tercapai" : "belum tercapai" } ?? "–"
          try add([
            .integer(programme.year), .integer(indicator.number), .text(indicator.name), .text(indicator.methodWords),
            .text(indicator.itemWords), .text(standing.measure.label), .decimal(Double(standing.target) / 100),
            .text(standing.isCeiling ? "paling banyak" : "paling sedikit"),
            .text(indicator.approved == nil ? "belum disahkan" : "disahkan"), .text(indicator.responsible),
            .text(indicator.months.words), value, .text(reached),
            .text(latest.map { words.shortDate($0.day) } ?? ""), .text(latest?.source ?? found.first?.source ?? ""),
            .text(latest?.note ?? found.first?.note ?? "belum diukur"),
          ])
        }
      }
    }
  }

  private static let columns = [
    TableColumn("Tahun", width: 8), TableColumn("No.", width: 6), TableColumn("Indikator", width: 34),
    TableColumn("Cara", width: 34), TableColumn("Butir kuesioner", width: 34), TableColumn("Satuan", width: 30),
    TableColumn("Target", width: 10), TableColumn("Arah", width: 16), TableColumn("Status target", width: 16),
    TableColumn("Penanggung jawab", width: 26), TableColumn("Jadwal", width: 20),
    TableColumn("Hasil terakhir", width: 12), TableColumn("Tercapai", width: 16),
    TableColumn("Tanggal hasil", width: 14), TableColumn("Sumber", width: 34), TableColumn("Keterangan", width: 40),
  ]
}
