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
    let conditions = filter.conditions(zone: visit.app.office.zone, seenBy: colleague)
    let place = ListPlace(visit.request.query)
    let content = try visit.read { db in
      LetterRegisterPage.Content(
        waiting: try db.lettersWaiting(for: colleague).filter { $0.kind == .letterSignature },
        page: ListPage(try db.letters(conditions, at: place, limit: pageSize + 1), size: pageSize, at: place),
        total: try db.letterCount(conditions, upTo: countLimit + 1))
    }
    return try visit.page(LetterRegisterPage(content, filter, at: visit.now, office: visit.app.office))
  }

  /// GET /surat.csv, /surat.xlsx: all that the filter shows, without who wants to stay unknown.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let conditions = LetterFilter(visit.request.query)
      .conditions(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let words = visit.words
    return TableExport("surat", sheet: "Surat keluar", columns: columns(words)) { db, add in
      try db.eachLetter(conditions) { line in
        try add([
          .text(line.number), TableCell(line.signedAt, words), .text(line.subject), .text(line.addresseeWords),
          .text(line.signer), .text(line.ticket), .text(line.stateWords(words)), .text(line.urgency.words),
          .text(line.security.words), .text(line.attachments),
          .text(line.copies.split(separator: "\n").joined(separator: "; ")),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Nomor", width: 26), TableColumn("Ditandatangani (\(words.zone.label))", width: 17),
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
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  struct Content {
    let waiting: [WaitingLetter]
    let page: ListPage<LetterLine>
    let total: Int
  }

  struct Line: Renderable {
    let href: String
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
  }

  init(_ content: Content, _ filter: LetterFilter, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    tasks = content.waiting.map { $0.task(at: now, office.calendar, words) }
    hasTasks = !tasks.isEmpty
    waiting = words.count(tasks.count, "surat")
    summary = words.count(content.total, "surat", upTo: LetterRegisterPages.countLimit)
    downloads = Downloads("/surat") { filter.address($0) }
    paper = filter.address("/surat/cetak")
    let form = FormData(filter.query)
    filters = [
      TextField("q", "Cari nomor atau kata", form: form, kind: .search),
      TextField("bulan", "Bulan (tahun-bulan)", form: form, width: .ten),
    ]
    lines = content.page.lines.map { Line($0, words) }
    hasLines = !lines.isEmpty
    pager = content.page.pager(total: summary, key: \.key, address: { filter.address("/surat", at: $0) })
  }
}

extension LetterRegisterPage.Line {
  fileprivate init(_ line: LetterLine, _ words: Words) {
    href = "/keluhan/\(line.token)/surat/cetak"
    number = line.number
    date = words.shortDate(line.signedAt)
    subject = line.subject
    addressee = line.addresseeWords
    signer = line.signer
    state = line.stateWords(words)
    ticket = line.ticket
    nature = line.security == .open ? line.urgency.words : "\(line.urgency.words), \(line.security.words.lowercased())"
    voidURL = line.isSuperseded && line.voided == nil ? "/surat/keluar/\(line.letter)/batal" : nil
  }
}
