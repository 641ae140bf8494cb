import Database
import Documents
import HTTP
import Platform
import Procedures

/// The binder as a table, and as a ZIP with the newest papers behind each row.
enum AuditExport {
  static let columns = [
    TableColumn("Standar atau prosedur", width: 34), TableColumn("Klausul", width: 10), TableColumn("Judul", width: 36),
    TableColumn("Bukti", width: 44), TableColumn("Jumlah", width: 10), TableColumn("Keterangan", width: 32),
    TableColumn("Terbaru", width: 60),
  ]

  /// GET /arsip/audit.csv, .xlsx
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, zone, now, words) = (visit.auditFilter, visit.app.office.zone, visit.now, visit.words)
    return TableExport("bukti-audit", sheet: "Bukti audit", columns: columns) { db, add in
      let binder = try AuditBinder(db, filter, on: zone.day(of: now), zone: zone)
      for (_, cells) in rows(binder, words) { try add(cells) }
    }
  }

  /// Each row with its newest records.
  static func rows(_ binder: AuditBinder, _ words: Words) -> [(newest: [AuditItem], cells: [TableCell])] {
    binder.groups(words).flatMap { group in
      group.parts.flatMap { part in
        part.lines.map { line in
          let note = [line.note, line.count == 0 ? AuditLine.none : line.countWords].filter { !$0.isEmpty }
          let newest = line.newest.map { "\($0.label) (\(words.shortDate($0.day)))" }.joined(separator: "; ")
          let cells: [TableCell] = [
            .text(group.title), .text(part.code), .text(part.title), .text(line.name), .integer(line.count),
            .text(note.joined(separator: "; ")), .text(newest),
          ]
          return (line.newest, cells)
        }
      }
    }
  }

  /// GET /arsip/audit.zip: the trail knows who took it before the first byte leaves.
  @Sendable static func zip(_ visit: Visit) async throws -> Response {
    let (filter, colleague) = (visit.auditFilter, try visit.colleague())
    if !visit.request.isHead {
      try await visit.app.write(by: visit.actor) { deed in
        try deed.record(
          "audit.exported", Subject("office", 1), "from=\(filter.months.first.iso) until=\(filter.months.last.iso)")
      }
    }
    let (app, now) = (visit.app, visit.now)
    let name = "Bukti audit \(filter.months.first.iso) sampai \(filter.months.last.iso)"
    return try await visit.download(
      FolderExport(name, at: now) { db, folder in
        try fill(folder, db, filter, app, at: now, by: colleague)
      })
  }

  private static func fill(
    _ folder: ExportedFolder, _ db: Snapshot, _ filter: AuditFilter, _ app: App, at now: Instant, by exporter: SignedIn
  ) throws {
    let (zone, words) = (app.office.zone, Words(zone: app.office.zone))
    let binder = try AuditBinder(db, filter, on: zone.day(of: now), zone: zone, newest: AuditBinder.packed)
    let lines = rows(binder, words)
    let files = try add(Set(lines.flatMap { $0.newest.compactMap(\.paper) }), to: folder, db, app)
    try folder.add(
      "daftar-bukti.csv", columns: columns.map(\.title) + ["Berkas di sini"],
      lines.map { line in
        line.cells + [.text(line.newest.compactMap(\.paper).compactMap { files[$0] }.joined(separator: "; "))]
      })
    let sums = try folder.add("daftar-sha256.txt", folder.sums)
    try folder.add(
      "baca-dulu.txt", readMe(binder, papers: files.count, sums: sums.sum, app.office, at: now, by: exporter))
  }

  /// Each paper once, however many rows it stands in; gives the names in the ZIP.
  private static func add(
    _ papers: Set<Paper.ID>, to folder: ExportedFolder, _ db: Snapshot, _ app: App
  ) throws -> [Paper.ID: String] {
    var names: [Paper.ID: String] = [:]
    for paper in try db.papers(papers.sorted()) {
      let title = paper.title.replacing("/", with: "-")
      let name = title.hasPrefix(paper.form) ? title : "\(paper.form) - \(title)"
      names[paper.id] = try folder.add("dokumen/\(name)", paper, from: db, app)?.name
    }
    return names
  }

  private static func readMe(
    _ binder: AuditBinder, papers: Int, sums: String, _ office: Office, at now: Instant, by exporter: SignedIn
  ) -> String {
    let words = Words(zone: office.zone)
    let groups = binder.groups(words).map { "- \($0.title): \($0.summary)\n" }.joined()
    return """
      BUKTI AUDIT
      Organisasi : \(office.name)
      Periode    : \(words.span(binder.filter.months))
      Diekspor   : \(words.dateTime(now))
      Oleh       : \([exporter.name, exporter.title].filter { !$0.isEmpty }.joined(separator: ", "))

      \(groups)
      Isi
      - daftar-bukti.csv: tiap klausul dan langkah dengan bukti, jumlah, dan berkasnya di sini.
      - dokumen/: \(words.number(papers)) dokumen terbitan, paling banyak \(AuditBinder.packed) terbaru untuk tiap baris. Yang berakhiran .html belum dibuat PDF-nya; isinya teks yang diterbitkan.
      - daftar-sha256.txt: sidik SHA-256 semua berkas di atas. Periksa dengan: sha256sum -c daftar-sha256.txt

      Sidik SHA-256 daftar-sha256.txt sendiri
      \(sums)

      """
  }
}

enum AuditRoutes {
  static let all: [Route] =
    [
      Route(
        .get, AuditFilter.path, .can(.readAllCases), show, "what shows that clauses and procedures are kept to (A6)"),
      Route(
        .get, AuditFilter.path + ".zip", .can(.readAllCases), AuditExport.zip, "the same with its newest papers (A6)"),
      Route(
        .get, AuditFilter.path + "/cetak", .can(.readAllCases), AuditPaperPages.show, "the audit binder on paper (A6)"),
      Route(
        .post, AuditFilter.path + "/cetak", .can(.readAllCases), AuditPaperPages.issue,
        "issues the audit binder with a check code (A6, P6)"),
    ] + Route.table(AuditFilter.path, .can(.readAllCases), "the audit binder (A6)", AuditExport.table)

  /// GET /arsip/audit
  @Sendable private static func show(_ visit: Visit) async throws -> Response {
    let binder = try await visit.auditBinder()
    let choices = try visit.read { try $0.procedureChoices() }
    let now = Month(of: visit.app.office.zone.day(of: visit.now))
    return try visit.page(AuditPage(binder, choices, now: now, visit.words))
  }

  static let pages: [any Page.Type] = [AuditPage.self, AuditPaper.self]
}
