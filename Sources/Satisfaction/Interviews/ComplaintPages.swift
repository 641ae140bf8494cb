import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// Complaints about K3 as they flow into the programme: counted by month, and each with its link.
struct ComplaintIndex: StaffPage {
  static let template = "Satisfaction/Interviews/complaints"
  static let pageSize = 50

  struct MonthLine: Renderable {
    let month: String
    let received: String
    let closed: String
    let open: String
  }

  struct Line: Renderable {
    let number: String
    /// Nil where he may not read it.
    let href: String?
    let subject: String
    let opened: String
    let unit: String
    let state: String
  }

  let title: String
  let breadcrumbs = [Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb("Keluhan K3")]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .complaints)
  let errorSummary: ErrorSummary?
  let filters: [any Renderable]
  let downloads: Downloads
  let period: String
  let paper: String
  let months: [MonthLine]
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager

  init(
    _ page: ListPage<SafetyComplaint>, readable: Set<Case.ID>, _ counted: [SafetyMonth], _ period: FeedbackPeriod,
    _ query: FormData, _ words: Words
  ) {
    title = period.errors.titled("Keluhan K3")
    errorSummary = period.errors.summary
    filters = period.fields(query)
    downloads = Downloads(ComplaintPages.root) { "\($0)?\(period.query)" }
    self.period = period.words(words)
    paper = "\(ComplaintPages.root)/cetak?\(period.query)"
    months = counted.map { MonthLine($0, words) }
    lines = page.lines.map { Line($0, isReadable: readable.contains($0.id), words) }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.count(lines.count, "keluhan")) di halaman ini", key: \.key,
      address: { place in
        let rest = place.query.isEmpty ? "" : "&\(FormData(place.query).urlencoded)"
        return "\(ComplaintPages.root)?\(period.query)\(rest)"
      })
  }
}

extension ComplaintIndex.MonthLine {
  init(_ counted: SafetyMonth, _ words: Words) {
    month = words.month(counted.month)
    received = words.number(counted.received)
    closed = words.number(counted.closed)
    open = words.number(counted.received - counted.closed)
  }
}

extension ComplaintIndex.Line {
  init(_ complaint: SafetyComplaint, isReadable: Bool, _ words: Words) {
    number = complaint.number
    href = isReadable ? complaint.path : nil
    subject = isReadable ? complaint.subject : "Tidak ditampilkan: bukan bagian tugas Anda"
    opened = words.shortDate(complaint.openedAt)
    unit = complaint.unit ?? "Belum ditentukan"
    state = complaint.state
  }
}

/// *Rekapitulasi Keluhan* about K3 on paper.
struct ComplaintPaper: PaperPage {
  static let template = "Satisfaction/Interviews/complaints-paper"
  /// A longer list is for a spreadsheet.
  static let mostRows = 300

  let title: String
  let backURL = ComplaintPages.root
  let backLabel = "Kembali ke keluhan K3"
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let heading: String
  let period: String
  let months: [ComplaintIndex.MonthLine]
  let total: ComplaintIndex.MonthLine
  let lines: [ComplaintIndex.Line]
  let hasLines: Bool
  let note: String

  init(_ data: FeedbackData, _ trim: PaperTrim, _ office: Office) {
    let words = Words(zone: office.zone)
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    heading = "\(PaperKind.safetyComplaints.title) K3"
    period = data.period.words(words)
    title = "\(heading) \(period)"
    months = data.months.map { ComplaintIndex.MonthLine($0, words) }
    total = ComplaintIndex.MonthLine(
      SafetyMonth(
        month: data.period.last, received: data.months.reduce(0) { $0 + $1.received },
        closed: data.months.reduce(0) { $0 + $1.closed }), words)
    lines = data.complaints.prefix(Self.mostRows).map {
      ComplaintIndex.Line($0, isReadable: data.readable.contains($0.id), words)
    }
    hasLines = !lines.isEmpty
    note =
      "Keluhan yang ditandai menyangkut K3, menurut tanggal diterima; keadaannya per \(words.dateTime(data.at)). "
      + (data.complaints.count > Self.mostRows ? "Hanya \(Self.mostRows) keluhan terbaru yang didaftar." : "")
  }
}

/// What the addresses of K3 complaints do.
enum ComplaintPages {
  static let root = VoiceTab.complaints.rawValue

  /// GET /survei/suara/keluhan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (query, place, zone) = (visit.request.query, ListPlace(visit.request.query), visit.app.office.zone)
    let period = FeedbackPeriod(query, today: zone.day(of: visit.now))
    let colleague = try visit.colleague()
    let (found, readable, months) = try visit.read { db in
      let found = try db.safetyComplaints(
        within: period.days, zone, at: place, limit: ComplaintIndex.pageSize + 1)
      return (found, try db.readable(found, colleague), try db.safetyMonths(period.months, zone))
    }
    let index = ComplaintIndex(
      ListPage(found, size: ComplaintIndex.pageSize, at: place), readable: readable, months, period, query, visit.words)
    return try visit.page(index)
  }

  /// GET /survei/suara/keluhan/cetak
  @Sendable static func paper(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(visit.request.query, lists: ComplaintPaper.mostRows + 1)
    let trim = try visit.plainTrim(.safetyComplaints)
    return try visit.printView(toIssue: ComplaintPaper(data, trim, visit.office))
  }

  /// POST /survei/suara/keluhan/cetak: issues it as it stands, under the mark of who asks for it. It is a list drawn
  /// from the register and holds nobody's judgement, so nobody checks or approves it, as with the registers; what is
  /// made of it stands in the feedback report, which is approved.
  @Sendable static func issue(_ visit: Visit) async throws -> Response {
    let data = try visit.feedback(visit.request.query, lists: ComplaintPaper.mostRows + 1)
    let (colleague, words, kind) = (try visit.colleague(), visit.words, PaperKind.safetyComplaints)
    let code = try await visit.app.write(by: visit.actor) { deed in
      let draft = PaperDraft(
        kind, number: data.period.words(words), control: try deed.db.control(of: kind, deed.office, at: deed.at),
        marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: deed.at)],
        about: Subject("office", 1))
      let id = try deed.issue(draft) { trim in ComplaintPaper(data, trim, deed.office) }
      guard let paper = try deed.db.paper(id) else { throw VisitError.notFound }
      return paper.code
    }
    return visit.seeOther("/dokumen/\(code.text)", Flash(.ok, "\(kind.title) sudah diterbitkan."))
  }

  /// GET /survei/suara/keluhan.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (words, zone, colleague) = (visit.words, visit.app.office.zone, try visit.colleague())
    let period = FeedbackPeriod(visit.request.query, today: zone.day(of: visit.now))
    return TableExport("keluhan-k3", sheet: "Keluhan K3", columns: columns(words)) { db, add in
      var place = ListPlace.start
      while true {
        let some = try db.safetyComplaints(within: period.days, zone, at: place, limit: 200)
        let readable = try db.readable(some, colleague)
        for one in some {
          let line = ComplaintIndex.Line(one, isReadable: readable.contains(one.id), words)
          try add([
            .text(line.number), .text(line.subject), TableCell(one.openedAt, words), .text(line.unit),
            .text(line.state), TableCell(one.closedAt, words),
          ])
        }
        guard some.count == 200, let last = some.last else { return }
        place = .after(last.key)
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Nomor", width: 18), TableColumn("Perihal", width: 50),
      TableColumn("Diterima (\(words.zone.label))", width: 18), TableColumn("Unit", width: 26),
      TableColumn("Keadaan", width: 40), TableColumn("Ditutup (\(words.zone.label))", width: 18),
    ]
  }
}
