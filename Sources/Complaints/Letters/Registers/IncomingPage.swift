import HTTP
import Mustache
import Platform

/// The register's columns, on paper and in files.
enum IncomingColumns {
  static let titles = [
    "Nomor agenda", "Dicatat", "Diterima", "Nomor surat", "Tanggal surat", "Dari", "Perihal", "Lampiran", "Sifat",
    "Klasifikasi", "Keluhan", "Diteruskan ke", "Keterangan",
  ]

  static func cells(_ line: IncomingLine, _ words: Words) -> [String] {
    [
      line.agenda, words.shortDate(line.recordedAt), words.shortDate(line.receivedAt), line.number,
      line.date.map { words.shortDate($0) } ?? "", line.sender, line.mail.subject, line.mail.attachments,
      line.mail.urgency.words, line.mail.security.words, line.mail.ticket, line.unit, line.mail.remark(words),
    ]
  }
}

/// What the template of the register of incoming mail sees.
struct IncomingPage: StaffPage {
  static let template = "Complaints/Letters/incoming"

  struct Line: Renderable {
    let agenda: String
    let recorded: String
    let subject: String
    let number: String
    let sender: String
    let received: String
    let unit: String
    let ticket: String
    let caseURL: String?
    let voided: String?
    let voidURL: String?
  }

  let title = "Surat masuk"
  let breadcrumbs = [Breadcrumb("Surat", "/surat"), Breadcrumb("Surat masuk")]
  let summary: String
  let downloads: Downloads
  let paper: String
  let new: String?
  let filters: [any Renderable]
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager

  init(
    _ page: ListPage<IncomingLine>, _ total: Int, _ filter: LetterFilter, mayEnter: Bool, _ words: Words
  ) {
    let root = IncomingPages.root
    summary = words.count(total, "surat", upTo: LetterRegisterPages.countLimit)
    downloads = Downloads(root) { filter.address($0) }
    paper = filter.address("\(root)/cetak")
    new = mayEnter ? "\(root)/baru" : nil
    let form = FormData(filter.query)
    filters = [
      TextField("q", "Cari nomor atau kata", form: form, kind: .search),
      filter.months.field,
    ]
    lines = page.lines.map { Line($0, mayVoid: mayEnter, words) }
    hasLines = !lines.isEmpty
    pager = page.pager(total: summary, key: \.key, address: { filter.address(root, at: $0) })
  }
}

extension IncomingPage.Line {
  fileprivate init(_ line: IncomingLine, mayVoid: Bool, _ words: Words) {
    agenda = line.agenda
    recorded = words.shortDate(line.recordedAt)
    subject = line.mail.subject
    number = [line.number, line.date.map { words.shortDate($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    sender = line.sender
    received = "diterima \(words.shortDate(line.receivedAt))"
    unit = line.unit
    ticket = line.mail.ticket
    caseURL = line.mail.token.map { "/keluhan/\($0)" }
    voided = line.mail.voided?.text(words)
    voidURL = mayVoid && !line.isComplaint && line.mail.voided == nil ? "\(IncomingPages.root)/\(line.id)/batal" : nil
  }
}
