import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What a register shows, ready for paper.
struct RegisterSheet: Sendable {
  let kind: PaperKind
  let back: String
  let columns: [String]
  /// One more than a paper takes where there are more, unless they are all of a period.
  let rows: [[String]]
  /// The stretch of time that they are all of; nil where only the newest are shown.
  let period: Month?
}

/// A register on paper, across: what its filter shows.
struct RegisterPaper: PaperPage {
  static let template = "Complaints/Papers/register"
  /// A longer list is for a spreadsheet.
  static let mostRows = 500

  let title: String
  let backURL: String
  let backLabel = "Kembali ke daftar"
  let letterhead: Letterhead
  let control: PaperControl?
  let seal: PaperSeal?
  let summary: String
  let columns: [String]
  let rows: [Row]

  struct Row: Renderable {
    let cells: [Cell]
  }

  struct Cell: Renderable {
    let label: String
    let value: String
  }

  init(_ sheet: RegisterSheet, _ control: PaperControl?, _ seal: PaperSeal? = nil, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    title = sheet.kind.title
    backURL = sheet.back
    letterhead = office.letterhead
    self.control = control
    self.seal = seal
    columns = sheet.columns
    let most = sheet.period == nil ? Self.mostRows : sheet.rows.count
    rows = sheet.rows.prefix(most).map { row in
      Row(cells: zip(sheet.columns, row).map { Cell(label: $0, value: $1) })
    }
    let stretch = sheet.period.map { "Periode \(words.month($0)). " } ?? ""
    let printed = "\(stretch)Dicetak \(words.dateTime(now))"
    summary =
      sheet.rows.count > most
      ? "\(printed). Hanya \(Self.mostRows) baris terbaru; persempit saringan, atau unduh XLSX untuk semuanya."
      : "\(printed), \(words.count(sheet.rows.count, "baris"))."
  }
}

extension Deed {
  /// Issues a register as it stands: frozen, with a check code, so that whoever holds the paper can have it checked.
  func issue(_ sheet: RegisterSheet, by colleague: SignedIn) throws -> Paper.ID {
    let today = office.zone.day(of: at)
    guard let revision = try db.effectiveRevision(of: office.procedure, on: today) else { throw VisitError.notFound }
    let words = Words(zone: office.zone)
    let draft = PaperDraft(
      sheet.kind, number: sheet.period.map { words.month($0) } ?? words.date(today),
      control: try db.control(of: sheet.kind, in: revision.id),
      marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: at)],
      about: Subject("office", 1))
    return try issue(draft) { trim in RegisterPaper(sheet, trim.control, trim.seal, at: at, office: office) }
  }
}

extension Visit {
  /// The header of a paper that belongs to no case: that of the procedure that new complaints begin on.
  func control(of kind: PaperKind) throws -> PaperControl? {
    let office = app.office
    return try read { db in
      guard let revision = try db.effectiveRevision(of: office.procedure, on: office.zone.day(of: now)) else {
        return nil
      }
      return PaperControl(kind, try db.control(of: kind, in: revision.id), marks: [], office: office)
    }
  }
}

/// The log of complaints and the two registers of mail (*buku agenda*).
enum RegisterPapers {
  /// No office has more complaints in a month.
  private static let wholeMonth = 100_000

  /// GET /keluhan/cetak: log keluhan, as filtered.
  @Sendable static func complaints(_ visit: Visit) throws -> RegisterSheet {
    let filter = RegisterFilter(visit.request.query)
    let question = filter.question(zone: visit.app.office.zone, seenBy: try visit.colleague(), at: visit.now)
    let lines = try visit.read {
      try $0.register(question, limit: filter.month == nil ? RegisterPaper.mostRows + 1 : wholeMonth).lines
    }
    let words = visit.words
    return RegisterSheet(
      kind: PaperKind("register.complaints", "Log Keluhan Pelanggan", form: 11), back: filter.address(),
      columns: ["Nomor", "Diterima", "Pelanggan", "Perihal", "Saluran", "Unit kerja", "Langkah", "Hasil"],
      rows: lines.map { line in
        [
          line.number, words.shortDate(line.openedAt), line.customerWords, line.subject, line.channel.words, line.unit,
          line.step.map { "\($0). \(line.stepTitle)" } ?? "", line.ending ?? "",
        ]
      }, period: filter.month)
  }

  /// GET /surat/cetak: buku agenda surat keluar of a month, the present one where none is given.
  @Sendable static func outgoing(_ visit: Visit) throws -> RegisterSheet {
    let asked = LetterFilter(visit.request.query)
    let month = asked.month ?? visit.month
    let filter = LetterFilter(words: asked.words, month: month)
    let conditions = filter.outgoing(visit.app.office.zone, seenBy: try visit.colleague())
    let words = visit.words
    var rows: [[String]] = []
    try visit.read { try $0.eachLine(of: .outgoing, conditions) { rows.append(OutgoingColumns.cells($0, words)) } }
    return RegisterSheet(
      kind: PaperKind("register.outgoing", "Buku Agenda Surat Keluar", form: 12), back: filter.address(),
      columns: OutgoingColumns.titles, rows: rows, period: month)
  }

  /// GET /surat/masuk/cetak: buku agenda surat masuk of a month, the present one where none is given.
  @Sendable static func incoming(_ visit: Visit) throws -> RegisterSheet {
    let asked = LetterFilter(visit.request.query)
    let month = asked.month ?? visit.month
    let filter = LetterFilter(words: asked.words, month: month)
    let words = visit.words
    var rows: [[String]] = []
    try visit.read { db in
      try db.eachLine(of: .incoming, filter.incoming(visit.app.office.zone)) {
        rows.append(IncomingColumns.cells($0, words))
      }
    }
    return RegisterSheet(
      kind: PaperKind("register.incoming", "Buku Agenda Surat Masuk", form: 13),
      back: filter.address(IncomingPages.root),
      columns: IncomingColumns.titles, rows: rows, period: month)
  }
}

extension Visit {
  /// The month in which it takes place.
  fileprivate var month: Month { Month(of: app.office.zone.day(of: now)) }
}

enum RegisterPaperRoutes {
  static let all =
    routes("/keluhan/cetak", .register, "the register of complaints on paper, as filtered", RegisterPapers.complaints)
    + routes("/surat/cetak", .letterRegister, "the register of letters on paper, as filtered", RegisterPapers.outgoing)
    + routes(
      "/surat/masuk/cetak", .incomingMail, "the register of incoming letters on paper", RegisterPapers.incoming)

  private static func routes(
    _ pattern: String, _ access: Access, _ purpose: String, _ sheet: @escaping @Sendable (Visit) throws -> RegisterSheet
  ) -> [Route] {
    [
      Route(.get, pattern, access, { visit in try show(try sheet(visit), visit) }, purpose),
      Route(.post, pattern, access, { visit in try await issue(try sheet(visit), visit) }, purpose + ", issued (P6)"),
    ]
  }

  private static func show(_ sheet: RegisterSheet, _ visit: Visit) throws -> Response {
    let control = try visit.control(of: sheet.kind)
    return try visit.printView(
      toIssue: RegisterPaper(sheet, control, at: visit.now, office: visit.app.office))
  }

  private static func issue(_ sheet: RegisterSheet, _ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let id = try await visit.app.write(by: visit.actor) { deed in try deed.issue(sheet, by: colleague) }
    guard let paper = try visit.read({ try $0.paper(id) }) else { throw VisitError.notFound }
    return visit.seeOther("/dokumen/\(paper.code.text)")
  }
}
