import Database
import Documents
import HTTP
import Mustache
import Platform

/// Who has read and understood a revision, and who has not.
enum ReadingPages {
  /// POST /prosedur/:code/revisi/:revision/dibaca
  @Sendable static func confirm(_ visit: Visit) async throws -> Response {
    let revision = try visit.revision()
    let number = try visit.request.form().int("number")
    guard revision.effectiveFrom != nil else { throw VisitError.notFound }
    try await visit.app.write(by: visit.actor) { deed in try deed.confirmReading(of: revision, number: number) }
    return visit.seeOther(revision.path, Flash(.ok, "Tercatat: Anda sudah membaca dan memahami revisi ini."))
  }

  /// GET /prosedur/:code/revisi/:revision/pembaca
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let revision = try visit.revision()
    let readers = try visit.read { try $0.readers(of: revision.id, at: visit.now) }
    return try visit.page(ReaderIndex(revision, readers, visit.words))
  }

  /// GET /prosedur/:code/revisi/:revision/pembaca.csv, .xlsx
  @Sendable private static func table(_ visit: Visit) throws -> TableExport {
    let revision = try visit.revision()
    let (words, now) = (visit.words, visit.now)
    return TableExport(
      "pembaca-\(revision.code)-\(revision.number)", sheet: "Pembaca",
      columns: [
        TableColumn("Nama", width: 28), TableColumn("Pelaksana", width: 32), TableColumn("Sudah membaca", width: 14),
        TableColumn("Pada (\(words.zone.label))", width: 18),
        TableColumn("Diingatkan (\(words.zone.label))", width: 18),
      ]
    ) { db, add in
      for reader in try db.readers(of: revision.id, at: now) {
        try add([
          .text(reader.name), .text(reader.performs.joined(separator: "; ")),
          .text(reader.readAt == nil ? "Belum" : "Ya"),
          TableCell(reader.readAt, words), TableCell(reader.remindedAt, words),
        ])
      }
    }
  }

  /// POST /prosedur/:code/revisi/:revision/pembaca
  @Sendable static func remind(_ visit: Visit) async throws -> Response {
    let revision = try visit.revision()
    guard try visit.request.form().int("number") == revision.number, revision.effectiveFrom != nil else {
      throw VisitError.stale("Formulir ini bukan untuk revisi \(revision.number).")
    }
    let count = try await visit.app.write(by: visit.actor) { deed in try deed.remindReaders(of: revision) }
    let what =
      count == 0 ? "Semua yang belum membaca sudah diingatkan hari ini." : "\(count) orang diingatkan lewat surel."
    return visit.seeOther(revision.path + "/pembaca", Flash(.ok, what))
  }

  static let routes: [Route] =
    [
      Route(.post, root + "/dibaca", .staff, confirm, "notes that a revision was read and understood (P2)"),
      Route(.get, root + "/pembaca", .draftReader, show, "who has read a revision, and who has not (P2)"),
      Route(.post, root + "/pembaca", .draftReader, remind, "reminds those who have not (P2)"),
    ] + Route.table(root + "/pembaca", .draftReader, "who has read a revision (P2)", table)

  private static let root = "/prosedur/:code/revisi/:revision"
}

/// The performers of a revision, those first who have not read it.
struct ReaderIndex: StaffPage {
  static let template = "Procedures/Revisions/readers"

  struct Line: Renderable {
    let name: String
    let performs: String
    let state: Tag
    let when: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let summary: String
  let lines: [Line]
  let hasLines: Bool
  let downloads: Downloads
  /// Nil where everybody has read it.
  let reminder: WebForm?

  init(_ revision: Revision, _ readers: [RevisionReader], _ words: Words) {
    let missing = readers.count { $0.readAt == nil }
    title = "Pembaca revisi \(revision.number): \(revision.title)"
    breadcrumbs =
      Breadcrumb.toProcedure(revision) + [
        Breadcrumb("Revisi \(revision.number)", revision.path), Breadcrumb("Pembaca"),
      ]
    summary = "\(readers.count - missing) dari \(readers.count) pelaksana sudah membaca dan memahami revisi ini."
    lines = (readers.filter { $0.readAt == nil } + readers.filter { $0.readAt != nil }).map { reader in
      Line(
        name: reader.name, performs: reader.performs.joined(separator: ", "),
        state: reader.readAt == nil ? Tag("Belum", .warn) : Tag("Sudah", .ok),
        when: reader.readAt.map { words.shortDateTime($0) }
          ?? reader.remindedAt.map { "diingatkan \(words.shortDateTime($0))" } ?? "")
    }
    hasLines = !readers.isEmpty
    downloads = Downloads(revision.path + "/pembaca")
    reminder =
      missing > 0 && revision.effectiveFrom != nil
      ? WebForm(
        action: revision.path + "/pembaca", hidden: [HiddenField("number", "\(revision.number)")], fields: [],
        button: "Ingatkan yang belum membaca") : nil
  }
}

/// What belongs to a revision on its page beside what it says.
struct ProcedureStanding {
  /// "Revisi 1, berlaku sejak 12 Maret 2026. Disahkan Hendra, Kepala Balai, 10 Mar 2026 09.00."
  let state: String
  let isInForce: Bool
  let marks: [Fact]
  let links: [ProcedureShow.Link]
  let confirmation: WebForm?
  let confirmed: String?

  init(_ revision: Revision, for colleague: SignedIn, at now: Instant, _ db: Snapshot, _ words: Words) throws {
    let found = try db.marks(of: revision.id)
    isInForce = try db.effectiveRevision(of: revision.code, on: words.zone.day(of: now))?.id == revision.id
    let isWithdrawn = try db.withdrawals(of: revision.code)[revision.id] != nil
    let name = isWithdrawn ? "Revisi \(revision.number)" : revision.stateWords(words)
    state = "\(name). \(try db.approvalWords(of: revision, words))."
    marks = found.map { Fact($0.role.words, "\($0.name), \($0.position), \(words.shortDateTime($0.at))") }
    let reading = [
      ProcedureShow.Link(label: "Lembar resmi", href: revision.path + "/cetak"),
      ProcedureShow.Link(label: "Semua revisi", href: Procedure.path(revision.code) + "/revisi"),
    ]
    let draft = colleague.maySeeDrafts ? try db.draft(of: revision.code) : nil
    let work = [
      draft.map { ProcedureShow.Link(label: "Konsep revisi \($0.revision.number)", href: $0.path) },
      colleague.maySeeDrafts ? ProcedureShow.Link(label: "Pembaca", href: revision.path + "/pembaca") : nil,
    ].compactMap { $0 }
    links = reading + work
    let own = try db.readers(of: revision.id, at: now).first { $0.person == colleague.person }
    confirmation =
      own != nil && own?.readAt == nil && !isWithdrawn
      ? WebForm(
        action: revision.path + "/dibaca", hidden: [HiddenField("number", "\(revision.number)")], fields: [],
        button: "Saya sudah membaca dan memahami") : nil
    confirmed = own?.readAt.map { "Anda menyatakan sudah membaca dan memahami revisi ini, \(words.shortDateTime($0))." }
  }
}
