import Database
import HTTP
import Mustache
import Platform
import Procedures

/// A register on paper, across: what its filter shows, newest first.
struct RegisterPaper: PaperPage {
  static let template = "Complaints/Papers/register"
  /// A longer list is for a spreadsheet.
  static let mostRows = 500

  let title: String
  let backURL: String
  let backLabel = "Kembali ke daftar"
  let letterhead: Letterhead
  let control: PaperControl?
  let seal: PaperSeal? = nil
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

  /// - Parameters:
  ///   - rows: one more than `mostRows` when there are more.
  ///   - period: the stretch of time that they are all of; nil where only the newest are shown.
  init(
    _ kind: PaperKind, back: String, columns: [String], rows: [[String]], period: Month? = nil, _ visit: Visit
  ) throws {
    title = kind.title
    backURL = back
    letterhead = visit.app.office.letterhead
    self.columns = columns
    let most = period == nil ? Self.mostRows : rows.count
    self.rows = rows.prefix(most).map { row in
      Row(cells: zip(columns, row).map { Cell(label: $0, value: $1) })
    }
    let stretch = period.map { "Periode \(visit.words.month($0)). " } ?? ""
    let printed = "\(stretch)Dicetak \(visit.words.dateTime(visit.now))"
    summary =
      rows.count > most
      ? "\(printed). Hanya \(Self.mostRows) baris terbaru; persempit saringan, atau unduh XLSX untuk semuanya."
      : "\(printed), \(visit.words.count(rows.count, "baris"))."
    control = try visit.control(of: kind)
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
  @Sendable static func complaints(_ visit: Visit) async throws -> RegisterPaper {
    let filter = RegisterFilter(visit.request.query)
    let question = filter.question(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let lines = try visit.read {
      try $0.register(question, limit: filter.month == nil ? RegisterPaper.mostRows + 1 : wholeMonth).lines
    }
    let words = visit.words
    return try RegisterPaper(
      PaperKind("register.complaints", "Log Keluhan Pelanggan", form: 11), back: filter.address(),
      columns: ["Nomor", "Diterima", "Pelanggan", "Perihal", "Saluran", "Unit kerja", "Langkah", "Hasil"],
      rows: lines.map { line in
        [
          line.number, words.shortDate(line.openedAt), line.customerWords, line.subject, line.channel.words, line.unit,
          line.step.map { "\($0). \(line.stepTitle)" } ?? "", line.ending ?? "",
        ]
      }, period: filter.month, visit)
  }

  /// GET /surat/cetak: buku agenda surat keluar of a month, the present one where none is given.
  @Sendable static func outgoing(_ visit: Visit) async throws -> RegisterPaper {
    let asked = LetterFilter(visit.request.query)
    let month = asked.month ?? visit.month
    let filter = LetterFilter(words: asked.words, month: month)
    let conditions = filter.conditions(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let words = visit.words
    var rows: [[String]] = []
    try visit.read { db in try db.eachLetter(conditions) { rows.append(OutgoingColumns.cells($0, words)) } }
    return try RegisterPaper(
      PaperKind("register.outgoing", "Buku Agenda Surat Keluar", form: 12), back: filter.address(),
      columns: OutgoingColumns.titles, rows: rows.reversed(), period: month, visit)
  }

  /// GET /surat/masuk/cetak: buku agenda surat masuk of a month, the present one where none is given.
  @Sendable static func incoming(_ visit: Visit) async throws -> RegisterPaper {
    let asked = LetterFilter(visit.request.query)
    let month = asked.month ?? visit.month
    let filter = LetterFilter(words: asked.words, month: month)
    let words = visit.words
    var rows: [[String]] = []
    try visit.read { db in
      try db.eachIncoming(filter.incoming(visit.app.office.zone)) { rows.append(IncomingColumns.cells($0, words)) }
    }
    return try RegisterPaper(
      PaperKind("register.incoming", "Buku Agenda Surat Masuk", form: 13), back: filter.address(IncomingPages.root),
      columns: IncomingColumns.titles, rows: rows, period: month, visit)
  }
}

extension Visit {
  /// The month in which it takes place.
  fileprivate var month: Month { Month(of: app.office.zone.day(of: now)) }
}

enum RegisterPaperRoutes {
  static let all =
    Route.paper(
      "/keluhan/cetak", .register, "the register of complaints on paper, as filtered", RegisterPapers.complaints)
    + Route.paper(
      "/surat/cetak", .letterRegister, "the register of letters on paper, as filtered", RegisterPapers.outgoing)
    + Route.paper(
      "/surat/masuk/cetak", .can(anyOf: [.readLetters, .registerComplaints]),
      "the register of incoming letters on paper",
      RegisterPapers.incoming)
}
