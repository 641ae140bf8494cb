import Database
import Documents
import HTTP
import Mustache
import Platform

/// The archive (row A6): every final paper of every feature, with what controls it, found by kind, month, number or code.
struct ArchiveIndex: StaffPage {
  static let template = "Procedures/Papers/index"
  static let path = "/arsip"
  static let pageSize = 50

  struct Line: Renderable {
    let form: String
    let href: String
    let number: String
    let control: String
    let issued: String
    let kept: String
    let code: String
    let voided: String?
    let pdf: String?
    /// Where its hard copy lies; "–" while nobody has said so.
    let place: String
    /// Where that is written down, for who keeps the archive.
    let placeHref: String?
  }

  let title = "Arsip dokumen"
  let breadcrumbs = [Breadcrumb("Arsip dokumen")]
  let filters: [any Renderable]
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let pager: Pager

  init(
    _ page: ListPage<ArchivedPaper>, _ filter: ArchiveFilter, kinds: [Choice], procedures: [Choice], office: Office,
    mayPlace: Bool
  ) {
    let words = Words(zone: office.zone)
    let form = FormData(filter.query)
    filters = [
      TextField("q", "Nomor atau kode periksa", form: form, kind: .search),
      SelectField("jenis", "Jenis", kinds, form: form, prompt: "Semua"),
      SelectField("prosedur", "Prosedur", procedures, form: form, prompt: "Semua"),
      filter.months.field,
    ]
    downloads = Downloads(Self.path) { filter.address($0) }
    lines = page.lines.map { Line($0, office, words, mayPlace: mayPlace) }
    hasLines = !lines.isEmpty
    pager = page.pager(
      total: "\(words.number(lines.count)) dokumen di halaman ini", key: \.key, address: { filter.address(at: $0) })
  }
}

extension ArchiveIndex.Line {
  fileprivate init(_ paper: ArchivedPaper, _ office: Office, _ words: Words, mayPlace: Bool) {
    form = paper.form
    href = "/dokumen/\(paper.code.text)"
    number = paper.number
    control = paper.controlWords(words)
    issued = words.shortDateTime(paper.issuedAt)
    kept = paper.keptWords(office, words)
    code = paper.code.text
    voided = paper.voidedWords(words)
    pdf = paper.hasPDF ? "\(href)/pdf" : nil
    place = paper.place.isEmpty ? "–" : paper.place
    placeHref = mayPlace ? "\(href)/tempat" : nil
  }
}

extension ArchivedPaper {
  /// "PR-07/F-02, revisi 01, berlaku 2 Jan 2026".
  fileprivate func controlWords(_ words: Words) -> String {
    let edition = revision < 10 ? "0\(revision)" : "\(revision)"
    let parts = [
      documentNumber ?? "Belum diberi nomor", "revisi \(edition)", effective.map { "berlaku \(words.shortDate($0))" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  fileprivate func voidedWords(_ words: Words) -> String? {
    guard let voidedAt else { return nil }
    let day = words.shortDate(voidedAt)
    if isReplaced { return "Digantikan \(day)" }
    return voidReason.isEmpty ? "Nomor dibatalkan \(day)" : "Dicabut \(day): \(voidReason)"
  }

  fileprivate func keptWords(_ office: Office, _ words: Words) -> String {
    if let day = keptUntil(office) { return words.shortDate(day) }
    return office.customers.retentionYears > 0 ? "Selama kasusnya terbuka" : "Tanpa batas waktu"
  }
}

/// What the archive's addresses do.
enum ArchiveIndexPages {
  /// GET /arsip
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place, office) = (
      ArchiveFilter(visit.request.query), ListPlace(visit.request.query), visit.app.office
    )
    let found = try await visit.app.readPatiently { db in
      try db.archive(filter.conditions(office.zone), at: place, limit: ArchiveIndex.pageSize + 1)
    }
    let (kinds, procedures) = try visit.read { db in (try db.archivedKinds(), try db.procedureChoices()) }
    let page = ListPage(found, size: ArchiveIndex.pageSize, at: place)
    return try visit.page(
      ArchiveIndex(
        page, filter, kinds: kinds, procedures: procedures, office: office,
        mayPlace: try visit.colleague().keepsArchive))
  }

  /// GET /arsip.csv, /arsip.xlsx: all that the filter shows.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (office, words) = (visit.app.office, visit.words)
    let conditions = ArchiveFilter(visit.request.query).conditions(office.zone)
    return TableExport("arsip", sheet: "Arsip", columns: columns(words)) { db, add in
      try db.eachArchived(conditions) { paper in
        try add([
          .text(paper.form), .text(paper.number), .text(paper.documentNumber ?? ""), .integer(paper.revision),
          .text(paper.effective.map { words.shortDate($0) } ?? ""), TableCell(paper.issuedAt, words),
          .text(paper.keptWords(office, words)), .text(paper.code.text), .text(paper.voidedWords(words) ?? ""),
          .text(paper.place),
        ])
      }
    }
  }

  private static func columns(_ words: Words) -> [TableColumn] {
    [
      TableColumn("Dokumen", width: 30), TableColumn("Nomor", width: 22), TableColumn("No. dokumen", width: 20),
      TableColumn("Revisi", width: 8), TableColumn("Mulai berlaku", width: 14),
      TableColumn("Diterbitkan (\(words.zone.label))", width: 18), TableColumn("Disimpan sampai", width: 24),
      TableColumn("Kode periksa", width: 16), TableColumn("Keterangan", width: 26),
      TableColumn("Tempat arsip fisik", width: 30),
    ]
  }

  static let routes: [Route] =
    [Route(.get, ArchiveIndex.path, .can(.readAllCases), show, "every issued paper, filtered by its address (A6)")]
    + Route.table(ArchiveIndex.path, .can(.readAllCases), "issued papers, as filtered", table)
}
