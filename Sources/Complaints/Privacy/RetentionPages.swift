import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// What is due to be made anonymous: an administrator looks, and confirms with his password.
enum RetentionPages {
  static let path = "/pengaturan/masa-simpan"

  /// GET /pengaturan/masa-simpan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let office = visit.app.office
    let due = try visit.read { try $0.dueToForget(at: visit.now, office, limit: Retention.atOnce + 1) }
    return try visit.page(RetentionPage(due, office, visit.words))
  }

  /// POST /pengaturan/masa-simpan
  @Sendable static func forget(_ visit: Visit) async throws -> Response {
    let count = try await visit.app.forgetDue(by: visit.actor)
    return visit.seeOther(
      path, Flash(.ok, count == 0 ? "Tidak ada yang perlu dihapus." : "Data pribadi \(count) keluhan sudah dihapus."))
  }

  /// GET /pengaturan/masa-simpan.csv, .xlsx: what the page shows, at most what one press takes.
  @Sendable private static func table(_ visit: Visit) throws -> TableExport {
    let (office, words, now) = (visit.app.office, visit.words, visit.now)
    return TableExport(
      "masa-simpan", sheet: "Masa simpan",
      columns: [
        TableColumn("Nomor", width: 18), TableColumn("Ditutup (\(words.zone.label))", width: 18),
        TableColumn("Akhir", width: 36),
      ]
    ) { db, add in
      for due in try db.dueToForget(at: now, office, limit: Retention.atOnce) {
        try add([.text(due.run.number), TableCell(due.closedAt, words), .text(due.run.closedWords)])
      }
    }
  }

  static let routes: [Route] =
    [
      Route(.get, path, .can(.manageSettings), show, "complaints whose personal data may be kept no longer"),
      Route(.post, path, .freshly(.can(.manageSettings)), forget, "makes them anonymous"),
    ] + Route.table(path, .can(.manageSettings), "complaints whose personal data may be kept no longer", table)
}

/// What the template sees.
struct RetentionPage: StaffPage {
  static let template = "Complaints/Privacy/retention"
  let title = "Masa simpan"
  let breadcrumbs = [Breadcrumb("Pengaturan", "/pengaturan"), Breadcrumb("Masa simpan")]
  let rule: String
  let downloads = Downloads(RetentionPages.path)
  let lines: [Line]
  let hasLines: Bool
  let button: String
  /// That there are more than one press takes.
  let more: String?

  struct Line: Renderable {
    let number: String
    let closed: String
    let ending: String
  }

  init(_ due: [(run: Case, closedAt: Instant)], _ office: Office, _ words: Words) {
    let years = office.customers.retentionYears
    rule =
      years == 0
      ? "Belum ada masa simpan; data disimpan tanpa batas."
      : "Nama, kontak, isi keluhan, percakapan, surat, dan lampiran dihapus \(years) tahun sesudah keluhan ditutup. "
        + "Catatan petugas tentang pekerjaannya (pemilahan, penyebab, tindakan, CPAR) tetap, tetapi nama, kontak, dan "
        + "alamat pelanggan di dalamnya diganti “\(KnownIdentity.blank)”. Jejak tidak memuat data pribadi, jadi tidak "
        + "berubah dan tetap dapat diperiksa."
    let shown = due.prefix(Retention.atOnce)
    lines = shown.map { one in
      Line(number: one.run.number, closed: words.date(one.closedAt), ending: one.run.closedWords)
    }
    hasLines = !lines.isEmpty
    button = "Hapus data pribadi \(words.count(shown.count, "keluhan"))"
    more = due.count > Retention.atOnce ? "Masih ada lagi; ulangi sesudah ini." : nil
  }
}

extension Case {
  fileprivate var closedWords: String { endingWords ?? "Ditutup" }
}
