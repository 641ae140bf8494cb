import Database
import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The register of letters: what waits for one's signature, then what was signed.
enum LetterRegisterPages {
  static let pageSize = 50
  /// Counting stops here: beyond it the page says "1.000+".
  static let countLimit = 1000

  /// GET /surat
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let colleague = try visit.colleague()
    let filter = LetterFilter(visit.request.query)
    let conditions = filter.outgoing(visit.app.office.zone, seenBy: colleague)
    let place = ListPlace(visit.request.query)
    let content = try visit.read { db in
      LetterRegisterPage.Content(
        waiting: try db.lettersWaiting(for: colleague).filter { $0.kind == .letterSignature },
        page: ListPage(
          try db.lines(of: .outgoing, conditions, at: place, limit: pageSize + 1), size: pageSize, at: place),
        total: try db.count(of: .outgoing, conditions, upTo: countLimit + 1),
        mayKeep: colleague.can(.registerComplaints), signs: try db.signsLetters(colleague))
    }
    return try visit.page(LetterRegisterPage(content, filter, at: visit.now, office: visit.app.office))
  }

  /// GET /surat.csv, /surat.xlsx: all that the filter shows, without who wants to stay unknown.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let conditions = LetterFilter(visit.request.query)
      .outgoing(visit.app.office.zone, seenBy: try visit.colleague())
    let words = visit.words
    return TableExport("surat", sheet: "Surat keluar", columns: columns(words)) { db, add in
      try db.eachLine(of: .outgoing, conditions) { line in
        try add([
          .text(line.number), TableCell(line.at, words), .text(line.mail.subject), .text(line.addressee),
          .text(line.signer), .text(line.mail.ticket), .text(line.stateWords(words)), .text(line.mail.urgency.words),
          .text(line.mail.security.words), .text(line.mail.attachments),
          .text(line.copies.split(separator: "\n").joined(separator: "; ")),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Nomor", width: 26), TableColumn("Bernomor sejak (\(words.zone.label))", width: 17),
      TableColumn("Hal", width: 44), TableColumn("Kepada", width: 28), TableColumn("Penanda tangan", width: 28),
      TableColumn("Keluhan", width: 16), TableColumn("Penerimaan", width: 40), TableColumn("Sifat", width: 14),
      TableColumn("Klasifikasi", width: 16), TableColumn("Lampiran", width: 16), TableColumn("Tembusan", width: 30),
    ]
  }
}

/// What the register's template sees.
struct LetterRegisterPage: StaffPage {
  static let template = "Complaints/Letters/register"
  let title = "Surat"
  let breadcrumbs = [Breadcrumb("Surat")]
  let hasTasks: Bool
  let tasks: [TaskEntry]
  let waiting: String
  let summary: String
  let downloads: Downloads
  let paper: String
  let new: String?
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  struct Content {
    let waiting: [WaitingLetter]
    let page: ListPage<OutgoingLine>
    let total: Int
    /// Whether the reader enters letters made outside, and whether he signs replies: both void numbers.
    let mayKeep: Bool
    let signs: Bool
  }

  struct Line: Renderable {
    let href: String?
    let number: String
    let date: String
    let subject: String
    let addressee: String
    let signer: String
    let state: String
    let ticket: String
    /// *Sifat*, and the security class of one that is not open.
    let nature: String
    let voidURL: String?
    /// Where the letter itself is added, made outside and not there yet.
    let attachURL: String?
  }

  init(_ content: Content, _ filter: LetterFilter, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    tasks = content.waiting.map { $0.task(at: now, office.calendar, words) }
    hasTasks = !tasks.isEmpty
    waiting = words.count(tasks.count, "surat")
    summary = words.count(content.total, "surat", upTo: LetterRegisterPages.countLimit)
    downloads = Downloads("/surat") { filter.address($0) }
    paper = filter.address("/surat/cetak")
    new = content.mayKeep ? "\(OutgoingPages.path)/baru" : nil
    let form = FormData(filter.query)
    filters = [
      TextField("q", "Cari nomor atau kata", form: form, kind: .search),
      filter.months.field,
    ]
    lines = content.page.lines.map { Line($0, content, words) }
    hasLines = !lines.isEmpty
    pager = content.page.pager(total: summary, key: \.key, address: { filter.address("/surat", at: $0) })
  }
}

extension LetterRegisterPage.Line {
  fileprivate init(_ line: OutgoingLine, _ content: LetterRegisterPage.Content, _ words: Words) {
    let path = "\(OutgoingPages.path)/\(line.id)"
    href =
      line.letter == nil
      ? line.file.map { _ in "\(path)/berkas" } : line.mail.token.map { "/keluhan/\($0)/surat/cetak" }
    number = line.number
    date = line.day(words)
    subject = line.mail.subject
    addressee = line.addressee
    signer = line.signer
    state = line.stateWords(words)
    ticket = line.mail.ticket
    let (urgency, security) = (line.mail.urgency.words, line.mail.security)
    nature = security == .open ? urgency : "\(urgency), \(security.words.lowercased())"
    voidURL = line.canBeVoided && (content.mayKeep || content.signs) ? "\(path)/batal" : nil
    attachURL =
      content.mayKeep && line.letter == nil && line.file == nil && line.mail.voided == nil ? "\(path)/lampiran" : nil
  }
}
