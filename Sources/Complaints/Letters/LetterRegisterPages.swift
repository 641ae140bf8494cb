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
    let after = LetterKey(visit.request.query.text("sesudah"))
    let before = after == nil ? LetterKey(visit.request.query.text("sebelum")) : nil
    let content = try visit.read { db in
      LetterRegisterPage.Content(
        waiting: try db.lettersToSign(by: colleague),
        lines: try db.letters(conditions, after: after, before: before, limit: pageSize + 1),
        total: try db.letterCount(conditions, upTo: countLimit + 1), hasKey: after != nil || before != nil,
        isGoingBack: before != nil)
    }
    return try visit.page(LetterRegisterPage(content, filter, at: visit.now, office: visit.app.office))
  }

  /// GET /surat.csv: all that the filter shows, without who wants to stay unknown.
  @Sendable static func export(_ visit: Visit) async throws -> Response {
    let conditions = LetterFilter(visit.request.query)
      .conditions(zone: visit.app.office.zone, seenBy: try visit.colleague())
    let words = visit.words
    let writer = CSVWriter(separator: .semicolon)
    var bytes = writer.start + writer.row(header.map { .text($0) })
    try visit.read { db in
      try db.eachLetter(conditions) { line in
        bytes += writer.row([
          .text(line.number), .text(words.date(line.signedAt)), .text(line.subject), .text(line.addresseeWords),
          .text(line.signer), .text(line.ticket), .text(line.stateWords(words)),
        ])
      }
    }
    var response = Response(.ok, body: .bytes(bytes))
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    response.headers["Content-Disposition"] = "attachment; filename=\"surat.csv\""
    return response
  }

  private static let header = ["Nomor", "Tanggal", "Hal", "Kepada", "Penanda tangan", "Keluhan", "Penerimaan"]
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
  let export: String
  let paper: String
  let filters: [any Renderable]
  let hasLines: Bool
  let lines: [Line]
  let pager: Pager

  struct Content {
    let waiting: [WaitingLetter]
    let lines: [LetterLine]
    let total: Int
    let hasKey: Bool
    let isGoingBack: Bool
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
  }

  init(_ content: Content, _ filter: LetterFilter, at now: Instant, office: Office) {
    let words = Words(zone: office.zone)
    tasks = content.waiting.map { Self.task($0, at: now, office.calendar, words) }
    hasTasks = !tasks.isEmpty
    waiting = words.count(tasks.count, "surat")
    summary = words.count(content.total, "surat", upTo: LetterRegisterPages.countLimit)
    export = filter.address("/surat.csv")
    paper = filter.address("/surat/cetak")
    let form = FormData(filter.query)
    filters = [
      TextField("q", "Cari nomor atau kata", form: form, kind: .search),
      TextField("bulan", "Bulan (tahun-bulan)", form: form, width: .ten),
    ]
    let hasMore = content.lines.count > LetterRegisterPages.pageSize
    let shown =
      content.isGoingBack && hasMore
      ? Array(content.lines.suffix(LetterRegisterPages.pageSize))
      : Array(content.lines.prefix(LetterRegisterPages.pageSize))
    lines = shown.map { Line($0, words) }
    hasLines = !lines.isEmpty
    let hasPrevious = content.isGoingBack ? hasMore : content.hasKey
    let hasNext = content.isGoingBack || hasMore
    pager = Pager(
      total: summary, first: hasPrevious ? filter.address() : nil,
      previous: hasPrevious
        ? shown.first.map { filter.address("/surat", [(name: "sebelum", value: LetterKey($0).text)]) } : nil,
      next: hasNext ? shown.last.map { filter.address("/surat", [(name: "sesudah", value: LetterKey($0).text)]) } : nil)
  }

  private static func task(
    _ letter: WaitingLetter, at now: Instant, _ calendar: WorkingCalendar, _ words: Words
  ) -> TaskEntry {
    let due = letter.dueAt.map { words.deadline($0, at: now, in: calendar) }
    return TaskEntry(
      "Tanda tangani surat jawaban", href: "/keluhan/\(letter.token)/surat", about: letter.subject,
      due: due?.relative ?? "", dueAt: due?.absolute ?? "",
      tone: letter.dueAt.map { $0 < now ? .late : .plain } ?? .plain, number: letter.number,
      step: "sejak \(words.shortDate(letter.openedAt))")
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
  }
}
