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

  /// - Parameter rows: one more than `mostRows` when there are more.
  init(_ kind: PaperKind, back: String, columns: [String], rows: [[String]], _ visit: Visit) throws {
    title = kind.title
    backURL = back
    letterhead = visit.app.office.letterhead
    self.columns = columns
    self.rows = rows.prefix(Self.mostRows).map { row in
      Row(cells: zip(columns, row).map { Cell(label: $0, value: $1) })
    }
    let printed = "Dicetak \(visit.words.dateTime(visit.now))"
    summary =
      rows.count > Self.mostRows
      ? "\(printed). Hanya \(Self.mostRows) baris terbaru; persempit saringan, atau unduh XLSX untuk semuanya."
      : "\(printed), \(visit.words.count(rows.count, "baris"))."
    let today = visit.app.office.zone.day(of: visit.now)
    control = try visit.read { db in
      guard let revision = try db.effectiveRevisions(on: today).first else { return nil }
      return PaperControl(kind, try db.control(of: kind, in: revision.id), marks: [], office: visit.app.office)
    }
  }
}

/// The log of complaints and the two registers of mail (*buku agenda*).
enum RegisterPapers {
  /// GET /keluhan/cetak: log keluhan, as filtered.
  @Sendable static func complaints(_ visit: Visit) async throws -> RegisterPaper {
    let filter = RegisterFilter(visit.request.query)
    let question = filter.question(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let lines = try visit.read { try $0.register(question, limit: RegisterPaper.mostRows + 1).lines }
    let words = visit.words
    return try RegisterPaper(
      PaperKind("register.complaints", "Log Keluhan Pelanggan", form: 11), back: filter.address(),
      columns: ["Nomor", "Diterima", "Pelanggan", "Perihal", "Saluran", "Unit kerja", "Langkah", "Hasil"],
      rows: lines.map { line in
        [
          line.number, words.shortDate(line.openedAt), line.customerWords, line.subject, line.channel.words, line.unit,
          line.step.map { "\($0). \(line.stepTitle)" } ?? "", line.ending ?? "",
        ]
      }, visit)
  }

  /// GET /surat/cetak: buku agenda surat keluar, as filtered.
  @Sendable static func outgoing(_ visit: Visit) async throws -> RegisterPaper {
    let filter = LetterFilter(visit.request.query)
    let conditions = filter.conditions(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let lines = try visit.read { db in
      try db.letters(conditions, limit: RegisterPaper.mostRows + 1)
    }
    let words = visit.words
    return try RegisterPaper(
      PaperKind("register.outgoing", "Buku Agenda Surat Keluar", form: 12), back: filter.address(),
      columns: ["Nomor", "Tanggal", "Kepada", "Hal", "Penanda tangan", "Keluhan", "Penerimaan"],
      rows: lines.map { line in
        [
          line.number, words.shortDate(line.signedAt), line.addresseeWords, line.subject, line.signer, line.ticket,
          line.stateWords(words),
        ]
      }, visit)
  }

  /// GET /surat/masuk/cetak: buku agenda surat masuk, by month where one is given.
  @Sendable static func incoming(_ visit: Visit) async throws -> RegisterPaper {
    let month = Month(iso: visit.request.query.text("bulan"))
    let zone = visit.app.office.zone
    let lines = try visit.read { try $0.incomingLetters(of: month, zone, limit: RegisterPaper.mostRows + 1) }
    let words = visit.words
    return try RegisterPaper(
      PaperKind("register.incoming", "Buku Agenda Surat Masuk", form: 13), back: "/surat",
      columns: [
        "Nomor agenda", "Diterima", "Nomor surat", "Tanggal surat", "Dari", "Perihal", "Keluhan", "Diteruskan ke",
      ],
      rows: lines.map { line in
        [
          line.agenda, words.shortDate(line.receivedAt), line.number, line.date.map { words.shortDate($0) } ?? "",
          line.sender, line.subject, line.ticket, line.unit,
        ]
      }, visit)
  }
}

/// A letter that came in with a complaint.
private struct IncomingLine: Sendable, FromRow {
  let agenda: String
  let receivedAt: Instant
  let number: String
  let date: Day?
  /// Who wrote it, as far as he agreed to be named.
  let sender: String
  let subject: String
  let ticket: String
  let unit: String

  init(row: Row) throws(RowError) {
    agenda = try row["agendaNumber"]
    receivedAt = try row["receivedAt"]
    number = try row["letterNumber"]
    date = try row["letterDate"]
    let secrecy: Confidentiality = try row["confidentiality"]
    let name: String = try row["sender"]
    sender = secrecy == .named ? name : secrecy.words
    subject = try row["subject"]
    ticket = try row["number"]
    unit = try row["unit"]
  }
}

extension Snapshot {
  fileprivate func incomingLetters(of month: Month?, _ zone: Zone, limit: Int) throws -> [IncomingLine] {
    let span: SQL =
      month.map { month in
        " AND c.receivedAt >= \(zone.instant(month.first)) AND c.receivedAt < \(zone.instant(month.last.next))"
      } ?? ""
    return try rows(
      """
      SELECT c.agendaNumber, c.receivedAt, c.letterNumber, c.letterDate, r.confidentiality, r.subject, r.number,
        COALESCE(p.name, '') AS sender, COALESCE(u.name, '') AS unit
      FROM complaint c JOIN caseRun r ON r.id = c.caseID
        LEFT JOIN complainant p ON p.complaintID = c.id LEFT JOIN unit u ON u.id = r.unitID
      WHERE c.channel = 'letter'\(span) ORDER BY c.receivedAt DESC LIMIT \(limit)
      """)
  }
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
